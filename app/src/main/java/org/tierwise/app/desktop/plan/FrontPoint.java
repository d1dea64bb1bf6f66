package org.tierwise.app.desktop.plan;

import org.joda.money.BigMoney;
import org.tierwise.model.plan.ParetoFront;
import org.tierwise.model.plan.PlanEvaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A plan that no other beats in cost, p95 and availability.
 *
 * @param monthly price a month, tax excluded
 * @param more what it costs above the cheapest of them
 * @param p95Ms p95 of a page while every node works, ms
 * @param availability share of time that pages can be served
 * @param proven whether no plan that is as good costs less
 */
public record FrontPoint(
        BigMoney monthly, BigMoney more, double p95Ms, double availability, boolean proven) {
    private static final int AVAILABILITY_DIGITS = 6;

    static FrontPoint of(ParetoFront.Point point, BigMoney cheapest) {
        PlanEvaluation plan = point.evaluation();
        return new FrontPoint(
                plan.monthly(),
                plan.monthly().minus(cheapest),
                plan.healthy().p95Ms(),
                plan.availability(),
                point.bound().proven());
    }

    /** A limit of p95 that this plan just keeps, whole ms. */
    BigDecimal p95Limit() {
        return new BigDecimal(p95Ms, MathContext.DECIMAL64).setScale(0, RoundingMode.CEILING);
    }

    /** A limit of availability that this plan just keeps. */
    BigDecimal availabilityLimit() {
        return new BigDecimal(availability, MathContext.DECIMAL64)
                .setScale(AVAILABILITY_DIGITS, RoundingMode.FLOOR)
                .stripTrailingZeros();
    }
}
