package org.tierwise.data.bill;

import org.tierwise.data.bill.formats.CostExplorer;
import org.tierwise.data.bill.formats.CostExplorerDetail;
import org.tierwise.data.bill.formats.CostExplorerJson;
import org.tierwise.data.bill.formats.Cur2;
import org.tierwise.data.bill.formats.DetailedBilling;
import org.tierwise.data.bill.formats.Focus;
import org.tierwise.data.bill.formats.LegacyCur;
import org.tierwise.data.bill.formats.MonthlyBilling;

import java.util.List;
import java.util.function.Predicate;

/** Every format known, the most detailed first: of two reports of a month, the first counts. */
final class BillFormats {
    static final List<BillFormat> ALL =
            List.of(
                    new LegacyCur(),
                    new Cur2(),
                    new Focus(),
                    new DetailedBilling(),
                    new MonthlyBilling(),
                    new CostExplorerDetail(),
                    new CostExplorerJson(),
                    new CostExplorer());

    /**
     * A format that is recognised, so that its refusal can say what the file is.
     *
     * @param recognises whether a header is of this format
     * @param what what the file is, and what would be read
     */
    record Refused(Predicate<HeaderNames> recognises, String what) {}

    private static final String FOREIGN = "; only AWS bills are read, nothing was imported";

    /** Asked before {@link #ALL}: some share columns with the report. */
    static final List<Refused> REFUSED =
            List.of(
                    new Refused(
                            h ->
                                    h.has("AmortizedCost")
                                            && h.has("ChargeType")
                                            && !h.has("ChargeCategory"),
                            "a FOCUS export from before version 1.0; export FOCUS 1.0 or newer, or"
                                    + " a Cost and Usage Report"),
                    new Refused(
                            h -> h.has("MeterCategory") || h.has("CostInBillingCurrency"),
                            "an Azure export" + FOREIGN),
                    new Refused(
                            h ->
                                    h.names().contains("service.description")
                                            || h.names().contains("sku.id"),
                            "a Google Cloud export" + FOREIGN),
                    new Refused(
                            h -> h.has("recommendationId") || h.has("currentInstanceType"),
                            "recommendations of AWS, not a bill; nothing was imported"));

    private BillFormats() {}
}
