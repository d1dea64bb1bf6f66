package org.tierwise.app.document;

import org.tierwise.model.project.Project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The states of a project before and after the one that is open. */
final class History {
    private final Deque<Project> past = new ArrayDeque<>();
    private final Deque<Project> future = new ArrayDeque<>();

    /** Another project was opened. */
    void forget() {
        past.clear();
        future.clear();
    }

    /** A project was changed. */
    void changed(Project before) {
        past.push(before);
        future.clear();
    }

    /** The state before; absent at the first. */
    Optional<Project> before() {
        return Optional.ofNullable(past.peek());
    }

    /** The state after; absent at the last. */
    Optional<Project> after() {
        return Optional.ofNullable(future.peek());
    }

    /** Moves to the state before. */
    void back(Project now) {
        future.push(now);
        past.pop();
    }

    /** Moves to the state after. */
    void forward(Project now) {
        past.push(now);
        future.pop();
    }
}
