package org.tierwise.app.desktop.welcome;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
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
import org.tierwise.app.templates.ApplicationTemplates;
import org.tierwise.app.templates.TemplateSummary;
import org.tierwise.app.text.TypedNumber;
import org.tierwise.data.bill.FileResult;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.traffic.TrafficProfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project from a bill, and from two figures or access logs. */
public final class NewProjectViewModel {
    private final Opening opening;
    private final BiConsumer<Path, String> project;
    private final Jobs looking;
    private final ObservableList<ImportedFile> files = FXCollections.observableArrayList();
    private final ObservableList<Path> bill = FXCollections.observableArrayList();
    private final ObservableList<Path> chosenBill = FXCollections.unmodifiableObservableList(bill);
    private final ObservableList<Path> logs = FXCollections.observableArrayList();
    private final StringProperty pageViews = new SimpleStringProperty("");
    private final StringProperty users = new SimpleStringProperty("");
    private final List<TemplateSummary> templates = ApplicationTemplates.summaries();
    private final ObjectProperty<TemplateSummary> template =
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
     * @param project opens a project file that was given, and says what was left out besides
     * @param looking runs the first look at files; jobs of their own, so that it ends no other
     */
    public NewProjectViewModel(Opening opening, BiConsumer<Path, String> project, Jobs looking) {
        this.opening = opening;
        this.project = project;
        this.looking = looking;
    }

    /**
     * Takes files of any kind where they belong: bill and access logs into the form, a project
     * opens. What is neither, and what was copied in part, is said before anything is read, and
     * what was chosen before stays.
     */
    public void take(List<Path> given) {
        problem.set("");
        List<Path> paths = List.copyOf(given);
        looking.start(
                        Words.of("new.looking"),
                        () -> 0,
                        control -> GivenFiles.sort(paths, told(control)),
                        this::taken)
                .stateProperty()
                .subscribe(this::tellFailure);
    }

    private void taken(GivenFiles sorted) {
        if (!sorted.projects().isEmpty()) {
            project.accept(sorted.projects().getFirst(), besidesProject(sorted));
            return;
        }
        if (!sorted.bills().isEmpty()) {
            bill.setAll(sorted.bills());
            files.setAll(sorted.results().stream().map(ImportedFile::of).toList());
        }
        if (!sorted.logs().isEmpty()) {
            logs.setAll(sorted.logs());
        }
        problem.set(
                Stream.of(leftOut(sorted), damage(sorted))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private static String leftOut(GivenFiles sorted) {
        String each =
                sorted.problems().stream()
                        .map(GivenFiles.FileProblem::problem)
                        .collect(Collectors.joining("\n"));
        if (each.isEmpty()) {
            return "";
        }
        return Words.of(sorted.isUseful() ? "new.someLeftOut" : "new.allLeftOut", each);
    }

    private static String damage(GivenFiles sorted) {
        String each = String.join("\n", sorted.damage());
        return each.isEmpty() ? "" : Words.of("new.damaged", each);
    }

    private static String besidesProject(GivenFiles sorted) {
        List<Path> others = new ArrayList<>(sorted.projects());
        others.removeFirst();
        others.addAll(sorted.bills());
        others.addAll(sorted.logs());
        sorted.problems().forEach(wrong -> others.add(wrong.path()));
        return others.isEmpty()
                ? ""
                : Words.of(
                        "files.besidesProject",
                        others.stream()
                                .map(path -> path.getFileName().toString())
                                .collect(Collectors.joining(", ")));
    }

    private void tellFailure(JobState state) {
        if (state instanceof JobState.Failed failed) {
            problem.set(failed.problem());
        }
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
            String kind = template.get().id();
            String name = name();
            opening.open(
                    name,
                    control ->
                            new NewProject(
                                            name,
                                            charges,
                                            traffic.get(),
                                            ApplicationTemplates.of(kind),
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

    /** Files or folders of the bill, as {@link #take} chose them. */
    public ObservableList<Path> bill() {
        return chosenBill;
    }

    /** The looking at files that were given, while it runs. */
    ReadOnlyObjectProperty<Optional<Job<?>>> lookingProperty() {
        return looking.currentProperty();
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
    public List<TemplateSummary> templates() {
        return templates;
    }

    /** Kind of application of the project. */
    public ObjectProperty<TemplateSummary> templateProperty() {
        return template;
    }

    /** What is missing; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
