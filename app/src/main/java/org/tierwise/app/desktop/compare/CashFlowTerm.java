package org.tierwise.app.desktop.compare;

import org.tierwise.app.desktop.controls.Inspection.Editable;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.OneTimeCost;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.CashFlowBasis;

import java.math.BigDecimal;
import java.util.Optional;

/** A term of a business case that a person types beside the cash flow. */
enum CashFlowTerm {
    MIGRATION_COST("cash.migrationCost", 0),
    DOUBLE_RUN("cash.doubleRun", 0),
    GROWTH("demand.growth", 2),
    DISCOUNT_RATE("cash.discountRate", 2);

    private static final String BY_HAND = "typed in";

    private final String key;
    private final int decimalsOfPercent;

    CashFlowTerm(String key, int decimalsOfPercent) {
        this.key = key;
        this.decimalsOfPercent = decimalsOfPercent;
    }

    /** The term as it stands, to be typed in its {@link #name()}. */
    Fact fact(CashFlowBasis basis) {
        BusinessCase terms = basis.businessCase();
        return switch (this) {
            case MIGRATION_COST -> cost(basis);
            case DOUBLE_RUN -> fact(terms.doubleRunMonths(), Words.of("unit.name.months"));
            case GROWTH -> fact(terms.growthMonth(), Words.of("unit.percentAMonth"));
            case DISCOUNT_RATE -> fact(terms.discountRateYear(), Words.of("unit.percentAYear"));
        };
    }

    private Fact cost(CashFlowBasis basis) {
        OneTimeCost cost = basis.migrationCost();
        String unit = Words.of("cash.once", basis.comparison().currency().getCode());
        String number = Amounts.indian(cost.amount(), 0);
        return new Fact(
                Words.of(key),
                number + " " + unit,
                Provenances.word(cost.provenance()),
                cost.source(),
                Optional.of(new Editable(name(), number, unit)));
    }

    private Fact fact(Figure figure, String unit) {
        String number =
                BigDecimal.valueOf(figure.value())
                        .movePointRight(decimalsOfPercent)
                        .stripTrailingZeros()
                        .toPlainString();
        return new Fact(
                Words.of(key),
                number + " " + unit,
                Provenances.word(figure.provenance()),
                figure.source(),
                Optional.of(new Editable(name(), number, unit)));
    }

    /**
     * Terms with this one given by the person who typed it.
     *
     * @param typed in the unit that {@link #fact} shows
     * @throws IllegalArgumentException when the terms do not allow the value
     */
    BusinessCase typed(BusinessCase terms, BigDecimal typed) {
        return new BusinessCase(
                terms.horizonMonths(),
                changed(GROWTH, terms.growthMonth(), typed),
                this == MIGRATION_COST
                        ? Optional.of(new OneTimeCost(typed, Provenance.GIVEN, BY_HAND))
                        : terms.migrationCost(),
                changed(DOUBLE_RUN, terms.doubleRunMonths(), typed),
                terms.cutoverMonth(),
                changed(DISCOUNT_RATE, terms.discountRateYear(), typed),
                terms.taxCreditable());
    }

    private Figure changed(CashFlowTerm term, Figure old, BigDecimal typed) {
        return this == term
                ? new Figure(
                        typed.movePointLeft(decimalsOfPercent).doubleValue(),
                        old.unit(),
                        Provenance.GIVEN,
                        BY_HAND)
                : old;
    }
}
