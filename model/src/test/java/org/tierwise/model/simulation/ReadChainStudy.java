package org.tierwise.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierwise.model.simulation.SimulatedPlans.platters;
import static org.tierwise.model.simulation.SimulatedPlans.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.simulation.SimulatedPlans.Evaluated;
import org.tierwise.model.simulation.SimulatedPlans.Ordered;

/**
 * How far the formulas are from the simulation for long chains of reads on each RAID level: every
 * page is one query of the case, on a DRBD pair with one replica. Not a test of the build; see
 * docs/simulation.md for the command.
 */
class ReadChainStudy {
    private static final int PAGES = Integer.getInteger("tierwise.pages", 20_000);
    private static final double READS = 58.7;
    private static final double IOPS = 180;

    /** Writes that belong to a read, at the read fraction of 0.8 of the plans made for tests. */
    private static final double WRITES = READS * 0.25;

    @ParameterizedTest
    @CsvSource({"RAID1,2", "RAID10,4", "RAID10,8", "RAID5,4", "RAID6,6"})
    void oneQueryAfterTheOther(RaidLevel level, int disks) {
        for (double utilisation : new double[] {0.3, 0.45, 0.6, 0.75, 0.87}) {
            double operations = READS / 2 + WRITES * level.writePenalty(disks);
            PlanSimulation.Measured found =
                    Evaluated.of(
                                    utilisation * IOPS * disks / operations,
                                    Ordered.of("mysql", 3, 16, query(1, 30, READS, 0))
                                            .with(platters(level, disks)))
                            .measure("", PAGES, 1);
            System.out.printf(
                    "| %s of %d | %.2f | %s | %s | %s | %s |%n",
                    level,
                    disks,
                    utilisation,
                    text(found.meanMs()),
                    text(found.p50Ms()),
                    text(found.p95Ms()),
                    text(found.p99Ms()));
            assertThat(found.groups().getFirst().disk().formula())
                    .isBetween(utilisation - 0.01, utilisation + 0.01);
        }
    }

    private static String text(Prediction ms) {
        return "%.0f / %.0f ± %.0f (%+.0f %%)"
                .formatted(
                        ms.formula(),
                        ms.simulated().value(),
                        ms.simulated().halfWidth(),
                        100 * ms.difference());
    }
}
