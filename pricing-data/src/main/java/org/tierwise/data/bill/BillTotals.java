package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.tierwise.data.bill.LineSql.Amount;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.LineItemType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Totals per currency and basis. A column that is missing is not a zero: without it the basis is
 * not computable, and no other basis stands in.
 *
 * @param currency currency of a code
 */
record BillTotals(
        List<PartSums> parts,
        Map<GroupKey, GroupSums> sums,
        Function<String, CurrencyUnit> currency) {

    List<CostTotal> all() {
        List<CurrencyUnit> currencies =
                sums.keySet().stream()
                        .map(key -> currency.apply(key.currency()))
                        .distinct()
                        .sorted()
                        .toList();
        List<CostTotal> totals = new ArrayList<>();
        for (CurrencyUnit unit : currencies) {
            for (CostBasis basis : CostBasis.values()) {
                totals.add(total(basis, unit));
            }
        }
        return totals;
    }

    private CostTotal total(CostBasis basis, CurrencyUnit unit) {
        Optional<String> reason = reason(basis);
        if (reason.isPresent()) {
            return new CostTotal.NotComputable(basis, unit, reason.get());
        }
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (Map.Entry<GroupKey, GroupSums> group : sums.entrySet()) {
            if (currency.apply(group.getKey().currency()).equals(unit)) {
                BigDecimal cost = cost(basis, group.getValue());
                amount = amount.add(cost);
                boolean isTax = LineItemType.of(group.getKey().type()) == LineItemType.TAX;
                tax = isTax ? tax.add(cost) : tax;
            }
        }
        return new CostTotal.Known(basis, unit, plain(amount), plain(tax));
    }

    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal cost(CostBasis basis, GroupSums sum) {
        return switch (basis) {
            case UNBLENDED -> sum.of(Amount.UNBLENDED);
            case AMORTISED -> sum.amortised();
            case NET -> sum.of(Amount.NET);
            case LIST -> sum.of(Amount.LIST);
        };
    }

    /** Why a basis is not computable; empty when it is. */
    Optional<String> reason(CostBasis basis) {
        for (PartSums part : parts) {
            PartHeader header = part.header();
            Optional<String> missing = header.format().missing(basis, header.names(), part.types());
            if (missing.isPresent()) {
                return Optional.of(noColumn(header, missing.get()));
            }
        }
        if (basis == CostBasis.LIST) {
            return parts.stream().map(PartSums::listFault).flatMap(Optional::stream).findFirst();
        }
        boolean somewhere =
                parts.stream()
                        .map(PartSums::header)
                        .anyMatch(h -> h.format().column(basis).map(h.names()::has).orElse(true));
        PartHeader first = parts.getFirst().header();
        return somewhere
                ? Optional.empty()
                : first.format().column(basis).map(column -> noColumn(first, column));
    }

    private static String noColumn(PartHeader header, String column) {
        return "%s has no column %s".formatted(header.part().file().getFileName(), column);
    }
}
