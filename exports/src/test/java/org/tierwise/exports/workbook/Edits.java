package org.tierwise.exports.workbook;

import org.tierwise.exports.SmallShop.Variation;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.OneTimeCost;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What finance changes in the tests, in the workbook and in the program. */
final class Edits {
    /** Inputs of the cash flow, by name. */
    static final Map<String, Double> TERMS =
            Map.of(
                    Name.HORIZON_MONTHS, 24.0,
                    Name.GROWTH_MONTH, 0.01,
                    Name.MIGRATION_COST, 123456.78,
                    Name.DOUBLE_RUN_MONTHS, 2.0,
                    Name.CUTOVER_MONTH, 5.0,
                    Name.DISCOUNT_RATE_YEAR, 0.09,
                    Name.GST_CREDITABLE, 0.0);

    /** The same and rate 91.5, tax 12 %, 20 % for a year, six web nodes, no term for MySQL. */
    static final Variation VARIATION =
            new Variation(
                    "91.5",
                    "0.12",
                    "0.2",
                    6,
                    0,
                    new BusinessCase(
                            given(24, "months"),
                            given(0.01, "share a month"),
                            Optional.of(
                                    new OneTimeCost(
                                            new BigDecimal("123456.78"),
                                            Provenance.GIVEN,
                                            "quotation")),
                            given(2, "months"),
                            given(5, "month"),
                            given(0.09, "share a year"),
                            false));

    private Edits() {}

    private static Figure given(double value, String unit) {
        return new Figure(value, unit, Provenance.GIVEN, "finance");
    }
}
