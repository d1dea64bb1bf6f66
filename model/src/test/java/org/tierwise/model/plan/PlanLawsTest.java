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

/**
 * More never takes longer, and less never takes shorter: laws of whole plans and of each kind of
 * component.
 *
 * <p>They hold to the last digits but in one place: a pool runs the fewest workers with which one
 * request in a thousand waits. Less load may run fewer, of which one in a thousand waits again, so
 * that a page with workers may take a thousandth of its time, that of the tiers below included,
 * longer.
 */
class PlanLawsTest {
    private static final double DIGITS = 1e-6;
    private static final double POOL = 1e-3;

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

    /** Pools of every sort, also ones that more requests come to than they can take. */
    @Property(tries = 100, seed = "20261126")
    void theSameLawsHoldForWorkerPools(
            @ForAll Random random, @ForAll @DoubleRange(min = 0.2, max = 1) double share) {
        LoadedPlan plan = RandomPlans.ofWorkers(random);
        improvementsNeverSlow(plan);
        neverSlower(plan, plan.underShareOfTraffic(share), "share " + share);
        neverSlower(plan, plan.underShareOfTraffic(0.95), "nearly all of the traffic");
        aLostNodeNeverSpeedsUp(plan);
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

    /** Waits for an overloaded pool make lumps, which the percentiles that are shown blur. */
    private static PlanEvaluation evaluated(LoadedPlan plan) {
        return plan.hasPool() ? plan.evaluateAccurately() : plan.evaluate();
    }

    private static void improvementsNeverSlow(LoadedPlan plan) {
        PlanEvaluation before = evaluated(plan);
        for (NodeGroup group : plan.problem().groups()) {
            for (Improvement improvement : Improvement.values()) {
                improvement
                        .of(group, plan.plan().choice(group.name()))
                        .ifPresent(choice ->
                                neverSlower(
                                        before,
                                        evaluated(plan.with(group.name(), choice)),
                                        "%s of %s".formatted(improvement, group.name())));
            }
        }
    }

    private static void aLostNodeNeverSpeedsUp(LoadedPlan plan) {
        PlanEvaluation evaluation = evaluated(plan);
        for (StateEvaluation lost : evaluation.states()) {
            neverSlower(lost, evaluation.healthy(), 0, lost.name());
        }
    }

    private static void neverSlower(LoadedPlan plan, LoadedPlan better, String what) {
        neverSlower(evaluated(plan), evaluated(better), what);
    }

    private static void neverSlower(PlanEvaluation before, PlanEvaluation after, String what) {
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
        atMost(after.meanMs(), before.meanMs(), belowMs, "mean after " + what);
        atMost(after.p95Ms(), before.p95Ms(), belowMs, "p95 after " + what);
        atMost(after.p99Ms(), before.p99Ms(), belowMs, "p99 after " + what);
    }

    private static void atMost(double after, double before, double belowMs, String what) {
        double tolerance = belowMs > 0 ? POOL * (before + belowMs) : DIGITS * before;
        assertThat(after).as(what).isLessThanOrEqualTo(before + tolerance);
    }
}
