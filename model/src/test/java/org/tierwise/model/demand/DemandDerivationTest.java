package org.tierwise.model.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

import org.junit.jupiter.api.Test;
import org.tierwise.model.figure.Figure;

import java.util.List;
import java.util.Optional;

class DemandDerivationTest {
    @Property
    void theAsIsGivesBackTheUtilisationThatWentIn(
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 1) double utilisation,
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 5000) double rate,
            @ForAll @IntRange(min = 1, max = 96) int vcpu,
            @ForAll @Scale(4) @DoubleRange(min = 0.3, max = 2) double score,
            @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 40) double count,
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 0.99) double share,
            @ForAll @Scale(4) @DoubleRange(min = 0, max = 0.95) double hitRatio) {
        BoughtCapacity bought = bought(count, vcpu, score);
        ComponentDemand demand =
                DemandDerivation.of(
                        template(
                                utilisation,
                                call("page", 1, 1, Optional.empty(), Optional.empty(), share),
                                call(
                                        "query",
                                        6,
                                        0.5,
                                        Optional.of(new CacheInFront("memcached", hitRatio)),
                                        Optional.empty(),
                                        1 - share)),
                        bought,
                        rate);
        assertThat(demand.utilisation(bought, rate).orElseThrow())
                .isCloseTo(utilisation, within(1e-9));
    }

    @Test
    void aCallOfKnownTimeLeavesTheRestToTheOthers() {
        BoughtCapacity bought = bought(2, 8, 1);
        ComponentDemand demand =
                DemandDerivation.of(
                        template(
                                0.5,
                                call(
                                        "known",
                                        1,
                                        0.1,
                                        Optional.empty(),
                                        Optional.of(Figure.assumed(30, "ms", "test")),
                                        1),
                                call("rest", 1, 1, Optional.empty(), Optional.empty(), 1)),
                        bought,
                        40);
        assertThat(demand.calls().get(1).cpuMs().value()).isCloseTo(200 - 3, within(1e-9));
        assertThat(demand.utilisation(bought, 40).orElseThrow()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void workThatNoPageCallsForComesBackWhateverTheRate() {
        BoughtCapacity bought = bought(2, 4, 1.1);
        ComponentDemand demand = DemandDerivation.of(template(0.35), bought, 40);
        for (double rate : new double[] {0, 1, 400}) {
            assertThat(demand.utilisation(bought, rate).orElseThrow())
                    .isCloseTo(0.35, within(1e-9));
        }
    }

    private static BoughtCapacity bought(double count, int vcpu, double score) {
        return new BoughtCapacity(
                "web",
                List.of(new BoughtCapacity.Instances("c4.2xlarge", count, vcpu, score, 15)),
                0,
                0);
    }

    private static ComponentTemplate template(double utilisation, CallTemplate... calls) {
        Figure none = Figure.assumed(0, "", "test");
        return new ComponentTemplate(
                "web",
                "web",
                Optional.of(Figure.assumed(utilisation, "share", "test")),
                List.of(calls),
                none,
                Figure.assumed(1, "share", "test"),
                none,
                none,
                none,
                none,
                Optional.empty(),
                Optional.empty());
    }

    private static CallTemplate call(
            String name,
            int calls,
            double probability,
            Optional<CacheInFront> cache,
            Optional<Figure> cpuMs,
            double cpuShare) {
        return new CallTemplate(
                name,
                calls,
                probability,
                cache,
                cpuMs,
                cpuShare,
                Figure.assumed(0, "reads", "test"),
                0);
    }
}
