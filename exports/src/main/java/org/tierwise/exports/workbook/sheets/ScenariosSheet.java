package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.comparison.ScenarioOutcome;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.traffic.TrafficProfile;

import java.util.List;
import java.util.Optional;

/** This proposal beside scenarios and variants, each planned anew by the program. */
final class ScenariosSheet implements ProposalSheet {
    private static final double SECONDS_IN_A_MINUTE = 60;

    @Override
    public String name() {
        return "Scenarios";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.SCENARIOS);
    }

    @Override
    public void write(Page page) {
        Book book = page.book();
        String currency = book.currency().getCode();
        page.title(
                "Scenarios",
                "A month, tax excluded. The first row follows the inputs; grey rows were planned"
                        + " anew at the inputs as exported.");
        page.widths(22, 60, 14, 14, 14, 10, 8, 11, 13, 14, 11);
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "Scenario",
                "What is different",
                "As-is (%s)".formatted(currency),
                "To-be (%s)".formatted(currency),
                "Saving (%s)".formatted(currency),
                "Saving (%)",
                "Nodes",
                "p95 (ms)",
                "p95, worst node lost (ms)",
                "Down (minutes)",
                "Proven cheapest");
        page.freeze(header, 1);
        here(page, header + 1);
        int row = header + 2;
        List<ScenarioOutcome> scenarios = book.proposal().whatIf().scenarios();
        for (ScenarioOutcome scenario : scenarios) {
            scenario(page, row++, scenario);
        }
        if (scenarios.isEmpty()) {
            page.line(row).text(CellRole.NOTE, "No other scenario was planned beside this one.");
        }
    }

    private static void here(Page page, int row) {
        Book book = page.book();
        CellFormat amount = CellFormat.signed(book.currency());
        double down = minutes(book.proposal().result().evaluation().availability());
        page.line(row)
                .text(CellRole.OUTPUT, "This proposal")
                .text(CellRole.TEXT, book.proposal().analysis().scenario().description())
                .formula(CellRole.LINK, amount, book.at(Anchor.AS_IS_TOTAL))
                .formula(CellRole.LINK, amount, book.at(Anchor.TO_BE_TOTAL))
                .formula(CellRole.CALC, amount, "C{r}-D{r}")
                .formula(CellRole.CALC, CellFormat.PERCENT, "IF(C{r}=0,0,E{r}/C{r})")
                .formula(CellRole.LINK, CellFormat.COUNT, book.at(Anchor.PLAN_NODES))
                .formula(CellRole.LINK, CellFormat.MILLISECONDS, book.at(Anchor.HEALTHY_P95))
                .formula(CellRole.LINK, CellFormat.MILLISECONDS, book.at(Anchor.WORST_P95))
                .number(CellRole.ENGINE, CellFormat.QUANTITY, down)
                .formula(
                        CellRole.CALC,
                        CellFormat.TEXT,
                        "IF(%s=0,\"yes\",\"no\")".formatted(book.at(Anchor.GAP)));
    }

    private static void scenario(Page page, int row, ScenarioOutcome scenario) {
        Line line =
                page.line(row)
                        .text(CellRole.LABEL, scenario.name())
                        .text(
                                CellRole.TEXT,
                                scenario.plan().isPresent()
                                        ? scenario.changes()
                                        : "no plan: " + scenario.reason());
        scenario.plan().ifPresent(plan -> planned(line, plan));
    }

    private static void planned(Line line, ScenarioOutcome.Planned plan) {
        line.amount(CellRole.ENGINE, plan.asIs())
                .amount(CellRole.ENGINE, plan.toBe())
                .formula(
                        CellRole.CALC,
                        CellFormat.signed(plan.toBe().getCurrencyUnit()),
                        "C{r}-D{r}")
                .formula(CellRole.CALC, CellFormat.PERCENT, "IF(C{r}=0,0,E{r}/C{r})")
                .number(CellRole.ENGINE, CellFormat.COUNT, plan.nodes())
                .number(CellRole.ENGINE, CellFormat.MILLISECONDS, plan.p95Ms())
                .number(CellRole.ENGINE, CellFormat.MILLISECONDS, plan.worstP95Ms())
                .number(CellRole.ENGINE, CellFormat.QUANTITY, minutes(plan.availability()))
                .text(CellRole.ENGINE, plan.proven() ? "yes" : "no");
    }

    /** Minutes of a month that pages cannot be served. */
    private static double minutes(double availability) {
        return (1 - availability) * TrafficProfile.SECONDS_PER_MONTH / SECONDS_IN_A_MINUTE;
    }
}
