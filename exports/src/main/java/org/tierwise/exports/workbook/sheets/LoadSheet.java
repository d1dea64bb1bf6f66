package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.GroupState;
import org.tierwise.model.presentation.ProposalPart;

import java.util.Optional;

/** How busy each group is, and how long each call to it takes. */
final class LoadSheet implements ProposalSheet {
    @Override
    public String name() {
        return "Load";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.LOAD);
    }

    @Override
    public void write(Page page) {
        page.title(
                "Load and calls at the design rate",
                "Grey figures come from the program; they do not follow the inputs.");
        page.widths(22, 26, 13, 13, 13, 13, 13, 13, 13, 15);
        int section = Page.FIRST_TABLE;
        page.section(section, "Load of a serving node");
        page.header(
                section + 1,
                "Node group",
                "Component",
                "Processor",
                "Processor, node lost",
                "Disk",
                "Disk, node lost",
                "Network",
                "Network, node lost",
                "Memory (GB)",
                "Unavailability");
        int row = section + 2;
        for (GroupEvaluation group : page.book().proposal().result().evaluation().groups()) {
            utilisation(page, row++, group);
        }
        calls(page, row + 1);
    }

    private static void utilisation(Page page, int row, GroupEvaluation group) {
        GroupState well = group.healthy();
        GroupState lost = group.nodeLost();
        page.line(row)
                .text(CellRole.LABEL, group.group().name())
                .text(CellRole.TEXT, group.group().kindLabels())
                .number(CellRole.ENGINE, CellFormat.PERCENT, well.processor())
                .number(CellRole.ENGINE, CellFormat.PERCENT, whenServing(lost, lost.processor()))
                .number(CellRole.ENGINE, CellFormat.PERCENT, well.disk())
                .number(CellRole.ENGINE, CellFormat.PERCENT, whenServing(lost, lost.disk()))
                .number(CellRole.ENGINE, CellFormat.PERCENT, well.network())
                .number(CellRole.ENGINE, CellFormat.PERCENT, whenServing(lost, lost.network()))
                .number(CellRole.ENGINE, CellFormat.QUANTITY, group.memoryGb())
                .number(CellRole.ENGINE, CellFormat.FINE_PERCENT, group.unavailability());
    }

    private static double whenServing(GroupState state, double utilisation) {
        return state.down() ? Double.POSITIVE_INFINITY : utilisation;
    }

    private static void calls(Page page, int section) {
        page.section(section, "Time of each call, queueing included");
        page.header(
                section + 1,
                "Call",
                "Node group",
                "Visits of a page",
                "Mean (ms)",
                "Mean, node lost (ms)");
        int row = section + 2;
        for (GroupEvaluation group : page.book().proposal().result().evaluation().groups()) {
            for (CallLoad call : group.healthy().calls()) {
                page.line(row++)
                        .text(CellRole.LABEL, call.name())
                        .text(CellRole.TEXT, group.group().name())
                        .number(CellRole.ENGINE, CellFormat.FACTOR, call.visits())
                        .number(CellRole.ENGINE, CellFormat.QUANTITY, call.visitMs())
                        .number(CellRole.ENGINE, CellFormat.QUANTITY, whenLost(group, call));
            }
        }
    }

    private static double whenLost(GroupEvaluation group, CallLoad call) {
        return group.nodeLost().calls().stream()
                .filter(other -> other.component().equals(call.component()))
                .filter(other -> other.name().equals(call.name()))
                .mapToDouble(CallLoad::visitMs)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
