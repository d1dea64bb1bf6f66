package org.tierwise.solver.whatif;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluator;
import org.tierwise.model.plan.LeastRegret;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Finds the cheapest plan that keeps every rule in at least so many of several futures, best first.
 * Groups are fixed one after the other. A partial plan has lost the futures in which one of its
 * choices breaks a rule of its group; it costs at least what is fixed, and for each group that is
 * open the cheapest choice with which not too many futures are lost. The plan of the least such
 * bound is extended next, so that bounds never fall, and the first complete plan that survives
 * enough futures as a whole is the cheapest. Rules that join groups are left to the evaluation of
 * complete plans, which can only lose more futures.
 */
public final class LeastRegretSearch {
    private static final int COST_SCALE = 6;

    private final List<PlanningProblem> futures;
    private final int mostLost;
    private final SurvivedFutures survived;
    private final List<RobustOptions> groups = new ArrayList<>();
    private final BooleanSupplier stop;
    private final BigMoney services;
    private final PriorityQueue<Open> queue =
            new PriorityQueue<>(
                    Comparator.comparingLong(Open::bound)
                            .thenComparing(Open::depth, Comparator.reverseOrder()));

    private LeastRegretSearch(List<PlanningProblem> futures, int survive, BooleanSupplier stop) {
        this.futures = List.copyOf(futures);
        this.stop = stop;
        mostLost = futures.size() - survive;
        survived = new SurvivedFutures(futures, mostLost);
        services =
                new PlanEvaluator(futures.getFirst())
                        .serviceCosts().stream()
                                .map(cost -> cost.monthly())
                                .reduce(
                                        BigMoney.zero(futures.getFirst().catalogue().currency()),
                                        BigMoney::plus);
        List<GroupEvaluator> evaluators = futures.stream().map(GroupEvaluator::new).toList();
        for (int i = 0; i < futures.getFirst().groups().size(); i++) {
            groups.add(new RobustOptions(this.futures, evaluators, i, mostLost));
        }
    }

    /** A partial plan: the choices so far, last one first. */
    private record Partial(
            @Nullable Partial before, @Nullable RobustOption option, long cost, BitSet lost) {}

    /**
     * Something to look into.
     *
     * @param bound no plan below costs less, in millionths
     * @param depth groups that are fixed
     * @param partial what is fixed
     * @param position first option of the next group to try; -1 where the partial plan itself has
     *     not been looked at
     */
    private record Open(long bound, int depth, Partial partial, int position) {}

    /**
     * Searches.
     *
     * @param futures the problem as it may turn out: the same groups, pins, catalogue and services
     *     each time; at least one
     * @param survive number of futures that the plan has to survive, from 1 to all
     * @param known plans to measure the search by, for example those of single futures
     * @param timeLimit longest time
     * @param cancelled asked often; true ends with what is known
     */
    public static LeastRegret of(
            List<PlanningProblem> futures,
            int survive,
            List<Plan> known,
            Duration timeLimit,
            BooleanSupplier cancelled) {
        if (survive < 1 || survive > futures.size()) {
            throw new IllegalArgumentException(
                    "of %d futures, %d cannot be survived".formatted(futures.size(), survive));
        }
        long start = System.nanoTime();
        return new LeastRegretSearch(
                        futures,
                        survive,
                        () ->
                                cancelled.getAsBoolean()
                                        || System.nanoTime() - start > timeLimit.toNanos())
                .search(survive, known);
    }

    private LeastRegret search(int survive, List<Plan> known) {
        Optional<Plan> best =
                Stream.concat(known.stream(), safest().stream())
                        .filter(plan -> survived.enough(plan, new BitSet()))
                        .min(Comparator.comparing(this::monthly));
        BigMoney bound = money(0);
        orderGroups();
        push(new Partial(null, null, 0, new BitSet()), 0);
        while (!queue.isEmpty()) {
            Open open = queue.remove();
            bound = money(open.bound());
            if (best.isPresent() && !bound.isLessThan(monthly(best.get()))) {
                return result(survive, best, monthly(best.get()), true);
            }
            if (stop.getAsBoolean()) {
                return result(survive, best, bound, false);
            }
            if (open.position() >= 0) {
                extend(open);
            } else if (open.depth() == groups.size()) {
                Plan plan = plan(open.partial());
                if (survived.enough(plan, open.partial().lost())) {
                    return result(survive, Optional.of(plan), monthly(plan), true);
                }
            } else {
                queue.add(new Open(open.bound(), open.depth(), open.partial(), 0));
            }
        }
        return result(survive, best, best.map(this::monthly).orElse(bound), true);
    }

    /** For each group the cheapest choice that fails in no future; empty where a group has none. */
    private Optional<Plan> safest() {
        Partial safe = new Partial(null, null, 0, new BitSet());
        for (RobustOptions group : groups) {
            RobustOption option = group.get(0);
            for (int i = 1; option != null && !option.failed().isEmpty(); i++) {
                option = stop.getAsBoolean() ? null : group.get(i);
            }
            if (option == null) {
                return Optional.empty();
            }
            safe = new Partial(safe, option, safe.cost() + option.cost(), safe.lost());
        }
        return Optional.of(plan(safe));
    }

    /** Groups whose cheapest option loses most futures first: what they leave decides the rest. */
    private void orderGroups() {
        groups.sort(
                Comparator.comparingInt(
                                (RobustOptions group) -> {
                                    RobustOption cheapest = group.get(0);
                                    return cheapest == null
                                            ? Integer.MAX_VALUE
                                            : cheapest.failed().cardinality();
                                })
                        .reversed());
    }

    /** Adds the partial plan with the next option, and a mark for the options behind it. */
    private void extend(Open open) {
        RobustOptions group = groups.get(open.depth());
        Partial before = open.partial();
        int position = open.position();
        RobustOption option = group.get(position);
        while (option != null && option.lostWith(before.lost()) > mostLost) {
            position++;
            option = group.get(position);
        }
        if (option == null) {
            return;
        }
        BitSet lost = (BitSet) before.lost().clone();
        lost.or(option.failed());
        push(new Partial(before, option, before.cost() + option.cost(), lost), open.depth() + 1);
        RobustOption next = group.get(position + 1);
        if (next != null) {
            long rest = rest(before.lost(), open.depth() + 1);
            queue.add(
                    new Open(
                            before.cost() + next.cost() + rest,
                            open.depth(),
                            before,
                            position + 1));
        }
    }

    private void push(Partial partial, int depth) {
        long rest = rest(partial.lost(), depth);
        if (rest < Long.MAX_VALUE) {
            queue.add(new Open(partial.cost() + rest, depth, partial, -1));
        }
    }

    /** Least cost of the groups that are open; the largest long when one has no option left. */
    private long rest(BitSet lost, int from) {
        long sum = 0;
        for (int i = from; i < groups.size(); i++) {
            RobustOption cheapest = groups.get(i).cheapest(lost);
            if (cheapest == null) {
                return Long.MAX_VALUE;
            }
            sum += cheapest.cost();
        }
        return sum;
    }

    private Plan plan(Partial partial) {
        Map<String, GroupChoice> byName = new LinkedHashMap<>();
        Partial at = partial;
        for (int depth = groups.size() - 1; depth >= 0 && at != null; depth--) {
            if (at.option() != null) {
                byName.put(groups.get(depth).name(), at.option().choice());
            }
            at = at.before();
        }
        Map<String, GroupChoice> inOrder = new LinkedHashMap<>();
        for (NodeGroup group : futures.getFirst().groups()) {
            GroupChoice choice = byName.get(group.name());
            if (choice != null) {
                inOrder.put(group.name(), choice);
            }
        }
        return new Plan(inOrder);
    }

    private BigMoney monthly(Plan plan) {
        return plan.choices().values().stream()
                .map(GroupChoice::monthly)
                .reduce(services, BigMoney::plus);
    }

    private BigMoney money(long millionths) {
        return services.plus(
                BigMoney.of(
                        futures.getFirst().catalogue().currency(),
                        BigDecimal.valueOf(millionths, COST_SCALE)));
    }

    private LeastRegret result(int survive, Optional<Plan> plan, BigMoney bound, boolean complete) {
        return new LeastRegret(
                futures.size(), survive, plan, plan.map(this::monthly), bound, complete);
    }
}
