package org.tierwise.app.cli;

import org.joda.money.BigMoney;
import org.tierwise.app.planning.RobustRun;
import org.tierwise.app.planning.UncertainFigure;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.LeastRegret;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.Robustness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How plans fare in futures, as text for people. */
final class RobustReport {
    private static final int MOST_RULES = 12;

    private RobustReport() {}

    static String of(RobustRun run, long seed) {
        StringBuilder text = new StringBuilder();
        text.append(head(run, seed)).append('\n');
        text.append(
                "The cheapest plan as things stand costs %s a month and breaks a rule in %s.%n"
                        .formatted(
                                Amounts.whole(run.cheapest().evaluation().monthly()),
                                share(run.ofCheapest())));
        text.append(rules(run.ofCheapest())).append('\n');
        text.append(lasting(run));
        return text.toString();
    }

    private static String head(RobustRun run, long seed) {
        Map<Provenance, Long> counts =
                run.futures().figures().stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> f.figure().provenance(), Collectors.counting()));
        String widths =
                Arrays.stream(Provenance.values())
                        .filter(counts::containsKey)
                        .map(p ->
                                "%d %s within a factor of %s"
                                        .formatted(
                                                counts.get(p),
                                                p.name().toLowerCase(Locale.ROOT),
                                                UncertainFigure.factor(p)))
                        .collect(Collectors.joining(", "));
        return "%s · %s: %d futures, seed %d%n  Each figure of the demand is drawn anew (90 %% of the draws: %s)%n"
                .formatted(
                        Terminal.safe(run.run().analysis().project().name()),
                        Terminal.safe(run.run().analysis().scenario().name()),
                        run.ofCheapest().futures(),
                        seed,
                        widths);
    }

    /** A share with its interval. */
    private static String share(Robustness robustness) {
        Robustness.Interval interval = robustness.violationInterval();
        return "%s of the futures (%d of %d; 95 %% confidence %s to %s)"
                .formatted(
                        Numbers.percent(100 * robustness.violationShare()),
                        robustness.futures() - robustness.survived(),
                        robustness.futures(),
                        Numbers.percent(100 * interval.low()),
                        Numbers.percent(100 * interval.high()));
    }

    private static String rules(Robustness robustness) {
        if (robustness.broken().isEmpty()) {
            return "";
        }
        HumanTable table = new HumanTable("llr", "where", "rule", "futures");
        robustness.broken().stream()
                .limit(MOST_RULES)
                .forEach(b ->
                        table.row(
                                b.where(),
                                b.rule().inWords(),
                                Numbers.percent(100.0 * b.futures() / robustness.futures())));
        int more = robustness.broken().size() - MOST_RULES;
        return table.text() + (more > 0 ? "  and %d more%n".formatted(more) : "");
    }

    private static String lasting(RobustRun run) {
        LeastRegret found = run.leastRegret();
        String asked = "%d of the %d futures".formatted(found.wanted(), found.futures());
        if (found.plan().isEmpty()) {
            return found.complete()
                    ? "Proven: no plan survives %s.%n".formatted(asked)
                    : "No plan that survives %s was found in the time given; one costs at least %s a month.%n"
                            .formatted(asked, Amounts.whole(found.bound()));
        }
        BigMoney cost = found.monthly().orElseThrow();
        StringBuilder text = new StringBuilder();
        text.append(
                "The cheapest plan that survives %s costs %s a month, %s more.%n"
                        .formatted(
                                asked,
                                Amounts.whole(cost),
                                Numbers.signed(cost.minus(run.cheapest().evaluation().monthly()))));
        text.append(changes(run.cheapest().evaluation().plan(), found.plan().get()));
        text.append(
                found.complete()
                        ? "  Proven: no cheaper plan survives as many of these futures\n"
                        : "  Not proven: no plan that does costs less than %s, %.2f %% below%n"
                                .formatted(
                                        Amounts.whole(found.bound()),
                                        found.proof().orElseThrow().gapPercent()));
        run.fresh()
                .ifPresent(fresh ->
                        text.append(
                                "  In as many other futures, for which it was not chosen, it breaks a rule in %s%n"
                                        .formatted(share(fresh))));
        return text.toString();
    }

    private static String changes(Plan from, Plan to) {
        HumanTable table = new HumanTable("lll", "group", "cheapest", "lasting");
        List<Map.Entry<String, GroupChoice>> changed =
                to.choices().entrySet().stream()
                        .filter(e -> !e.getValue().equals(from.choice(e.getKey())))
                        .toList();
        changed.forEach(
                e -> table.row(e.getKey(), from.choice(e.getKey()).label(), e.getValue().label()));
        return changed.isEmpty() ? "" : table.text();
    }
}
