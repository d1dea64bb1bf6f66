package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.joda.money.BigMoney;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.VariantRun;
import org.tierwise.app.text.Amounts;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Variants side by side, in the currency of the first. */
final class CompareReport {
    private CompareReport() {}

    static String text(List<VariantRun> runs, List<String> remarks) {
        HumanTable table =
                new HumanTable(
                        "lrrrrrrrrl",
                        "variant",
                        "as is / month",
                        "to be / month",
                        "saving",
                        "",
                        "like for like",
                        "nodes",
                        "p95",
                        "worst p95",
                        "");
        for (VariantRun each : runs) {
            switch (each.run().result()) {
                case PlanResult.Found found -> found(table, each, found, runs.getFirst());
                case PlanResult.Infeasible none ->
                        table.row(
                                each.variant().name(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                Proofs.inWords(none));
            }
        }
        StringBuilder text = new StringBuilder(table.text()).append(rates(runs));
        notes(runs).forEach(note -> text.append("  ").append(note).append('\n'));
        remarks.forEach(remark -> text.append("  ! ").append(Terminal.safe(remark)).append('\n'));
        return text.toString();
    }

    private static Catalogue catalogue(VariantRun run) {
        return run.run().analysis().problem().catalogue();
    }

    private static void found(
            HumanTable table, VariantRun each, PlanResult.Found found, VariantRun first) {
        Comparison comparison = each.run().comparison(found);
        PlanEvaluation plan = found.evaluation();
        table.row(
                each.variant().name(),
                Amounts.whole(in(first, comparison.asIs(), each)),
                Amounts.whole(in(first, comparison.toBe(), each)),
                Amounts.whole(in(first, comparison.saving(), each)),
                PlanReport.percent(comparison.savingPercent()),
                PlanReport.percent(comparison.likeForLikePercent()),
                Integer.toString(nodes(plan)),
                "%.0f ms".formatted(plan.healthy().p95Ms()),
                "%.0f ms".formatted(plan.worstNodeLost().p95Ms()),
                Proofs.inWords(found.bound()));
    }

    /**
     * An amount of a run in the currency of the first: by its own rate and, where the catalogue has
     * a third currency, by way of the bill's.
     */
    private static BigMoney in(VariantRun first, BigMoney amount, VariantRun run) {
        return rate(run).convert(amount, catalogue(first).currency(), rate(first));
    }

    private static ExchangeRate rate(VariantRun run) {
        return run.run().analysis().project().exchangeRate();
    }

    /** The exchange rates that amounts were converted at. */
    private static String rates(List<VariantRun> runs) {
        return runs.stream()
                .map(CompareReport::rate)
                .distinct()
                .map(rate -> "  " + PlanReport.rate(rate) + "\n")
                .collect(Collectors.joining());
    }

    /** Where and of when the prices are, where these are not the same for all. */
    private static List<String> notes(List<VariantRun> runs) {
        TreeSet<String> notes = new TreeSet<>();
        for (VariantRun run : runs) {
            Catalogue catalogue = catalogue(run);
            notes.add(
                    "%s: %s, %s, prices of %s in %s, tax excluded"
                            .formatted(
                                    catalogue.id(),
                                    catalogue.provider(),
                                    catalogue.region(),
                                    catalogue.asOf(),
                                    catalogue.currency()));
        }
        return notes.size() > 1 ? List.copyOf(notes) : List.of();
    }

    static ObjectNode document(List<VariantRun> runs, List<String> remarks) {
        ObjectNode json = Json.object();
        ArrayNode array = json.putArray("variants");
        for (VariantRun each : runs) {
            ObjectNode node = array.addObject().put("name", each.variant().name());
            each.variant().settings().forEach(node.withArray("settings")::add);
            PlanningRun run = each.run();
            node.put("scenario", run.analysis().scenario().name());
            node.put("catalogue", catalogue(each).id());
            PlanJson.rate(node, rate(each));
            switch (run.result()) {
                case PlanResult.Found found ->
                        plan(node.putObject("plan"), each, found, runs.getFirst());
                case PlanResult.Infeasible none ->
                        node.putNull("plan")
                                .put("proven", none.proven())
                                .put("reason", Proofs.inWords(none));
            }
        }
        ArrayNode said = json.putArray("remarks");
        remarks.forEach(said::add);
        return json;
    }

    private static void plan(
            ObjectNode plan, VariantRun each, PlanResult.Found found, VariantRun first) {
        Comparison comparison = each.run().comparison(found);
        plan.put("currency", catalogue(first).currency().getCode());
        plan.put("asIs", Json.amount(in(first, comparison.asIs(), each)));
        plan.put("toBe", Json.amount(in(first, comparison.toBe(), each)));
        plan.put("saving", Json.amount(in(first, comparison.saving(), each)));
        plan.put("nodes", nodes(found.evaluation()));
        Json.put(plan, "p95Ms", found.evaluation().healthy().p95Ms());
        Json.put(plan, "worstP95Ms", found.evaluation().worstNodeLost().p95Ms());
        Json.put(plan, "availability", found.evaluation().availability());
        plan.put("proven", found.bound().proven());
        Json.put(plan, "gapPercent", found.bound().gapPercent());
    }

    private static int nodes(PlanEvaluation plan) {
        return plan.groups().stream().mapToInt(g -> g.choice().nodes()).sum();
    }
}
