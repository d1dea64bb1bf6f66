package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.tierwise.model.plan.Conflict;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.Remedy;
import org.tierwise.model.plan.Requirement;
import org.tierwise.model.plan.TargetLimit;

import java.util.List;
import java.util.OptionalDouble;

class ConflictReportTest {
    private static final Requirement P95 = new Requirement.Limit(TargetLimit.P95, 300);
    private static final Requirement WEB =
            new Requirement.Pinned("web", Pins.NONE.withFamilies(List.of("C3")).withNodes(2));
    private static final Conflict CONFLICT =
            new Conflict(
                    List.of(P95, WEB),
                    true,
                    List.of(
                            new Remedy(
                                    P95,
                                    OptionalDouble.of(411.7),
                                    BigMoney.parse("INR 261000"),
                                    OptionalDouble.of(409.6)),
                            new Remedy(
                                    WEB,
                                    OptionalDouble.empty(),
                                    BigMoney.parse("INR 300000"),
                                    OptionalDouble.empty())));

    @Test
    void whatConflictsAndWhatWouldHaveToGiveIsNamedWithItsPercentileAndItsPrice() {
        assertThat(ConflictReport.of(CONFLICT))
                .isEqualTo(
                        """
                        These cannot be met together, and no fewer conflict (proven):
                          p95 response time at most 300 ms
                          web pinned to family C3, 2 nodes
                        What would have to give, each of these alone:
                          p95 response time at most 411.7 ms, for at most ₹2,61,000 a month (no plan at 409.6 ms)
                          web without its pins, for at most ₹3,00,000 a month
                        """);
    }

    @Test
    void aConflictThatWasNotFoundOutIsNotClaimed() {
        assertThat(ConflictReport.of(new Conflict(List.of(P95, WEB), false, List.of())))
                .contains("in the time given")
                .doesNotContain("proven");
    }

    @Test
    void theDocumentHoldsTheSame() {
        assertThat(Json.text(ConflictJson.of(CONFLICT)))
                .contains("\"limit\" : \"p95\"", "\"pinsOf\" : \"web\"")
                .contains("\"value\" : 411.7", "\"provenUnmet\" : 409.6", "\"261000\"");
    }
}
