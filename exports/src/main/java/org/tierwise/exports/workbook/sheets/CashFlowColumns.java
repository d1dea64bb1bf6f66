package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;

/**
 * The months of the cash flow, one formula for each column.
 *
 * @param first row of month 0
 * @param last row of the last month
 */
record CashFlowColumns(int first, int last) {
    /** All months in a column. */
    String of(String column) {
        return "$%s$%d:$%s$%d".formatted(column, first + 1, column, last + 1);
    }

    String sum(String column) {
        return "SUM(%s)".formatted(of(column));
    }

    void header(Page page, int row) {
        page.header(
                row,
                "Month",
                "In the horizon",
                "Plan paid",
                "Plan serves",
                "Growth",
                "Bill when staying",
                "Bill when moving",
                "Plan",
                "Moving, once",
                "Net",
                "Cumulative",
                "Discount factor",
                "Net, discounted",
                "Payback",
                "Sign",
                "Changed");
    }

    /**
     * Writes the months.
     *
     * @param results number of the row, from 1, with the bill a month; bought, stays and the first
     *     month of the plan stand below it
     */
    void rows(Page page, int results) {
        CellFormat amount = CellFormat.signed(page.book().currency());
        for (int row = first; row <= last; row++) {
            boolean decision = row == first;
            var line = page.line(row);
            if (decision) {
                line.number(CellRole.DATA, CellFormat.COUNT, 0);
            } else {
                line.formula(CellRole.CALC, CellFormat.COUNT, "A{above}+1");
            }
            line.formula(
                            CellRole.CALC,
                            CellFormat.COUNT,
                            "IF(A{r}<=%s,1,0)".formatted(Name.HORIZON_MONTHS))
                    .formula(
                            CellRole.CALC,
                            CellFormat.COUNT,
                            "IF(A{r}>=$B$%d,1,0)".formatted(results + 3))
                    .formula(
                            CellRole.CALC,
                            CellFormat.COUNT,
                            "IF(A{r}>=%s,1,0)".formatted(Name.CUTOVER_MONTH))
                    .formula(
                            CellRole.CALC,
                            CellFormat.FACTOR,
                            "IF(A{r}=0,0,(1+%s)^(A{r}-1))".formatted(Name.GROWTH_MONTH))
                    .formula(CellRole.CALC, amount, "$B$%d*E{r}*B{r}".formatted(results))
                    .formula(
                            CellRole.CALC,
                            amount,
                            "IF(D{r}=1,$B$%d,$B$%d)*E{r}*B{r}".formatted(results + 2, results))
                    .formula(CellRole.CALC, amount, "$B$%d*C{r}*E{r}*B{r}".formatted(results + 1))
                    .formula(
                            CellRole.CALC, amount, "IF(A{r}=0,%s,0)".formatted(Name.MIGRATION_COST))
                    .formula(CellRole.CALC, amount, "F{r}-G{r}-H{r}-I{r}")
                    .formula(CellRole.CALC, amount, "SUM($J$%d:J{r})".formatted(first + 1))
                    .formula(
                            CellRole.CALC,
                            CellFormat.FACTOR,
                            "(1+%s)^(0-A{r}/12)".formatted(Name.DISCOUNT_RATE_YEAR))
                    .formula(CellRole.CALC, amount, "J{r}*L{r}")
                    .formula(
                            CellRole.CALC,
                            CellFormat.COUNT,
                            "IF(A{r}=0,\"\",IF(AND(K{r}>=0,K{above}<0),A{r},\"\"))")
                    .formula(
                            CellRole.CALC,
                            CellFormat.COUNT,
                            "IF(J{r}>0,1,IF(J{r}<0,0-1,IF(A{r}=0,0,O{above})))")
                    .formula(
                            CellRole.CALC,
                            CellFormat.COUNT,
                            "IF(A{r}=0,0,IF(AND(O{above}<>0,O{r}<>O{above}),1,0))");
        }
    }
}
