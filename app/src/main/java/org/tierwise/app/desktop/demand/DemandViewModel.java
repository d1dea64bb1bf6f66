package org.tierwise.app.desktop.demand;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.BoughtCapacity;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.traffic.TrafficProfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Traffic, and what it asks of each component. */
public final class DemandViewModel {
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<Inspection.Fact> traffic = FXCollections.observableArrayList();
    private final ObservableList<DemandRow> rows = FXCollections.observableArrayList();

    public DemandViewModel(Document document) {
        document.projectProperty().subscribe(opened -> opened.ifPresent(this::show));
    }

    private void show(OpenedProject opened) {
        ProjectAnalysis analysis = opened.analysis();
        TrafficProfile profile = analysis.project().traffic();
        Figure growth = analysis.scenario().growth().orElse(profile.growth());
        headlines.setAll(
                Headline.of(
                        Words.of("demand.toCarry"),
                        Numbers.brief(analysis.problem().designRate()),
                        Words.of("demand.bursts")),
                Headline.of(
                        Words.of("demand.busyHour"),
                        Numbers.brief(profile.peakHourRate()),
                        Words.of("demand.onAverage", Numbers.brief(profile.meanRate()))),
                Headline.of(
                        Words.of("demand.peakFactor"),
                        "× " + Numbers.brief(profile.peakFactor().value()),
                        Provenances.inWords(profile.peakFactor().provenance())),
                Headline.of(
                        Words.of("demand.growthToCarry"),
                        "× " + Numbers.brief(growth.value()),
                        Words.of("demand.onToday")));
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
                            bought(analysis, demand.name())));
        }
        rows.setAll(shown);
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

    /** One row per component. */
    ObservableList<DemandRow> rows() {
        return rows;
    }
}
