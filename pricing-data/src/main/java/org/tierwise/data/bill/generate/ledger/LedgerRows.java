package org.tierwise.data.bill.generate.ledger;

import java.util.List;
import java.util.SplittableRandom;

/** Rows with everything in them but times, quantities and costs. */
final class LedgerRows {
    static final String PAYER = "001122334455";
    static final List<String> ACCOUNTS = List.of("011223344556", "112233445566", "223344556677");
    static final String SELLER = "Amazon Web Services India Private Limited";
    static final String MARKETPLACE_SELLER = "Amazon Web Services, Inc.";

    /** Names with what breaks readers: a line end, quotes, another script, a formula. */
    private static final List<String> NAMES =
            List.of(
                    "web",
                    "mysql, primary",
                    "say \"cache\"",
                    "two\nlines",
                    "\u0926\u0941\u0915\u093e\u0928",
                    "=1+2");

    private LedgerRows() {}

    /** A row that is about the bill as a whole. */
    static LedgerRow bill(LedgerMonth month, String type, String currency, boolean last) {
        return new LedgerRow()
                .put("identity/TimeInterval", month.start() + "/" + month.end())
                .put("bill/InvoiceId", last ? "" : "9" + month.month().toString().replace("-", ""))
                .put("bill/InvoicingEntity", SELLER)
                .put("bill/BillingEntity", "AWS")
                .put("bill/BillType", "Anniversary")
                .put("bill/PayerAccountId", PAYER)
                .put("bill/BillingPeriodStartDate", month.start())
                .put("bill/BillingPeriodEndDate", month.end())
                .put("lineItem/UsageAccountId", PAYER)
                .put("lineItem/LineItemType", type)
                .put("lineItem/UsageStartDate", month.start())
                .put("lineItem/UsageEndDate", month.end())
                .put("lineItem/CurrencyCode", currency)
                .put("lineItem/LegalEntity", SELLER);
    }

    /** A row of a resource of an account. */
    static LedgerRow use(
            LedgerMonth month, Recipe recipe, int resource, boolean last, String currency) {
        SplittableRandom random = new SplittableRandom(resource * 7919L);
        boolean market = recipe.kind().equals("marketplace");
        String seller = market ? MARKETPLACE_SELLER : SELLER;
        String type =
                switch (recipe.kind()) {
                    case "plan" -> "SavingsPlanCoveredUsage";
                    case "reserved" -> "DiscountedUsage";
                    default -> "Usage";
                };
        LedgerRow row =
                bill(month, type, currency, last)
                        .put("bill/InvoicingEntity", seller)
                        .put("bill/BillingEntity", market ? "AWS Marketplace" : "AWS")
                        .put("lineItem/LegalEntity", seller)
                        .put("lineItem/UsageAccountId", ACCOUNTS.get(resource % ACCOUNTS.size()))
                        .put("lineItem/ProductCode", recipe.service())
                        .put("lineItem/UsageType", recipe.usageType())
                        .put("lineItem/Operation", recipe.operation())
                        .put("lineItem/ResourceId", "i-%016x".formatted(random.nextLong()))
                        .put("lineItem/UnblendedRate", recipe.price())
                        .put(
                                "lineItem/LineItemDescription",
                                "$%s per %s of %s, first tier"
                                        .formatted(
                                                recipe.price().toPlainString(),
                                                recipe.unit(),
                                                recipe.product()))
                        .put("product/ProductName", recipe.product())
                        .put("product/productFamily", recipe.family())
                        .put("product/instanceType", recipe.instanceType())
                        .put(
                                "product/region",
                                recipe.usageType().startsWith("APS3-") ? "ap-south-1" : "")
                        .put("product/servicecode", recipe.service())
                        .put("product/sku", "%012X".formatted(recipe.usageType().hashCode()))
                        .put("pricing/publicOnDemandRate", recipe.price())
                        .put(
                                "pricing/term",
                                type.equals("DiscountedUsage") ? "Reserved" : "OnDemand")
                        .put("pricing/unit", recipe.unit())
                        .put("resourceTags/user:Component", recipe.component())
                        .put("resourceTags/user:Name", NAMES.get(resource % NAMES.size()))
                        .put("resourceTags/user:owner", resource % 5 == 0 ? "lower case" : "");
        if (!recipe.instanceType().isEmpty()) {
            row.put("lineItem/AvailabilityZone", "ap-south-1" + "abc".charAt(resource % 3));
        }
        return row;
    }
}
