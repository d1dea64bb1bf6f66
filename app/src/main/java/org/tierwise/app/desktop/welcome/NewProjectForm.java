package org.tierwise.app.desktop.welcome;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.templates.ApplicationTemplate;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The bill, traffic and the kind of application: all that a new project needs. */
final class NewProjectForm {
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
        row(fields, 2, "or access logs", logs());
        row(fields, 3, "Users a month", users);
        row(fields, 4, "Application", kind);
        Button make = new Button("_Make a project");
        make.setOnAction(click -> model.make());
        VBox form =
                new VBox(
                        8, title(), fields, make, new Notice(model.problemProperty(), "attention"));
        form.getStyleClass().add("new-project");
        return form;
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
        Label chosen = chosen(model.bill(), "CUR, CUR 2.0, FOCUS; CSV, gzip or Parquet");
        Button files = new Button("_Files…");
        files.setTooltip(new Tooltip("Choose the files of the bill"));
        files.setOnAction(click -> choose(files, "Choose the files of the bill", model.bill()));
        Button folder = new Button("F_older…");
        folder.setTooltip(new Tooltip("Choose the folder that the bill was delivered to"));
        folder.setOnAction(click -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle("Choose the folder of the bill");
            File one = chooser.showDialog(folder.getScene().getWindow());
            if (one != null) {
                model.bill().setAll(one.toPath());
            }
        });
        HBox row = new HBox(8, files, folder, chosen);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node logs() {
        Button files = new Button("Access _logs…");
        files.setTooltip(new Tooltip("Choose logs that tell page views, peak and busy hours"));
        files.setOnAction(click -> choose(files, "Choose access logs", model.logs()));
        HBox row = new HBox(8, files, chosen(model.logs(), "Apache, Nginx, ALB, ELB, CloudFront"));
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

    private static void choose(Node owner, String title, ObservableList<Path> into) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> some = chooser.showOpenMultipleDialog(owner.getScene().getWindow());
        if (some != null) {
            into.setAll(some.stream().map(File::toPath).toList());
        }
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
