package org.tierwise.model.comparison;

import org.joda.money.BigMoney;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Staying against moving, month by month. Month 0 is the decision, in which moving is paid; growth
 * starts from month 1, whose factor is 1, and raises both bills alike.
 *
 * @param months month 0 to the horizon
 */
public record CashFlow(List<Month> months) {
    /**
     * One month.
     *
     * @param month number; 0 is the decision
     * @param stay what the bill costs when nothing is done
     * @param move what bill and plan together cost when moving
     * @param oneTime what moving costs in this month
     * @param net stay minus move minus one-time: money that moving leaves
     * @param cumulative sum of the net up to this month
     * @param discountFactor worth today of a unit of money in this month
     */
    public record Month(
            int month,
            BigMoney stay,
            BigMoney move,
            BigMoney oneTime,
            BigMoney net,
            BigMoney cumulative,
            double discountFactor) {}

    public CashFlow {
        months = List.copyOf(months);
    }

    /**
     * The cash flow of monthly costs under a business case.
     *
     * @param moving what moving costs in month 0
     */
    public static CashFlow of(BusinessCase terms, BigMoney moving, MonthlyCosts costs) {
        BigMoney none = BigMoney.zero(moving.getCurrencyUnit());
        List<Month> months = new ArrayList<>();
        months.add(new Month(0, none, none, moving, moving.negated(), moving.negated(), 1));
        BigDecimal step = BigDecimal.ONE.add(BigDecimal.valueOf(terms.growthMonth().value()));
        BigDecimal growth = BigDecimal.ONE;
        for (int m = 1; m <= terms.horizon(); m++) {
            boolean live = m >= terms.cutover();
            BigMoney bill = live ? costs.kept() : costs.asIs();
            BigMoney plan = m >= terms.firstPlanMonth() ? costs.bought() : none;
            BigMoney stay = costs.asIs().multipliedBy(growth);
            BigMoney move = bill.plus(plan).multipliedBy(growth);
            BigMoney net = stay.minus(move);
            months.add(
                    new Month(
                            m,
                            stay,
                            move,
                            none,
                            net,
                            months.getLast().cumulative().plus(net),
                            Math.pow(1 + terms.discountRateYear().value(), -m / 12.0)));
            growth = growth.multiply(step, MathContext.DECIMAL128);
        }
        return new CashFlow(months);
    }

    /** Money that moving leaves over the horizon, undiscounted. */
    public BigMoney total() {
        return months.getLast().cumulative();
    }

    /** Net present value: the sum of net × discount factor; month 0 counts in full. */
    public BigMoney netPresentValue() {
        return months.stream()
                .map(m -> m.net().multipliedBy(BigDecimal.valueOf(m.discountFactor())))
                .reduce(BigMoney::plus)
                .orElseThrow();
    }

    /**
     * First month at whose end all that moving has cost is back; 0 when it never costs anything.
     *
     * @return empty when that is not within the horizon
     */
    public OptionalInt paybackMonth() {
        if (months.stream().noneMatch(m -> m.cumulative().isNegative())) {
            return OptionalInt.of(0);
        }
        for (int m = 1; m < months.size(); m++) {
            if (!months.get(m).cumulative().isNegative()
                    && months.get(m - 1).cumulative().isNegative()) {
                return OptionalInt.of(m);
            }
        }
        return OptionalInt.empty();
    }

    /** How often the net changes its sign, months without money left out. */
    public int signChanges() {
        int changes = 0;
        int last = 0;
        for (Month month : months) {
            int sign = month.net().getAmount().signum();
            if (sign != 0) {
                if (last != 0 && sign != last) {
                    changes++;
                }
                last = sign;
            }
        }
        return changes;
    }

    /**
     * Internal rate of return a month. It is one number only where the net changes its sign once
     * (Descartes' rule of signs), and not below 0 only where the money comes back.
     *
     * @return empty where it is not defined, or below 0
     */
    public OptionalDouble rateOfReturnMonth() {
        return signChanges() == 1 && total().isPositive()
                ? OptionalDouble.of(
                        RateOfReturn.of(
                                months.stream()
                                        .mapToDouble(m -> m.net().getAmount().doubleValue())
                                        .toArray()))
                : OptionalDouble.empty();
    }

    /** The internal rate of return as an effective rate a year: (1 + i)^12 - 1. */
    public OptionalDouble rateOfReturnYear() {
        OptionalDouble month = rateOfReturnMonth();
        return month.isPresent()
                ? OptionalDouble.of(Math.pow(1 + month.getAsDouble(), 12) - 1)
                : month;
    }
}
