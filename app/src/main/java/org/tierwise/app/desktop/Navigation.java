package org.tierwise.app.desktop;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.words.Words;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The steps on the left, with how far each one is. */
final class Navigation extends VBox {
    private final WorkspaceViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Step, Line> lines = new EnumMap<>(Step.class);

    private record Line(ToggleButton button, Label sign, Hint hint) {}

    Navigation(WorkspaceViewModel model) {
        this.model = model;
        getStyleClass().add("navigation");
        for (Step step : Step.values()) {
            getChildren().add(button(step));
        }
        model.document().projectProperty().subscribe(this::refresh);
        model.document().planProperty().subscribe(this::refresh);
        model.document().proposedProperty().subscribe(proposed -> refresh());
        model.jobs().currentProperty().subscribe(this::refresh);
        model.stepProperty().subscribe(step -> refresh());
    }

    private ToggleButton button(Step step) {
        Label number = new Label(Integer.toString(step.number()));
        number.getStyleClass().add("step-number");
        Label name = new Label(step.label());
        name.getStyleClass().add("step-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label sign = new Label();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(4, number, name, gap, sign);
        ToggleButton button = new ToggleButton(step.label(), content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("step");
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(28));
        button.setOnAction(click -> {
            model.goTo(step);
            refresh();
        });
        lines.put(step, new Line(button, sign, Hint.on(button)));
        return button;
    }

    private void refresh() {
        boolean open = model.document().projectProperty().get().isPresent();
        lines.forEach((step, line) -> {
            Step.State state = model.state(step);
            line.sign().setText(state.sign());
            List<String> styles =
                    List.of("label", "step-sign", "sign-" + state.name().toLowerCase(Locale.ROOT));
            if (!line.sign().getStyleClass().equals(styles)) {
                line.sign().getStyleClass().setAll(styles);
            }
            line.button().setDisable(!open);
            line.button().setSelected(open && step == model.stepProperty().get());
            String number = Integer.toString(step.number());
            line.button()
                    .setAccessibleText(
                            Words.of("step.inWords", number, step.label(), state.words()));
            line.hint().say(Words.of("step.tooltip", step.label(), state.words(), number));
        });
    }
}
