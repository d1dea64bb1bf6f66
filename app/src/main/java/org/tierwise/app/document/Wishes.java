package org.tierwise.app.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants of a project, in order. Each wish is judged in its turn, on what those before
 * it left, so that the outcome does not hang on how long an analysis takes.
 */
final class Wishes {
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Runnable> untold = new ArrayList<>();
    private Standing standing;
    private Timeline had;

    /**
     * @param wanted what there is when those before and this one can be had
     * @param problem rule that it breaks, if it does
     */
    private record Waiting(Wish wish, Timeline wanted, Optional<String> problem) {
        static Waiting of(Timeline before, Wish wish) {
            try {
                return new Waiting(wish, wish.change().apply(before), Optional.empty());
            } catch (IllegalArgumentException e) {
                return new Waiting(wish, before, Optional.of(String.valueOf(e.getMessage())));
            }
        }
    }

    Wishes(OpenedProject opened) {
        standing = new Standing(opened, Optional.empty());
        had = Timeline.of(opened);
    }

    /** What the last wish that was had led to. */
    Standing standing() {
        return standing;
    }

    /** What there will be when every wish can be had. */
    Timeline wanted() {
        return waiting.isEmpty() ? had : waiting.getLast().wanted();
    }

    /** Whether none waits. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void add(Wish wish) {
        waiting.add(Waiting.of(wanted(), wish));
    }

    /**
     * What to analyse for the wish whose turn it is; absent when none waits. Wishes that change
     * nothing or break a rule go.
     */
    Optional<Timeline> next() {
        while (!waiting.isEmpty()) {
            Waiting first = waiting.getFirst();
            if (first.problem().isPresent()) {
                refused(first.problem().get());
            } else if (first.wanted() == had) {
                waiting.removeFirst();
            } else {
                return Optional.of(first.wanted());
            }
        }
        return Optional.empty();
    }

    /** The wish whose turn it was is had. */
    void had(Standing after) {
        had = waiting.removeFirst().wanted();
        standing = after;
    }

    /** The wish whose turn it was cannot be had; the others are wished of what is left. */
    void refused(String problem) {
        Wish refused = waiting.removeFirst().wish();
        untold.add(() -> refused.refused().accept(problem));
        List<Waiting> left = List.copyOf(waiting);
        waiting.clear();
        left.forEach(one -> add(one.wish()));
    }

    /** A plan was accepted for what stands. */
    void accept(AcceptedPlan plan) {
        standing = new Standing(standing.opened(), Optional.of(plan));
    }

    /** What refused wishes have to tell, once. */
    List<Runnable> untold() {
        List<Runnable> all = List.copyOf(untold);
        untold.clear();
        return all;
    }
}
