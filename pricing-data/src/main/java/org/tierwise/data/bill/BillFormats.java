package org.tierwise.data.bill;

import org.tierwise.data.bill.formats.LegacyCur;

import java.util.List;
import java.util.function.Predicate;

/** Every format known, the most specific first. */
final class BillFormats {
    static final List<BillFormat> ALL = List.of(new LegacyCur());

    /**
     * A format that is recognised, so that its refusal can say what the file is.
     *
     * @param recognises whether a header is of this format
     * @param what what the file is, and what would be read
     */
    record Refused(Predicate<HeaderNames> recognises, String what) {}

    private static final String INSTEAD =
            "; not supported yet, export a legacy Cost and Usage Report as CSV";
    private static final String FOREIGN = "; only AWS bills are read, nothing was imported";

    /** Asked before {@link #ALL}: some share columns with the report. */
    static final List<Refused> REFUSED =
            List.of(
                    new Refused(
                            h -> h.has("BilledCost") && h.has("ChargeCategory"),
                            "a FOCUS export" + INSTEAD),
                    new Refused(
                            h -> h.has("AmortizedCost") && h.has("ChargeType"),
                            "a FOCUS export from before version 1.0" + INSTEAD),
                    new Refused(
                            h ->
                                    h.has("lineItem/UsageType")
                                            && h.names().contains("product")
                                            && h.names().contains("resource_tags"),
                            "a Cost and Usage Report 2.0" + INSTEAD),
                    new Refused(
                            h -> h.has("MeterCategory") || h.has("CostInBillingCurrency"),
                            "an Azure export" + FOREIGN),
                    new Refused(
                            h ->
                                    h.has("service.description")
                                            || (h.has("billing_account_id") && h.has("sku.id")),
                            "a Google Cloud export" + FOREIGN),
                    new Refused(
                            h -> h.has("InvoiceID") && h.has("CostBeforeTax"),
                            "a monthly billing CSV" + INSTEAD),
                    new Refused(
                            h -> h.has("InvoiceID") && h.has("RecordType"),
                            "a Detailed Billing Report" + INSTEAD),
                    new Refused(BillFormats::isCostExplorer, "a Cost Explorer download" + INSTEAD),
                    new Refused(
                            h -> h.has("Custom Usage Type") && h.has("Usage Quantity"),
                            "a usage detail report" + INSTEAD));

    private BillFormats() {}

    /** Apart from the first, the columns of a download are amounts: {@code S3($)}. */
    private static boolean isCostExplorer(HeaderNames header) {
        List<String> names = header.names();
        return names.size() > 1
                && names.subList(1, names.size()).stream()
                        .allMatch(n -> n.strip().matches("(?s).*\\([$₹€£]\\)"));
    }
}
