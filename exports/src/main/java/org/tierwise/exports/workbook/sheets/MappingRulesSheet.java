package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.bill.ServiceRow;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.Optional;
import java.util.regex.Pattern;

/** The rules behind the mapping, in the order in which they are asked. */
final class MappingRulesSheet implements ProposalSheet {
    @Override
    public String name() {
        return "Mapping rules";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.MAPPING);
    }

    @Override
    public void write(Page page) {
        page.title(
                "Rules of the mapping",
                "The first rule that matches decides; patterns are regular expressions. Rules of"
                        + " the project come before what charges usually pay for.");
        page.widths(18, 46, 16, 20, 26, 60);
        int header = Page.FIRST_TABLE;
        page.header(header, "Component", "Usage type", "Tag", "Service", "Operation", "Why");
        page.freeze(header, 1);
        int row = header + 1;
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
    }

    private static String any(String pattern) {
        return pattern.isEmpty() ? "any" : pattern;
    }
}
