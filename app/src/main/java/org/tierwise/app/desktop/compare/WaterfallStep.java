package org.tierwise.app.desktop.compare;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A step on the way from the bill to the plan.
 *
 * @param label component, or what the ends are
 * @param change what it adds a month; negative where it saves
 * @param line the component behind it; absent for the ends and for several together
 */
record WaterfallStep(String label, BigMoney change, Optional<ComparisonLine> line) {
    static final String FROM = "AWS";

    /**
     * The bill, the changes from the largest saving to the largest addition, the plan. The first
     * and the changes add up to the last.
     *
     * @param most changes shown one by one; smaller ones are added up
     */
    static List<WaterfallStep> of(Comparison comparison, String provider, int most) {
        List<ComparisonLine> changed =
                comparison.lines().stream()
                        .filter(line -> !line.saving().isZero())
                        .sorted(Comparator.comparing(line -> line.saving().abs().negated()))
                        .toList();
        int shown = changed.size() <= most ? changed.size() : most - 1;
        List<WaterfallStep> changes = new ArrayList<>();
        changed.subList(0, shown).stream()
                .sorted(Comparator.comparing(ComparisonLine::saving).reversed())
                .map(WaterfallStep::of)
                .forEach(changes::add);
        List<ComparisonLine> rest = changed.subList(shown, changed.size());
        if (!rest.isEmpty()) {
            changes.add(
                    new WaterfallStep(
                            Words.counted("compare.others", rest.size()),
                            rest.stream()
                                    .map(line -> line.saving().negated())
                                    .reduce(BigMoney.zero(comparison.currency()), BigMoney::plus),
                            Optional.empty()));
        }
        List<WaterfallStep> steps = new ArrayList<>();
        steps.add(new WaterfallStep(FROM, comparison.asIs(), Optional.empty()));
        steps.addAll(changes);
        steps.add(new WaterfallStep(provider, comparison.toBe(), Optional.empty()));
        return steps;
    }

    private static WaterfallStep of(ComparisonLine line) {
        return new WaterfallStep(
                line.extra() ? Words.of("compare.extra", line.component()) : line.component(),
                line.saving().negated(),
                Optional.of(line));
    }
}
