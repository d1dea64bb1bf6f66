package org.tierwise.solver.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Placements of published problems cost what is published. */
class PlacementPeersTest {
    static List<PlacementInstance> published() throws IOException {
        return PlacementInstance.all();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("published")
    void theCheapestPlacementCostsWhatIsPublished(PlacementInstance instance) {
        assertThat(CheapestPlacement.of(instance.placement()).price())
                .isEqualTo(OptionalLong.of(instance.published()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("published")
    void thePeerFindsTheSamePrice(PlacementInstance instance) {
        assumeTrue(onLinux());
        assertThat(CpSatPlacement.price(instance.placement()))
                .isEqualTo(OptionalLong.of(instance.published()));
    }

    private static boolean onLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /** Two shops and their database: small enough to be worked out by hand. */
    @Test
    void aPlacementThatCanBeWorkedOutByHandIsFound() {
        Placement placement =
                new Placement(
                        List.of(
                                new Placement.Component("shop", 2, 4, 1),
                                new Placement.Component("database", 4, 8, 1),
                                new Placement.Component("agent", 1, 1, 1)),
                        List.of(
                                new Placement.Offer(3, 5, 10, 50),
                                new Placement.Offer(5, 9, 10, 80),
                                new Placement.Offer(8, 16, 10, 200)),
                        List.of(
                                new Placement.Restriction.Count(List.of(0), 2, 5),
                                new Placement.Restriction.Everywhere(2)));
        // Two small machines for the shops and a middle one for the database, an agent on each.
        assertThat(CheapestPlacement.of(placement).price()).isEqualTo(OptionalLong.of(180));
        if (onLinux()) {
            assertThat(CpSatPlacement.price(placement)).isEqualTo(OptionalLong.of(180));
        }
    }
}
