package org.tierwise.app.desktop.compare;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.CatalogueRun;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.PlanResult;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plan at the prices of one catalogue, as the table shows it.
 *
 * @param catalogue its id
 * @param region region that it is for; empty when it could not be used
 * @param found figures of the plan; absent when there is none
 * @param remark proof of the plan, or why there is none
 * @param notes what of the project the catalogue does not sell, then other warnings
 */
record ProviderRow(
        String catalogue, String region, Optional<Found> found, String remark, List<String> notes) {
    ProviderRow {
        notes = List.copyOf(notes);
    }

    /**
     * What a plan gives, amounts a month and before tax.
     *
     * @param listed cost in the currency of the catalogue
     * @param asIs today's cost, in the currency of the project
     * @param toBe cost, in the currency of the project
     * @param savingPercent saving, percent of today's cost; NaN when that is zero
     * @param atMost whether something is missing from the cost, so that the saving is an upper
     *     bound
     * @param p95Ms p95 while all nodes work, ms
     */
    record Found(
            BigMoney listed,
            BigMoney asIs,
            BigMoney toBe,
            double savingPercent,
            boolean atMost,
            double p95Ms) {
        BigMoney saving() {
            return asIs.minus(toBe);
        }
    }

    static ProviderRow of(CatalogueRun run) {
        return switch (run.run().result()) {
            case PlanResult.Found found ->
                    row(
                            run,
                            Optional.of(figures(run, found)),
                            found.bound().proven()
                                    ? Words.of("plan.provenShort")
                                    : Words.of(
                                            "plan.gapShort",
                                            Numbers.percent(found.bound().gapPercent())));
            case PlanResult.Infeasible none ->
                    row(
                            run,
                            Optional.empty(),
                            Words.of("compare.noPlan", ScenarioRow.reason(none)));
        };
    }

    /** A catalogue that cannot be used for the project. */
    static ProviderRow unpriced(String catalogue, BadInput problem) {
        return new ProviderRow(
                catalogue,
                "",
                Optional.empty(),
                Words.of("providers.unusable", String.valueOf(problem.getMessage())),
                List.of());
    }

    private static ProviderRow row(CatalogueRun run, Optional<Found> found, String remark) {
        return new ProviderRow(run.name(), run.catalogue().region(), found, remark, notes(run));
    }

    private static List<String> notes(CatalogueRun run) {
        return Stream.concat(run.fit().leftOut().stream(), run.run().analysis().warnings().stream())
                .distinct()
                .toList();
    }

    private static Found figures(CatalogueRun run, PlanResult.Found found) {
        Comparison comparison = run.run().comparison(found);
        return new Found(
                comparison.toBe(),
                run.atHome(comparison.asIs()),
                run.atHome(comparison.toBe()),
                comparison.savingPercent().map(Number::doubleValue).orElse(Double.NaN),
                !run.fit().missingServices().isEmpty(),
                found.evaluation().healthy().p95Ms());
    }

    /** The saving in words; empty without a plan. */
    String savings() {
        return found.map(f ->
                        f.atMost()
                                ? Words.of("summary.atMost", Numbers.percent(f.savingPercent()))
                                : Numbers.percent(f.savingPercent()))
                .orElse("");
    }

    /** The cost in the currency of the catalogue; empty without a plan. */
    String listed() {
        return found.map(f -> Amounts.whole(f.listed())).orElse("");
    }

    /** The notes, a line each; empty when there are none. */
    String note() {
        return notes.isEmpty() ? "" : catalogue + "\n  – " + String.join("\n  – ", notes);
    }
}
