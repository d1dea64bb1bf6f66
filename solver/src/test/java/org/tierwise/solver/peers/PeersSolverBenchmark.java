package org.tierwise.solver.peers;

import org.junit.jupiter.api.Test;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** Published problems: our optimum and time beside the published ones and those of CP-SAT. */
class PeersSolverBenchmark {
    private static final Duration TIME =
            Duration.ofSeconds(Long.getLong("tierwise.benchmark.cloudSeconds", 150));

    /** Each is solved once before, so that no time has loading of classes in it. */
    @Test
    void placements() throws IOException {
        System.out.println(
                "| placement | published optimum | ours | ours, ms | CP-SAT, ms | published, s |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (PlacementInstance instance : PlacementInstance.all()) {
            CheapestPlacement.of(instance.placement());
            CpSatPlacement.price(instance.placement());
            double start = processorMillis();
            OptionalLong ours = CheapestPlacement.of(instance.placement()).price();
            double oursMillis = processorMillis() - start;
            long wall = System.nanoTime();
            OptionalLong peer = CpSatPlacement.price(instance.placement());
            double peerMillis = (System.nanoTime() - wall) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %s | %.1f | %s%.1f | %.2f (%s) |%n",
                    instance.name(),
                    instance.published(),
                    same(ours, instance.published()),
                    oursMillis,
                    same(peer, instance.published()).equals("the same") ? "" : "differs, ",
                    peerMillis,
                    instance.publishedSeconds(),
                    instance.publishedWith());
        }
    }

    private static String same(OptionalLong found, long published) {
        return found.equals(OptionalLong.of(published)) ? "the same" : String.valueOf(found);
    }

    @Test
    void clouds() throws IOException {
        System.out.println("| cloud | bound | cost | gap to the bound | s |");
        System.out.println("| --- | --- | --- | --- | --- |");
        cloud("2computers-6processes", 5460, Duration.ofSeconds(2));
        cloud("3computers-9processes", 5460, Duration.ofSeconds(2));
        cloud("100computers-300processes", 96_670, TIME);
        cloud("400computers-1200processes", 361_010, TIME);
    }

    private static void cloud(String name, long bound, Duration time) throws IOException {
        Path file =
                Path.of(
                        System.getProperty("tierwise.sampleData", ""),
                        "solver-instances/cloudbalancing",
                        name + ".json");
        if (!Files.isRegularFile(file)) {
            return;
        }
        CloudBalance solved =
                CloudSearch.solve(
                        CloudBalance.read(file), new TerminationConfig().withSpentLimit(time), 0);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %s%,d | %.2f %% | %d |%n",
                name,
                bound,
                solved.fits() ? "" : "does not fit, ",
                solved.cost(),
                100.0 * (solved.cost() - bound) / bound,
                time.toSeconds());
    }

    private static double processorMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
