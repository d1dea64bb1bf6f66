package org.tierwise.app.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.words.Words;

/** Right of the work: what is selected, and where its figures came from. */
public final class Inspector extends ScrollPane {
    private final VBox content = new VBox();

    private final FactFields fields = new FactFields(content);
    private final FigureEditor editor;

    /**
     * @param selected what is selected
     * @param editor changes figures
     */
    public Inspector(ObservableValue<Inspection> selected, FigureEditor editor) {
        this.editor = editor;
        getStyleClass().add("inspector");
        content.getStyleClass().add("inspector-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(Words.of("inspector.name"));
        selected.subscribe(now -> fields.rebuild(() -> show(now)));
    }

    private void show(Inspection inspection) {
        if (inspection.facts().isEmpty()) {
            content.getChildren()
                    .setAll(
                            text(Words.of("inspector.title"), "section-title"),
                            text(Words.of("inspector.empty"), "muted"));
            return;
        }
        content.getChildren().setAll(text(inspection.title(), "section-title"));
        inspection.facts().forEach(fact -> content.getChildren().add(block(fact)));
    }

    /** Puts the keyboard into the field of a figure, where that is shown. */
    public void type(String pointer) {
        content.lookupAll(".fact-edit").stream()
                .filter(FactField.class::isInstance)
                .map(FactField.class::cast)
                .filter(field -> field.pointer().equals(pointer))
                .findFirst()
                .ifPresent(FactField::type);
    }

    private Node block(Inspection.Fact fact) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, text(fact.label(), "fact-label"), gap);
        if (!fact.badge().isEmpty()) {
            top.getChildren().add(new Badge(fact.badge()));
        }
        Node value =
                fact.edit()
                        .<Node>map(editable -> new FactField(fact, editable, editor))
                        .orElseGet(() -> value(fact));
        VBox block = new VBox(2, top, value);
        if (!fact.source().isEmpty()) {
            block.getChildren().add(text(fact.source(), "fact-source"));
        }
        block.getStyleClass().add("fact");
        return block;
    }

    private static Node value(Inspection.Fact fact) {
        return fact.leadsTo()
                .<Node>map(destination -> Lead.link(fact.value(), destination))
                .orElseGet(() -> text(fact.value(), "fact-value"));
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
