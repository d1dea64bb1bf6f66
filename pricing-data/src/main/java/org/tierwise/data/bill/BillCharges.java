package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.Costs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The charges of all parts together, costed on the bases that their columns allow. */
final class BillCharges {
    private final List<PartSums> parts;
    private final Set<CostBasis> computable = EnumSet.noneOf(CostBasis.class);

    BillCharges(List<PartSums> parts) {
        this.parts = parts;
        for (CostBasis basis : CostBasis.values()) {
            if (BillTotals.reason(basis, parts).isEmpty()) {
                computable.add(basis);
            }
        }
    }

    /** Makes what charges are in the bill. */
    @FunctionalInterface
    interface Made<V> {
        V of(BillFormat format, ChargeKey key, ChargeSums sums);
    }

    boolean isComputable(CostBasis basis) {
        return computable.contains(basis);
    }

    /** What AWS charges, made and merged where the keys are equal. */
    <K, V> List<V> merged(Slice slice, Function<V, K> key, Made<V> made, BinaryOperator<V> plus) {
        return merged(slice, true, key, made, plus);
    }

    /** What other companies charge, who share the files of multi-cloud exports. */
    <K, V> List<V> mergedOfOthers(
            Slice slice, Function<V, K> key, Made<V> made, BinaryOperator<V> plus) {
        return merged(slice, false, key, made, plus);
    }

    private <K, V> List<V> merged(
            Slice slice, boolean ofAws, Function<V, K> key, Made<V> made, BinaryOperator<V> plus) {
        Map<K, V> merged = new LinkedHashMap<>();
        for (PartSums part : parts) {
            part.of(slice)
                    .forEach((charge, sums) -> {
                        if (isAws(charge) == ofAws) {
                            V value = made.of(part.header().format(), charge, sums);
                            merged.merge(key.apply(value), value, plus);
                        }
                    });
        }
        return new ArrayList<>(merged.values());
    }

    /** Whether AWS bills a charge. */
    static boolean isAws(ChargeKey key) {
        String provider = key.text(Text.PROVIDER);
        return provider.isEmpty() || provider.equals("AWS") || provider.startsWith("Amazon");
    }

    Costs costs(BillFormat format, ChargeKey key, ChargeSums sums) {
        return new Costs(
                format.cost(CostBasis.UNBLENDED, key, sums),
                cost(format, CostBasis.AMORTISED, key, sums),
                cost(format, CostBasis.NET, key, sums),
                cost(format, CostBasis.LIST, key, sums));
    }

    private Optional<BigDecimal> cost(
            BillFormat format, CostBasis basis, ChargeKey key, ChargeSums sums) {
        return isComputable(basis) ? Optional.of(format.cost(basis, key, sums)) : Optional.empty();
    }

    CurrencyUnit currency(ChargeKey key) {
        return currency(key.text(Text.CURRENCY));
    }

    /**
     * The currency of a code; dollars where a file names none.
     *
     * @throws ImportProblem when it is no currency
     */
    CurrencyUnit currency(String code) {
        try {
            return code.isEmpty() ? CurrencyUnit.USD : CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            PartHeader header =
                    parts.stream()
                            .filter(p -> p.unblended().containsKey(code))
                            .findFirst()
                            .orElse(parts.getFirst())
                            .header();
            throw new ImportProblem(
                    header.part().label(),
                    header.lineOf("lineItem/CurrencyCode", code)
                            .orElse(header.lineOf("BillingCurrency", code).orElse(1)),
                    "'%s' is given as a currency and is none; an ISO 4217 code such as USD is expected"
                            .formatted(code));
        }
    }
}
