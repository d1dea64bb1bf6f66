package org.tierwise.app.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.BiFunction;

/** A figure that is changed where it stands; Enter takes it, Escape leaves it as it was. */
public final class FactField extends VBox {
    private final Inspection.Fact fact;
    private final Inspection.Editable edit;
    private final BiFunction<String, String, Optional<String>> apply;
    private final TextField field;
    private final Label problem = new Label();

    /**
     * @param apply takes pointer and text, and gives what is wrong with it
     */
    public FactField(
            Inspection.Fact fact,
            Inspection.Editable edit,
            BiFunction<String, String, Optional<String>> apply) {
        this.fact = fact;
        this.edit = edit;
        this.apply = apply;
        field = new TextField(edit.number());
        getStyleClass().add("fact-edit");
        field.getStyleClass().add("fact-field");
        field.setAccessibleText("%s, %s".formatted(fact.label(), edit.unit()));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(enter -> take());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        take();
                    }
                });
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                field.setText(edit.number());
                problem.setText("");
                key.consume();
            }
        });
        Label unit = new Label(edit.unit());
        unit.getStyleClass().add("fact-label");
        unit.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, field, unit);
        row.getStyleClass().add("toolbar-row");
        problem.getStyleClass().add("card-trouble");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(row, problem);
    }

    /** JSON pointer of the figure in the project file. */
    String pointer() {
        return edit.pointer();
    }

    /** Puts the keyboard into the field, with its text chosen. */
    void type() {
        field.requestFocus();
        field.selectAll();
    }

    private void take() {
        if (field.getText().equals(edit.number())) {
            problem.setText("");
            return;
        }
        problem.setText(
                apply.apply(edit.pointer(), field.getText())
                        .map(what -> fact.label() + ": " + what)
                        .orElse(""));
    }
}
