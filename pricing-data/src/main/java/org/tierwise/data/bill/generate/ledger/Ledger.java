package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The charges of a shop over some months, made one by one. Costs are rounded to ten digits after
 * the point, as AWS does, so that a binary fraction still tells which decimal it was.
 */
final class Ledger {
    private static final int DIGITS = 10;
    private static final int HOURLY_FROM_ROWS = 60_000;
    private static final int HOURS_OF_A_DAY = 24;
    private static final BigDecimal PLAN = new BigDecimal("0.7");
    private static final BigDecimal RESERVED = new BigDecimal("0.64");
    private static final BigDecimal AFTER_DISCOUNT = new BigDecimal("0.95");
    private static final BigDecimal RUPEES = new BigDecimal("84");

    private static final BigDecimal TINY = new BigDecimal("4.1E-7");
    private static final BigDecimal TINY_AND_LONG = new BigDecimal("1.23456789012345E-7");
    private static final BigDecimal LONG = new BigDecimal("0.0000000000000000000000012");

    private final LedgerOptions options;
    private final Charges charges;

    Ledger(LedgerOptions options, Charges.Sink sink) {
        this.options = options;
        charges = new Charges(sink);
    }

    /** Makes all charges. */
    LedgerTotals write() throws IOException {
        int hoursEach = options.rows() < HOURLY_FROM_ROWS ? HOURS_OF_A_DAY : 1;
        int newest = options.months().size() - 1;
        List<LedgerMonth> months =
                options.months().stream()
                        .map(m ->
                                new LedgerMonth(
                                        m, hoursEach, m.equals(options.months().get(newest))))
                        .toList();
        long slots = months.stream().mapToLong(LedgerMonth::slots).sum();
        List<Recipe> recipes = Recipe.weighted();
        long kinds = recipes.stream().distinct().count();
        int resources = Math.toIntExact(Math.max(kinds, options.rows() / slots));
        for (LedgerMonth month : months) {
            Commitments commitments = new Commitments(month, charges);
            MonthEnd end = new MonthEnd(month, charges);
            for (int resource = 0; resource < resources; resource++) {
                Resource used =
                        new Resource(recipes.get(resource % recipes.size()), resource, month);
                use(used, month, commitments, end);
            }
            commitments.write();
            end.write();
        }
        return charges.totals();
    }

    /**
     * The use of a resource, which may be of another size or price from the middle of the month.
     */
    private void use(Resource resource, LedgerMonth month, Commitments commitments, MonthEnd end)
            throws IOException {
        SplittableRandom random =
                new SplittableRandom(
                        options.seed() * 31
                                + resource.number()
                                + month.month().getMonthValue() * 1009L);
        int middle = month.slots() / 2;
        Recipe later = resource.recipe().later();
        Recipe recipe = resource.recipe();
        LedgerRow row = resource.row(recipe);
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal net = BigDecimal.ZERO;
        for (int slot = resource.from(); slot < resource.to(); slot++) {
            if (slot > middle && !recipe.equals(later)) {
                recipe = later;
                row = resource.row(recipe);
            }
            if (resource.runs(slot)) {
                slot(row, recipe, month, slot, random, commitments);
                cost = cost.add(row.amount(LedgerRow.COST));
                net = net.add(row.amount(LedgerRow.NET));
            }
        }
        end.use(row, cost, net);
    }

    private void slot(
            LedgerRow row,
            Recipe recipe,
            LedgerMonth month,
            int slot,
            SplittableRandom random,
            Commitments commitments)
            throws IOException {
        BigDecimal quantity = month.quantity(recipe, slot, random);
        boolean rupees = row.get("lineItem/CurrencyCode").equals(Resource.RUPEE);
        BigDecimal rate = rupees ? recipe.price().multiply(RUPEES) : recipe.price();
        BigDecimal list = list(money(quantity.multiply(rate)), recipe, slot);
        row.put("lineItem/UsageStartDate", month.time(slot))
                .put("lineItem/UsageEndDate", month.time(slot + 1))
                .put("identity/TimeInterval", month.time(slot) + "/" + month.time(slot + 1))
                .put("lineItem/UsageAmount", quantity)
                .put("lineItem/UnblendedRate", rate)
                .put(LedgerRow.LIST, list);
        switch (recipe.kind()) {
            case PLAN -> {
                BigDecimal effective = money(list.multiply(PLAN));
                commitments.plan(row, list, effective);
                charge(row, list, list, effective, list);
            }
            case RESERVED -> {
                BigDecimal effective = money(list.multiply(RESERVED));
                commitments.reserve(row, quantity, effective);
                charge(row, BigDecimal.ZERO, BigDecimal.ZERO, effective, list);
            }
            case FREE -> {
                row.put("lineItem/UnblendedRate", BigDecimal.ZERO);
                charge(row, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, list);
            }
            case MARKETPLACE -> charge(row, list, list, list, list);
            case USAGE, TIERED, RESIZED ->
                    charge(row, list, money(list.multiply(AFTER_DISCOUNT)), list, list);
        }
    }

    /** Now and then a cost with an exponent, or with more digits than a binary fraction carries. */
    private BigDecimal list(BigDecimal list, Recipe recipe, int slot) {
        if (!recipe.traffic() && slot == 2) {
            return TINY;
        }
        if (!options.odd()) {
            return list;
        }
        if (slot == 4 && recipe.unit().endsWith("-Mo")) {
            return TINY_AND_LONG;
        }
        return slot % 97 == 1 ? list.add(LONG) : list;
    }

    private void charge(
            LedgerRow row, BigDecimal cost, BigDecimal net, BigDecimal amortised, BigDecimal list)
            throws IOException {
        row.put(LedgerRow.COST, cost).put(LedgerRow.NET, net);
        charges.add(row, amortised, list);
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
