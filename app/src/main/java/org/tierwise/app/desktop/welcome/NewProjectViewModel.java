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
import org.tierwise.data.bill.Progress;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.traffic.TrafficProfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A project from a bill, and from two figures or access logs. */
public final class NewProjectViewModel {
    private final BiConsumer<String, Supplier<PlanningCase>> open;
    private final ObservableList<Path> bill = FXCollections.observableArrayList();
    private final ObservableList<Path> logs = FXCollections.observableArrayList();
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
        } else if (logs.isEmpty() && (views.isEmpty() || views.getAsDouble() <= 0)) {
            problem.set(Words.of("new.viewsWanted"));
        } else if (people.isEmpty()) {
            problem.set(Words.of("new.usersWanted"));
        } else {
            problem.set("");
            List<Path> charges = List.copyOf(bill);
            Supplier<TrafficProfile> traffic =
                    traffic(List.copyOf(logs), views, people.getAsDouble());
            ApplicationTemplate kind = template.get();
            String name = name();
            open.accept(
                    name,
                    () ->
                            new NewProject(
                                            name,
                                            charges,
                                            traffic.get(),
                                            kind,
                                            Catalogues.defaultId(),
                                            Optional.empty())
                                    .open());
        }
    }

    /** Logs are read where the bill is, away from the window. */
    private static Supplier<TrafficProfile> traffic(
            List<Path> logs, OptionalDouble views, double people) {
        return logs.isEmpty()
                ? () -> TrafficFigures.typed(views.getAsDouble(), people)
                : () -> TrafficFigures.logged(logs, people, TrafficFigures.INDIA, Progress.NONE);
    }

    private String name() {
        return bill.getFirst().getFileName().toString().replaceFirst("\\..*$", "");
    }

    /** Files or folders of the bill. */
    public ObservableList<Path> bill() {
        return bill;
    }

    /** Access logs that tell page views and hours; the typed page views count without them. */
    public ObservableList<Path> logs() {
        return logs;
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
