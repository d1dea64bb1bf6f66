package org.tierwise.model.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A limit that is broken by one group, or by a page over all groups, in one state or in many. A
 * target that is out of reach breaks in every state of a plan; people need one line for it.
 *
 * @param worst the violation that is furthest beyond the limit
 * @param states number of states in which the limit is broken, at least 1
 */
public record UnmetRequirement(Violation worst, int states) {
    private record Limit(Rule rule, String group, double value, String unit) {
        static Limit of(Violation violation) {
            return new Limit(
                    violation.rule(), violation.group(), violation.limit(), violation.unit());
        }
    }

    /**
     * Puts together what breaks the same limit of the same group.
     *
     * @param violations in any order
     * @return in the order in which the limits are first met; of violations that are equally far
     *     beyond, the first one counts as the worst
     */
    public static List<UnmetRequirement> of(List<Violation> violations) {
        Map<Limit, List<Violation>> byLimit = new LinkedHashMap<>();
        violations.forEach(
                v -> byLimit.computeIfAbsent(Limit.of(v), limit -> new ArrayList<>()).add(v));
        return byLimit.values().stream()
                .map(same -> new UnmetRequirement(worst(same), same.size()))
                .toList();
    }

    private static Violation worst(List<Violation> same) {
        return same.stream()
                .sorted(Comparator.comparingDouble(Violation::excess).reversed())
                .findFirst()
                .orElseThrow();
    }

    /** The worst violation as a sentence, and how many there are beside it. */
    public String inWords() {
        return states == 1
                ? worst.inWords()
                : "%s (worst of %d states)".formatted(worst.inWords(), states);
    }
}
