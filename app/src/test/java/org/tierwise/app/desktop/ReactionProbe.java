package org.tierwise.app.desktop;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times each key and click from the moment that it reaches the window until the next picture is
 * laid out. To be used where the window lives.
 */
final class ReactionProbe {
    private static final double TOO_LONG_MS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Reaction> reactions = new ArrayList<>();
    private Optional<Reaction> waiting = Optional.empty();
    private String part = "";

    ReactionProbe(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> began(key, key.getCode().getName()));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> began(press, "press"));
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> began(release, "release"));
        scene.addPostLayoutPulseListener(this::shown);
    }

    /** What the journey does from here on, for the report. */
    void part(String name) {
        part = name;
    }

    private void began(InputEvent event, String how) {
        String target = event.getTarget() instanceof Node node ? node.getTypeSelector() : "";
        if (waiting.isEmpty()) {
            waiting =
                    Optional.of(
                            new Reaction(
                                    part + ", " + how + " " + target,
                                    System.nanoTime(),
                                    THREADS.getCurrentThreadCpuTime()));
        }
        Platform.requestNextPulse();
    }

    private void shown() {
        waiting.ifPresent(reaction ->
                reactions.add(
                        new Reaction(
                                reaction.what(),
                                System.nanoTime() - reaction.nanos(),
                                THREADS.getCurrentThreadCpuTime() - reaction.workNanos())));
        waiting = Optional.empty();
    }

    /** Count, median, p95, longest, and each that took too long. */
    String report() {
        List<Reaction> sorted =
                reactions.stream().sorted(Comparator.comparingLong(Reaction::nanos)).toList();
        StringBuilder text =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%d reactions: median %.0f ms, p95 %.0f ms, longest %.0f ms; %d"
                                        + " over %.0f ms, %d of them by work%n",
                                sorted.size(),
                                percentile(sorted, 0.5),
                                percentile(sorted, 0.95),
                                percentile(sorted, 1),
                                reactions.stream().filter(Reaction::isLong).count(),
                                TOO_LONG_MS,
                                reactions.stream().filter(Reaction::isLongByWork).count()));
        sorted.reversed().stream()
                .filter(Reaction::isLong)
                .forEach(reaction ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "%6.0f ms (%4.0f ms of a processor) %s%n",
                                        reaction.ms(),
                                        reaction.workMs(),
                                        reaction.what())));
        return text.toString();
    }

    /** The nearest rank. */
    private static double percentile(List<Reaction> sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1)).ms();
    }

    /**
     * A key or click.
     *
     * @param nanos when it came; afterwards, how long it took
     * @param workNanos how long the window's thread had worked; afterwards, how long it worked for
     *     this, which other work of the machine does not change
     */
    private record Reaction(String what, long nanos, long workNanos) {
        double ms() {
            return nanos / 1e6;
        }

        double workMs() {
            return workNanos / 1e6;
        }

        boolean isLong() {
            return ms() > TOO_LONG_MS;
        }

        boolean isLongByWork() {
            return workMs() > TOO_LONG_MS;
        }
    }
}
