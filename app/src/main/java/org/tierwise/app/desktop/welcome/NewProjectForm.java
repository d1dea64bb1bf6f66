package org.tierwise.app.desktop.welcome;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.templates.TemplateSummary;
import org.tierwise.app.text.Amounts;

import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The bill, traffic and the kind of application: all that a new project needs. */
final class NewProjectForm {
    private static final double HEIGHT = 150;

    private final NewProjectViewModel model;

    NewProjectForm(NewProjectViewModel model) {
        this.model = model;
    }

    Node node() {
        GridPane fields = new GridPane(12, 8);
        ComboBox<TemplateSummary> kind = kind();
        TextField views = field(model.pageViewsProperty(), Words.of("new.viewsExample"));
        views.setAccessibleText(Words.of("new.views"));
        TextField users = field(model.usersProperty(), Words.of("new.usersExample"));
        users.setAccessibleText(Words.of("new.users"));
        row(fields, 0, Words.of("step.bill"), bill());
        row(fields, 1, Words.of("new.views"), views);
        row(fields, 2, Words.of("new.orLogs"), logs());
        row(fields, 3, Words.of("new.users"), users);
        row(fields, 4, Words.of("new.application"), kind);
        Button make = new Button(Words.of("new.make"));
        make.setOnAction(click -> model.make());
        VBox form =
                new VBox(
                        8,
                        title(),
                        fields,
                        make,
                        looking(),
                        new Notice(model.problemProperty(), "attention"),
                        files());
        form.getStyleClass().add("new-project");
        form.setMinHeight(Region.USE_PREF_SIZE);
        return form;
    }

    /** What came of each file, from when one is chosen. */
    private Node files() {
        VBox place = new VBox();
        BooleanBinding some = Bindings.isNotEmpty(model.files());
        some.subscribe(chosen -> {
            if (chosen && place.getChildren().isEmpty()) {
                place.getChildren().add(table());
            }
        });
        place.visibleProperty().bind(some);
        place.managedProperty().bind(some);
        return place;
    }

    private Node table() {
        TableColumn<ImportedFile, String> name =
                Columns.words(Words.of("new.file"), 210, ImportedFile::name);
        name.getStyleClass().add("path");
        TableView<ImportedFile> table =
                Tables.of(
                        Words.of("new.filesOfBill"),
                        "",
                        model.files(),
                        List.of(
                                name,
                                Columns.words(Words.of("new.format"), 96, ImportedFile::format),
                                Columns.someNumbers(
                                        Words.of("bill.lines"),
                                        80,
                                        file ->
                                                file.lines().isPresent()
                                                        ? Optional.of(file.lines().getAsLong())
                                                        : Optional.empty(),
                                        lines -> Amounts.indian(BigDecimal.valueOf(lines), 0)),
                                Columns.words(Words.of("new.total"), 112, ImportedFile::total),
                                Columns.words(Words.of("new.result"), 130, ImportedFile::outcome)));
        table.setMaxHeight(HEIGHT);
        table.setPrefHeight(HEIGHT);
        return table;
    }

    /** What is being looked at: a large file takes a moment. */
    private Node looking() {
        Label words = new Label();
        words.getStyleClass().add("muted");
        words.visibleProperty().bind(model.lookingProperty().map(Optional::isPresent));
        words.managedProperty().bind(words.visibleProperty());
        model.lookingProperty()
                .subscribe(now -> {
                    words.textProperty().unbind();
                    now.ifPresent(job ->
                            words.textProperty()
                                    .bind(
                                            job.messageProperty()
                                                    .map(file -> Words.of("new.lookingAt", file))));
                });
        return words;
    }

    private static Label title() {
        Label title = new Label(Words.of("new.title"));
        title.getStyleClass().add("muted");
        return title;
    }

    private static void row(GridPane fields, int row, String words, Node field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        GridPane.setHalignment(label, HPos.RIGHT);
        fields.addRow(row, label, field);
    }

    private static TextField field(StringProperty text, String example) {
        TextField field = new TextField();
        field.setPromptText(example);
        field.setPrefColumnCount(24);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Node bill() {
        Label chosen = chosen(model.bill(), Words.of("new.formats"));
        Button files = new Button(Words.of("new.files"));
        Hint.on(files, Words.of("new.chooseFiles"));
        files.setOnAction(click -> choose(files, Words.of("new.chooseFiles"), model::take));
        Button folder = new Button(Words.of("new.folder"));
        Hint.on(folder, Words.of("new.folderTooltip"));
        folder.setOnAction(click -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(Words.of("new.chooseFolder"));
            File one = chooser.showDialog(folder.getScene().getWindow());
            if (one != null) {
                model.take(List.of(one.toPath()));
            }
        });
        HBox row = new HBox(8, files, folder, chosen);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node logs() {
        Button files = new Button(Words.of("new.logs"));
        Hint.on(files, Words.of("new.logsTooltip"));
        files.setOnAction(click -> choose(files, Words.of("new.chooseLogs"), model.logs()::setAll));
        HBox row = new HBox(8, files, chosen(model.logs(), Words.of("new.logFormats")));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private static Label chosen(ObservableList<Path> paths, String otherwise) {
        Label chosen = new Label();
        chosen.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        paths.isEmpty()
                                                ? otherwise
                                                : paths.stream()
                                                        .map(path -> path.getFileName().toString())
                                                        .collect(Collectors.joining(", ")),
                                paths));
        chosen.getStyleClass().add("muted");
        return chosen;
    }

    private static void choose(Node owner, String title, Consumer<List<Path>> into) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> some = chooser.showOpenMultipleDialog(owner.getScene().getWindow());
        if (some != null) {
            into.accept(some.stream().map(File::toPath).toList());
        }
    }

    private ComboBox<TemplateSummary> kind() {
        ComboBox<TemplateSummary> kind = new ComboBox<>();
        kind.getItems().setAll(model.templates());
        kind.setConverter(new ById());
        kind.setAccessibleText(Words.of("new.application"));
        kind.valueProperty().bindBidirectional(model.templateProperty());
        Hint description = Hint.on(kind);
        model.templateProperty().subscribe(chosen -> description.say(chosen.description()));
        return kind;
    }

    private static final class ById extends StringConverter<TemplateSummary> {
        @Override
        public String toString(@Nullable TemplateSummary shown) {
            return shown == null ? "" : shown.id();
        }

        @Override
        public @Nullable TemplateSummary fromString(String id) {
            return null;
        }
    }
}
