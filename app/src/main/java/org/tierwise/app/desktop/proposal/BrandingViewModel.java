package org.tierwise.app.desktop.proposal;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.model.presentation.AccentColour;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Logo;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Who makes the proposal, for whom, and how it looks. */
public final class BrandingViewModel {
    private final Document document;
    private final Jobs reading;
    private final Jobs keeping;
    private final KeptBranding kept;
    private final ObservableList<Fact> fields = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<AccentColour> colour =
            new ReadOnlyObjectWrapper<>(AccentColour.NAVY);
    private final ReadOnlyObjectWrapper<Optional<Logo>> logo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");

    /**
     * @param reading reads pictures; jobs of its own. Branding is kept on the same thread
     * @param kept remembers the branding of new projects
     */
    BrandingViewModel(Document document, Jobs reading, KeptBranding kept) {
        this.document = document;
        this.reading = reading;
        keeping = reading.continued();
        this.kept = kept;
        document.wantedProperty().subscribe(wanted -> wanted.ifPresent(this::show));
    }

    private void show(Project project) {
        fields.setAll(
                Arrays.stream(BrandingField.values()).map(field -> field.fact(project)).toList());
        Branding branding = branding(project);
        colour.set(branding.colour());
        logo.set(branding.logo());
        problem.set("");
        done.set("");
    }

    private static Branding branding(Project project) {
        return project.presented().branding();
    }

    /**
     * Changes a text; undo takes it back, and the plan stays.
     *
     * @param field name of a {@link BrandingField}
     * @param refused takes what is wrong with the text, when something is
     */
    void type(String field, String text, Consumer<String> refused) {
        document.edit(project -> BrandingField.valueOf(field).typed(project, text), refused);
    }

    private void edit(UnaryOperator<Branding> change) {
        document.edit(project -> {
            Presentation now = project.presented();
            return change.apply(now.branding()).equals(now.branding())
                    ? project
                    : project.withPresentation(now.withBranding(change.apply(now.branding())));
        });
    }

    /** Takes another colour for titles and headers. */
    void chooseColour(AccentColour chosen) {
        edit(branding ->
                branding.withAccent(
                        chosen.equals(AccentColour.NAVY) ? Optional.empty() : Optional.of(chosen)));
    }

    /**
     * Takes the picture of a file as logo, if the project is still open when it is read; what is
     * wrong with it is said, and the old one stays.
     */
    public void chooseLogo(Path file) {
        problem.set("");
        tell(
                reading.start(
                        Words.of("branding.readingLogo"),
                        document::openings,
                        control -> LogoFile.read(file),
                        found -> edit(branding -> branding.withLogo(Optional.of(found)))));
    }

    /** Goes without a logo. */
    void removeLogo() {
        edit(branding -> branding.withLogo(Optional.empty()));
    }

    /** Makes new projects begin with this branding. */
    public void keepForNewProjects() {
        Branding now =
                document.wantedProperty().get().map(BrandingViewModel::branding).orElseThrow();
        done.set("");
        problem.set("");
        tell(
                keeping.start(
                        Words.of("branding.keeping"),
                        () -> 0,
                        control -> {
                            kept.keep(now);
                            return now;
                        },
                        branding -> done.set(Words.of("branding.kept"))));
    }

    private void tell(Job<?> job) {
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(failed.problem());
                    }
                });
    }

    /**
     * A new project, with the branding that was kept.
     *
     * @param say takes what is wrong with what was kept; the project begins without it then
     */
    public PlanningCase begin(PlanningCase opened, Consumer<String> say) {
        try {
            return kept.begin(opened);
        } catch (IOException e) {
            say.accept(
                    Words.of(
                            "branding.notRead",
                            kept.memory().toString(),
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
            return opened;
        }
    }

    /** Texts, to be typed. */
    ObservableList<Fact> fields() {
        return fields;
    }

    /** Colour of titles and headers. */
    ReadOnlyObjectProperty<AccentColour> colourProperty() {
        return colour.getReadOnlyProperty();
    }

    /** Picture at the head of the first page. */
    ReadOnlyObjectProperty<Optional<Logo>> logoProperty() {
        return logo.getReadOnlyProperty();
    }

    /** What is wrong with a picture, or why nothing is remembered; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** That branding is kept; empty before. */
    public ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
