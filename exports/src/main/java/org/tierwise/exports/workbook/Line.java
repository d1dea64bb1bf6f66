package org.tierwise.exports.workbook;

import org.joda.money.BigMoney;

import java.math.BigDecimal;

/** Writes the cells of one row from left to right. */
public final class Line {
    private static final String THIS_ROW = "{r}";
    private static final String ROW_ABOVE = "{above}";

    private final Page page;
    private final int row;
    private int column;

    Line(Page page, int row) {
        this.page = page;
        this.row = row;
    }

    /** Leaves cells empty. */
    public Line skip(int cells) {
        column += cells;
        return this;
    }

    /** Text; never a formula, whatever it begins with. */
    public Line text(CellRole role, String text) {
        page.writeText(row, column++, role, text);
        return this;
    }

    /** A decimal; its nearest binary number is what the cell can hold. */
    public Line number(CellRole role, CellFormat format, BigDecimal value) {
        return number(role, format, value.doubleValue());
    }

    /** A number; one without bound is written as {@code saturated}, which no formula counts. */
    public Line number(CellRole role, CellFormat format, double value) {
        if (!Double.isFinite(value)) {
            return text(role, "saturated");
        }
        page.writeNumber(row, column++, role, format, value);
        return this;
    }

    /** An amount in the currency that the header names. */
    public Line amount(CellRole role, BigMoney amount) {
        return number(role, CellFormat.amount(amount.getCurrencyUnit()), amount.getAmount());
    }

    /** A price of a unit in the currency that the header names. */
    public Line price(CellRole role, BigMoney price) {
        return number(role, CellFormat.price(price.getCurrencyUnit()), price.getAmount());
    }

    /** A formula without its equals sign; {@code {r}} is this row and {@code {above}} the last. */
    public Line formula(CellRole role, CellFormat format, String formula) {
        String here =
                formula.replace(THIS_ROW, String.valueOf(row + 1))
                        .replace(ROW_ABOVE, String.valueOf(row));
        page.writeFormula(row, column++, role, format, here);
        return this;
    }

    /**
     * A formula over cells that are streamed, which nothing here can work out, with its value.
     *
     * @param value what a spreadsheet will work out, in the cells' unit
     */
    public Line known(CellRole role, CellFormat format, String formula, BigDecimal value) {
        page.writeKnown(row, column++, role, format, formula, value.doubleValue());
        return this;
    }
}
