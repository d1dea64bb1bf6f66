package org.tierwise.app.desktop;

import javafx.application.Platform;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Reports work that keeps the window's thread for more than 50 ms, by the place in our own code
 * that is on its stack. A watch asks the thread for a sign every few ms and looks at its stack
 * while none comes. It reports and never fails a test: the clock shows other work of the machine,
 * so that the processor's time of the thread stands beside it.
 */
final class FxThreadWatch implements BeforeAllCallback, AfterAllCallback {
    private static final long TOO_LONG_MS = 50;
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final String OURS = "org.tierwise.";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AtomicBoolean over = new AtomicBoolean();
    private final Map<String, Offender> offenders = new TreeMap<>();
    private Thread watch = Thread.ofPlatform().unstarted(() -> {});

    @Override
    public void beforeAll(ExtensionContext context) {
        watch = Thread.ofPlatform().name("fx-thread-watch").daemon().start(this::look);
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        over.set(true);
        watch.join(Duration.ofSeconds(2));
        System.out.println(report(context.getDisplayName()));
    }

    private void look() {
        while (!over.get()) {
            Sign sign = new Sign();
            try {
                Platform.runLater(sign);
            } catch (IllegalStateException e) {
                // The toolkit has not started yet.
                LockSupport.parkNanos(LOOK.toNanos());
                continue;
            }
            waitFor(sign);
        }
    }

    private void waitFor(Sign sign) {
        Thread window = fxThread();
        long asked = System.nanoTime();
        long worked = THREADS.getThreadCpuTime(window.threadId());
        Map<String, Integer> seen = new TreeMap<>();
        while (!sign.given.get() && !over.get()) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (!sign.given.get()) {
                seen.merge(place(window.getStackTrace()), 1, Integer::sum);
            }
        }
        long ms = (System.nanoTime() - asked) / 1_000_000;
        long processorMs = (THREADS.getThreadCpuTime(window.threadId()) - worked) / 1_000_000;
        if (ms > TOO_LONG_MS && processorMs > TOO_LONG_MS / 2) {
            String most =
                    seen.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse("not seen");
            offenders
                    .computeIfAbsent(most, place -> new Offender(new ArrayList<>()))
                    .stretches()
                    .add(new Stretch(ms, processorMs));
        }
    }

    private static Thread fxThread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("JavaFX Application Thread"))
                .findFirst()
                .orElseThrow();
    }

    /** The innermost frame of ours, or else what the toolkit does. */
    private static String place(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().startsWith(OURS)) {
                return frame.getClassName().substring(OURS.length())
                        + "."
                        + frame.getMethodName()
                        + ":"
                        + frame.getLineNumber();
            }
        }
        for (StackTraceElement frame : stack) {
            if (frame.getMethodName().matches("doCSSPass|doLayoutPass|renderScene|synchronize.*")) {
                return "toolkit: " + frame.getMethodName();
            }
        }
        return "toolkit: other";
    }

    private String report(String test) {
        StringBuilder text =
                new StringBuilder(
                        "Work of more than %d ms on the window's thread, %s: %s%n"
                                .formatted(TOO_LONG_MS, test, offenders.isEmpty() ? "none" : ""));
        offenders.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue().longest(), a.getValue().longest()))
                .forEach(entry ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "%6d times, longest %5d ms (%5d ms of a processor) %s%n",
                                        entry.getValue().stretches().size(),
                                        entry.getValue().longest(),
                                        entry.getValue().mostWork(),
                                        entry.getKey())));
        return text.toString();
    }

    private record Stretch(long ms, long processorMs) {}

    private record Offender(List<Stretch> stretches) {
        long longest() {
            return stretches.stream().mapToLong(Stretch::ms).max().orElse(0);
        }

        long mostWork() {
            return stretches.stream().mapToLong(Stretch::processorMs).max().orElse(0);
        }
    }

    /** Something that the window's thread does as soon as it can. */
    private static final class Sign implements Runnable {
        private final AtomicBoolean given = new AtomicBoolean();

        @Override
        public void run() {
            given.set(true);
        }
    }
}
