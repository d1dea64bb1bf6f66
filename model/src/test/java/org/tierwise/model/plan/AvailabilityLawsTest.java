package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.tierwise.model.capacity.availability.KOutOfN;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.ComponentKinds;
import org.tierwise.model.topology.HaPattern;

import java.util.Random;

/** What another node does for the share of time that a group is away. */
class AvailabilityLawsTest {
    @Provide
    Arbitrary<ComponentKind> kinds() {
        return Arbitraries.of(ComponentKinds.ALL);
    }

    /** A spare node: one more, and no more needed. Its own failovers are counted apart. */
    @Property(tries = 200, seed = "20261125")
    void aSpareNodeTakesAwayFromTheTimeThatTooFewNodesWork(
            @ForAll("kinds") ComponentKind kind, @ForAll Random random) {
        LoadedPlan plan = RandomPlans.of(kind, random);
        HaPattern pattern = kind.pattern();
        int nodes = plan.plan().choice(kind.id()).nodes();
        Assume.that(nodes < pattern.maximumNodes());
        double before = tooFew(plan, pattern, nodes);
        double after = tooFew(plan, pattern, nodes + 1);
        if (pattern.needed(nodes + 1) == pattern.needed(nodes)) {
            assertThat(after).isLessThan(before);
        } else {
            assertThat(pattern.needed(nodes + 1)).isEqualTo(pattern.needed(nodes) + 1);
            assertThat(after).isGreaterThan(before);
        }
    }

    @Property(tries = 200, seed = "20261125")
    void aGroupIsAwayForTooFewNodesAndForFailovers(
            @ForAll("kinds") ComponentKind kind, @ForAll Random random) {
        Assume.that(kind.pageNeedsIt());
        LoadedPlan plan = RandomPlans.of(kind, random);
        GroupEvaluation group = plan.evaluate().group(kind.id());
        Assume.that(group.healthy().workers().isEmpty());
        assertThat(group.unavailability())
                .isBetween(tooFew(plan, kind.pattern(), group.choice().nodes()), 1.0);
    }

    private static double tooFew(LoadedPlan plan, HaPattern pattern, int nodes) {
        return new KOutOfN(pattern.needed(nodes), nodes, plan.problem().reliability(), 0, nodes)
                .unavailability();
    }
}
