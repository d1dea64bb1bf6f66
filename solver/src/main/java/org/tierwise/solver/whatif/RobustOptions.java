package org.tierwise.solver.whatif;

import org.jspecify.annotations.Nullable;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluator;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanningProblem;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The options of one group, cheapest first, evaluated only as far as a search asks. An option that
 * fails in more futures than may be lost is left out, and so is one that costs no less than another
 * that fails nowhere else and is the same to all other groups: the same servers with other disks
 * that no page uses, or any servers of a group that no page needs.
 */
final class RobustOptions {
    /** Millionths in a currency unit. */
    private static final int COST_SCALE = 6;

    private final List<PlanningProblem> futures;
    private final List<GroupEvaluator> evaluators;
    private final String name;
    private final int mostLost;
    private final boolean matters;
    private final boolean usesDisk;
    private final Iterator<GroupChoice> unseen;
    private final List<RobustOption> options = new ArrayList<>();

    /** Futures in the order in which they are tried: those that fail often come first. */
    private final List<Integer> order = new ArrayList<>();

    /**
     * @param futures the problem as it may turn out
     * @param evaluators an evaluator for each
     * @param index position of the group
     * @param mostLost futures that may be lost
     */
    RobustOptions(
            List<PlanningProblem> futures,
            List<GroupEvaluator> evaluators,
            int index,
            int mostLost) {
        this.futures = futures;
        this.evaluators = evaluators;
        this.mostLost = mostLost;
        NodeGroup group = futures.getFirst().groups().get(index);
        name = group.name();
        matters = matters(group, futures.getFirst());
        usesDisk = futures.stream().anyMatch(f -> f.group(name).usesDisk());
        unseen =
                Candidates.of(group, futures.getFirst()).stream()
                        .sorted(
                                Comparator.comparing(GroupChoice::monthly)
                                        .thenComparing(GroupChoice::label))
                        .iterator();
        for (int i = 0; i < futures.size(); i++) {
            order.add(i);
        }
    }

    private static boolean matters(NodeGroup group, PlanningProblem problem) {
        return group.inPagePath()
                || group.pageNeedsIt()
                || problem.groups().stream().anyMatch(g -> g.isCachedBy(group));
    }

    /** Name of the group. */
    String name() {
        return name;
    }

    /** Whether the choice means anything to the rest of the plan. */
    boolean matters() {
        return matters;
    }

    /** The option at a position, cheapest first; null behind the last. */
    @Nullable RobustOption get(int position) {
        while (options.size() <= position && unseen.hasNext()) {
            GroupChoice choice = unseen.next();
            BitSet failed = failed(choice);
            if (failed != null && options.stream().noneMatch(o -> replaces(o, choice, failed))) {
                options.add(new RobustOption(choice, cost(choice), failed));
            }
        }
        return position < options.size() ? options.get(position) : null;
    }

    /** The cheapest option with which no more futures are lost than may be; null for none. */
    @Nullable RobustOption cheapest(BitSet lost) {
        for (int i = 0; ; i++) {
            RobustOption option = get(i);
            if (option == null || option.lostWith(lost) <= mostLost) {
                return option;
            }
        }
    }

    private boolean replaces(RobustOption cheaper, GroupChoice choice, BitSet failed) {
        GroupChoice other = cheaper.choice();
        boolean alike =
                !matters
                        || (other.server().equals(choice.server())
                                && other.nodes() == choice.nodes()
                                && (!usesDisk || other.disks().equals(choice.disks())));
        BitSet more = (BitSet) cheaper.failed().clone();
        more.andNot(failed);
        return alike && more.isEmpty();
    }

    /** Futures in which a choice fails; null when these are too many. */
    private @Nullable BitSet failed(GroupChoice choice) {
        BitSet failed = new BitSet();
        int lost = 0;
        for (int i = 0; i < order.size(); i++) {
            int future = order.get(i);
            NodeGroup group = futures.get(future).group(name);
            if (!evaluators.get(future).evaluate(group, choice).violations().isEmpty()) {
                failed.set(future);
                order.remove(i);
                order.add(lost, future);
                lost++;
                if (lost > mostLost) {
                    return null;
                }
            }
        }
        return failed;
    }

    private static long cost(GroupChoice choice) {
        return choice.monthly()
                .getAmount()
                .movePointRight(COST_SCALE)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
