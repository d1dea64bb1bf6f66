package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.planning.CatalogueRun;
import org.tierwise.app.text.Amounts;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.PlanResult;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One scenario against several catalogues, side by side, for people and for programs. */
final class CataloguesReport {
    private CataloguesReport() {}

    /**
     * For people.
     *
     * @param unpriced catalogues that could not be used, with the reason
     */
    static String text(List<CatalogueRun> runs, Map<String, String> unpriced) {
        CatalogueRun first = runs.getFirst();
        HumanTable table =
                new HumanTable(
                        "lllrrrrrrl",
                        "catalogue",
                        "region",
                        "prices of",
                        "to be / month",
                        "as is / month",
                        "to be / month",
                        "saving",
                        "",
                        "p95",
                        "");
        runs.forEach(run -> row(table, run));
        StringBuilder text = new StringBuilder();
        text.append(
                        "%s · %s\n"
                                .formatted(
                                        Terminal.safe(first.run().analysis().project().name()),
                                        Terminal.safe(first.run().analysis().scenario().name())))
                .append(table.text())
                .append("  before tax; %s\n".formatted(PlanReport.rate(first.home())));
        runs.forEach(run -> notes(text, run));
        unpriced.forEach((id, reason) ->
                text.append("\n  ! %s was left out: %s\n".formatted(id, Terminal.safe(reason))));
        return text.toString();
    }

    private static void row(HumanTable table, CatalogueRun run) {
        Catalogue catalogue = run.catalogue();
        switch (run.run().result()) {
            case PlanResult.Found found -> {
                Comparison comparison = run.run().comparison(found);
                table.row(
                        catalogue.id(),
                        catalogue.region(),
                        catalogue.asOf(),
                        Amounts.whole(comparison.toBe()),
                        Amounts.whole(run.atHome(comparison.asIs())),
                        Amounts.whole(run.atHome(comparison.toBe())),
                        Amounts.whole(run.atHome(comparison.saving())),
                        atMost(run) + PlanReport.percent(comparison.savingPercent()),
                        "%.0f ms".formatted(found.evaluation().healthy().p95Ms()),
                        proof(found));
            }
            case PlanResult.Infeasible none ->
                    table.row(
                            catalogue.id(),
                            catalogue.region(),
                            catalogue.asOf(),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "no plan: " + reason(none));
        }
    }

    /** What a catalogue lacks would cost something, so that its saving is an upper bound. */
    private static String atMost(CatalogueRun run) {
        return run.fit().missingServices().isEmpty() ? "" : "at most ";
    }

    private static void notes(StringBuilder text, CatalogueRun run) {
        List<String> warnings = otherWarnings(run);
        ExchangeRate own = run.run().analysis().project().exchangeRate();
        if (run.fit().leftOut().isEmpty() && warnings.isEmpty() && own.equals(run.home())) {
            return;
        }
        text.append("\n  ").append(run.catalogue().id()).append('\n');
        run.fit().leftOut().forEach(n -> text.append("    - ").append(n).append('\n'));
        if (!own.equals(run.home())) {
            text.append("    - %s\n".formatted(PlanReport.rate(own)));
        }
        warnings.forEach(w -> text.append("    ! ").append(Terminal.safe(w)).append('\n'));
    }

    static ObjectNode json(List<CatalogueRun> runs, Map<String, String> unpriced) {
        ObjectNode json = Json.object();
        CatalogueRun first = runs.getFirst();
        json.put("project", first.run().analysis().project().name());
        json.put("scenario", first.run().analysis().scenario().name());
        PlanJson.rate(json, first.home());
        ArrayNode array = json.putArray("catalogues");
        runs.forEach(run -> run(array.addObject(), run));
        ObjectNode reasons = json.putObject("unpriced");
        unpriced.forEach(reasons::put);
        return json;
    }

    private static void run(ObjectNode node, CatalogueRun run) {
        Catalogue catalogue = run.catalogue();
        node.put("id", catalogue.id());
        node.put("provider", catalogue.provider());
        node.put("region", catalogue.region());
        node.put("asOf", catalogue.asOf());
        node.put("currency", catalogue.currency().getCode());
        switch (run.run().result()) {
            case PlanResult.Found found -> {
                Comparison comparison = run.run().comparison(found);
                amounts(node, comparison);
                PlanJson.rate(node, comparison.rate());
                ObjectNode home = node.putObject("converted");
                home.put("currency", run.home().to().getCode());
                home.put("asIs", Json.amount(run.atHome(comparison.asIs())));
                home.put("toBe", Json.amount(run.atHome(comparison.toBe())));
                home.put("saving", Json.amount(run.atHome(comparison.saving())));
                PlanJson.percent(node, "savingPercent", comparison.savingPercent());
                Json.put(node, "p95Ms", found.evaluation().healthy().p95Ms());
                node.put("proven", found.bound().proven());
                Json.put(node, "gapPercent", found.bound().gapPercent());
            }
            case PlanResult.Infeasible none -> {
                node.putNull("toBe");
                node.put("reason", reason(none));
            }
        }
        texts(node, "leftOut", run.fit().leftOut());
        texts(
                node,
                "missingServices",
                run.fit().missingServices().stream().map(s -> s.kind().name()).toList());
        texts(node, "warnings", otherWarnings(run));
    }

    private static List<String> otherWarnings(CatalogueRun run) {
        return run.run().analysis().warnings().stream()
                .filter(w -> !run.fit().leftOut().contains(w))
                .toList();
    }

    private static void amounts(ObjectNode node, Comparison comparison) {
        node.put("asIs", Json.amount(comparison.asIs()));
        node.put("toBe", Json.amount(comparison.toBe()));
        node.put("saving", Json.amount(comparison.saving()));
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }

    private static String proof(PlanResult.Found found) {
        return found.bound().proven()
                ? "proven"
                : "gap %.2f %%".formatted(found.bound().gapPercent());
    }

    private static String reason(PlanResult.Infeasible none) {
        return Optional.of(none.violations())
                .filter(v -> !v.isEmpty())
                .map(v -> v.getFirst().inWords())
                .orElseGet(() -> none.adviceInWords());
    }
}
