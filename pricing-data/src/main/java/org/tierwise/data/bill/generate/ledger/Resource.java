package org.tierwise.data.bill.generate.ledger;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Something that is used in a month: a machine, a volume, a bucket. Some begin or end within the
 * month, some are stopped at night.
 *
 * @param recipe what it is
 * @param number number of the resource, from 0, the same in each month
 * @param month the month
 */
record Resource(Recipe recipe, int number, LedgerMonth month) {
    static final String RUPEE = "INR";

    private static final int RUPEES_EACH = 997;
    private static final int FIRST_RUPEES = 20;

    /** Names with what breaks readers: a line end, quotes, another script, a formula. */
    private static final List<String> NAMES =
            List.of(
                    "web",
                    "mysql, primary",
                    "say \"cache\"",
                    "two\nlines",
                    "\u0926\u0941\u0915\u093e\u0928",
                    "=1+2");

    /** The first slot that it is used in. */
    int from() {
        return number % 11 == 3 ? month.slots() / 3 : 0;
    }

    /** The slot that it is no longer used in. */
    int to() {
        return number % 13 == 5 ? month.slots() - month.slots() / 4 : month.slots();
    }

    /** Whether it runs; stopped machines are not charged. */
    boolean runs(int slot) {
        boolean stops = number % 17 == 16 && !recipe.instanceType().isEmpty();
        return !stops || !month.atNight(slot);
    }

    /** A row with everything in it but times, quantities and costs. */
    LedgerRow row(Recipe now) {
        boolean rupees = number % RUPEES_EACH == FIRST_RUPEES && recipe.kind() == Recipe.Kind.USAGE;
        boolean market = recipe.kind() == Recipe.Kind.MARKETPLACE;
        String seller = market ? LedgerRows.MARKETPLACE_SELLER : LedgerRows.SELLER;
        String account = LedgerRows.ACCOUNTS.get(number % LedgerRows.ACCOUNTS.size());
        String type =
                switch (recipe.kind()) {
                    case PLAN -> "SavingsPlanCoveredUsage";
                    case RESERVED -> "DiscountedUsage";
                    case USAGE, FREE, TIERED, RESIZED, MARKETPLACE -> "Usage";
                };
        return LedgerRows.bill(month, type, rupees ? RUPEE : "USD")
                .put("bill/InvoicingEntity", seller)
                .put("bill/BillingEntity", market ? "AWS Marketplace" : "AWS")
                .put("lineItem/LegalEntity", seller)
                .put("lineItem/UsageAccountId", account)
                .put("lineItem/ProductCode", now.service())
                .put("lineItem/UsageType", now.usageType())
                .put("lineItem/Operation", now.operation())
                .put("lineItem/ResourceId", id(account))
                .put(
                        "lineItem/AvailabilityZone",
                        now.instanceType().isEmpty() ? "" : "ap-south-1" + "abc".charAt(number % 3))
                .put("lineItem/LineItemDescription", description(now))
                .put("product/ProductName", now.product())
                .put("product/productFamily", now.family())
                .put("product/instanceType", now.instanceType())
                .put("product/region", now.usageType().contains("APS3-") ? "ap-south-1" : "")
                .put("product/servicecode", now.service())
                .put("product/sku", "%012X".formatted(now.usageType().hashCode()))
                .put("pricing/publicOnDemandRate", now.price())
                .put("pricing/term", type.equals("DiscountedUsage") ? "Reserved" : "OnDemand")
                .put("pricing/unit", now.unit())
                .put("costCategory/Team", number % 2 == 0 ? "shop" : "platform")
                .put("resourceTags/user:Component", now.component())
                .put("resourceTags/user:Name", NAMES.get(number % NAMES.size()))
                .put("resourceTags/user:name", number % 4 == 1 ? "another key" : "")
                .put("resourceTags/user:owner", number % 5 == 0 ? "lower case" : "");
    }

    private String description(Recipe now) {
        String tier =
                switch (now.kind()) {
                    case FREE -> "under the monthly global free tier";
                    case TIERED -> now.equals(recipe) ? "first tier" : "next tier";
                    case USAGE, PLAN, RESERVED, RESIZED, MARKETPLACE -> "on demand";
                };
        String price = now.kind() == Recipe.Kind.FREE ? "0.00" : now.price().toPlainString();
        return "$%s per %s of %s, %s".formatted(price, now.unit(), now.product(), tier);
    }

    /** Machines of the web come and go, others stay. */
    private String id(String account) {
        boolean comes = recipe.component().equals("web") && !recipe.instanceType().isEmpty();
        long hex =
                new SplittableRandom(
                                number * 7919L + (comes ? month.month().getMonthValue() * 31L : 0))
                        .nextLong();
        String name = recipe.service().toLowerCase(Locale.ROOT).replaceAll("^(amazon|aws)", "");
        return switch (recipe.family()) {
            case "Compute Instance" -> "i-%016x".formatted(hex);
            case "Storage", "System Operation" -> "vol-%016x".formatted(hex);
            case "Data Transfer" ->
                    recipe.service().equals("AmazonEC2") ? "i-%016x".formatted(hex) : "";
            case "Metric", "DNS Query", "" -> "";
            default -> "arn:aws:%s:ap-south-1:%s:%s-%08x".formatted(name, account, name, (int) hex);
        };
    }
}
