package org.tierwise.model.comparison;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.money.ExchangeRate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * As-is against to-be.
 *
 * @param basis basis of the as-is costs
 * @param rate exchange rate of the bill's own month
 * @param lines rows by component
 * @param asIsTax tax on the bill, in the currency of the plan
 * @param toBeTax tax on the plan
 * @param warnings what a reader should know, for example prices of different years
 */
public record Comparison(
        CostBasis basis,
        ExchangeRate rate,
        List<ComparisonLine> lines,
        BigMoney asIsTax,
        BigMoney toBeTax,
        List<String> warnings) {
    public Comparison {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** Currency of all amounts. */
    public CurrencyUnit currency() {
        return asIsTax.getCurrencyUnit();
    }

    /** Cost today a month, tax excluded. */
    public BigMoney asIs() {
        return lines.stream().map(ComparisonLine::asIs).reduce(zero(), BigMoney::plus);
    }

    /** Cost of the plan a month, extras included, tax excluded. */
    public BigMoney toBe() {
        return lines.stream().map(ComparisonLine::toBe).reduce(zero(), BigMoney::plus);
    }

    /** Cost of the part of the plan that the as-is has too. */
    public BigMoney toBeLikeForLike() {
        return lines.stream()
                .filter(line -> !line.extra())
                .map(ComparisonLine::toBe)
                .reduce(zero(), BigMoney::plus);
    }

    /** Saving a month, extras paid from it. */
    public BigMoney saving() {
        return asIs().minus(toBe());
    }

    /** Saving as a percentage of the cost today; empty when that is zero. */
    public Optional<BigDecimal> savingPercent() {
        return percent(saving());
    }

    /** Saving without the extras, as a percentage; empty when the cost today is zero. */
    public Optional<BigDecimal> likeForLikePercent() {
        return percent(asIs().minus(toBeLikeForLike()));
    }

    private Optional<BigDecimal> percent(BigMoney saving) {
        BigDecimal base = asIs().getAmount();
        return base.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        saving.getAmount()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(base, MathContext.DECIMAL64));
    }

    private BigMoney zero() {
        return BigMoney.zero(currency());
    }
}
