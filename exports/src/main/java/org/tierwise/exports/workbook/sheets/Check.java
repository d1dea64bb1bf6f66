package org.tierwise.exports.workbook.sheets;

import java.math.BigDecimal;

/**
 * Two amounts that must agree.
 *
 * @param name what is checked
 * @param left formula or figure
 * @param right what it must equal
 * @param tolerance difference that is let pass, in the unit of both
 * @param onlyAsExported whether it rests once an input has been changed, because {@code right} is
 *     the program's figure for the inputs as exported
 * @param note unit, and what to do when it fails
 */
record Check(
        String name,
        Side left,
        Side right,
        BigDecimal tolerance,
        boolean onlyAsExported,
        String note) {
    /** Half a hundredth of a currency unit. */
    static final BigDecimal HALF_A_PAISA = new BigDecimal("0.005");

    /** One of the two. */
    sealed interface Side {
        /**
         * A formula of the workbook.
         *
         * @param formula without its equals sign
         */
        record Formula(String formula) implements Side {}

        /**
         * A figure of the program or of the bill.
         *
         * @param value the figure
         */
        record Given(BigDecimal value) implements Side {}
    }

    /** Something that must not occur at all. */
    static Check none(String name, String count, String note) {
        return new Check(
                name,
                new Side.Formula(count),
                new Side.Given(BigDecimal.ZERO),
                BigDecimal.ZERO,
                false,
                note);
    }

    /** Something that the program has counted and that must not occur at all. */
    static Check counted(String name, int count, String note) {
        return new Check(
                name,
                new Side.Given(BigDecimal.valueOf(count)),
                new Side.Given(BigDecimal.ZERO),
                BigDecimal.ZERO,
                false,
                note);
    }

    /** Two figures that must agree to half a paisa. */
    static Check given(String name, Side left, BigDecimal right, String note) {
        return new Check(name, left, new Side.Given(right), HALF_A_PAISA, false, note);
    }

    /** Two formulas that must agree to half a paisa whatever the inputs. */
    static Check same(String name, String left, String right, String note) {
        return new Check(
                name, new Side.Formula(left), new Side.Formula(right), HALF_A_PAISA, false, note);
    }

    /** A formula that must give a figure to half a paisa whatever the inputs. */
    static Check given(String name, String left, BigDecimal right, String note) {
        return given(name, new Side.Formula(left), right, note);
    }

    /** A formula that must give the program's figure while the inputs are as exported. */
    static Check asExported(String name, String left, BigDecimal right, String note) {
        return new Check(
                name, new Side.Formula(left), new Side.Given(right), HALF_A_PAISA, true, note);
    }
}
