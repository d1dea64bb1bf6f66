package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every document behind a price or a figure, with what it is used for. */
final class SourcesSheet implements ProposalSheet {
    private static final int NAMED = 4;

    private record Source(String document, String asOf, String status) {}

    @Override
    public String name() {
        return "Sources";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.SOURCES);
    }

    @Override
    public void write(Page page) {
        page.title(
                "Sources",
                "Documents behind prices and figures. What is estimated or assumed has none that"
                        + " would bind anybody.");
        page.widths(64, 12, 16, 64);
        int header = Page.FIRST_TABLE;
        page.header(header, "Document or reason", "As of", "Status", "Used for");
        page.freeze(header, 1);
        int row = header + 1;
        for (Map.Entry<Source, List<String>> entry : sources(page.book().proposal()).entrySet()) {
            page.line(row++)
                    .text(CellRole.LABEL, entry.getKey().document())
                    .text(CellRole.TEXT, entry.getKey().asOf())
                    .text(CellRole.TEXT, entry.getKey().status())
                    .text(CellRole.TEXT, uses(entry.getValue()));
        }
    }

    private static Map<Source, List<String>> sources(Proposal proposal) {
        Map<Source, List<String>> sources = new LinkedHashMap<>();
        ExchangeRate rate = proposal.comparison().rate();
        add(sources, new Source(rate.source(), rate.month().toString(), "given"), "exchange rate");
        PlanEvaluation plan = proposal.result().evaluation();
        for (GroupEvaluation group : plan.groups()) {
            price(sources, group.choice().server().source(), group.choice().server().sku());
            price(
                    sources,
                    group.choice().disks().disk().source(),
                    group.choice().disks().disk().sku());
            price(
                    sources,
                    group.choice().term().source(),
                    "commitment of %d months".formatted(group.choice().term().months()));
        }
        plan.services().forEach(s -> price(sources, s.offer().source(), s.offer().sku()));
        for (Assumption assumption : Assumption.of(proposal.analysis())) {
            Figure figure = assumption.figure();
            add(
                    sources,
                    new Source(figure.source(), "", lower(figure.provenance())),
                    "%s: %s".formatted(assumption.about(), assumption.name()));
        }
        return sources;
    }

    private static void price(Map<Source, List<String>> sources, PriceSource source, String what) {
        add(sources, new Source(source.document(), source.asOf(), lower(source.status())), what);
    }

    private static void add(Map<Source, List<String>> sources, Source source, String use) {
        List<String> uses = sources.computeIfAbsent(source, s -> new ArrayList<>());
        if (!uses.contains(use)) {
            uses.add(use);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String uses(List<String> uses) {
        String first = String.join("; ", uses.subList(0, Math.min(NAMED, uses.size())));
        return uses.size() <= NAMED
                ? first
                : "%s; and %d more".formatted(first, uses.size() - NAMED);
    }
}
