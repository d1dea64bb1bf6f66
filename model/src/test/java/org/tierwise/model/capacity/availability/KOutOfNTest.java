package org.tierwise.model.capacity.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class KOutOfNTest {
    @Test
    void aSharedChassisCostsAPairMoreThanBothNodesFailingApart() {
        double u = 4.0 / 8764;
        double away = new KOutOfN(1, 2, new NodeReliability(8760, 4, 0.05), 0, 1).unavailability();

        assertThat(away).isCloseTo(0.05 * u + Math.pow(0.95 * u, 2), within(1e-18));
    }

    @Property(tries = 100)
    void oneNodeIsAwayAsOftenWhateverTheCauseIsCalled(
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        assertThat(new KOutOfN(1, 1, new NodeReliability(1000, 10, share), 0, 1).unavailability())
                .isCloseTo(10.0 / 1010, within(1e-15));
    }

    @Property(tries = 100)
    void commonCausesNeverMakeAGroupWithASpareMoreAvailable(
            @ForAll @IntRange(min = 2, max = 8) int n,
            @ForAll @DoubleRange(min = 0, max = 0.5) double share) {
        assertThat(new KOutOfN(1, n, new NodeReliability(8760, 4, share), 10, 1).unavailability())
                .isGreaterThanOrEqualTo(
                        new KOutOfN(1, n, new NodeReliability(8760, 4), 10, 1).unavailability()
                                * (1 - 1e-12));
    }

    @Test
    void aShareAboveOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NodeReliability(1, 1, 1.5));
    }

    /** {@code exact_ctmc_availability} of the row av-s06 of the published vectors, less 1. */
    @Test
    void theChainOfAPairIsThePublishedOne() {
        assertThat(SwitchingPairChain.unavailability(8760, 4, 30))
                .isCloseTo(1.156761214297e-6, within(1e-15));
    }

    /** Repairs are short against the time to a failure, and failovers against repairs. */
    @Property(tries = 300)
    void thePairIsAwayAsOftenAsItsChainSays(
            @ForAll @DoubleRange(min = 1000, max = 1e5) double mttf,
            @ForAll @DoubleRange(min = 1, max = 10) double mttr,
            @ForAll @DoubleRange(min = 0.1, max = 60) double failover) {
        double chain = SwitchingPairChain.unavailability(mttf, mttr, failover);

        assertThat(new KOutOfN(1, 2, new NodeReliability(mttf, mttr), failover, 1).unavailability())
                .isCloseTo(chain, within(chain * (2 * mttr / mttf + failover / 3600 / mttr)));
    }
}
