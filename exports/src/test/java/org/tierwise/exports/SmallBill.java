package org.tierwise.exports;

import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.BillFile;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.Costs;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.bill.LineItemType;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A month of a shop in dollars, with a hostile product code that no rule maps. */
public final class SmallBill {
    /** Product code of the unmapped charge: a formula, were it not for safe text. */
    public static final String HOSTILE = "=HYPERLINK(\"http://example.org\",\"pay\")";

    static final CurrencyUnit USD = CurrencyUnit.of("USD");
    static final Bill BILL =
            new Bill(
                    List.of(new BillFile("bill.csv", "legacy-cur", 120, false)),
                    "AWS",
                    List.of(),
                    List.of(YearMonth.of(2026, 9)),
                    List.of(
                            total(CostBasis.UNBLENDED, "3126.4005", "476.91"),
                            total(CostBasis.AMORTISED, "3026.4005", "476.91"),
                            new CostTotal.NotComputable(
                                    CostBasis.NET, USD, "the file has no net columns")),
                    List.of(
                            usage(
                                    "AmazonEC2",
                                    "APS3-BoxUsage:c4.2xlarge",
                                    "c4.2xlarge",
                                    "web",
                                    "1440",
                                    "1200.123"),
                            usage(
                                    "AmazonRDS",
                                    "APS3-InstanceUsage:db.m4.xlarge",
                                    "db.m4.xlarge",
                                    "",
                                    "720",
                                    "800.3675"),
                            usage("AmazonS3", "APS3-TimedStorage-ByteHrs", "", "", "2000", "50"),
                            usage(
                                    "AmazonEC2",
                                    "APS3-DataTransfer-Out-Bytes",
                                    "",
                                    "",
                                    "13979",
                                    "585"),
                            usage("AmazonRoute53", "HostedZone", "", "", "4", "2"),
                            usage(HOSTILE, "Messages", "", "", "10", "12"),
                            tax()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(
                            InvoiceTieOut.exact(
                                    "control total",
                                    USD,
                                    new BigDecimal("3126.40"),
                                    new BigDecimal("3126.4005"))),
                    List.of());

    private SmallBill() {}

    private static CostTotal total(CostBasis basis, String amount, String tax) {
        return new CostTotal.Known(basis, USD, new BigDecimal(amount), new BigDecimal(tax));
    }

    private static UsageGroup usage(
            String service,
            String type,
            String instance,
            String tag,
            String quantity,
            String cost) {
        BigDecimal unblended = new BigDecimal(cost);
        BigDecimal amortised = tag.isEmpty() ? unblended : unblended.subtract(new BigDecimal(100));
        return new UsageGroup(
                service,
                "112233445566",
                "AWS",
                LineItemType.USAGE,
                type,
                "",
                "ap-south-1",
                instance,
                "OnDemand",
                tag,
                type,
                instance.isEmpty() ? "GB" : "Hrs",
                new BigDecimal(quantity),
                24,
                USD,
                new Costs(unblended, Optional.of(amortised), Optional.empty(), Optional.empty()));
    }

    private static UsageGroup tax() {
        BigDecimal amount = new BigDecimal("476.91");
        return new UsageGroup(
                "AmazonEC2",
                "112233445566",
                "AWS",
                LineItemType.TAX,
                "",
                "",
                "",
                "",
                "",
                "",
                "GST",
                "",
                BigDecimal.ONE,
                1,
                USD,
                new Costs(amount, Optional.of(amount), Optional.empty(), Optional.empty()));
    }
}
