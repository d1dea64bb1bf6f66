package org.tierwise.app.desktop.demand;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.HoursEdit;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.TrafficFigures;
import org.tierwise.app.planning.TypedHours;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.BoughtCapacity;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.traffic.HourOfWeekWeights;
import org.tierwise.model.traffic.TrafficProfile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/** Traffic, and what it asks of each component. */
public final class DemandViewModel {
    private static final int PEAK = 2;
    private static final int GROWTH = 4;

    /** Peak factors that are nearer to each other are the same to a reader. */
    private static final double SAME = 0.005;

    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<Inspection.Fact> traffic = FXCollections.observableArrayList();
    private final ObservableList<DemandRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<HeatMap>> hours =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper hoursNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<DemandRow>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Document document;
    private final Jobs jobs;

    public DemandViewModel(Document document, Jobs jobs) {
        this.document = document;
        this.jobs = jobs;
        document.projectProperty().subscribe(opened -> opened.ifPresent(this::show));
    }

    private void show(OpenedProject opened) {
        ProjectAnalysis analysis = opened.analysis();
        TrafficProfile profile = analysis.project().traffic();
        Figure growth = analysis.scenario().growth().orElse(profile.growth());
        headlines.setAll(headlines(profile.withGrowth(growth)));
        traffic.setAll(
                millions(Words.of("new.users"), profile.usersPerMonth(), "/traffic/usersPerMonth"),
                millions(
                        Words.of("new.views"),
                        profile.pageViewsPerMonth(),
                        "/traffic/pageViewsPerMonth"),
                Provenances.fact(
                        Words.of("demand.peakFactor"), profile.peakFactor(), "/traffic/peakFactor"),
                Provenances.fact(
                        Words.of("demand.burstiness"), profile.dispersion(), "/traffic/dispersion"),
                Provenances.fact(Words.of("demand.growth"), growth, growthPointer(analysis)));
        List<DemandRow> shown = new ArrayList<>();
        for (int i = 0; i < analysis.demands().size(); i++) {
            ComponentDemand demand = analysis.demands().get(i);
            shown.add(
                    new DemandRow(
                            demand,
                            analysis.project().components().get(i),
                            "/components/" + i,
                            bought(analysis, demand.name()),
                            FitPoint.of(analysis, demand.name())));
        }
        rows.setAll(shown);
        hours.set(profile.hours().map(week -> HeatMap.of(week, profile.meanHour())));
        hoursNote.set(
                profile.hours()
                        .map(week -> note(week, profile.peakFactor()))
                        .orElseGet(() -> withoutHours(profile.peakFactor())));
        problem.set("");
    }

    private static List<Headline> headlines(TrafficProfile profile) {
        return List.of(
                Headline.of(
                                Words.of("demand.toCarry"),
                                Numbers.brief(profile.designRate()),
                                Words.of("demand.bursts"))
                        .workedOut(
                                Words.of(
                                        "formula.toCarry",
                                        Numbers.percentOf(profile.burstQuantile()),
                                        Numbers.brief(profile.windowSeconds()))),
                Headline.of(
                                Words.of("demand.busyHour"),
                                Numbers.brief(profile.peakHourRate()),
                                Words.of("demand.onAverage", Numbers.brief(profile.meanRate())))
                        .workedOut(Words.of("formula.busyHour")),
                Headline.of(
                                Words.of("demand.peakFactor"),
                                "× " + Numbers.brief(profile.peakFactor().value()),
                                Provenances.inWords(profile.peakFactor().provenance()))
                        .workedOut(Words.of("formula.peakFactor")),
                Headline.of(
                                Words.of("demand.growthToCarry"),
                                "× " + Numbers.brief(profile.growth().value()),
                                Words.of("demand.onToday"))
                        .workedOut(Words.of("formula.growth")));
    }

    private static String note(HourOfWeekWeights week, Figure peakFactor) {
        double busiest = week.peak().weight();
        String clock = "%s, %s".formatted(week.source(), week.zone().getId());
        return Math.abs(peakFactor.value() / busiest - 1) < SAME
                ? clock
                : Words.of(
                        "demand.otherPeak",
                        clock,
                        Numbers.brief(busiest),
                        Numbers.brief(peakFactor.value()),
                        peakFactor.source());
    }

    private static String withoutHours(Figure peakFactor) {
        return Words.of(
                "demand.withoutHours",
                Numbers.brief(peakFactor.value()),
                Provenances.inWords(peakFactor.provenance()),
                peakFactor.source());
    }

    /** Shows what another peak factor would mean, without changing the project. */
    void previewPeak(double value) {
        preview(profile -> profile.withPeakFactor(like(profile.peakFactor(), value)));
    }

    /** Shows what another growth would mean, without changing the project. */
    void previewGrowth(double value) {
        preview(profile -> profile.withGrowth(like(profile.growth(), value)));
    }

    private static Figure like(Figure figure, double value) {
        return new Figure(value, figure.unit(), Provenance.GIVEN, "");
    }

    private void preview(UnaryOperator<TrafficProfile> change) {
        document.projectProperty()
                .get()
                .map(OpenedProject::analysis)
                .ifPresent(analysis -> {
                    TrafficProfile profile = analysis.project().traffic();
                    headlines.setAll(
                            headlines(
                                    change.apply(
                                            analysis.scenario()
                                                    .growth()
                                                    .map(profile::withGrowth)
                                                    .orElse(profile))));
                });
    }

    /** Takes the hours of a text, as {@link TypedHours} reads it; what is wrong is told. */
    void pasteHours(String text) {
        try {
            takeHours(TypedHours.of(text, TrafficFigures.INDIA));
        } catch (BadInput e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    /** Takes the day of an Indian shop for every day; the peak factor stays as it is. */
    public void takeUsualDay() {
        problem.set("");
        document.edit(project ->
                project.withTraffic(project.traffic().withHours(TrafficFigures.usualDay())));
    }

    private void takeHours(HourOfWeekWeights week) {
        problem.set("");
        document.edit(new HoursEdit(week));
    }

    /**
     * Reads access logs beside the window's work and takes page views, peak factor, burstiness and
     * hours from them; users and growth stay.
     */
    public void readLogs(List<Path> paths) {
        Optional<OpenedProject> opened = document.projectProperty().get();
        if (opened.isEmpty()) {
            return;
        }
        TrafficProfile before = opened.get().planningCase().project().traffic();
        problem.set("");
        jobs.start(
                        Words.of("demand.readingLogs"),
                        document::revision,
                        control ->
                                TrafficFigures.relogged(
                                        before,
                                        paths,
                                        TrafficFigures.INDIA,
                                        (file, share) -> {
                                            if (control.cancelled()) {
                                                throw new CancellationException();
                                            }
                                            control.report(share, file);
                                        }),
                        profile -> document.edit(project -> project.withTraffic(profile)))
                .stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(Words.of("demand.logsNotRead", failed.problem()));
                    }
                });
    }

    /** A scenario can have a growth of its own. */
    private static String growthPointer(ProjectAnalysis analysis) {
        return analysis.scenario().growth().isPresent()
                ? "/scenarios/%d/growth"
                        .formatted(analysis.project().scenarios().indexOf(analysis.scenario()))
                : "/traffic/growth";
    }

    private static Inspection.Fact millions(String label, Figure figure, String pointer) {
        return new Inspection.Fact(
                label,
                Amounts.indian(BigDecimal.valueOf(figure.value()), 0),
                Provenances.word(figure.provenance()),
                figure.source(),
                Optional.of(
                        Inspection.Editable.of(
                                pointer, figure.value(), Units.name(figure.unit()))));
    }

    private static String bought(ProjectAnalysis analysis, String component) {
        return analysis.bought().stream()
                .filter(b -> b.component().equals(component))
                .map(BoughtCapacity::inWords)
                .findFirst()
                .orElse("");
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** What the site is asked for. */
    public ObservableList<Inspection.Fact> traffic() {
        return traffic;
    }

    /** Names of the components. */
    public List<String> components() {
        return rows.stream().map(DemandRow::component).toList();
    }

    /** What is known of a component, and can be changed; nothing where there is no such one. */
    public Inspection inspect(String component) {
        return row(component).map(DemandInspection::of).orElse(Inspection.NONE);
    }

    /** Chooses the row of a component. */
    public void choose(String component) {
        wanted.set(row(component));
        wanted.set(Optional.empty());
    }

    private Optional<DemandRow> row(String component) {
        return rows.stream().filter(row -> row.component().equals(component)).findFirst();
    }

    /** The row that is to be chosen; absent once it is. */
    ReadOnlyObjectProperty<Optional<DemandRow>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Peak factor, to be moved. */
    Inspection.Fact peak() {
        return traffic.get(PEAK);
    }

    /** Growth, to be moved. */
    Inspection.Fact growth() {
        return traffic.get(GROWTH);
    }

    /** The hours of the week; absent while nobody knows. */
    ReadOnlyObjectProperty<Optional<HeatMap>> hoursProperty() {
        return hours.getReadOnlyProperty();
    }

    /** Where the hours came from, or what is assumed without them. */
    ReadOnlyStringProperty hoursNoteProperty() {
        return hoursNote.getReadOnlyProperty();
    }

    /** Why hours could not be taken; empty when nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** One row per component. */
    ObservableList<DemandRow> rows() {
        return rows;
    }
}
