package org.tierwise.app.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A figure that is changed where it stands; Enter takes it, Escape leaves it as it was. */
public final class FactField extends VBox {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    private final Inspection.Fact fact;
    private final Inspection.Editable edit;
    private final FigureEditor editor;
    private final TextField field;
    private final Label problem = new Label();
    private String taken;

    public FactField(Inspection.Fact fact, Inspection.Editable edit, FigureEditor editor) {
        this.fact = fact;
        this.edit = edit;
        this.editor = editor;
        taken = edit.number();
        field = new TextField(edit.number());
        getStyleClass().add("fact-edit");
        field.getStyleClass().add("fact-field");
        field.setAccessibleText(
                edit.unit().isEmpty()
                        ? fact.label()
                        : "%s, %s".formatted(fact.label(), edit.unit()));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(enter -> take());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        take();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveToTheWindow);
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !field.getText().equals(edit.number())) {
                field.setText(edit.number());
                taken = edit.number();
                problem.setText("");
                key.consume();
            }
        });
        HBox row = new HBox(8, field);
        if (!edit.unit().isEmpty()) {
            Label unit = new Label(edit.unit());
            unit.getStyleClass().add("fact-label");
            unit.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(unit);
        }
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

    /** Undo and redo are those of the text only while something is typed that is not taken. */
    private void leaveToTheWindow(KeyEvent key) {
        if (!field.getText().equals(taken) || !UNDO.match(key) && !REDO.match(key)) {
            return;
        }
        field.getScene().getAccelerators().entrySet().stream()
                .filter(accelerator -> accelerator.getKey().match(key))
                .findFirst()
                .ifPresent(accelerator -> {
                    key.consume();
                    accelerator.getValue().run();
                });
    }

    /** What was taken once is not taken again, whether it was refused or is still looked at. */
    private void take() {
        if (field.getText().equals(taken)) {
            return;
        }
        taken = field.getText();
        problem.setText("");
        if (!taken.equals(edit.number())) {
            editor.type(edit.pointer(), taken, what -> problem.setText(fact.label() + ": " + what));
        }
    }

    /** Whether somebody types here. */
    boolean isTyping() {
        return field.isFocused();
    }

    /** Whether both are for the same figure. */
    boolean isFor(FactField other) {
        return edit.pointer().equals(other.edit.pointer());
    }

    /** Leaves the screen for a newer field; what is half typed is not taken. */
    void leave() {
        taken = field.getText();
    }

    /** Goes on where somebody typed into the field before this one. */
    void goOn(Typing before) {
        if (before.unfinished()) {
            field.setText(before.text());
        }
        field.requestFocus();
        field.positionCaret(Math.min(before.caret(), field.getLength()));
    }

    /** Where somebody types. */
    Typing typing() {
        return new Typing(
                this, field.getText(), field.getCaretPosition(), !field.getText().equals(taken));
    }

    /**
     * Where somebody types, and how far.
     *
     * @param field where
     * @param text what stands there
     * @param caret place in it
     * @param unfinished whether it is not taken yet
     */
    record Typing(FactField field, String text, int caret, boolean unfinished) {}
}
