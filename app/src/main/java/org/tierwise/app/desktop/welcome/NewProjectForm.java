package org.tierwise.app.desktop.welcome;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.templates.ApplicationTemplate;
import org.tierwise.app.text.Amounts;

import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bill, two figures and the kind of application: all that a new project needs. */
final class NewProjectForm {
    private static final double HEIGHT = 150;

    private final NewProjectViewModel model;

    NewProjectForm(NewProjectViewModel model) {
        this.model = model;
    }

    Node node() {
        GridPane fields = new GridPane(12, 8);
        ComboBox<ApplicationTemplate> kind = kind();
        TextField views = field(model.pageViewsProperty(), "40.9M or 4.09 crore");
        views.setAccessibleText("Page views a month");
        TextField users = field(model.usersProperty(), "8.7 lakh");
        users.setAccessibleText("Users a month");
        row(fields, 0, "Bill", bill());
        row(fields, 1, "Page views a month", views);
        row(fields, 2, "Users a month", users);
        row(fields, 3, "Application", kind);
        Button make = new Button("_Make a project");
        make.setOnAction(click -> model.make());
        VBox form =
                new VBox(
                        8,
                        title(),
                        fields,
                        make,
                        new Notice(model.problemProperty(), "attention"),
                        files());
        form.getStyleClass().add("new-project");
        return form;
    }

    /** What came of each file, as soon as one is chosen. */
    private Node files() {
        TableView<ImportedFile> table =
                Tables.of(
                        "Files of the bill",
                        "",
                        model.files(),
                        List.of(
                                Columns.words("File", 150, ImportedFile::name),
                                Columns.words("Format", 90, ImportedFile::format),
                                Columns.someNumbers(
                                        "Lines",
                                        80,
                                        file ->
                                                file.lines().isPresent()
                                                        ? Optional.of(file.lines().getAsLong())
                                                        : Optional.empty(),
                                        lines -> Amounts.indian(BigDecimal.valueOf(lines), 0)),
                                Columns.words("Total", 100, ImportedFile::total),
                                Columns.words("Result", 240, ImportedFile::outcome)));
        table.setMaxHeight(HEIGHT);
        table.setPrefHeight(HEIGHT);
        BooleanBinding some = Bindings.isNotEmpty(model.files());
        table.visibleProperty().bind(some);
        table.managedProperty().bind(some);
        return table;
    }

    private static Label title() {
        Label title = new Label("Or start from a bill of your own; drop it here");
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
        Label chosen = new Label();
        chosen.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.bill().isEmpty()
                                                ? "CUR, CUR 2.0, FOCUS; CSV, gzip or Parquet"
                                                : model.bill().stream()
                                                        .map(path -> path.getFileName().toString())
                                                        .collect(Collectors.joining(", ")),
                                model.bill()));
        chosen.getStyleClass().add("muted");
        Button files = new Button("_Files…");
        files.setTooltip(new Tooltip("Choose the files of the bill"));
        files.setOnAction(click -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Choose the files of the bill");
            List<File> some = chooser.showOpenMultipleDialog(files.getScene().getWindow());
            if (some != null) {
                choose(some.stream().map(File::toPath).toList());
            }
        });
        Button folder = new Button("F_older…");
        folder.setTooltip(new Tooltip("Choose the folder that the bill was delivered to"));
        folder.setOnAction(click -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle("Choose the folder of the bill");
            File one = chooser.showDialog(folder.getScene().getWindow());
            if (one != null) {
                choose(List.of(one.toPath()));
            }
        });
        HBox row = new HBox(8, files, folder, chosen);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private void choose(List<Path> paths) {
        model.bill().setAll(paths);
    }

    private ComboBox<ApplicationTemplate> kind() {
        ComboBox<ApplicationTemplate> kind = new ComboBox<>();
        kind.getItems().setAll(model.templates());
        kind.setConverter(new ById());
        kind.setAccessibleText("Application");
        kind.valueProperty().bindBidirectional(model.templateProperty());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(model.templateProperty().map(t -> t.description()));
        kind.setTooltip(tooltip);
        return kind;
    }

    private static final class ById extends StringConverter<ApplicationTemplate> {
        @Override
        public String toString(@Nullable ApplicationTemplate shown) {
            return shown == null ? "" : shown.id();
        }

        @Override
        public @Nullable ApplicationTemplate fromString(String id) {
            return null;
        }
    }
}
