package org.tierwise.app.desktop.demand;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Provenances;
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
                        "Page views/s to carry",
                        Numbers.brief(analysis.problem().designRate()),
                        "bursts of the busy hour × growth"),
                Headline.of(
                        "Page views/s, busy hour",
                        Numbers.brief(profile.peakHourRate()),
                        Numbers.brief(profile.meanRate()) + " on average"),
                Headline.of(
                        "Peak factor",
                        "× " + Numbers.brief(profile.peakFactor().value()),
                        Provenances.word(profile.peakFactor().provenance())),
                Headline.of(
                        "Growth to carry",
                        "× " + Numbers.brief(growth.value()),
                        "on today's traffic"));
        traffic.setAll(
                millions("Users a month", profile.usersPerMonth()),
                millions("Page views a month", profile.pageViewsPerMonth()),
                Provenances.fact("Peak factor", profile.peakFactor()),
                Provenances.fact("Burstiness", profile.dispersion()),
                Provenances.fact("Growth", growth));
        List<DemandRow> shown = new ArrayList<>();
        for (ComponentDemand demand : analysis.demands()) {
            shown.add(new DemandRow(demand, bought(analysis, demand.name())));
        }
        rows.setAll(shown);
    }

    private static Inspection.Fact millions(String label, Figure figure) {
        return new Inspection.Fact(
                label,
                Amounts.indian(BigDecimal.valueOf(figure.value()), 0),
                Provenances.word(figure.provenance()),
                figure.source());
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
