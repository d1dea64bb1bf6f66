package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * What Tab does on every screen. It goes from one control to the next in the order in which they
 * are read, comes to all of them and back to the first, and one sees and hears where it is.
 */
class FocusOrderTest extends OneWindowJourney {
    private final Set<Node> looked = new HashSet<>();

    @Test
    void tabReadsEveryScreen() throws TimeoutException {
        List<String> problems = new ArrayList<>(problemsOf("welcome"));
        interact(() -> workspace().open("clovia"));
        until(() -> workspace().document().projectProperty().get().isPresent());
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> workspace().document().planProperty().get().isPresent());
        until(this::idle);
        for (Step step : Step.values()) {
            interact(() -> workspace().goTo(step));
            if (step == Step.PROPOSAL) {
                until(() -> lookup(".page-sheet").queryAll().size() > 2);
            }
            problems.addAll(problemsOf(step.label()));
            List<String> tabs = StepCommands.TABS.getOrDefault(step, List.of());
            for (String tab : step == Step.COMPARE ? tabs : List.<String>of()) {
                click(tab);
                problems.addAll(problemsOf(step.label() + ", " + tab));
            }
        }

        assertThat(problems).isEmpty();
    }

    private List<String> problemsOf(String screen) {
        List<String> problems = new ArrayList<>();
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> walk().forEach(problem -> problems.add(screen + ": " + problem)));
        return problems;
    }

    /** Once around the window, where it lives. */
    private List<String> walk() {
        List<String> problems = new ArrayList<>();
        List<FocusStop> stops = new ArrayList<>();
        Node first = FocusStop.all(scene()).getFirst();
        first.requestFocus();
        do {
            FocusStop stop = FocusStop.of(owner());
            if (stops.stream().anyMatch(before -> before.node() == stop.node())) {
                problems.add("Tab comes to %s twice".formatted(stop.inWords()));
                return problems;
            }
            stops.add(stop);
            Event.fireEvent(owner(), tab());
            if (looked.add(stop.node())) {
                stop.left().ifPresent(problems::add);
            }
        } while (owner() != first);
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).isBefore(stops.get(i - 1))) {
                problems.add(
                        "after %s comes %s"
                                .formatted(stops.get(i - 1).inWords(), stops.get(i).inWords()));
            }
        }
        FocusStop.all(scene()).stream()
                .filter(node -> stops.stream().noneMatch(stop -> stop.standsFor(node)))
                .forEach(node -> problems.add("Tab never comes to " + FocusStop.inWords(node)));
        return problems;
    }

    private static KeyEvent tab() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
    }

    private Node owner() {
        return Optional.ofNullable(scene().getFocusOwner()).orElseThrow();
    }
}
