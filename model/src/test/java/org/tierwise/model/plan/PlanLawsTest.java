package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import org.tierwise.model.demand.WorkerProcesses;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.ComponentKinds;

import java.util.Random;
import java.util.stream.Stream;

/**
 * More never takes longer, and less never takes shorter: laws of whole plans and of each kind of
 * component.
 *
 * <p>They hold to the last digits but in one place: a pool runs the fewest workers with which the
 * mean wait is at most 1 % of the time that one is held. Less load may run fewer, so that more
 * requests wait. What 30,000 comparisons met, and a third as much again, is asserted, as a share of
 * the time of the page with the tiers below; pools that are held for more than 90 % are left out,
 * since their factor m ends where the load reaches their capacity.
 */
class PlanLawsTest {
    private static final double DIGITS = 1e-6;
    private static final double FULL = 0.9;
    private static final double POOL_MEAN = 0.01;
    private static final double POOL_P95 = 0.06;
    private static final double POOL_P99 = 0.17;

    @Provide
    Arbitrary<LoadedPlan> plans() {
        return Arbitraries.randomValue(RandomPlans::of);
    }

    @Provide
    Arbitrary<ComponentKind> kinds() {
        return Arbitraries.of(ComponentKinds.ALL);
    }

    @Property(tries = 30, seed = "20261125")
    void nothingMoreMakesAPlanSlower(@ForAll("plans") LoadedPlan plan) {
        improvementsNeverSlow(plan);
    }

    @Property(tries = 60, seed = "20261125")
    void lessTrafficNeverMakesAPlanSlower(
            @ForAll("plans") LoadedPlan plan,
            @ForAll @DoubleRange(min = 0.2, max = 1) double share) {
        neverSlower(plan, plan.underShareOfTraffic(share), "share " + share);
    }

    @Property(tries = 60, seed = "20261125")
    void aLostNodeNeverMakesAPlanFaster(@ForAll("plans") LoadedPlan plan) {
        aLostNodeNeverSpeedsUp(plan);
    }

    @Property(tries = 260, seed = "20261125")
    void theSameLawsHoldForEachKindOfComponent(
            @ForAll("kinds") ComponentKind kind,
            @ForAll Random random,
            @ForAll @DoubleRange(min = 0.2, max = 1) double share) {
        LoadedPlan plan = RandomPlans.of(kind, random);
        improvementsNeverSlow(plan);
        neverSlower(plan, plan.underShareOfTraffic(share), "share " + share);
        aLostNodeNeverSpeedsUp(plan);
    }

    private static void improvementsNeverSlow(LoadedPlan plan) {
        PlanEvaluation before = plan.evaluate();
        for (NodeGroup group : plan.problem().groups()) {
            for (Improvement improvement : Improvement.values()) {
                improvement
                        .of(group, plan.plan().choice(group.name()))
                        .ifPresent(choice ->
                                neverSlower(
                                        before,
                                        plan.with(group.name(), choice).evaluate(),
                                        "%s of %s".formatted(improvement, group.name())));
            }
        }
    }

    private static void aLostNodeNeverSpeedsUp(LoadedPlan plan) {
        PlanEvaluation evaluation = plan.evaluate();
        if (hasFullPool(evaluation)) {
            return;
        }
        for (StateEvaluation lost : evaluation.states()) {
            neverSlower(lost, evaluation.healthy(), 0, lost.name());
        }
    }

    private static void neverSlower(LoadedPlan plan, LoadedPlan better, String what) {
        neverSlower(plan.evaluate(), better.evaluate(), what);
    }

    private static boolean hasFullPool(PlanEvaluation evaluation) {
        return evaluation.groups().stream()
                .flatMap(group -> Stream.of(group.healthy(), group.nodeLost()))
                .flatMap(state -> state.workers().stream())
                .anyMatch(workers -> workers.utilisation() > FULL);
    }

    private static void neverSlower(PlanEvaluation before, PlanEvaluation after, String what) {
        if (hasFullPool(before)) {
            return;
        }
        double below =
                before.groups().stream()
                        .flatMap(e -> e.group().components().stream())
                        .flatMap(component -> component.workers().stream())
                        .map(WorkerProcesses::downstreamMs)
                        .mapToDouble(ms -> ms.value())
                        .sum();
        for (int i = 0; i < before.states().size(); i++) {
            StateEvaluation state = before.states().get(i);
            neverSlower(state, after.states().get(i), below, what + ", " + state.name());
        }
    }

    private static void neverSlower(
            StateEvaluation before, StateEvaluation after, double belowMs, String what) {
        atMost(after.meanMs(), before.meanMs(), belowMs, POOL_MEAN, "mean after " + what);
        atMost(after.p95Ms(), before.p95Ms(), belowMs, POOL_P95, "p95 after " + what);
        atMost(after.p99Ms(), before.p99Ms(), belowMs, POOL_P99, "p99 after " + what);
    }

    private static void atMost(
            double after, double before, double belowMs, double poolShare, String what) {
        double tolerance = belowMs > 0 ? poolShare * (before + belowMs) : DIGITS * before;
        assertThat(after).as(what).isLessThanOrEqualTo(before + tolerance);
    }
}
