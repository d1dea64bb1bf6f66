package org.tierwise.app.desktop;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.words.Words;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The steps on the left, with how far each one is. */
final class Navigation extends VBox {
    private final WorkspaceViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Step, ToggleButton> buttons = new EnumMap<>(Step.class);
    private final Map<Step, Label> signs = new EnumMap<>(Step.class);

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
        signs.put(step, sign);
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
        buttons.put(step, button);
        return button;
    }

    private void refresh() {
        boolean open = model.document().projectProperty().get().isPresent();
        buttons.forEach((step, button) -> {
            Step.State state = model.state(step);
            Label sign = signs.get(step);
            if (sign != null) {
                sign.setText(state.sign());
                sign.getStyleClass()
                        .setAll(
                                List.of(
                                        "label",
                                        "step-sign",
                                        "sign-" + state.name().toLowerCase(Locale.ROOT)));
            }
            button.setDisable(!open);
            button.setSelected(open && step == model.stepProperty().get());
            button.setAccessibleText(
                    Words.of(
                            "step.inWords",
                            Integer.toString(step.number()),
                            step.label(),
                            state.words()));
            button.setTooltip(
                    new Tooltip(
                            Words.of(
                                    "step.tooltip",
                                    step.label(),
                                    state.words(),
                                    Integer.toString(step.number()))));
        });
    }
}
