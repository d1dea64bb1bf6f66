package org.tierwise.app.desktop.demand;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Badge;
import org.tierwise.app.desktop.controls.FactField;
import org.tierwise.app.desktop.controls.FigureEditor;
import org.tierwise.app.desktop.controls.Inspection.Editable;
import org.tierwise.app.desktop.controls.Inspection.Fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleConsumer;

/**
 * A figure with a slider beside its field. While the slider moves, the figures above follow; the
 * project changes once, when it is let go.
 */
final class FigureSlider extends VBox {
    private static final int DIGITS = 2;
    private static final double FIELD = 132;

    private final double least;
    private final double most;
    private final DoubleConsumer preview;
    private final FigureEditor edit;
    private final Slider slider = new Slider();
    private final Label name = new Label();
    private final HBox row = new HBox();
    private final Label problem = new Label();
    private boolean showing;
    private boolean moved;

    /**
     * @param least least value on the slider; the field takes others
     * @param most largest value on the slider, or the figure if that is larger
     * @param preview told the value while it moves
     * @param edit changes the figure of a pointer to a text, and tells what is wrong with it
     */
    FigureSlider(double least, double most, DoubleConsumer preview, FigureEditor edit) {
        this.least = least;
        this.most = most;
        this.preview = preview;
        this.edit = edit;
        getStyleClass().add("figure-slider");
        name.getStyleClass().add("fact-label");
        row.getStyleClass().add("toolbar-row");
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.setBlockIncrement(0.1);
        slider.valueProperty()
                .subscribe(() -> {
                    if (!showing) {
                        moved = true;
                        preview.accept(rounded().doubleValue());
                    }
                });
        row.getChildren().add(slider);
        problem.getStyleClass().add("card-trouble");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(row, problem);
    }

    /** Shows a figure that can be edited. */
    void show(Fact fact) {
        Editable editable = fact.edit().orElseThrow();
        double value = Double.parseDouble(editable.number());
        showing = true;
        slider.setMin(Math.min(least, value));
        slider.setMax(Math.max(most, value));
        slider.setValue(value);
        showing = false;
        moved = false;
        slider.setAccessibleText("%s, %s".formatted(fact.label(), editable.unit()));
        Runnable take =
                () -> {
                    if (moved) {
                        moved = false;
                        problem.setText("");
                        edit.type(editable.pointer(), rounded().toPlainString(), problem::setText);
                    }
                };
        slider.setOnMouseReleased(release -> take.run());
        slider.setOnKeyReleased(release -> take.run());
        name.setText(fact.label());
        FactField field = new FactField(fact, editable, edit);
        field.setMinWidth(FIELD);
        field.setMaxWidth(FIELD);
        HBox title = new HBox(8, name, new Badge(fact.badge()));
        if (row.getChildren().size() > 1) {
            row.getChildren().removeLast();
            getChildren().removeFirst();
        }
        row.getChildren().addLast(field);
        getChildren().addFirst(title);
    }

    private BigDecimal rounded() {
        return BigDecimal.valueOf(slider.getValue())
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
