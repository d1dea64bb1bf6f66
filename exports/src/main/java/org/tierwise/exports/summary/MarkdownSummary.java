package org.tierwise.exports.summary;

import org.tierwise.exports.SafeText;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The proposal on one screen, as Markdown with tables (CommonMark, GitHub tables). */
public final class MarkdownSummary {
    private final StringBuilder text = new StringBuilder();
    private final Proposal proposal;

    private MarkdownSummary(Proposal proposal) {
        this.proposal = proposal;
    }

    /**
     * Writes the summary.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        out.write(new MarkdownSummary(proposal).text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        text.append("# Proposal for ")
                .append(safe(proposal.analysis().project().customer()))
                .append("\n\n");
        Wording words = new Wording(proposal);
        words.maker().ifPresent(maker -> text.append(safe(maker)).append("\n\n"));
        for (String line : words.cover()) {
            text.append(safe(line)).append("\n\n");
        }
        row("Headline", "Value");
        row("---", "---:");
        words.headline().forEach(fact -> row(fact.name(), fact.value()));
        part(ProposalPart.COMPARISON, this::comparison);
        part(ProposalPart.PLAN, this::groups);
        part(ProposalPart.RESPONSE_TIMES, this::states);
        notes();
        return text.toString();
    }

    private void part(ProposalPart part, Runnable writer) {
        if (proposal.presentation().shows(part)) {
            writer.run();
        }
    }

    private void comparison() {
        heading("Cost a month, before tax");
        row("Component", "As-is", "To-be", "Saving", "");
        row("---", "---:", "---:", "---:", "---");
        for (ComparisonLine line : proposal.comparison().lines()) {
            row(
                    line.component(),
                    Wording.amount(line.asIs()),
                    Wording.amount(line.toBe()),
                    Wording.amount(line.saving()),
                    line.extra() ? "extra" : "");
        }
    }

    private void groups() {
        heading("Plan");
        row("Group", "Runs", "Nodes", "Server", "Disks of a node", "Term", "Monthly");
        row("---", "---", "---:", "---", "---", "---:", "---:");
        for (GroupEvaluation group : proposal.result().evaluation().groups()) {
            row(
                    group.group().name(),
                    group.group().kindLabels(),
                    Integer.toString(group.choice().nodes()),
                    group.choice().server().sku(),
                    group.choice().disks().label(),
                    group.choice().term().months() + " months",
                    Wording.amount(group.monthly()));
        }
    }

    private void states() {
        heading("Response time of a page in the peak");
        row("State", "Mean", "p95", "p99", "p95 limit", "");
        row("---", "---:", "---:", "---:", "---:", "---");
        for (StateEvaluation state : proposal.result().evaluation().states()) {
            row(
                    state.name(),
                    Wording.ms(state.meanMs()),
                    Wording.ms(state.p95Ms()),
                    Wording.ms(state.p99Ms()),
                    Wording.ms(state.target().p95Ms()),
                    state.met() ? "met" : "missed");
        }
    }

    private void notes() {
        List<String> notes = new Wording(proposal).notes();
        if (!notes.isEmpty()) {
            heading("Notes");
            notes.forEach(note -> text.append("- ").append(safe(note)).append('\n'));
        }
    }

    private void heading(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    private void row(String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.startsWith("---") ? cell : safe(cell)).append(" |");
        }
        text.append('\n');
    }

    /** Text that is only text: what Markdown or HTML would read as more is escaped. */
    private static String safe(String raw) {
        return SafeText.of(raw)
                .text()
                .replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
