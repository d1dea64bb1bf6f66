package org.tierwise.app.cli;

import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.ProjectChange;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The results of two projects, and those that differ. */
final class PlanResults {
    private PlanResults() {}

    static List<ProjectChange> between(Bill a, PlanningRun runA, Bill b, PlanningRun runB) {
        Map<String, String> before = results(a, runA);
        Map<String, String> after = results(b, runB);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<ProjectChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<String> was = Optional.ofNullable(before.get(name));
            Optional<String> is = Optional.ofNullable(after.get(name));
            if (!was.equals(is)) {
                changes.add(new ProjectChange(name, was, is));
            }
        }
        return changes;
    }

    private static Map<String, String> results(Bill bill, PlanningRun run) {
        Map<String, String> results = new LinkedHashMap<>();
        for (CostTotal total : bill.totals()) {
            if (total instanceof CostTotal.Known known) {
                results.put(
                        "bill, %s %s".formatted(known.basis(), known.currency()),
                        known.amount().toPlainString());
            }
        }
        switch (run.result()) {
            case PlanResult.Found found -> plan(results, run.comparison(found), found);
            case PlanResult.Infeasible none ->
                    results.put(
                            "plan",
                            none.violations().isEmpty()
                                    ? none.adviceInWords()
                                    : "none: " + none.violations().getFirst().inWords());
        }
        return results;
    }

    private static void plan(
            Map<String, String> results, Comparison comparison, PlanResult.Found found) {
        PlanEvaluation plan = found.evaluation();
        results.put("as is a month", Amounts.whole(comparison.asIs()));
        results.put("to be a month", Amounts.whole(comparison.toBe()));
        results.put("saving a month", Numbers.signed(comparison.saving()));
        comparison
                .savingPercent()
                .ifPresent(p -> results.put("saving", Numbers.percent(p.doubleValue())));
        results.put("p95, all nodes well", Numbers.milliseconds(plan.healthy().p95Ms()));
        results.put("p95, worst node lost", Numbers.milliseconds(plan.worstNodeLost().p95Ms()));
        results.put("availability", Numbers.availability(plan.availability()));
        for (GroupEvaluation group : plan.groups()) {
            results.put(
                    "group " + group.group().name(),
                    "%d x %s, %s, %s"
                            .formatted(
                                    group.choice().nodes(),
                                    group.choice().server().sku(),
                                    group.choice().disks().label(),
                                    Amounts.whole(group.monthly())));
        }
    }
}
