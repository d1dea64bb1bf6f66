package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The charges of a shop over some months, made one by one. Costs are rounded to ten digits after
 * the point, as AWS does, so that a binary fraction still tells which decimal it was.
 */
final class Ledger {
    private static final int DIGITS = 10;
    private static final int HOURLY_FROM_ROWS = 60_000;
    private static final BigDecimal PLAN = new BigDecimal("0.7");
    private static final BigDecimal RESERVED = new BigDecimal("0.64");
    private static final BigDecimal AFTER_DISCOUNT = new BigDecimal("0.95");
    private static final BigDecimal TAX = new BigDecimal("0.18");
    private static final BigDecimal SECOND_TIER = new BigDecimal("0.75");
    private static final String INR = "INR";
    private static final BigDecimal RUPEES = new BigDecimal("84");

    private final LedgerOptions options;
    private final Sink sink;
    private final LedgerTotals totals = new LedgerTotals();
    private final List<Recipe> recipes = Recipe.weighted();
    private long number;

    /** Where charges go. */
    @FunctionalInterface
    interface Sink {
        void row(LedgerMonth month, LedgerRow row) throws IOException;
    }

    Ledger(LedgerOptions options, Sink sink) {
        this.options = options;
        this.sink = sink;
    }

    /** Makes all charges. */
    LedgerTotals write() throws IOException {
        int hoursEach = options.rows() < HOURLY_FROM_ROWS ? 24 : 1;
        long slots = 0;
        for (var month : options.months()) {
            slots += new LedgerMonth(month, hoursEach).slots();
        }
        int resources =
                Math.toIntExact(Math.max(recipes.size(), options.rows() / Math.max(1, slots)));
        for (int m = 0; m < options.months().size(); m++) {
            boolean last = m == options.months().size() - 1;
            month(new LedgerMonth(options.months().get(m), hoursEach), resources, last);
        }
        return totals;
    }

    private void month(LedgerMonth month, int resources, boolean last) throws IOException {
        Map<String, BigDecimal> taxable = new TreeMap<>();
        Commitments commitments = new Commitments(month, last);
        for (int resource = 0; resource < resources; resource++) {
            Recipe recipe = recipes.get(resource % recipes.size());
            boolean rupees = resource == recipes.size() - 1 || resource % 997 == 996;
            LedgerRow row = LedgerRows.use(month, recipe, resource, last, rupees ? INR : "USD");
            SplittableRandom random =
                    new SplittableRandom(
                            options.seed() * 31 + resource + month.month().getMonthValue() * 1009L);
            int from = resource % 11 == 3 ? month.slots() / 3 : 0;
            int to = resource % 13 == 5 ? month.slots() - month.slots() / 4 : month.slots();
            for (int slot = from; slot < to; slot++) {
                use(month, recipe, row, slot, random, rupees, commitments);
                taxable.merge(
                        row.get("lineItem/ProductCode")
                                + "|"
                                + row.get("lineItem/UsageAccountId")
                                + "|"
                                + row.get("lineItem/CurrencyCode"),
                        row.amount(LedgerRow.COST),
                        BigDecimal::add);
            }
        }
        commitments.write();
        others(month, last);
        for (Map.Entry<String, BigDecimal> entry : taxable.entrySet()) {
            tax(month, last, List.of(entry.getKey().split("\\|")), entry.getValue());
        }
    }

    private void use(
            LedgerMonth month,
            Recipe recipe,
            LedgerRow row,
            int slot,
            SplittableRandom random,
            boolean rupees,
            Commitments commitments)
            throws IOException {
        BigDecimal quantity = month.quantity(recipe, slot, random);
        boolean second = recipe.kind().equals("tiered") && slot > month.slots() / 2;
        BigDecimal price = second ? recipe.price().multiply(SECOND_TIER) : recipe.price();
        BigDecimal rate = rupees ? price.multiply(RUPEES) : price;
        BigDecimal list = money(quantity.multiply(rate));
        if (options.odd() && slot % 97 == 1) {
            list = list.add(new BigDecimal("0.0000000000000000000000012"));
        }
        if (slot == 2 && !recipe.traffic()) {
            list = new BigDecimal("4.1E-7");
        }
        row.put("lineItem/UsageStartDate", month.time(slot))
                .put("lineItem/UsageEndDate", month.time(slot + 1))
                .put("identity/TimeInterval", month.time(slot) + "/" + month.time(slot + 1))
                .put("lineItem/UsageAmount", quantity)
                .put("lineItem/UnblendedRate", rate)
                .put(LedgerRow.LIST, list);
        switch (recipe.kind()) {
            case "plan" -> {
                BigDecimal effective = money(list.multiply(PLAN));
                row.put(LedgerRow.COST, list)
                        .put(LedgerRow.NET, list)
                        .put("savingsPlan/SavingsPlanARN", Commitments.PLAN_ARN)
                        .put("savingsPlan/SavingsPlanEffectiveCost", effective);
                charge(month, row, effective, list);
                commitments.planned(row, slot, list, effective);
            }
            case "reserved" -> {
                BigDecimal effective = money(list.multiply(RESERVED));
                row.put(LedgerRow.COST, BigDecimal.ZERO)
                        .put(LedgerRow.NET, BigDecimal.ZERO)
                        .put("reservation/ReservationARN", Commitments.RESERVATION_ARN)
                        .put("reservation/EffectiveCost", effective);
                charge(month, row, effective, list);
                commitments.reserved(row, effective);
            }
            default -> {
                row.put(LedgerRow.COST, list)
                        .put(LedgerRow.NET, money(list.multiply(AFTER_DISCOUNT)));
                charge(month, row, list, list);
            }
        }
    }

    /** Support, credits, refunds and discounts of the month. */
    private void others(LedgerMonth month, boolean last) throws IOException {
        plain(month, last, "Fee", "AWSSupportBusiness", "AWS Support (Business)", "100");
        plain(month, last, "Credit", "AmazonEC2", "Promotional credit", "-12.34");
        plain(month, last, "Refund", "AmazonS3", "Refund of a request charge", "-1.5");
        plain(month, last, "EdpDiscount", "AmazonEC2", "Enterprise discount", "-37.125");
    }

    private void plain(
            LedgerMonth month,
            boolean last,
            String type,
            String service,
            String description,
            String amount)
            throws IOException {
        BigDecimal cost = new BigDecimal(amount);
        LedgerRow row =
                LedgerRows.bill(month, type, "USD", last)
                        .put("lineItem/ProductCode", service)
                        .put("lineItem/LineItemDescription", description)
                        .put("lineItem/UsageAmount", "1")
                        .put(LedgerRow.COST, cost)
                        .put(LedgerRow.NET, type.equals("EdpDiscount") ? BigDecimal.ZERO : cost);
        charge(month, row, cost, BigDecimal.ZERO);
    }

    private void tax(LedgerMonth month, boolean last, List<String> key, BigDecimal taxable)
            throws IOException {
        BigDecimal tax = taxable.multiply(TAX).setScale(2, RoundingMode.HALF_UP);
        LedgerRow row =
                LedgerRows.bill(month, "Tax", key.get(2), last)
                        .put("lineItem/UsageAccountId", key.get(1))
                        .put("lineItem/ProductCode", key.get(0))
                        .put("lineItem/LineItemDescription", "Tax for product code " + key.get(0))
                        .put("lineItem/TaxType", "IGST")
                        .put("lineItem/UsageAmount", "1")
                        .put(LedgerRow.COST, tax)
                        .put(LedgerRow.NET, tax);
        charge(month, row, tax, BigDecimal.ZERO);
    }

    private void charge(LedgerMonth month, LedgerRow row, BigDecimal amortised, BigDecimal list)
            throws IOException {
        row.put("identity/LineItemId", "line%012d".formatted(++number))
                .put("lineItem/BlendedCost", row.get(LedgerRow.COST))
                .put("view/Amortised", amortised)
                .put("view/List", list);
        totals.add(row, amortised, list);
        sink.row(month, row);
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** A savings plan and reservations of a month, so that coverage and negation balance. */
    private final class Commitments {
        static final String PLAN_ARN = "arn:aws:savingsplans::001122334455:savingsplan/5f2a";
        static final String RESERVATION_ARN =
                "arn:aws:ec2:ap-south-1:001122334455:reserved-instances/77c0";
        private static final BigDecimal SHARE = new BigDecimal("1.25");
        private static final BigDecimal UNUSED = new BigDecimal("0.375");

        private final LedgerMonth month;
        private final boolean last;
        private final Map<List<String>, BigDecimal> covered =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        private final Map<String, BigDecimal> used = new TreeMap<>();
        private BigDecimal reserved = BigDecimal.ZERO;

        Commitments(LedgerMonth month, boolean last) {
            this.month = month;
            this.last = last;
        }

        void planned(LedgerRow row, int slot, BigDecimal list, BigDecimal effective) {
            String time = month.time(slot);
            covered.merge(
                    List.of(row.get("lineItem/UsageAccountId"), time, month.time(slot + 1)),
                    list,
                    BigDecimal::add);
            used.merge(time.substring(0, 10), effective, BigDecimal::add);
        }

        void reserved(LedgerRow row, BigDecimal effective) {
            reserved = reserved.add(effective);
        }

        void write() throws IOException {
            for (Map.Entry<List<String>, BigDecimal> entry : covered.entrySet()) {
                LedgerRow row =
                        compute("SavingsPlanNegation")
                                .put("lineItem/UsageAccountId", entry.getKey().get(0))
                                .put("lineItem/UsageStartDate", entry.getKey().get(1))
                                .put("lineItem/UsageEndDate", entry.getKey().get(2))
                                .put("lineItem/UsageType", "APS3-BoxUsage:c6g.2xlarge")
                                .put("lineItem/UsageAmount", "1")
                                .put("savingsPlan/SavingsPlanARN", PLAN_ARN)
                                .put(LedgerRow.LIST, entry.getValue().negate())
                                .put(LedgerRow.COST, entry.getValue().negate())
                                .put(LedgerRow.NET, entry.getValue().negate());
                charge(month, row, BigDecimal.ZERO, BigDecimal.ZERO);
            }
            for (Map.Entry<String, BigDecimal> day : used.entrySet()) {
                BigDecimal commitment = day.getValue().add(UNUSED);
                BigDecimal recurring = commitment.subtract(SHARE);
                LedgerRow row =
                        compute("SavingsPlanRecurringFee")
                                .put("lineItem/ProductCode", "ComputeSavingsPlans")
                                .put("lineItem/UsageType", "ComputeSP:1yrPartialUpfront")
                                .put("lineItem/UsageStartDate", day.getKey() + "T00:00:00Z")
                                .put("lineItem/UsageEndDate", day.getKey() + "T23:59:59Z")
                                .put("savingsPlan/SavingsPlanARN", PLAN_ARN)
                                .put("savingsPlan/TotalCommitmentToDate", commitment)
                                .put("savingsPlan/UsedCommitment", day.getValue())
                                .put(
                                        "savingsPlan/AmortizedUpfrontCommitmentForBillingPeriod",
                                        SHARE)
                                .put(LedgerRow.COST, recurring)
                                .put(LedgerRow.NET, recurring);
                charge(month, row, UNUSED, BigDecimal.ZERO);
            }
            upfront("SavingsPlanUpfrontFee", "ComputeSavingsPlans", "456.25");
            upfront("Fee", "AmazonEC2", "219");
            BigDecimal fee = reserved.add(UNUSED).add(UNUSED).subtract(SHARE);
            LedgerRow row =
                    compute("RIFee")
                            .put("lineItem/UsageType", "APS3-HeavyUsage:m5.large")
                            .put("lineItem/UsageAmount", "744")
                            .put("reservation/ReservationARN", RESERVATION_ARN)
                            .put("reservation/AmortizedUpfrontFeeForBillingPeriod", SHARE)
                            .put("reservation/UnusedAmortizedUpfrontFeeForBillingPeriod", UNUSED)
                            .put("reservation/UnusedRecurringFee", UNUSED)
                            .put(LedgerRow.COST, fee)
                            .put(LedgerRow.NET, fee);
            charge(month, row, UNUSED.add(UNUSED), BigDecimal.ZERO);
        }

        private void upfront(String type, String service, String amount) throws IOException {
            LedgerRow row =
                    compute(type)
                            .put("lineItem/ProductCode", service)
                            .put("lineItem/UsageAmount", "1")
                            .put(LedgerRow.COST, amount)
                            .put(LedgerRow.NET, amount);
            row.put(
                    type.equals("Fee")
                            ? "reservation/ReservationARN"
                            : "savingsPlan/SavingsPlanARN",
                    type.equals("Fee") ? RESERVATION_ARN : PLAN_ARN);
            charge(month, row, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        private LedgerRow compute(String type) {
            return LedgerRows.bill(month, type, "USD", last)
                    .put("lineItem/ProductCode", "AmazonEC2")
                    .put("product/ProductName", "Amazon Elastic Compute Cloud")
                    .put("lineItem/LineItemDescription", type + " of the shop");
        }
    }
}
