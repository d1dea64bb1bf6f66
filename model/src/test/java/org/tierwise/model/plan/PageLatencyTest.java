package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.tierwise.model.capacity.queueing.PageCalls;
import org.tierwise.model.capacity.queueing.ResponseTime;

import java.util.List;
import java.util.Random;

/** Percentiles of a plan against those of the accurate inversion. */
class PageLatencyTest {
    @Provide
    Arbitrary<LoadedPlan> plans() {
        return Arbitraries.randomValue(RandomPlans::of);
    }

    /** But for one page in a thousand, whose time is lumpy. */
    @Test
    void percentilesAreWithinAThousandthOfTheAccurateOnes() {
        int plans = 0;
        int near = 0;
        for (long seed = 0; seed < 300; seed++) {
            PlanEvaluation evaluation = RandomPlans.of(new Random(seed)).evaluate();
            StateEvaluation healthy = evaluation.healthy();
            if (!Double.isFinite(healthy.meanMs())) {
                continue;
            }
            ResponseTime accurate = healthy(evaluation);
            assertThat(isClose(healthy.meanMs(), accurate.meanSeconds(), 1e-12)).isTrue();
            plans++;
            near +=
                    isClose(healthy.p95Ms(), accurate.quantileSeconds(0.95), 0.001)
                                    && isClose(
                                            healthy.p99Ms(), accurate.quantileSeconds(0.99), 0.001)
                            ? 1
                            : 0;
        }
        assertThat(plans).isGreaterThan(150);
        assertThat(near).isGreaterThanOrEqualTo(plans * 99 / 100);
    }

    /** A limit a hair above or below the accurate percentile is kept or broken accordingly. */
    @Property(tries = 50, seed = "20261125")
    void theAccuratePercentileDecides(@ForAll("plans") LoadedPlan plan) {
        PlanEvaluation evaluation = plan.evaluate();
        Assume.that(Double.isFinite(evaluation.healthy().meanMs()));
        double p95 = healthy(evaluation).quantileSeconds(0.95) * 1000;
        for (double factor : new double[] {1 - 1e-7, 1 + 1e-7}) {
            Targets targets = plan.problem().targets();
            Targets.Latency old = targets.healthy();
            PlanEvaluation judged =
                    plan.with(
                                    targets.withHealthy(
                                            new Targets.Latency(
                                                    old.meanMs(), p95 * factor, old.p99Ms())))
                            .evaluate();
            assertThat(judged.healthy().p95Ms() > p95 * factor).isEqualTo(factor < 1);
            assertThat(judged.violations())
                    .filteredOn(v -> v.rule() == Rule.P95_RESPONSE && v.where().equals("peak"))
                    .hasSize(factor < 1 ? 1 : 0);
        }
    }

    @Test
    void aViolationNeverShowsTheSameNumberTwice() {
        assertThat(new Violation(Rule.P95_RESPONSE, "", "peak", 2000.04, 2000, "ms").inWords())
                .isEqualTo("peak: p95 response time is 2000.04 ms, at most 2000 ms allowed");
        assertThat(new Violation(Rule.P95_RESPONSE, "", "peak", 2400.4, 2000, "ms").inWords())
                .isEqualTo("peak: p95 response time is 2400 ms, at most 2000 ms allowed");
    }

    private static ResponseTime healthy(PlanEvaluation evaluation) {
        List<PageCalls> calls =
                evaluation.groups().stream()
                        .flatMap(g -> g.healthy().calls().stream())
                        .map(CallLoad::page)
                        .toList();
        return new ResponseTime(calls);
    }

    private static boolean isClose(double actualMs, double accurateSeconds, double tolerance) {
        return Math.abs(actualMs / (accurateSeconds * 1000) - 1) <= tolerance;
    }
}
