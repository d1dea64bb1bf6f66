package org.tierwise.app.desktop.plan;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.project.Scenario;

/** Scenario, time limit, Solve and Cancel in one row. */
final class SolveControls {
    private static final int MOST_SECONDS = 600;

    private final PlanViewModel model;

    SolveControls(PlanViewModel model) {
        this.model = model;
    }

    Node node() {
        ComboBox<Scenario> scenario = scenario();
        Spinner<Integer> seconds = seconds();
        Label phase = Screens.quiet("");
        phase.textProperty().bind(model.phaseProperty());
        HBox.setHgrow(phase, Priority.ALWAYS);
        HBox row =
                new HBox(
                        named(Words.of("solve.scenario"), scenario),
                        scenario,
                        named(Words.of("solve.timeLimit"), seconds),
                        seconds,
                        solve(),
                        cancel(),
                        phase);
        row.getStyleClass().add("toolbar-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Button solve() {
        Button solve = new Button(Words.of("solve.solve"));
        solve.setMinWidth(Region.USE_PREF_SIZE);
        solve.getStyleClass().add(Styles.ACCENT);
        Hint.on(solve, Words.of("solve.tooltip"));
        solve.setOnAction(click -> model.solve());
        solve.disableProperty().bind(model.solvingProperty());
        return solve;
    }

    private Button cancel() {
        Button cancel = new Button(Words.of("solve.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(cancel, Words.of("solve.cancelTooltip"));
        cancel.setAccessibleText(Words.of("solve.cancelName"));
        cancel.setOnAction(click -> model.cancel());
        cancel.disableProperty().bind(model.solvingProperty().not());
        return cancel;
    }

    private ComboBox<Scenario> scenario() {
        ComboBox<Scenario> scenario = new ComboBox<>(model.scenarios());
        scenario.setAccessibleText(Words.of("plan.scenario"));
        scenario.setPrefWidth(176);
        scenario.setConverter(new ByName());
        model.scenarioProperty().subscribe(now -> now.ifPresent(scenario::setValue));
        scenario.valueProperty()
                .subscribe(wanted -> {
                    if (wanted != null) {
                        model.choose(wanted);
                    }
                });
        scenario.disableProperty().bind(model.solvingProperty());
        return scenario;
    }

    private Spinner<Integer> seconds() {
        Spinner<Integer> seconds = new Spinner<>();
        seconds.setValueFactory(
                new SpinnerValueFactory.IntegerSpinnerValueFactory(
                        1, MOST_SECONDS, model.secondsProperty().get()));
        seconds.valueProperty().subscribe(value -> model.secondsProperty().set(value));
        seconds.setEditable(true);
        seconds.setPrefWidth(96);
        seconds.setAccessibleText(Words.of("solve.timeLimitName"));
        return seconds;
    }

    private static Label named(String words, Node target) {
        Label label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(target);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static final class ByName extends StringConverter<Scenario> {
        @Override
        public String toString(@Nullable Scenario shown) {
            return shown == null ? "" : shown.name();
        }

        @Override
        public @Nullable Scenario fromString(String name) {
            return null;
        }
    }
}
