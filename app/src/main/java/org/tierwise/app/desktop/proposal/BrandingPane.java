package org.tierwise.app.desktop.proposal;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;

import org.tierwise.app.desktop.controls.Buttons;
import org.tierwise.app.desktop.controls.FactField;
import org.tierwise.app.desktop.controls.FactFields;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.presentation.AccentColour;
import org.tierwise.model.presentation.Logo;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.List;
import java.util.Optional;

/** Customer, own company, colour and logo; a picture can be dropped anywhere on it. */
final class BrandingPane {
    private static final double LABELS = 92;
    private static final double LOGO_WIDTH = 236;
    private static final double LOGO_HEIGHT = 56;
    private static final double PAPER = 8;
    private static final double BYTE = 255;

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("chosen");

    private final BrandingViewModel model;

    BrandingPane(BrandingViewModel model) {
        this.model = model;
    }

    Node node() {
        GridPane grid = new GridPane(12, 10);
        ColumnConstraints label = new ColumnConstraints(LABELS);
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(label, field);
        VBox pane =
                new VBox(
                        16,
                        fields(),
                        grid,
                        new Notice(model.problemProperty(), "danger"),
                        keep(),
                        new Notice(model.doneProperty(), "success"));
        grid.addRow(0, named(Words.of("branding.logo")), logo());
        grid.addRow(1, named(Words.of("branding.colour")), colour());
        acceptPictures(pane);
        return pane;
    }

    private Node fields() {
        VBox all = new VBox(10);
        FactFields typing = new FactFields(all);
        Runnable fill =
                () ->
                        typing.rebuild(() ->
                                all.getChildren()
                                        .setAll(model.fields().stream().map(this::field).toList()));
        model.fields().subscribe(fill);
        fill.run();
        return all;
    }

    private Node field(Fact fact) {
        FactField field = new FactField(fact, fact.edit().orElseThrow(), model::type);
        HBox.setHgrow(field, Priority.ALWAYS);
        return new HBox(12, named(fact.label()), field);
    }

    private static Label named(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(LABELS);
        label.setMaxWidth(LABELS);
        label.setPadding(new Insets(4, 0, 0, 0));
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private Node logo() {
        ImageView picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitWidth(LOGO_WIDTH - 2 * PAPER);
        picture.setFitHeight(LOGO_HEIGHT);
        Label none = Screens.quiet(Words.of("branding.dropLogo"));
        StackPane paper = new StackPane(none, picture);
        paper.getStyleClass().add("logo-paper");
        paper.setMinSize(LOGO_WIDTH, LOGO_HEIGHT + 2 * PAPER);
        Button choose =
                Buttons.of(
                        Words.of("branding.chooseLogo"),
                        Words.of("branding.chooseLogoTooltip"),
                        () -> choose(paper));
        Button remove =
                Buttons.of(
                        Words.of("branding.removeLogo"),
                        Words.of("branding.removeLogoTooltip"),
                        model::removeLogo);
        choose.getStyleClass().add(Styles.SMALL);
        remove.getStyleClass().add(Styles.SMALL);
        model.logoProperty()
                .subscribe(logo -> {
                    picture.setImage(logo.map(BrandingPane::image).orElse(null));
                    picture.setAccessibleText(Words.of("branding.logo"));
                    none.setVisible(logo.isEmpty());
                    paper.pseudoClassStateChanged(FILLED, logo.isPresent());
                    remove.setDisable(logo.isEmpty());
                });
        HBox buttons = new HBox(8, choose, remove);
        return new VBox(8, paper, buttons);
    }

    private static Image image(Logo logo) {
        return new Image(new ByteArrayInputStream(logo.png()));
    }

    private void choose(Node owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("branding.logoTitle"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Words.of("branding.pictures"), "*.png", "*.jpg", "*.jpeg"));
        Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::chooseLogo);
    }

    /** One file that is dropped here is a logo; anywhere else in the window it is not. */
    private void acceptPictures(Region pane) {
        pane.setOnDragOver(drag -> {
            if (drag.getDragboard().getFiles().size() == 1) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        pane.setOnDragDropped(drag -> {
            List<File> files = drag.getDragboard().getFiles();
            if (files.size() == 1) {
                model.chooseLogo(files.getFirst().toPath());
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    private Node colour() {
        ColorPicker picker = new ColorPicker();
        picker.setAccessibleText(Words.of("branding.colour"));
        picker.setMinWidth(Region.USE_PREF_SIZE);
        model.colourProperty().subscribe(now -> picker.setValue(Color.web(now.hex())));
        picker.setOnAction(chosen -> model.chooseColour(colour(picker.getValue())));
        Button usual =
                Buttons.of(
                        Words.of("branding.usualColour"),
                        Words.of("branding.usualColourTooltip"),
                        () -> model.chooseColour(AccentColour.NAVY));
        usual.disableProperty().bind(model.colourProperty().isEqualTo(AccentColour.NAVY));
        HBox row = new HBox(8, picker, usual);
        row.getStyleClass().add("toolbar-row");
        return new VBox(4, row, Screens.quiet(Words.of("branding.colourNote")));
    }

    private static AccentColour colour(Color colour) {
        return new AccentColour(
                "#%02X%02X%02X"
                        .formatted(
                                Math.round(colour.getRed() * BYTE),
                                Math.round(colour.getGreen() * BYTE),
                                Math.round(colour.getBlue() * BYTE)));
    }

    private Node keep() {
        return Buttons.of(
                Words.of("branding.keep"),
                Words.of("branding.keepTooltip"),
                model::keepForNewProjects);
    }
}
