package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** What is charged once for a month: support, credit, refund, discounts and tax. */
final class MonthEnd {
    private static final BigDecimal TAX = new BigDecimal("0.18");
    private static final int CENTS = 2;

    private final LedgerMonth month;
    private final Charges charges;
    private final Map<Taxed, BigDecimal> costs = new HashMap<>();
    private final Map<Taxed, BigDecimal> discounts = new HashMap<>();

    /** Use of a product by an account, in a currency, sold by somebody. */
    private record Taxed(
            String service, String account, String currency, String entity, String seller) {
        static final Comparator<Taxed> ORDER =
                Comparator.comparing(Taxed::service)
                        .thenComparing(Taxed::account)
                        .thenComparing(Taxed::currency);
    }

    MonthEnd(LedgerMonth month, Charges charges) {
        this.month = month;
        this.charges = charges;
    }

    /**
     * Adds the use of a resource over the month.
     *
     * @param row any row of the resource
     * @param cost its unblended costs together
     * @param net its costs with the discount taken off each
     */
    void use(LedgerRow row, BigDecimal cost, BigDecimal net) {
        Taxed key =
                new Taxed(
                        row.get("lineItem/ProductCode"),
                        row.get("lineItem/UsageAccountId"),
                        row.get("lineItem/CurrencyCode"),
                        row.get("bill/BillingEntity"),
                        row.get("lineItem/LegalEntity"));
        costs.merge(key, cost, BigDecimal::add);
        discounts.merge(key, net.subtract(cost), BigDecimal::add);
    }

    /** Writes the charges of the month; discounts make net and unblended cost equal. */
    void write() throws IOException {
        once("Fee", "AWSSupportBusiness", "AWS Support (Business)", "100");
        once("Credit", "AmazonEC2", "Promotional credit", "-12.34");
        once("Refund", "AmazonS3", "Refund of a request charge", "-1.5");
        for (Taxed key : discounts.keySet().stream().sorted(Taxed.ORDER).toList()) {
            BigDecimal discount = discounts.getOrDefault(key, BigDecimal.ZERO);
            if (discount.signum() != 0) {
                charge(
                        row("EdpDiscount", key)
                                .put(
                                        "lineItem/LineItemDescription",
                                        "Enterprise discount on " + key.service()),
                        discount,
                        BigDecimal.ZERO);
            }
        }
        for (Taxed key : costs.keySet().stream().sorted(Taxed.ORDER).toList()) {
            BigDecimal taxable =
                    costs.getOrDefault(key, BigDecimal.ZERO)
                            .add(discounts.getOrDefault(key, BigDecimal.ZERO));
            BigDecimal tax = taxable.multiply(TAX).setScale(CENTS, RoundingMode.HALF_UP);
            charge(
                    row("Tax", key)
                            .put(
                                    "lineItem/LineItemDescription",
                                    "Tax for product code " + key.service())
                            .put("lineItem/TaxType", "IGST"),
                    tax,
                    tax);
        }
    }

    private void once(String type, String service, String description, String amount)
            throws IOException {
        BigDecimal cost = new BigDecimal(amount);
        charge(
                LedgerRows.bill(month, type, "USD")
                        .put("bill/BillType", type.equals("Refund") ? "Refund" : "Anniversary")
                        .put("lineItem/ProductCode", service)
                        .put("lineItem/LineItemDescription", description),
                cost,
                cost);
    }

    private LedgerRow row(String type, Taxed key) {
        return LedgerRows.bill(month, type, key.currency())
                .put("bill/BillingEntity", key.entity())
                .put("bill/InvoicingEntity", key.seller())
                .put("lineItem/LegalEntity", key.seller())
                .put("lineItem/UsageAccountId", key.account())
                .put("lineItem/ProductCode", key.service());
    }

    private void charge(LedgerRow row, BigDecimal cost, BigDecimal net) throws IOException {
        row.put("lineItem/UsageAmount", "1").put(LedgerRow.COST, cost).put(LedgerRow.NET, net);
        charges.add(row, cost, BigDecimal.ZERO);
    }
}
