package org.tierwise.app.cancel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;
import org.tierwise.data.text.TextLimits;
import org.tierwise.data.traffic.TrafficInputs;
import org.tierwise.solver.SolveOptions;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Jobs of the window that are cancelled while they work: no thread works on, no file is left. */
class CancelledJobsTest {
    private static final long LONGEST_MS = 1000;

    @TempDir private Path folder = Path.of("");

    @Test
    void aBillOfText() throws Exception {
        Path bill = ledger("cur2-csv");
        cancelled((control, begun) ->
                Bills.read(List.of(bill), ReadOptions.DEFAULT, untilCancelled(control, begun)));
    }

    @Test
    void aBillInTheDatabase() throws Exception {
        Path bill = ledger("cur2-parquet");
        cancelled((control, begun) ->
                Bills.read(List.of(bill), ReadOptions.DEFAULT, untilCancelled(control, begun)));
    }

    @Test
    void traffic() throws Exception {
        String line =
                "10.0.0.1 - - [26/Nov/2026:10:00:07 +0530] \"GET / HTTP/1.1\" 200 512 \"-\""
                        + " \"M\"\n";
        Path log = Files.writeString(folder.resolve("access.log"), line.repeat(400_000));
        cancelled((control, begun) ->
                TrafficInputs.read(
                        List.of(log),
                        ZoneOffset.UTC,
                        TextLimits.DEFAULT,
                        untilCancelled(control, begun)));
    }

    @Test
    void aPlan() throws Exception {
        PlanningCase clovia = PlanningCases.open("clovia");
        cancelled((control, begun) ->
                PlanningRun.of(
                        clovia,
                        clovia.project().scenarios().getFirst(),
                        new SolveOptions(Duration.ofMinutes(1), 0),
                        progress -> begun.countDown(),
                        control::cancelled));
    }

    private Path ledger(String format) throws IOException {
        Path bill = folder.resolve(format);
        LedgerBills.write(
                LedgerFormats.of(format).orElseThrow(),
                new LedgerOptions(60_000, 1, LedgerOptions.QUARTER, true),
                bill);
        return bill;
    }

    private static Progress untilCancelled(JobControl control, CountDownLatch begun) {
        return (file, share) -> {
            begun.countDown();
            if (control.cancelled()) {
                throw new CancellationException("cancelled");
            }
        };
    }

    /** Work that tells when it has begun. */
    @FunctionalInterface
    private interface Work {
        Object run(JobControl control, CountDownLatch begun) throws Exception;
    }

    private static void cancelled(Work work) throws Exception {
        List<String> before = left();
        CountDownLatch begun = new CountDownLatch(1);
        Jobs jobs = new Jobs(Jobs.oneThread(), Runnable::run);
        Job<Object> job =
                jobs.start("work", () -> 0, control -> work.run(control, begun), result -> {});
        assertThat(begun.await(1, TimeUnit.MINUTES)).as("begun").isTrue();

        long asked = System.nanoTime();
        job.cancel();
        List<String> left = leftSince(before);
        while (!left.isEmpty() && millisecondsSince(asked) < LONGEST_MS) {
            Thread.sleep(5);
            left = leftSince(before);
        }

        System.out.printf("nothing left after %d ms%n", millisecondsSince(asked));
        assertThat(left).isEmpty();
        assertThat(job.stateProperty().get()).isInstanceOf(JobState.Cancelled.class);
    }

    /** Without what other tests of this virtual machine still hold open. */
    private static List<String> leftSince(List<String> before) throws IOException {
        List<String> left = left();
        left.removeAll(before);
        return left;
    }

    private static long millisecondsSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    /** Threads that do our work, and temporary files of this process. */
    private static List<String> left() throws IOException {
        List<String> left = new ArrayList<>();
        for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
            if (each.getKey() != Thread.currentThread()) {
                Arrays.stream(each.getValue())
                        .map(StackTraceElement::toString)
                        .filter(frame -> frame.contains("org.tierwise."))
                        .findFirst()
                        .ifPresent(frame -> left.add(each.getKey().getName() + ": " + frame));
            }
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String ours = "tierwise-%d-*".formatted(ProcessHandle.current().pid());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary, ours)) {
            files.forEach(file -> left.add(file.toString()));
        }
        return left;
    }
}
