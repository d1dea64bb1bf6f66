package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class UnmetRequirementTest {
    private static final Violation PEAK = late("peak", 700, 1);
    private static final Violation MYSQL_LOST = late("peak, one mysql node lost", 900, 2);
    private static final Violation WEB_LOST = late("peak, one web node lost", 800, 2);
    private static final Violation WEB_BUSY =
            new Violation(Rule.PROCESSOR_UTILISATION, "web", "web", 0.9, 0.7, "%");
    private static final Violation REDIS_BUSY =
            new Violation(Rule.PROCESSOR_UTILISATION, "redis", "redis", 0.8, 0.7, "%");
    private static final Violation AWAY =
            new Violation(Rule.AVAILABILITY, "", "site", 0.99, 0.999, "%");

    private static Violation late(String state, double actual, double limit) {
        return new Violation(Rule.P95_RESPONSE, "", state, actual, limit, "ms");
    }

    @Test
    void statesThatBreakOneLimitAreOneLineThatNamesTheWorst() {
        assertThat(UnmetRequirement.of(List.of(WEB_LOST, MYSQL_LOST)))
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.worst()).isEqualTo(MYSQL_LOST);
                    assertThat(unmet.inWords())
                            .isEqualTo(
                                    "peak, one mysql node lost: p95 response time is 900 ms,"
                                            + " at most 2 ms allowed (worst of 2 states)");
                });
    }

    @Test
    void limitsRulesAndGroupsStandApartInTheOrderInWhichTheyAreMet() {
        assertThat(
                        UnmetRequirement.of(
                                List.of(WEB_BUSY, PEAK, WEB_LOST, REDIS_BUSY, MYSQL_LOST, AWAY)))
                .containsExactly(
                        new UnmetRequirement(WEB_BUSY, 1),
                        new UnmetRequirement(PEAK, 1),
                        new UnmetRequirement(MYSQL_LOST, 2),
                        new UnmetRequirement(REDIS_BUSY, 1),
                        new UnmetRequirement(AWAY, 1));
    }

    @Test
    void aSingleViolationReadsAsItIs() {
        assertThat(new UnmetRequirement(AWAY, 1).inWords()).isEqualTo(AWAY.inWords());
    }

    @Test
    void aSaturatedStateIsTheWorst() {
        Violation saturated = late("peak, one redis node lost", Double.POSITIVE_INFINITY, 2);
        assertThat(UnmetRequirement.of(List.of(MYSQL_LOST, saturated, WEB_LOST)))
                .containsExactly(new UnmetRequirement(saturated, 3));
    }

    @Test
    void nothingBrokenIsNoLine() {
        assertThat(UnmetRequirement.of(List.of())).isEmpty();
    }

    @Test
    void adviceInShortKeepsWhatEndsTheWorstViolationsAndWhatIsAboutNone() {
        Advice loosen = new Advice("loosen a pin");
        Advice worst = new Advice("900 ms could be met", Optional.of(MYSQL_LOST));
        Advice other = new Advice("800 ms could be met", Optional.of(WEB_LOST));
        PlanResult.Infeasible none =
                new PlanResult.Infeasible(
                        true,
                        List.of(WEB_LOST, MYSQL_LOST),
                        List.of(loosen, other, worst),
                        Duration.ZERO);

        assertThat(none.advised()).containsExactly(loosen, worst);
        assertThat(none.advice()).containsExactly(loosen, other, worst);
    }
}
