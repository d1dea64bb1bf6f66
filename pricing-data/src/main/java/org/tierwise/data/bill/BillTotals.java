package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Totals per currency and basis. A column that is missing is not a zero: without it the basis is
 * not computable, and no other basis stands in.
 */
record BillTotals(List<PartSums> parts, List<UsageGroup> groups) {
    List<CostTotal> all() {
        List<CurrencyUnit> currencies =
                groups.stream().map(UsageGroup::currency).distinct().sorted().toList();
        List<CostTotal> totals = new ArrayList<>();
        for (CurrencyUnit unit : currencies) {
            for (CostBasis basis : CostBasis.values()) {
                totals.add(total(basis, unit));
            }
        }
        return totals;
    }

    private CostTotal total(CostBasis basis, CurrencyUnit unit) {
        Optional<String> reason = reason(basis, parts);
        if (reason.isPresent()) {
            return new CostTotal.NotComputable(basis, unit, reason.get());
        }
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (UsageGroup group : groups) {
            if (group.currency().equals(unit)) {
                BigDecimal cost = group.cost(basis).orElse(BigDecimal.ZERO);
                amount = amount.add(cost);
                tax = group.isTax() ? tax.add(cost) : tax;
            }
        }
        return new CostTotal.Known(basis, unit, plain(amount), plain(tax));
    }

    static BigDecimal plain(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Why a basis is not computable; empty when it is. */
    static Optional<String> reason(CostBasis basis, List<PartSums> parts) {
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
        return "%s has no column %s".formatted(header.part().name(), column);
    }
}
