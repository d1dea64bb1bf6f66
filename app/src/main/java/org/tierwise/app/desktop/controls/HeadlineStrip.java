package org.tierwise.app.desktop.controls;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The three to five large figures above the work. */
public final class HeadlineStrip extends HBox {
    private final ObservableList<Node> blocks = FXCollections.observableArrayList();

    public HeadlineStrip(ObservableList<Headline> headlines) {
        getStyleClass().add("headline-strip");
        setMinHeight(Region.USE_PREF_SIZE);
        Bindings.bindContent(getChildren(), blocks);
        headlines.subscribe(
                () -> blocks.setAll(headlines.stream().map(HeadlineStrip::block).toList()));
        blocks.setAll(headlines.stream().map(HeadlineStrip::block).toList());
    }

    private static Node block(Headline headline) {
        Label label = styled(headline.label(), "headline-label");
        Labeled value =
                headline.leadsTo()
                        .<Labeled>map(destination -> Lead.link(headline.value(), destination))
                        .orElseGet(() -> new Label(headline.value()));
        style(value, "headline-value");
        if (headline.trouble()) {
            value.getStyleClass().add("trouble");
        }
        Label note = styled(headline.note(), "headline-note");
        VBox block = new VBox(label, value, note);
        block.getStyleClass().add("headline");
        block.setAccessibleText(
                "%s: %s, %s".formatted(headline.label(), headline.value(), headline.note()));
        if (!headline.formula().isEmpty()) {
            Hint.on(block, headline.formula());
        }
        return block;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        style(label, style);
        return label;
    }

    private static void style(Labeled text, String style) {
        text.getStyleClass().add(style);
        text.setMinWidth(Region.USE_PREF_SIZE);
    }
}
