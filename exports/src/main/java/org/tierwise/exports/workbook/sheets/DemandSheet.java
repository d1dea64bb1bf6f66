package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.traffic.TrafficProfile;

import java.util.Locale;
import java.util.Optional;

/**
 * How page views, what was bought and how busy it was become processor time: the utilisation law,
 * in formulas. What a fit or the project gives outright stands as it is.
 */
final class DemandSheet implements ProposalSheet {
    @Override
    public String name() {
        return "Demand";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.DEMAND);
    }

    @Override
    public void write(Page page) {
        ProjectAnalysis analysis = page.book().proposal().analysis();
        page.title(
                "Demand",
                "Utilisation law: D = U × m / X; a page costs D of the reference core (one vCPU of"
                        + " an AWS m5) where m such cores are busy to the share U at X pages a"
                        + " second.");
        page.widths(28, 34, 14, 12, 13, 14, 12, 14, 14, 14, 12, 13);
        int row = traffic(page, Page.FIRST_TABLE, analysis);
        String rate = "$B$" + row;
        int components = row + 1;
        int last = components(page, components, analysis, rate);
        new DemandCalls(
                        page,
                        page.range(components + 2, last, 0),
                        page.range(components + 2, last, 5))
                .write(last + 2);
    }

    /** Returns the row after the table; the rate of the busy hour stands in the last of it. */
    private static int traffic(Page page, int section, ProjectAnalysis analysis) {
        TrafficProfile traffic = analysis.project().traffic();
        page.section(section, "Pages a second in the busy hour, at today's traffic");
        page.header(section + 1, "Figure", "Value", "Unit", "Came about", "Source");
        int row = section + 2;
        figure(page, row, "Page views a month", traffic.pageViewsPerMonth());
        page.line(row + 1)
                .text(CellRole.LABEL, "Seconds in a mean month")
                .number(CellRole.DATA, CellFormat.COUNT, TrafficProfile.SECONDS_PER_MONTH)
                .text(CellRole.TEXT, "s")
                .text(CellRole.TEXT, "definition")
                .text(CellRole.NOTE, "365.25 days / 12");
        figure(page, row + 2, "Busiest hour over mean hour", traffic.peakFactor());
        page.line(row + 3)
                .text(CellRole.OUTPUT, "X, busy hour")
                .formula(
                        CellRole.OUTPUT,
                        CellFormat.QUANTITY,
                        "B%d/B%d*B%d".formatted(row + 1, row + 2, row + 3))
                .text(CellRole.TEXT, "pages/s")
                .text(CellRole.TEXT, "computed")
                .text(CellRole.NOTE, "page views / seconds × peak factor");
        return row + 4;
    }

    private static void figure(Page page, int row, String name, Figure figure) {
        page.line(row)
                .text(CellRole.LABEL, name)
                .number(CellRole.DATA, CellFormat.QUANTITY, figure.value())
                .text(CellRole.TEXT, figure.unit())
                .text(CellRole.TEXT, figure.provenance().name().toLowerCase(Locale.ROOT))
                .text(CellRole.NOTE, figure.source());
    }

    private static int components(Page page, int section, ProjectAnalysis analysis, String rate) {
        page.section(section, "Processor time of a page by component");
        page.header(
                section + 1,
                "Component",
                "Bought",
                "m (reference cores)",
                "U (share)",
                "U came about",
                "D of a page (ms)");
        int row = section + 2;
        for (int i = 0; i < analysis.demands().size(); i++) {
            ComponentTemplate template = analysis.project().components().get(i);
            double cores = analysis.bought().get(i).referenceCores();
            var line =
                    page.line(row)
                            .text(CellRole.LABEL, template.name())
                            .text(CellRole.TEXT, analysis.bought().get(i).inWords())
                            .number(CellRole.DATA, CellFormat.QUANTITY, cores);
            if (template.utilisation().isPresent() && cores > 0) {
                Figure utilisation = template.utilisation().orElseThrow();
                line.number(CellRole.DATA, CellFormat.PERCENT, utilisation.value())
                        .text(
                                CellRole.TEXT,
                                utilisation.provenance().name().toLowerCase(Locale.ROOT))
                        .formula(
                                CellRole.CALC,
                                CellFormat.QUANTITY,
                                "IF(%s=0,0,D{r}*C{r}/%s*%s)"
                                        .formatted(rate, rate, Name.MS_IN_A_SECOND));
            } else {
                line.text(CellRole.TEXT, "not given")
                        .text(CellRole.TEXT, "")
                        .text(CellRole.TEXT, "by call");
            }
            row++;
        }
        return row - 1;
    }
}
