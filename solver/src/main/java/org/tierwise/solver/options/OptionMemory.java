package org.tierwise.solver.options;

import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options of node groups that were worked out for one problem, kept for others. Problems that are
 * solved one after the other mostly differ in a figure of one component, and nearly all the time
 * goes into the options of the other groups, which are the same. What is kept is found again by the
 * whole value of everything that it depends on, and is the very thing that would be worked out.
 *
 * <p>Safe for several threads. When it is full, the groups that were not asked for longest are
 * forgotten.
 */
public final class OptionMemory {
    /**
     * Options kept unless something else is asked for. The example has 227 of them, or 976 without
     * pins; what all problems share is asked for each time, and stays.
     */
    public static final int USUAL = 5_000;

    private final int mostOptions;
    private final Map<Question, GroupOptions> known = new LinkedHashMap<>(16, 0.75f, true);
    private long kept;

    /**
     * Everything that the options of a group depend on.
     *
     * @param group the group
     * @param surroundings what holds for every group of the problem
     * @param sharesLost shares of the entries that may be lost from caches in front of the group
     * @param isCache whether the group stands in front of another one
     */
    record Question(
            NodeGroup group, Surroundings surroundings, List<Double> sharesLost, boolean isCache) {
        Question {
            sharesLost = List.copyOf(sharesLost);
        }
    }

    /**
     * What the options of each group of a problem depend on beside the group itself.
     *
     * @param catalogue what can be bought
     * @param designRate page views per second
     * @param backgroundFactor growth of work that no page calls for
     * @param targets the targets, without those of which only whole plans know: availability and
     *     means
     * @param reliability reliability of a node
     * @param roundTripMs round trip between two nodes, ms
     * @param longestCommitmentMonths longest commitment
     */
    record Surroundings(
            Catalogue catalogue,
            double designRate,
            double backgroundFactor,
            Targets targets,
            NodeReliability reliability,
            double roundTripMs,
            int longestCommitmentMonths) {
        static Surroundings of(PlanningProblem problem) {
            return new Surroundings(
                    problem.catalogue(),
                    problem.designRate(),
                    problem.backgroundFactor(),
                    ofGroups(problem.targets()),
                    problem.reliability(),
                    problem.roundTripMs(),
                    problem.longestCommitmentMonths());
        }

        private static Targets ofGroups(Targets targets) {
            return targets.withAvailability(0)
                    .withHealthy(withoutMean(targets.healthy()))
                    .withNodeLost(withoutMean(targets.nodeLost()));
        }

        private static Targets.Latency withoutMean(Targets.Latency limits) {
            return new Targets.Latency(Double.POSITIVE_INFINITY, limits.p95Ms(), limits.p99Ms());
        }
    }

    /** A memory of the usual size. */
    public OptionMemory() {
        this(USUAL);
    }

    /**
     * @param mostOptions groups and their options that are kept at most; 0 keeps none
     * @throws IllegalArgumentException when it is negative
     */
    public OptionMemory(int mostOptions) {
        if (mostOptions < 0) {
            throw new IllegalArgumentException("a memory cannot keep fewer than no options");
        }
        this.mostOptions = mostOptions;
    }

    synchronized Optional<GroupOptions> recall(Question question) {
        return Optional.ofNullable(known.get(question));
    }

    synchronized void keep(Question question, GroupOptions options) {
        GroupOptions before = known.put(question, options);
        kept += size(options) - (before == null ? 0 : size(before));
        Iterator<GroupOptions> oldest = known.values().iterator();
        while (kept > mostOptions) {
            kept -= size(oldest.next());
            oldest.remove();
        }
    }

    /** A group without options takes room as well. */
    private static int size(GroupOptions group) {
        return 1 + group.options().size();
    }
}
