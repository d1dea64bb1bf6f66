package org.tierwise.app.desktop.proposal;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Proposal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks before signing, what the cover will say, its pages and its files. */
public final class ProposalViewModel {
    private final Document document;
    private final Clock clock;
    private final ExportViewModel export;
    private final PagesViewModel pages;
    private final BrandingViewModel branding;
    private final PartsViewModel parts;
    private final Consumer<Path> openFolder;
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<ProposalCheck> checks = FXCollections.observableArrayList();
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper planned = new ReadOnlyBooleanWrapper();

    public ProposalViewModel(Document document, ProposalTools tools) {
        this.document = document;
        this.clock = tools.clock();
        this.openFolder = tools.openFolder();
        export =
                new ExportViewModel(
                        this::proposal,
                        document::whenSettled,
                        written -> document.markProposed(written.analysis()),
                        tools.exporting(),
                        ExportFolder.in(tools.appFolder()),
                        tools.kinds(),
                        tools.home());
        pages = new PagesViewModel(this::proposal, tools.painting());
        branding =
                new BrandingViewModel(
                        document, tools.painting().continued(), KeptBranding.in(tools.appFolder()));
        parts = new PartsViewModel(document);
        document.planProperty().subscribe(this::show);
    }

    private void show(Optional<AcceptedPlan> plan) {
        planned.set(plan.isPresent());
        checks.setAll(plan.map(ProposalCheck::of).orElse(List.of()));
        notes.setAll(plan.map(ProposalViewModel::notes).orElse(List.of()));
        headlines.setAll(plan.map(this::figures).orElse(List.of()));
        export.proposalChanged(suggestedName(plan));
        pages.proposalChanged();
    }

    /** The proposal as it is now. */
    private Optional<Proposal> proposal() {
        return document.planProperty()
                .get()
                .map(plan ->
                        new Proposal(
                                plan.analysis(),
                                plan.found(),
                                plan.comparison(),
                                ZonedDateTime.now(clock),
                                PlanningRun.VERSION));
    }

    private List<Headline> figures(AcceptedPlan plan) {
        long passed = checks.stream().filter(ProposalCheck::passed).count();
        return List.of(
                new Headline(
                        Words.of("proposal.passed"),
                        Words.of(
                                "count.of", Long.toString(passed), Integer.toString(checks.size())),
                        passed == checks.size()
                                ? Words.of("proposal.ready")
                                : Words.of("proposal.look"),
                        passed < checks.size()),
                Headline.of(
                                Words.of("strip.savings"),
                                plan.comparison()
                                        .savingPercent()
                                        .map(p -> Numbers.percent(p.doubleValue()))
                                        .orElse("–"),
                                Words.of("unit.aMonth", Money.signed(plan.comparison().saving())))
                        .workedOut(Words.of("formula.savings"))
                        .leadingTo(new Destination.Compared()),
                Headline.of(
                                Words.of("proposal.toBeWithTax"),
                                Money.whole(
                                        plan.comparison().toBe().plus(plan.comparison().toBeTax())),
                                Words.of("proposal.extrasIncluded"))
                        .workedOut(Words.of("formula.toBeWithTax")),
                validity(plan.analysis().project()));
    }

    /** Until when the offer stands, and whose it is. */
    private Headline validity(Project project) {
        Branding branding = project.presented().branding();
        return Headline.of(
                Words.of("proposal.validUntil"),
                branding.validUntil(LocalDate.now(clock)).map(ProposalViewModel::day).orElse("–"),
                branding.company().isEmpty()
                        ? Words.of("proposal.noCompany")
                        : Words.of("proposal.offeredBy", branding.company()));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Words.language().locale())
                .format(day);
    }

    private static List<String> notes(AcceptedPlan plan) {
        Project project = plan.analysis().project();
        List<String> notes = new ArrayList<>();
        notes.add(Words.of("proposal.customer", project.customer()));
        notes.add(
                Words.of(
                        "proposal.scenario",
                        plan.analysis().scenario().name(),
                        plan.analysis().scenario().description()));
        if (!project.note().isEmpty()) {
            notes.add(project.note());
        }
        notes.addAll(plan.comparison().warnings());
        return notes;
    }

    /** A name for the files, from project and scenario. */
    private static String suggestedName(Optional<AcceptedPlan> plan) {
        return plan.map(found ->
                        "%s-%s-proposal"
                                .formatted(
                                        found.analysis().project().name(),
                                        found.analysis().scenario().name())
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{M}\\p{N}.]+", "-"))
                .orElse("proposal");
    }

    /** Writing the proposal to files. */
    public ExportViewModel export() {
        return export;
    }

    /** The pages that the customer will see. */
    public PagesViewModel pages() {
        return pages;
    }

    /** Who makes the proposal, and how it looks. */
    public BrandingViewModel branding() {
        return branding;
    }

    /** Which parts the customer gets. */
    public PartsViewModel parts() {
        return parts;
    }

    /** Shows the folder of the exports in the file manager of the system. */
    public void openFolder() {
        openFolder.accept(export.folderProperty().get());
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** What to be sure of. */
    ObservableList<ProposalCheck> checks() {
        return checks;
    }

    /** What the cover will say. */
    public ObservableList<String> notes() {
        return notes;
    }

    /** Whether there is a plan to propose. */
    public ReadOnlyBooleanProperty plannedProperty() {
        return planned.getReadOnlyProperty();
    }
}
