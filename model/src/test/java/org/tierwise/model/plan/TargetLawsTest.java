package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import java.util.Set;
import java.util.stream.Collectors;

/** A tighter target never makes a violation disappear. */
class TargetLawsTest {
    @Provide
    Arbitrary<LoadedPlan> plans() {
        return Arbitraries.randomValue(RandomPlans::of);
    }

    @Property(tries = 100, seed = "20261125")
    void tighterLatencyKeepsEveryViolation(
            @ForAll("plans") LoadedPlan plan, @ForAll @DoubleRange(min = 0.1, max = 1) double by) {
        Targets targets = plan.problem().targets();
        assertThat(violated(plan.with(targets.withHealthy(tighter(targets.healthy(), by)))))
                .containsAll(violated(plan));
        assertThat(violated(plan.with(targets.withNodeLost(tighter(targets.nodeLost(), by)))))
                .containsAll(violated(plan));
    }

    @Property(tries = 100, seed = "20261125")
    void higherAvailabilityKeepsEveryViolation(
            @ForAll("plans") LoadedPlan plan, @ForAll @DoubleRange(min = 0.1, max = 1) double by) {
        Targets targets = plan.problem().targets();
        double away = 1 - targets.availability();
        assertThat(violated(plan.with(targets.withAvailability(1 - away * by))))
                .containsAll(violated(plan));
    }

    /** Utilisation and memory also size worker pools, so the rules of latency may gain by them. */
    @Property(tries = 100, seed = "20261125")
    void tighterLoadsKeepEveryViolationOfLoads(
            @ForAll("plans") LoadedPlan plan, @ForAll @DoubleRange(min = 0.3, max = 1) double by) {
        Targets targets = plan.problem().targets();
        Targets tighter =
                targets.withLoads(
                        targets.maximumUtilisation() * by,
                        targets.maximumUtilisationNodeLost() * by,
                        targets.maximumMemoryFill() * by,
                        targets.maximumDiskFill() * by);
        Set<Rule> loads =
                Set.of(
                        Rule.PROCESSOR_UTILISATION,
                        Rule.DISK_UTILISATION,
                        Rule.NETWORK_UTILISATION,
                        Rule.DISK_CAPACITY,
                        Rule.MEMORY);
        assertThat(violated(plan.with(tighter)))
                .containsAll(
                        violated(plan).stream()
                                .filter(v -> loads.contains(v.rule()))
                                .collect(Collectors.toSet()));
    }

    private record Violated(Rule rule, String where) {}

    private static Set<Violated> violated(LoadedPlan plan) {
        return plan.evaluate().violations().stream()
                .map(v -> new Violated(v.rule(), v.where()))
                .collect(Collectors.toSet());
    }

    private static Targets.Latency tighter(Targets.Latency latency, double by) {
        return new Targets.Latency(
                latency.meanMs() * by, latency.p95Ms() * by, latency.p99Ms() * by);
    }
}
