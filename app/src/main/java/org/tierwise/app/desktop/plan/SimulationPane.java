package org.tierwise.app.desktop.plan;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.simulation.PlanSimulator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** State, pages and the button in one row; below, the formulas beside the simulation. */
final class SimulationPane {
    private static final int MOST_PAGES = 2_000_000;
    private static final int STEP = 100_000;
    private static final double GAP = 8;

    private final SimulationViewModel model;

    SimulationPane(SimulationViewModel model) {
        this.model = model;
    }

    Node node() {
        Label outcome = Screens.quiet("");
        outcome.textProperty().bind(model.outcomeProperty());
        HBox.setHgrow(outcome, Priority.ALWAYS);
        Spinner<Integer> pages = pages();
        Label counted = new Label(Words.of("simulation.pages"));
        counted.setMnemonicParsing(true);
        counted.setLabelFor(pages);
        counted.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(state(), counted, pages, simulate(), cancel(), outcome);
        row.getStyleClass().add("toolbar-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        TableView<SimulatedFigure> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox pane = new VBox(GAP, row, new Notice(model.problemProperty(), "danger"), table);
        pane.getStyleClass().add("chart-pane");
        return pane;
    }

    private ComboBox<StateEvaluation> state() {
        ComboBox<StateEvaluation> state = new ComboBox<>(model.states());
        state.setAccessibleText(Words.of("simulation.state"));
        state.setPrefWidth(232);
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.setConverter(new ByName());
        model.stateProperty().subscribe(now -> state.setValue(now.orElse(null)));
        state.valueProperty()
                .subscribe(wanted -> {
                    if (wanted != null) {
                        model.stateProperty().set(Optional.of(wanted));
                    }
                });
        state.disableProperty().bind(model.runningProperty());
        return state;
    }

    private Spinner<Integer> pages() {
        Spinner<Integer> pages = new Spinner<>();
        pages.setValueFactory(
                new SpinnerValueFactory.IntegerSpinnerValueFactory(
                        PlanSimulator.FEWEST_PAGES, MOST_PAGES, model.pagesProperty().get(), STEP));
        pages.valueProperty().subscribe(value -> model.pagesProperty().set(value));
        pages.setEditable(true);
        pages.setPrefWidth(112);
        pages.setMinWidth(Region.USE_PREF_SIZE);
        pages.setAccessibleText(Words.of("simulation.pagesName"));
        Hint.on(pages, Words.of("simulation.pagesTooltip"));
        return pages;
    }

    private Button simulate() {
        Button simulate = new Button(Words.of("simulation.start"));
        simulate.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(simulate, Words.of("simulation.startTooltip"));
        simulate.setOnAction(click -> model.simulate());
        simulate.disableProperty()
                .bind(model.runningProperty().or(Bindings.isEmpty(model.states())));
        return simulate;
    }

    private Button cancel() {
        Button cancel = new Button(Words.of("strip.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setAccessibleText(Words.of("simulation.cancel"));
        cancel.setOnAction(click -> model.cancel());
        cancel.disableProperty().bind(model.runningProperty().not());
        return cancel;
    }

    private TableView<SimulatedFigure> table() {
        List<TableColumn<SimulatedFigure, ?>> columns =
                List.of(
                        Columns.words(
                                Words.of("simulation.responseTime"), 120, SimulatedFigure::name),
                        number(Words.of("simulation.formula"), SimulatedFigure::formula, "%,.1f"),
                        number(
                                Words.of("simulation.simulated"),
                                SimulatedFigure::simulated,
                                "%,.1f"),
                        number(
                                Words.of("simulation.interval"),
                                SimulatedFigure::halfWidth,
                                "± %,.1f"),
                        number(
                                Words.of("simulation.offBy"),
                                SimulatedFigure::differencePercent,
                                "%+.1f"),
                        Columns.words(
                                Words.of("simulation.within"),
                                150,
                                figure ->
                                        Words.of(
                                                figure.ms().covered()
                                                        ? "plan.yes"
                                                        : "simulation.no")));
        return Tables.of(
                Words.of("simulation.title"),
                Words.of("simulation.empty"),
                model.figures(),
                columns);
    }

    private static TableColumn<SimulatedFigure, Double> number(
            String title, Function<SimulatedFigure, Double> value, String format) {
        return Columns.numbers(
                title, 130, value, number -> String.format(Locale.ROOT, format, number));
    }

    private static final class ByName extends StringConverter<StateEvaluation> {
        @Override
        public String toString(@Nullable StateEvaluation shown) {
            return shown == null ? "" : Units.state(shown.lostGroup());
        }

        @Override
        public @Nullable StateEvaluation fromString(String name) {
            return null;
        }
    }
}
