package org.tierwise.solver.explain;

import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Requirement;
import org.tierwise.model.plan.TargetLimit;
import org.tierwise.model.plan.Targets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The requirements of a problem, any of which can be left out. A response time that is left out may
 * be a minute, an availability zero, a utilisation or a fill 100 %; a group whose pins are left out
 * has none. Sets of requirements are sets of their positions.
 */
final class Requirements {
    private static final double LEFT_OUT_MS = 60_000;

    private final PlanningProblem problem;
    private final List<Requirement> all = new ArrayList<>();

    /** Positions of limits that decide how many workers a node gets. */
    private final BitSet sizing = new BitSet();

    /** Positions that may take plans away when they are left out. */
    private final BitSet shaping = new BitSet();

    Requirements(PlanningProblem problem) {
        this.problem = problem;
        boolean workers = problem.groups().stream().anyMatch(g -> g.withWorkers().isPresent());
        for (TargetLimit limit : TargetLimit.values()) {
            if (workers && sizesWorkers(limit)) {
                sizing.set(all.size());
                shaping.set(all.size());
            }
            all.add(new Requirement.Limit(limit, limit.of(problem.targets())));
        }
        for (NodeGroup group : problem.groups()) {
            if (!group.pins().equals(Pins.NONE)) {
                // RAID 0 is offered only to those who pin it.
                if (group.pins().raidLevels().contains(RaidLevel.RAID0)) {
                    shaping.set(all.size());
                }
                all.add(new Requirement.Pinned(group.name(), group.pins()));
            }
        }
    }

    /** Whether a limit decides how many workers a node gets, where nodes have any. */
    static boolean sizesWorkers(TargetLimit limit) {
        return limit == TargetLimit.UTILISATION || limit == TargetLimit.MEMORY_FILL;
    }

    /** The value with which a limit asks for nothing: ms or a share. */
    static double leftOut(TargetLimit limit, double asked) {
        if (limit == TargetLimit.AVAILABILITY) {
            return 0;
        }
        return limit.isShare() ? 1 : Math.max(LEFT_OUT_MS, asked);
    }

    /** All positions. */
    BitSet everything() {
        BitSet set = new BitSet();
        set.set(0, all.size());
        return set;
    }

    /** Positions by class: limits that join groups, limits of each group, pins. */
    List<BitSet> classes() {
        List<BitSet> classes = List.of(new BitSet(), new BitSet(), new BitSet());
        for (int i = 0; i < all.size(); i++) {
            int part =
                    switch (all.get(i)) {
                        case Requirement.Limit l -> l.limit().joinsGroups() ? 0 : 1;
                        case Requirement.Pinned p -> 2;
                    };
            classes.get(part).set(i);
        }
        return classes.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** The requirements at some positions. */
    List<Requirement> at(BitSet positions) {
        return positions.stream().mapToObj(all::get).toList();
    }

    /** The problem with all other requirements left out. */
    PlanningProblem keeping(BitSet kept) {
        Targets targets = problem.targets();
        List<String> unpinned = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!kept.get(i)) {
                switch (all.get(i)) {
                    case Requirement.Limit l ->
                            targets = l.limit().in(targets, leftOut(l.limit(), l.value()));
                    case Requirement.Pinned p -> unpinned.add(p.group());
                }
            }
        }
        return problem.withTargets(targets)
                .withGroups(g -> unpinned.contains(g.name()) ? g.withPins(Pins.NONE) : g);
    }

    /**
     * What a plan keeps.
     *
     * @param asked what it is known to keep
     */
    BitSet keptBy(Plan plan, BitSet asked) {
        PlanEvaluation evaluation = new PlanEvaluator(keeping(asked)).evaluate(plan);
        BitSet kept = (BitSet) asked.clone();
        for (int i = 0; i < all.size(); i++) {
            if (!sizing.get(i) && holds(all.get(i), evaluation)) {
                kept.set(i);
            }
        }
        if (!holdsWith(kept, plan)) { // A quotient rounds other than the product of the evaluation.
            return (BitSet) asked.clone();
        }
        for (int i = sizing.nextSetBit(0); i >= 0; i = sizing.nextSetBit(i + 1)) {
            if (!kept.get(i)) {
                kept.set(i);
                kept.set(i, holdsWith(kept, plan));
            }
        }
        return kept;
    }

    private boolean holdsWith(BitSet kept, Plan plan) {
        return new PlanEvaluator(keeping(kept)).evaluate(plan).feasible();
    }

    private static boolean holds(Requirement requirement, PlanEvaluation plan) {
        return switch (requirement) {
            case Requirement.Limit l ->
                    l.limit() == TargetLimit.AVAILABILITY
                            ? l.limit().reachedBy(plan) >= l.value()
                            : l.limit().reachedBy(plan) <= l.value();
            case Requirement.Pinned p -> {
                GroupChoice choice = plan.plan().choice(p.group());
                yield p.pins().allow(choice.server())
                        && p.pins().allow(choice.disks())
                        && p.pins().allowNodes(choice.nodes())
                        && p.pins().allowTerm(choice.term().months());
            }
        };
    }

    /**
     * Sets that are to be tried before a set is given up: itself, and itself with requirements that
     * may take plans away when they are left out. A plan for any of these keeps the set.
     */
    List<BitSet> ways(BitSet asked) {
        List<BitSet> ways = new ArrayList<>();
        ways.add(asked);
        for (int i = shaping.nextSetBit(0); i >= 0; i = shaping.nextSetBit(i + 1)) {
            if (!asked.get(i)) {
                for (BitSet way : List.copyOf(ways)) {
                    BitSet more = (BitSet) way.clone();
                    more.set(i);
                    ways.add(more);
                }
            }
        }
        return ways;
    }
}
