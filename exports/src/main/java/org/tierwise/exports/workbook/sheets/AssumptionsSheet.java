package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.bill.ServiceRow;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.project.Proposal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Every figure that the plan rests on, with where it came from; mapping rules and warnings. */
final class AssumptionsSheet implements ProposalSheet {
    @Override
    public String name() {
        return "Assumptions";
    }

    @Override
    public void write(Page page) {
        page.title(
                "Assumptions and sources",
                "What is assumed nobody has confirmed for this customer. Prices and their sources:"
                        + " see sheet Prices.");
        page.widths(22, 42, 14, 18, 14, 70);
        int header = Page.FIRST_TABLE;
        page.header(header, "About", "Figure", "Value", "Unit", "Came about", "Source");
        page.freeze(header, 2);
        int row = header + 1;
        for (Assumption assumption : Assumption.of(page.book().proposal().analysis())) {
            Figure figure = assumption.figure();
            page.line(row++)
                    .text(CellRole.LABEL, assumption.about())
                    .text(CellRole.TEXT, assumption.name())
                    .number(
                            figure.provenance() == Provenance.COMPUTED
                                    ? CellRole.ENGINE
                                    : CellRole.DATA,
                            CellFormat.QUANTITY,
                            figure.value())
                    .text(CellRole.TEXT, figure.unit())
                    .text(CellRole.TEXT, figure.provenance().name().toLowerCase(Locale.ROOT))
                    .text(CellRole.TEXT, figure.source());
        }
        int next = mapping(page, row + 1);
        warnings(page, next + 1);
    }

    private static int mapping(Page page, int section) {
        page.section(section, "Which component pays for which charge; the first rule decides");
        page.header(section + 1, "Component", "Usage type", "Tag", "Service", "Operation", "Why");
        int row = section + 2;
        ProjectAnalysis analysis = page.book().proposal().analysis();
        for (MappingRule rule : analysis.project().mapping().rules()) {
            page.line(row++)
                    .text(CellRole.LABEL, rule.component())
                    .text(CellRole.TEXT, any(rule.usageType()))
                    .text(CellRole.TEXT, any(rule.tag()))
                    .text(CellRole.TEXT, any(rule.service()))
                    .text(CellRole.TEXT, any(rule.operation()))
                    .text(CellRole.TEXT, rule.reason());
        }
        for (ServiceRow usual : analysis.mapping().usualRows(analysis.bill())) {
            page.line(row++)
                    .text(CellRole.LABEL, usual.component())
                    .text(CellRole.TEXT, any(usual.type().map(Pattern::pattern).orElse("")))
                    .text(CellRole.TEXT, any(""))
                    .text(CellRole.TEXT, any(usual.service()))
                    .text(CellRole.TEXT, any(usual.operation().map(Pattern::pattern).orElse("")))
                    .text(CellRole.TEXT, "as usual: " + usual.reason());
        }
        return row;
    }

    private static String any(String pattern) {
        return pattern.isEmpty() ? "any" : pattern;
    }

    private static void warnings(Page page, int section) {
        Proposal proposal = page.book().proposal();
        List<String> warnings = proposal.comparison().warnings();
        page.section(section, "Warnings");
        int row = section + 1;
        if (warnings.isEmpty()) {
            page.line(row).text(CellRole.NOTE, "None.");
        }
        for (String warning : warnings) {
            page.line(row++).text(CellRole.NOTE, warning);
        }
    }
}
