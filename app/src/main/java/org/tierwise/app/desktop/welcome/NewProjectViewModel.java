package org.tierwise.app.desktop.welcome;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.planning.NewProject;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.TrafficFigures;
import org.tierwise.app.templates.ApplicationTemplate;
import org.tierwise.app.templates.ApplicationTemplates;
import org.tierwise.app.text.TypedNumber;
import org.tierwise.data.catalogue.Catalogues;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A project from a bill and two figures. */
public final class NewProjectViewModel {
    private final BiConsumer<String, Supplier<PlanningCase>> open;
    private final ObservableList<Path> bill = FXCollections.observableArrayList();
    private final StringProperty pageViews = new SimpleStringProperty("");
    private final StringProperty users = new SimpleStringProperty("");
    private final List<ApplicationTemplate> templates = ApplicationTemplates.all();
    private final ObjectProperty<ApplicationTemplate> template =
            new SimpleObjectProperty<>(templates.getFirst());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param open opens what a supplier reads, under a name
     */
    public NewProjectViewModel(BiConsumer<String, Supplier<PlanningCase>> open) {
        this.open = open;
    }

    /** Reads the bill and opens the project; what is missing is said. */
    public void make() {
        OptionalDouble views = TypedNumber.of(pageViews.get());
        OptionalDouble people = TypedNumber.of(users.get());
        if (bill.isEmpty()) {
            problem.set(Words.of("new.billFirst"));
        } else if (views.isEmpty() || views.getAsDouble() <= 0) {
            problem.set(Words.of("new.viewsWanted"));
        } else if (people.isEmpty()) {
            problem.set(Words.of("new.usersWanted"));
        } else {
            problem.set("");
            NewProject wanted =
                    new NewProject(
                            name(),
                            bill,
                            TrafficFigures.typed(views.getAsDouble(), people.getAsDouble()),
                            template.get(),
                            Catalogues.defaultId(),
                            Optional.empty());
            open.accept(wanted.name(), wanted::open);
        }
    }

    private String name() {
        return bill.getFirst().getFileName().toString().replaceFirst("\\..*$", "");
    }

    /** Files or folders of the bill. */
    public ObservableList<Path> bill() {
        return bill;
    }

    /** Page views a month, as typed. */
    public StringProperty pageViewsProperty() {
        return pageViews;
    }

    /** Users a month, as typed. */
    public StringProperty usersProperty() {
        return users;
    }

    /** Kinds of application. */
    public List<ApplicationTemplate> templates() {
        return templates;
    }

    /** Kind of application of the project. */
    public ObjectProperty<ApplicationTemplate> templateProperty() {
        return template;
    }

    /** What is missing; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
