package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Page;
import org.tierwise.exports.workbook.Range;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.CallTemplate;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.List;
import java.util.Locale;

/**
 * Processor time of each call: what is left of a page's time after the calls that are known, split
 * by their shares and divided by their visits.
 */
final class DemandCalls {
    private static final int COMPONENT = 0;
    private static final int KNOWN = 7;
    private static final int DIFFERENCE = 10;

    private final Page page;
    private final Range components;
    private final Range perPage;

    /**
     * @param components names in the table of components
     * @param perPage D of a page beside them
     */
    DemandCalls(Page page, Range components, Range perPage) {
        this.page = page;
        this.components = components;
        this.perPage = perPage;
    }

    void write(int section) {
        page.section(section, "Processor time of each call");
        page.header(
                section + 1,
                "Component",
                "Call",
                "Calls of a page",
                "Chance",
                "Passed by the cache",
                "Visits of a page",
                "Share of the rest",
                "Known, of a page (ms)",
                "Of a call (ms)",
                "The program's (ms)",
                "Difference",
                "Came about");
        int first = section + 2;
        ProjectAnalysis analysis = page.book().proposal().analysis();
        int calls = analysis.demands().stream().mapToInt(d -> d.calls().size()).sum();
        int last = Math.max(first, first + calls - 1);
        Range names = page.range(first, last, COMPONENT);
        Range known = page.range(first, last, KNOWN);
        int row = first;
        for (int i = 0; i < analysis.demands().size(); i++) {
            ComponentDemand demand = analysis.demands().get(i);
            List<CallTemplate> templates = analysis.project().components().get(i).calls();
            for (int c = 0; c < demand.calls().size(); c++) {
                call(row++, demand, demand.calls().get(c), templates.get(c), names, known);
            }
        }
        page.anchor(Anchor.DEMAND_DIFFERENCES, first, last, DIFFERENCE);
    }

    private void call(
            int row,
            ComponentDemand demand,
            CallClass call,
            CallTemplate template,
            Range names,
            Range known) {
        boolean given = template.cpuMs().isPresent();
        Line line =
                page.line(row)
                        .text(CellRole.LABEL, demand.name())
                        .text(CellRole.TEXT, call.name())
                        .number(CellRole.DATA, CellFormat.COUNT, call.calls())
                        .number(CellRole.DATA, CellFormat.FACTOR, call.probability())
                        .number(CellRole.DATA, CellFormat.FACTOR, template.passed())
                        .formula(CellRole.CALC, CellFormat.FACTOR, "C{r}*D{r}*E{r}");
        if (given) {
            line.text(CellRole.TEXT, "")
                    .formula(CellRole.CALC, CellFormat.QUANTITY, "F{r}*I{r}")
                    .number(
                            CellRole.DATA,
                            CellFormat.QUANTITY,
                            template.cpuMs().orElseThrow().value());
        } else {
            line.number(CellRole.DATA, CellFormat.PERCENT, template.cpuShare())
                    .formula(CellRole.CALC, CellFormat.QUANTITY, "0")
                    .formula(
                            CellRole.CALC,
                            CellFormat.QUANTITY,
                            "IF(F{r}=0,0,MAX(0,INDEX(%s,MATCH(A{r},%s,0))-SUMIFS(%s,%s,A{r}))*G{r}/F{r})"
                                    .formatted(
                                            perPage.onSheet(),
                                            components.onSheet(),
                                            known.onSheet(),
                                            names.onSheet()));
        }
        line.number(CellRole.ENGINE, CellFormat.QUANTITY, call.cpuMs().value())
                .formula(CellRole.CALC, CellFormat.FACTOR, "ABS(I{r}-J{r})")
                .text(CellRole.TEXT, call.cpuMs().provenance().name().toLowerCase(Locale.ROOT));
    }
}
