package org.tierwise.app.desktop.proposal;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The pages of the PDF, or the sheets of the workbook, one below the other. */
final class PagesPane {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 4;
    private static final double MARGIN = 40;
    private static final double A4 = Math.sqrt(2);
    private static final int LINES = 9;

    private final PagesViewModel model;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final VBox sheets = new VBox(16);

    /** What stands on the desk, so that a new page leaves the others as they are. */
    private final Map<PagePicture, Node> drawn = new HashMap<>();

    private final ScrollPane scroll = new ScrollPane(new StackPane(sheets));

    PagesPane(PagesViewModel model) {
        this.model = model;
    }

    Node node() {
        sheets.getStyleClass().add("page-desk");
        sheets.setMaxWidth(Region.USE_PREF_SIZE);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Words.of("proposal.pagesOf"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.pages().subscribe(this::fill);
        model.paintingProperty().subscribe(painting -> fill());
        scroll.sceneProperty().subscribe(scene -> model.show(scene != null));
        return new VBox(
                12,
                tools(),
                new Notice(model.problemProperty(), "danger"),
                new Notice(model.noteProperty(), "attention"),
                scroll);
    }

    private void fill() {
        if (model.pages().isEmpty() && model.paintingProperty().get()) {
            sheets.getChildren().setAll(skeleton());
            return;
        }
        sheets.getChildren()
                .setAll(
                        model.pages().stream()
                                .map(page -> drawn.computeIfAbsent(page, this::sheet))
                                .toList());
        drawn.keySet().retainAll(Set.copyOf(model.pages()));
    }

    private Node sheet(PagePicture page) {
        ImageView picture = new ImageView(SwingFXUtils.toFXImage(page.picture(), null));
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        StackPane sheet = new StackPane(picture);
        sheet.getStyleClass().add("page-sheet");
        if (page.sheet().isEmpty()) {
            picture.fitWidthProperty().bind(width());
            sheet.setAccessibleText(
                    Words.of("proposal.page", Integer.toString(model.pages().indexOf(page) + 1)));
            return sheet;
        }
        String name = page.sheet().orElseThrow();
        picture.fitWidthProperty()
                .bind(Bindings.min(width(), zoom.multiply(page.picture().getWidth())));
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        sheet.setAccessibleText(Words.of("proposal.sheet", name));
        Label caption = Screens.title(name);
        Label more =
                new Label(
                        page.moreRows() == 0
                                ? ""
                                : Words.counted("proposal.moreRows", page.moreRows()));
        more.getStyleClass().add("muted");
        HBox above = new HBox(8, caption, more);
        above.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(4, above, sheet);
    }

    /** Where a page will be: its outline, with bars for the lines. */
    private Node skeleton() {
        VBox lines = new VBox(14);
        for (int i = 0; i < LINES; i++) {
            Region line = new Region();
            line.getStyleClass().add("page-bone");
            line.maxWidthProperty().bind(width().multiply(i % 3 == 0 ? 0.5 : 0.85));
            lines.getChildren().add(line);
        }
        lines.getStyleClass().addAll("page-sheet", "page-skeleton");
        lines.prefWidthProperty().bind(width());
        lines.prefHeightProperty().bind(width().multiply(A4));
        lines.setAccessibleText(Words.of("proposal.painting"));
        return lines;
    }

    private DoubleBinding width() {
        return Bindings.createDoubleBinding(
                () -> Math.max(1, (scroll.getViewportBounds().getWidth() - MARGIN) * zoom.get()),
                scroll.viewportBoundsProperty(),
                zoom);
    }

    private Node tools() {
        Label title = Screens.title(Words.of("proposal.pages"));
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.paintingProperty().get()
                                                ? Words.of("proposal.painting")
                                                : Words.counted(
                                                        model.kindProperty().get() == PageKind.PDF
                                                                ? "proposal.pageCount"
                                                                : "proposal.sheetCount",
                                                        model.pages().size()),
                                model.paintingProperty(),
                                model.kindProperty(),
                                model.pages()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools =
                new HBox(
                        title,
                        kinds(),
                        count,
                        gap,
                        button("−", Words.of("proposal.smaller"), () -> zoom(zoom.get() / STEP)),
                        button(
                                Words.of("proposal.fit"),
                                Words.of("proposal.fitTooltip"),
                                () -> zoom(1)),
                        button("+", Words.of("proposal.larger"), () -> zoom(zoom.get() * STEP)));
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node kinds() {
        SegmentedButton choice = new SegmentedButton();
        for (PageKind kind : PageKind.values()) {
            ToggleButton button = new ToggleButton(kind.title());
            button.setAccessibleText(Words.of("proposal.lookAt", kind.title()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            model.kindProperty().subscribe(now -> button.setSelected(now == kind));
            button.setOnAction(click -> {
                model.kindProperty().set(kind);
                button.setSelected(true);
            });
            choice.getButtons().add(button);
        }
        return choice;
    }

    private void zoom(double wanted) {
        zoom.set(Math.clamp(wanted, SMALLEST, LARGEST));
        scroll.setFitToWidth(zoom.get() <= 1);
    }

    private static Button button(String words, String tooltip, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add(Styles.SMALL);
        Hint.on(button, tooltip);
        button.setAccessibleText(tooltip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }
}
