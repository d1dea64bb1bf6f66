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
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.NewProject;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.TrafficFigures;
import org.tierwise.app.templates.ApplicationTemplate;
import org.tierwise.app.templates.ApplicationTemplates;
import org.tierwise.app.text.TypedNumber;
import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.FileResult;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.traffic.TrafficProfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;

/** A project from a bill, and from two figures or access logs. */
public final class NewProjectViewModel {
    private final Opening opening;
    private final Jobs looking;
    private final ObservableList<ImportedFile> files = FXCollections.observableArrayList();
    private final ObservableList<Path> bill = FXCollections.observableArrayList();
    private final ObservableList<Path> logs = FXCollections.observableArrayList();
    private final StringProperty pageViews = new SimpleStringProperty("");
    private final StringProperty users = new SimpleStringProperty("");
    private final List<ApplicationTemplate> templates = ApplicationTemplates.all();
    private final ObjectProperty<ApplicationTemplate> template =
            new SimpleObjectProperty<>(templates.getFirst());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** Opens a project that is read away from the window. */
    @FunctionalInterface
    public interface Opening {
        /**
         * @param name name of the project
         * @param reading reads it
         */
        void open(String name, Function<JobControl, PlanningCase> reading);
    }

    /**
     * @param looking runs the first look at files; jobs of their own, so that it ends no other
     */
    public NewProjectViewModel(Opening opening, Jobs looking) {
        this.opening = opening;
        this.looking = looking;
        bill.subscribe(this::look);
    }

    /** Says at once which files are bills, before any is read. */
    private void look() {
        files.clear();
        problem.set("");
        if (bill.isEmpty()) {
            return;
        }
        List<Path> paths = List.copyOf(bill);
        Job<Boolean> job =
                looking.start(
                        Words.of("new.looking"),
                        () -> 0,
                        control -> {
                            Bills.look(paths, ReadOptions.DEFAULT, told(control));
                            return true;
                        },
                        done -> {});
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(failed.problem());
                    }
                });
    }

    /** Shows what comes of each file, and ends the reading when the user wants it to. */
    private Progress told(JobControl control) {
        return new Progress() {
            @Override
            public void at(String file, double share) {
                if (control.cancelled()) {
                    throw new CancellationException();
                }
                control.report(share, Path.of(file).getFileName().toString());
            }

            @Override
            public boolean wantsEveryFile() {
                return true;
            }

            @Override
            public void told(FileResult result) {
                control.show(() -> show(ImportedFile.of(result)));
            }
        };
    }

    private void show(ImportedFile result) {
        files.removeIf(known -> known.file().equals(result.file()));
        files.add(result);
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
            opening.open(
                    name,
                    control ->
                            new NewProject(
                                            name,
                                            charges,
                                            traffic.get(),
                                            kind,
                                            Catalogues.defaultId(),
                                            Optional.empty())
                                    .open(told(control)));
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

    /** What came of each file so far. */
    ObservableList<ImportedFile> files() {
        return files;
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
