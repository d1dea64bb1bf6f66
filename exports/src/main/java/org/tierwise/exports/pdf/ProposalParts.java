package org.tierwise.exports.pdf;

import org.tierwise.exports.summary.Wording;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.ServiceCost;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Proposal;
import org.tierwise.model.traffic.TrafficProfile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of the document after the cover.
 *
 * @param flow pages
 * @param proposal what is proposed
 */
record ProposalParts(PdfFlow flow, Proposal proposal) {
    private static final float SOME_ROWS = 80;
    private static final int DIGITS = 4;

    /** Draws the parts that are not left out, and what a reader must know in any case. */
    void draw() throws IOException {
        List<String> notes = new Wording(proposal).notes();
        if (!notes.isEmpty()
                || Arrays.stream(ProposalPart.values())
                        .filter(ProposalPart::inDocuments)
                        .anyMatch(this::shows)) {
            flow.secondPage();
        }
        if (shows(ProposalPart.COMPARISON)) {
            comparison();
        }
        notes(notes);
        if (shows(ProposalPart.PLAN)) {
            plan();
        }
        if (shows(ProposalPart.RESPONSE_TIMES)) {
            performance();
        }
        if (shows(ProposalPart.ASSUMPTIONS)) {
            assumptions();
        }
    }

    private boolean shows(ProposalPart part) {
        return proposal.presentation().shows(part);
    }

    private void comparison() throws IOException {
        Comparison c = proposal.comparison();
        flow.heading("Cost a month by component, before tax", SOME_ROWS);
        List<List<String>> rows = new ArrayList<>();
        for (ComparisonLine line : c.lines()) {
            rows.add(
                    List.of(
                            line.extra() ? line.component() + " (extra)" : line.component(),
                            Wording.amount(line.asIs()),
                            Wording.amount(line.toBe()),
                            Wording.amount(line.saving())));
        }
        int total = rows.size();
        rows.add(row("Before tax", c));
        rows.add(
                List.of(
                        "Tax on the bill; GST on the plan",
                        Wording.amount(c.asIsTax()),
                        Wording.amount(c.toBeTax()),
                        Wording.amount(c.asIsTax().minus(c.toBeTax()))));
        table(
                        column("Component", 0.4),
                        number("As-is", 0.2),
                        number("To-be", 0.2),
                        number("Saving", 0.2))
                .draw(flow, rows, Set.of(total));
        flow.text(
                "%s cost of the bill; 1 %s = %s %s of %s, %s."
                        .formatted(
                                c.basis().name().toLowerCase(Locale.ROOT),
                                c.rate().from(),
                                c.rate().rate().toPlainString(),
                                c.rate().to(),
                                c.rate().month(),
                                c.rate().source()));
    }

    private void notes(List<String> notes) throws IOException {
        if (!notes.isEmpty()) {
            flow.heading("To know", SOME_ROWS);
            for (String note : notes) {
                flow.text(note);
            }
        }
    }

    private static List<String> row(String name, Comparison c) {
        return List.of(
                name,
                Wording.amount(c.asIs()),
                Wording.amount(c.toBe()),
                Wording.amount(c.saving()));
    }

    private void plan() throws IOException {
        flow.heading("Plan", SOME_ROWS);
        List<List<String>> rows = new ArrayList<>();
        for (GroupEvaluation group : proposal.result().evaluation().groups()) {
            rows.add(
                    List.of(
                            group.group().name(),
                            group.group().kindLabels(),
                            Integer.toString(group.choice().nodes()),
                            group.choice().server().sku(),
                            group.choice().disks().label(),
                            Integer.toString(group.choice().term().months()),
                            Wording.amount(group.monthly())));
        }
        table(
                        column("Group", 0.14),
                        column("Runs", 0.23),
                        number("Nodes", 0.08),
                        column("Server", 0.16),
                        column("Disks of a node", 0.17),
                        number("Term", 0.08),
                        number("Monthly", 0.14))
                .draw(flow, rows);
        services();
    }

    private void services() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (ServiceCost service : proposal.result().evaluation().services()) {
            rows.add(
                    List.of(
                            service.offer().sku(),
                            service.volume().component(),
                            "%s %s"
                                    .formatted(
                                            service.volume()
                                                    .quantity()
                                                    .stripTrailingZeros()
                                                    .toPlainString(),
                                            service.offer().unit()),
                            service.volume().source(),
                            Wording.amount(service.monthly())));
        }
        if (!rows.isEmpty()) {
            flow.heading("Services by volume", SOME_ROWS);
            table(
                            column("SKU", 0.16),
                            column("Component", 0.16),
                            number("Quantity", 0.2),
                            column("Why", 0.34),
                            number("Monthly", 0.14))
                    .draw(flow, rows);
        }
    }

    private void performance() throws IOException {
        PdfBars chart = ProposalCharts.latency(proposal.result().evaluation());
        flow.heading("Response time p95 in the peak; the line is the limit", chart.height());
        chart.draw(flow);
        List<List<String>> rows = new ArrayList<>();
        for (StateEvaluation state : proposal.result().evaluation().states()) {
            rows.add(
                    List.of(
                            state.name(),
                            Wording.ms(state.meanMs()),
                            Wording.ms(state.p95Ms()),
                            Wording.ms(state.p99Ms()),
                            state.met() ? "met" : "missed"));
        }
        flow.heading("Response times", SOME_ROWS);
        table(
                        column("State", 0.44),
                        number("Mean", 0.14),
                        number("p95", 0.14),
                        number("p99", 0.14),
                        column("Limits", 0.14))
                .draw(flow, rows);
    }

    private void assumptions() throws IOException {
        flow.heading("What it rests on", SOME_ROWS);
        TrafficProfile traffic = proposal.analysis().project().traffic();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("page views a month", traffic.pageViewsPerMonth()));
        rows.add(row("peak hour over mean hour", traffic.peakFactor()));
        rows.add(
                row(
                        "growth that the plan carries",
                        proposal.analysis().scenario().growth().orElse(traffic.growth())));
        for (ComponentDemand demand : proposal.analysis().demands()) {
            demand.calls()
                    .forEach(call ->
                            rows.add(
                                    row(
                                            "%s, %s: processor time"
                                                    .formatted(demand.name(), call.name()),
                                            call.cpuMs())));
        }
        table(
                        column("Figure", 0.34),
                        number("Value", 0.16),
                        column("Came about", 0.13),
                        column("Source", 0.37))
                .draw(flow, rows);
        flow.text("All figures, prices and their sources stand in the workbook, which calculates.");
    }

    private List<String> row(String name, Figure figure) {
        return List.of(
                name,
                "%s %s"
                        .formatted(
                                Wording.grouped(
                                        new BigDecimal(figure.value(), new MathContext(DIGITS)),
                                        proposal.comparison().toBe().getCurrencyUnit()),
                                figure.unit()),
                figure.provenance().name().toLowerCase(Locale.ROOT),
                figure.source());
    }

    private static PdfTable table(PdfTable.Column... columns) {
        return new PdfTable(List.of(columns));
    }

    private static PdfTable.Column column(String head, double share) {
        return new PdfTable.Column(head, share, false);
    }

    private static PdfTable.Column number(String head, double share) {
        return new PdfTable.Column(head, share, true);
    }
}
