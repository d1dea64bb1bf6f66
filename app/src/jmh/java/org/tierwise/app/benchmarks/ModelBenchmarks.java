package org.tierwise.app.benchmarks;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the benchmarks of the model and prints the tables of docs/benchmarks.md. Compilation holds
 * up what runs ({@code -Xbatch}), since it would not be over before the measurement on a busy
 * machine.
 */
public final class ModelBenchmarks {
    private static final Map<String, Double> AIMS_MICROSECONDS =
            Map.of(
                    "changedGroupAgainstItsTargets", 5.0,
                    "changedGroupInEveryState", 50.0,
                    "evaluationOfAChangedPlan", 2000.0,
                    "evaluationFromScratch", 2000.0);

    private final Map<String, Statistics> plans = new TreeMap<>();
    private final Map<String, Map<String, Statistics>> queues = new TreeMap<>();

    private ModelBenchmarks(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            Statistics times = result.getPrimaryResult().getStatistics();
            String utilisation = result.getParams().getParam("utilisation");
            if (utilisation == null) {
                plans.put(name, times);
            } else {
                queues.computeIfAbsent(utilisation, key -> new TreeMap<>()).put(name, times);
            }
        }
    }

    /**
     * @param args how many times the whole is run in a process of its own, 2 where absent
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include("org.tierwise.app.benchmarks")
                                        .mode(Mode.AverageTime)
                                        .timeUnit(java.util.concurrent.TimeUnit.MICROSECONDS)
                                        .forks(args.length > 0 ? Integer.parseInt(args[0]) : 2)
                                        .jvmArgsAppend("-Xbatch")
                                        .warmupIterations(5)
                                        .warmupTime(TimeValue.milliseconds(500))
                                        .measurementIterations(7)
                                        .measurementTime(TimeValue.milliseconds(500))
                                        .shouldFailOnError(true)
                                        .build())
                        .run();
        new ModelBenchmarks(results).print(System.out);
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s, %d processors, %.1f waiting, JDK %s%n%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version());
        out.println("| work | aim | median | fastest | slowest |");
        out.println("| --- | --- | --- | --- | --- |");
        plans.forEach((name, times) ->
                out.printf(
                        Locale.ROOT,
                        "| %s | < %s | %s | %s | %s |%n",
                        name,
                        time(AIMS_MICROSECONDS.getOrDefault(name, Double.NaN)),
                        time(times.getPercentile(50)),
                        time(times.getMin()),
                        time(times.getMax())));
        out.println();
        out.println("| utilisation | sum | recurrence | ratio |");
        out.println("| --- | --- | --- | --- |");
        queues.forEach((utilisation, times) -> {
            List<Double> medians = new ArrayList<>();
            for (String name : List.of("sum", "recurrence")) {
                Statistics known = times.get(name);
                medians.add(known == null ? Double.NaN : known.getPercentile(50));
            }
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %.0f |%n",
                    utilisation,
                    time(medians.getFirst()),
                    time(medians.getLast()),
                    medians.getLast() / medians.getFirst());
        });
    }

    private static String time(double microseconds) {
        return microseconds < 1000
                ? String.format(Locale.ROOT, "%.3g µs", microseconds)
                : String.format(Locale.ROOT, "%.3g ms", microseconds / 1000);
    }
}
