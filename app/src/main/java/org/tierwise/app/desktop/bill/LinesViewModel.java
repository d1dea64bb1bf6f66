package org.tierwise.app.desktop.bill;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.LinesOfBill;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.data.bill.LineItem;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.UsageGroup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The line items behind a row, read page by page from the files of the bill. */
public final class LinesViewModel {
    private final Document document;
    private final Executor background;
    private final Executor ui;
    private final Jobs searches;
    private final ReadOnlyObjectWrapper<Optional<Drill>> drill =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ObservableList<LineSlot>> lines =
            new ReadOnlyObjectWrapper<>(FXCollections.emptyObservableList());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private List<Path> located = List.of();
    private Optional<Bill> shown = Optional.empty();
    private int size;

    /** Used on the background thread only. */
    private @Nullable Files files;

    /**
     * What is looked into.
     *
     * @param title what it is, for people
     * @param groups groups of the bill whose lines are wanted
     * @param days UTC days of the lines; every day where empty
     */
    record Drill(String title, List<UsageGroup> groups, Set<LocalDate> days) {
        /** The lines of a row; absent where nothing tells its day. */
        static Optional<Drill> into(ChargeRow row, ChargeFilter filter) {
            Set<String> names =
                    row.by() == Grouping.DAY ? Set.of(row.name()) : filter.of(Facet.DAY);
            if (names.contains("")) {
                return Optional.empty();
            }
            String title =
                    row.by() == Grouping.USAGE_TYPE
                            ? (row.service() + " " + row.usageType()).strip()
                            : row.by().title() + " " + row.nameText();
            return Optional.of(
                    new Drill(
                            title,
                            row.groups(),
                            names.stream().map(LocalDate::parse).collect(Collectors.toSet())));
        }

        /** Number of lines that the bill counted; absent where it only knows days together. */
        Optional<Long> expected() {
            return days.isEmpty()
                    ? Optional.of(groups.stream().mapToLong(UsageGroup::lines).sum())
                    : Optional.empty();
        }
    }

    /** Files of a bill that are open. */
    private record Files(Bill bill, List<Path> located, LinesOfBill lines) {}

    /**
     * @param background runs one piece of work after the other, away from the window
     * @param ui runs what touches properties
     */
    public LinesViewModel(Document document, Executor background, Executor ui) {
        this.document = document;
        this.background = background;
        this.ui = ui;
        searches = new Jobs(background, ui);
        document.projectProperty().subscribe(opened -> opened.ifPresent(this::follow));
    }

    /** Reads on a thread of its own, which never keeps the program alive. */
    public static LinesViewModel ofWindow(Document document) {
        return new LinesViewModel(document, Jobs.oneThread(), Platform::runLater);
    }

    /** Lines of another bill are shown no more; those of another basis are read again. */
    private void follow(OpenedProject opened) {
        Bill bill = opened.planningCase().bill();
        if (shown.filter(bill::equals).isEmpty()) {
            located = List.of();
            back();
        } else {
            drill.get().filter(d -> !lines.get().isEmpty()).ifPresent(d -> page(opened));
        }
        shown = Optional.of(bill);
    }

    /** Looks into a row. */
    void show(Drill wanted) {
        document.projectProperty()
                .get()
                .ifPresent(opened -> {
                    drill.set(Optional.of(wanted));
                    search(opened, wanted);
                });
    }

    private void search(OpenedProject opened, Drill wanted) {
        lines.set(FXCollections.emptyObservableList());
        problem.set("");
        note.set(Words.of("lines.looking"));
        searching.set(true);
        List<Path> where = located;
        Job<Long> job =
                searches.start(
                        Words.of("lines.of", wanted.title()),
                        () -> 0,
                        control ->
                                files(opened.planningCase(), where)
                                        .select(
                                                wanted.groups(),
                                                wanted.days(),
                                                share -> {
                                                    if (control.cancelled()) {
                                                        throw new CancellationException();
                                                    }
                                                    control.report(
                                                            share, Words.of("lines.reading"));
                                                }),
                        count -> found(opened, wanted, count));
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        searching.set(false);
                        note.set("");
                        problem.set(Words.of("lines.missing", failed.problem()));
                    }
                });
    }

    private void found(OpenedProject opened, Drill wanted, long count) {
        searching.set(false);
        note.set(
                wanted.expected()
                        .filter(lines -> lines != count)
                        .map(lines ->
                                Words.of(
                                        "lines.changed",
                                        Words.counted("bill.lineCount", count),
                                        Long.toString(lines)))
                        .orElse(Words.counted("bill.lineCount", count)));
        size = Math.toIntExact(Math.min(count, Integer.MAX_VALUE));
        page(opened);
    }

    private void page(OpenedProject opened) {
        CostBasis basis = opened.planningCase().project().bill().basis();
        lines.set(new PagedLines(size, (from, count, then) -> read(from, count, basis, then)));
    }

    private void read(long from, int count, CostBasis basis, Consumer<List<LineItem>> then) {
        background.execute(() -> {
            List<LineItem> read = List.of();
            try {
                read = files == null ? List.of() : files.lines().page(from, count, basis);
            } catch (RuntimeException e) {
                ui.execute(() ->
                        problem.set(Words.of("lines.unreadable", String.valueOf(e.getMessage()))));
            }
            List<LineItem> page = read;
            ui.execute(() -> then.accept(page));
        });
    }

    /** The files, opened when they are not; on the background thread. */
    private LinesOfBill files(PlanningCase opened, List<Path> where) {
        Files open = files;
        if (open != null && open.bill().equals(opened.bill()) && open.located().equals(where)) {
            return open.lines();
        }
        if (open != null) {
            files = null;
            open.lines().close();
        }
        LinesOfBill lines = LinesOfBill.open(opened, where);
        files = new Files(opened.bill(), where, lines);
        return lines;
    }

    /** The files of the bill are somewhere else than the project says. */
    void locate(List<Path> paths) {
        located = List.copyOf(paths);
        drill.get().ifPresent(this::show);
    }

    /** Back to the groups; a search that runs is ended. */
    void back() {
        searches.currentProperty().get().ifPresent(Job::cancel);
        searching.set(false);
        drill.set(Optional.empty());
        lines.set(FXCollections.emptyObservableList());
        note.set("");
        problem.set("");
    }

    /** What is looked into; empty while groups are shown. */
    ReadOnlyObjectProperty<Optional<Drill>> drillProperty() {
        return drill.getReadOnlyProperty();
    }

    /** Its lines. */
    ReadOnlyObjectProperty<ObservableList<LineSlot>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** How many there are, or what is being done. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why there are none. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether lines are being looked for. */
    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** The search that runs. */
    ReadOnlyObjectProperty<Optional<Job<?>>> searchProperty() {
        return searches.currentProperty();
    }
}
