package org.tierwise.app.desktop;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.FigureEdit;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.BundledExamples;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.text.Numbers;
import org.tierwise.app.text.TypedNumber;
import org.tierwise.model.money.ExchangeRate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the frame of the window shows: the project, where the user is, and the figures below. */
public final class WorkspaceViewModel {
    private static final String NONE = "–";

    private final Document document;
    private final Jobs jobs;
    private final Function<String, PlanningCase> opener;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.BILL);
    private final ObjectProperty<Optional<Theme>> chosenTheme =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Theme> systemTheme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ObjectProperty<Money.Side> amounts = new SimpleObjectProperty<>(Money.Side.PLAN);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Words.language());
    private final ObjectProperty<Inspection> inspection =
            new SimpleObjectProperty<>(Inspection.NONE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Tierwise");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper savings = new ReadOnlyStringWrapper(NONE);
    private final ReadOnlyStringWrapper p95 = new ReadOnlyStringWrapper(NONE);
    private final ReadOnlyStringWrapper gap = new ReadOnlyStringWrapper(NONE);
    private boolean example;

    /**
     * @param opener reads a project from the name of an example or from a path
     */
    public WorkspaceViewModel(Document document, Jobs jobs, Function<String, PlanningCase> opener) {
        this.document = document;
        this.jobs = jobs;
        this.opener = opener;
        chosenTheme.subscribe(this::showTheme);
        systemTheme.subscribe(this::showTheme);
        document.projectProperty().subscribe(this::showProject);
        document.planProperty().subscribe(this::showPlan);
        document.problemProperty()
                .subscribe(what -> {
                    if (!what.isEmpty()) {
                        say(Words.of("figure.unchangedBecause", what));
                    }
                });
        step.subscribe(this::inspectProject);
    }

    /** The same document and step, for a window that is built anew. */
    WorkspaceViewModel continued() {
        WorkspaceViewModel next =
                new WorkspaceViewModel(document.continued(), jobs.continued(), opener);
        next.example = example;
        next.step.set(step.get());
        next.amounts.set(amounts.get());
        next.systemTheme.set(systemTheme.get());
        next.chosenTheme.set(chosenTheme.get());
        return next;
    }

    /** Opens a project beside the window's work; a problem shows where it was asked for. */
    public Job<OpenedProject> open(String nameOrPath) {
        return open(
                nameOrPath,
                control -> opener.apply(nameOrPath),
                () -> example = BundledExamples.names().contains(nameOrPath));
    }

    /**
     * Opens what is read away from the window.
     *
     * @param what what is read, for people
     * @param reading reads it, and may tell how far it is
     * @param then what to do when it shows
     */
    public Job<OpenedProject> open(
            String what, Function<JobControl, PlanningCase> reading, Runnable then) {
        problem.set("");
        Charts.readFonts();
        Job<OpenedProject> job =
                jobs.start(
                        Words.of("files.opening", what),
                        document::revision,
                        control -> {
                            control.report(-1, Words.of("files.reading"));
                            return OpenedProject.of(reading.apply(control));
                        },
                        opened -> {
                            document.open(opened);
                            step.set(Step.BILL);
                            say(openedWith(opened));
                            example = false;
                            then.run();
                        });
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(failed.problem());
                        message.set(Words.of("files.notOpened", what));
                    } else if (state instanceof JobState.Cancelled) {
                        message.set(Words.of("files.openingCancelled", what));
                    }
                });
        return job;
    }

    /** Whether a project is open. */
    boolean isOpen() {
        return document.projectProperty().get().isPresent();
    }

    /** Whether there is a plan of the project as it shows. */
    boolean isPlanned() {
        return document.planProperty().get().isPresent();
    }

    /** Whether nothing runs. */
    boolean isIdle() {
        return jobs.currentProperty().get().isEmpty();
    }

    /** Whether the project is a bundled example that no file of the user holds. */
    boolean showsExample() {
        return example;
    }

    /** Cancels the work that runs. */
    public void cancel() {
        jobs.currentProperty().get().ifPresent(Job::cancel);
    }

    /** Whether a step can be looked at. */
    public boolean canGoTo(Step wanted) {
        return isOpen() && wanted != step.get();
    }

    /** Shows a step, once there is a project. */
    public void goTo(Step wanted) {
        if (canGoTo(wanted)) {
            step.set(wanted);
        }
    }

    /** How far a step is. */
    public Step.State state(Step asked) {
        if (!isOpen()) {
            return asked == Step.BILL ? Step.State.NEEDS_YOU : Step.State.WAITING;
        }
        boolean planned = isPlanned();
        return switch (asked) {
            case BILL -> unmappedGroups() > 0 ? Step.State.NEEDS_YOU : Step.State.DONE;
            case DEMAND, TOPOLOGY -> Step.State.DONE;
            case PLAN -> {
                if (!isIdle()) {
                    yield Step.State.WORKING;
                }
                yield planned ? Step.State.DONE : Step.State.NEEDS_YOU;
            }
            case COMPARE -> planned ? Step.State.DONE : Step.State.WAITING;
            case PROPOSAL -> {
                if (document.proposedProperty().get()) {
                    yield Step.State.DONE;
                }
                yield planned ? Step.State.NEEDS_YOU : Step.State.WAITING;
            }
        };
    }

    private void showTheme() {
        theme.set(chosenTheme.get().orElse(systemTheme.get()));
    }

    private int unmappedGroups() {
        return document.projectProperty()
                .get()
                .map(opened -> opened.analysis().mapped().unmappedGroups())
                .orElse(0);
    }

    private void showProject(Optional<OpenedProject> opened) {
        inspectProject();
        title.set(opened.map(o -> o.planningCase().project().name()).orElse("Tierwise"));
        note.set(
                opened.map(o -> Words.of("bar.scenario", o.analysis().scenario().name()))
                        .orElse(""));
    }

    private static String openedWith(OpenedProject opened) {
        return Words.counted(
                "files.opened",
                opened.planningCase().bill().groups().size(),
                opened.planningCase().project().name());
    }

    /** Until something is selected, the inspector shows what the plan must keep. */
    void inspectProject() {
        inspection.set(
                document.projectProperty()
                        .get()
                        .map(opened -> ProjectSummary.of(opened.analysis()))
                        .orElse(Inspection.NONE));
    }

    /**
     * Changes a figure of the project.
     *
     * @param pointer JSON pointer of the figure in the project file
     * @param text the new value as a person types it
     * @param refused takes what is wrong with the value, when something is
     */
    void type(String pointer, String text, Consumer<String> refused) {
        OptionalDouble value = TypedNumber.of(text);
        if (value.isEmpty()) {
            refused.accept(Words.of("figure.wanted"));
            return;
        }
        say(Words.of("figure.changed"));
        document.edit(
                new FigureEdit(pointer, BigDecimal.valueOf(value.getAsDouble())),
                problem -> {
                    say(Words.of("figure.unchanged"));
                    refused.accept(problem);
                });
    }

    private void showPlan(Optional<AcceptedPlan> plan) {
        savings.set(
                plan.flatMap(p -> p.comparison().savingPercent())
                        .map(percent -> Numbers.percent(percent.doubleValue()))
                        .orElse(NONE));
        p95.set(plan.map(p -> Units.milliseconds(p.evaluation().healthy().p95Ms())).orElse(NONE));
        gap.set(plan.map(p -> Numbers.percent(p.found().bound().gapPercent())).orElse(NONE));
    }

    /** Where a message of any screen goes. */
    public void say(String words) {
        message.set(words);
    }

    /** The document that is open. */
    public Document document() {
        return document;
    }

    /** The jobs of the window. */
    public Jobs jobs() {
        return jobs;
    }

    /** The step that is shown. */
    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    /** Light or dark: what was chosen, or else what the system has. */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** The theme that the user wants whatever the system has; absent for that of the system. */
    public ObjectProperty<Optional<Theme>> chosenThemeProperty() {
        return chosenTheme;
    }

    /** The theme that the system has now. */
    public ObjectProperty<Theme> systemThemeProperty() {
        return systemTheme;
    }

    /** Chooses the theme that does not show. */
    public void switchTheme() {
        chosenTheme.set(Optional.of(theme.get().other()));
    }

    /** The currency that the user wants to see amounts in. */
    public ObjectProperty<Money.Side> amountsProperty() {
        return amounts;
    }

    /** Exchange rate of the project that is open. */
    Optional<ExchangeRate> rate() {
        return document.projectProperty().get().map(o -> o.planningCase().project().exchangeRate());
    }

    /** The language that the user wants the window to speak. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** What is selected. */
    public ObjectProperty<Inspection> inspectionProperty() {
        return inspection;
    }

    /** Name of the project. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Scenario of the project. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The last message. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Why the last project could not be opened. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Savings of the plan. */
    public ReadOnlyStringProperty savingsProperty() {
        return savings.getReadOnlyProperty();
    }

    /** p95 of the plan while every node works. */
    public ReadOnlyStringProperty p95Property() {
        return p95.getReadOnlyProperty();
    }

    /** How far the plan may be from the cheapest. */
    public ReadOnlyStringProperty gapProperty() {
        return gap.getReadOnlyProperty();
    }
}
