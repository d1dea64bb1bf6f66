package org.tierwise.model.capacity.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class BlockTest {
    private static Block node(double mttf, double mttr) {
        return new Block.Node("node", new NodeReliability(mttf, mttr));
    }

    private static Block nodes(int needed, int n, double failoverSeconds) {
        return new Block.Nodes(
                "nodes",
                new KOutOfN(needed, n, new NodeReliability(8760, 4), failoverSeconds, needed));
    }

    @Property
    void listedEqualBlocksAreAGroup(
            @ForAll @IntRange(min = 1, max = 12) int n,
            @ForAll @IntRange(min = 1, max = 12) int needed) {
        int k = Math.min(n, needed);
        double listed =
                new Block.Redundant("listed", k, Collections.nCopies(n, node(8760, 4)))
                        .unavailability();
        double group = nodes(k, n, 0).unavailability();
        assertThat(listed).isCloseTo(group, within(group * 1e-12));
    }

    @Property
    void anotherNodeNeverTakesAvailabilityAway(
            @ForAll @IntRange(min = 1, max = 20) int n,
            @ForAll @DoubleRange(min = 10, max = 1e6) double mttf) {
        List<Block> few = Collections.nCopies(n, node(mttf, 8));
        List<Block> more = Collections.nCopies(n + 1, node(mttf, 8));
        assertThat(new Block.Redundant("more", n, more).unavailability())
                .isLessThanOrEqualTo(new Block.Redundant("few", n, few).unavailability());
    }

    @Property
    void aSeriesIsWorseThanItsWorstPart(
            @ForAll @DoubleRange(min = 10, max = 1e6) double a,
            @ForAll @DoubleRange(min = 10, max = 1e6) double b) {
        double series = new Block.Series("s", List.of(node(a, 4), node(b, 4))).unavailability();
        assertThat(series)
                .isBetween(
                        Math.max(node(a, 4).unavailability(), node(b, 4).unavailability()),
                        node(a, 4).unavailability() + node(b, 4).unavailability());
    }

    @Test
    void failoversCountEvenWhenANodeIsLeft() {
        double failover = nodes(1, 2, 30).unavailability() - nodes(1, 2, 0).unavailability();
        assertThat(failover).isCloseTo(30 / 3600.0 / 8764, within(1e-15));
    }

    @Test
    void impossibleGroupsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Redundant("g", 3, List.of(node(1, 1), node(1, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Series("s", List.of()));
    }
}
