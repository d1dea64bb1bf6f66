package org.tierwise.app.desktop.proposal;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.exports.Export;

import java.io.File;
import java.nio.file.Files;

/** Which files are written, where, and what became of them. */
final class ExportPane {
    private final ExportViewModel model;
    private final Runnable openFolder;

    /**
     * @param openFolder shows the folder of the export
     */
    ExportPane(ExportViewModel model, Runnable openFolder) {
        this.model = model;
        this.openFolder = openFolder;
    }

    Node node() {
        Label replaced = Screens.quiet("");
        replaced.textProperty().bind(model.replacedProperty());
        replaced.visibleProperty().bind(replaced.textProperty().isNotEmpty());
        replaced.managedProperty().bind(replaced.visibleProperty());
        return new VBox(
                8,
                name(),
                folder(),
                kinds(),
                replaced,
                buttons(),
                written(),
                new Notice(model.problemProperty(), "danger"));
    }

    private Node kinds() {
        VBox kinds = new VBox(6);
        model.kinds().forEach(kind -> kinds.getChildren().add(kind(kind)));
        kinds.disableProperty().bind(model.exportingProperty());
        return kinds;
    }

    private Node kind(Export kind) {
        CheckBox box = new CheckBox(kind.ending() + "  " + words(kind));
        box.setMnemonicParsing(false);
        box.setSelected(model.chosen().contains(kind));
        box.selectedProperty()
                .subscribe(chosen -> {
                    if (chosen) {
                        model.chosen().add(kind);
                    } else {
                        model.chosen().remove(kind);
                    }
                });
        return box;
    }

    private static String words(Export kind) {
        return Words.of("proposal.kind." + kind.ending().substring(1).replace('.', '-'));
    }

    private Node name() {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(model.nameProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        return row(Words.of("proposal.name"), field);
    }

    private Node folder() {
        Label path = new Label();
        path.textProperty().bind(model.folderProperty().map(Object::toString));
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setMinWidth(0);
        Hint whole = Hint.on(path);
        path.textProperty().subscribe(whole::say);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button change = new Button(Words.of("proposal.change"));
        change.getStyleClass().add(Styles.SMALL);
        Hint.on(change, Words.of("proposal.changeTooltip"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(click -> choose(change));
        return row(Words.of("proposal.folder"), path, change);
    }

    private void choose(Node owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Words.of("proposal.folderTitle"));
        File now = model.folderProperty().get().toFile();
        if (Files.isDirectory(now.toPath())) {
            chooser.setInitialDirectory(now);
        }
        File chosen = chooser.showDialog(owner.getScene().getWindow());
        if (chosen != null) {
            model.folderProperty().set(chosen.toPath());
        }
    }

    private static HBox row(String words, Node... fields) {
        Label label = new Label(words);
        label.setMinWidth(48);
        label.setLabelFor(fields[0]);
        HBox row = new HBox(label);
        row.getChildren().addAll(fields);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node buttons() {
        Button export = new Button();
        export.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> Words.counted("proposal.export", model.chosen().size()),
                                model.chosen()));
        export.getStyleClass().add(Styles.ACCENT);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(click -> model.export());
        export.disableProperty().bind(model.exportingProperty());
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(model.progressProperty());
        progress.setPrefWidth(96);
        progress.setAccessibleText(Words.of("proposal.progress"));
        Label doing = Screens.quiet("");
        doing.setWrapText(false);
        doing.setMinWidth(0);
        doing.textProperty().bind(model.doingProperty());
        Button cancel = new Button(Words.of("proposal.cancel"));
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(click -> model.cancel());
        HBox running = new HBox(progress, cancel, doing);
        running.getStyleClass().add("toolbar-row");
        running.visibleProperty().bind(model.exportingProperty());
        HBox row = new HBox(export, running);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node written() {
        Notice notice = new Notice(model.writtenProperty(), "success");
        Button open = new Button(Words.of("proposal.openFolder"));
        open.getStyleClass().add(Styles.SMALL);
        open.setOnAction(click -> openFolder.run());
        notice.setSpacing(8);
        notice.getChildren().add(open);
        return notice;
    }
}
