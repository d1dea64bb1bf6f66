package org.tierwise.app.desktop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.presentation.AccentColour;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Project;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

import javax.imageio.ImageIO;

/** Branding and parts of the bundled example. */
class BrandingViewModelTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");

    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
    private final Document document = new Document(jobs);
    private final List<String> refused = new ArrayList<>();

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void open() {
        document.open(OpenedProject.of(CLOVIA));
    }

    @Test
    void whatIsTypedIsInTheProjectAndUndoTakesItBack() {
        BrandingViewModel model = model();

        model.type("COMPANY", "  Acme Cloud ", refused::add);
        model.type("CONTACT", "asha@acme.example", refused::add);
        model.type("VALID_DAYS", "30", refused::add);
        model.type("CUSTOMER", "Clovia Lingerie", refused::add);

        assertThat(refused).isEmpty();
        assertThat(branding().company()).isEqualTo("Acme Cloud");
        assertThat(branding().contact()).isEqualTo("asha@acme.example");
        assertThat(branding().validDays()).isEqualTo(OptionalInt.of(30));
        assertThat(project().customer()).isEqualTo("Clovia Lingerie");
        assertThat(model.fields())
                .extracting(Fact::value)
                .containsExactly("Clovia Lingerie", "Acme Cloud", "asha@acme.example", "30");

        document.undo();
        document.undo();
        assertThat(project().customer()).isEqualTo("clovia.com");
        assertThat(branding().validDays()).isEmpty();
        assertThat(model.fields()).extracting(Fact::value).last().isEqualTo("");
    }

    @Test
    void nothingTypedTakesBackWhatWasSaid() {
        BrandingViewModel model = model();
        model.type("COMPANY", "Acme", refused::add);
        model.type("VALID_DAYS", "30", refused::add);

        model.type("COMPANY", "", refused::add);
        model.type("VALID_DAYS", " ", refused::add);

        assertThat(branding()).isEqualTo(Branding.NONE);
    }

    @Test
    void whatCannotBeSaidIsRefusedAndNothingChanges() {
        BrandingViewModel model = model();

        model.type("VALID_DAYS", "0", refused::add);
        model.type("VALID_DAYS", "1.5", refused::add);
        model.type("VALID_DAYS", "a month", refused::add);
        model.type("VALID_DAYS", "367", refused::add);
        model.type("COMPANY", "x".repeat(101), refused::add);
        model.type("CONTACT", "Asha\u0085Rao", refused::add);
        model.type("CUSTOMER", " ", refused::add);

        assertThat(refused)
                .hasSize(7)
                .startsWith("Type whole days from 1 to 366, or nothing to promise nothing.")
                .endsWith(
                        "Type one line of at most 100 letters.",
                        "Type one line of at most 100 letters.",
                        "Type whom the proposal is for.");
        assertThat(project()).isEqualTo(CLOVIA.project());
    }

    @Test
    void aColourIsTakenAndTheUsualOneIsNone() {
        BrandingViewModel model = model();

        model.chooseColour(new AccentColour("#c8102e"));
        assertThat(model.colourProperty().get().hex()).isEqualTo("#C8102E");

        model.chooseColour(AccentColour.NAVY);
        assertThat(branding().accent()).isEmpty();
        assertThat(model.colourProperty().get()).isEqualTo(AccentColour.NAVY);
    }

    @Test
    void aLogoIsTakenFromAPictureAndABadOneLeavesIt() throws IOException {
        BrandingViewModel model = model();

        model.chooseLogo(picture());
        assertThat(model.logoProperty().get().orElseThrow().widthPx()).isEqualTo(60);

        model.chooseLogo(Files.writeString(folder.resolve("logo.txt"), "Acme"));
        assertThat(model.problemProperty().get()).startsWith("logo.txt is no PNG or JPEG");
        assertThat(branding().logo()).isPresent();

        model.removeLogo();
        assertThat(branding().logo()).isEmpty();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aLogoIsNotForAProjectThatIsOpenedWhileItIsRead() throws IOException {
        Deque<Runnable> later = new ArrayDeque<>();
        BrandingViewModel model = model(new Jobs(later::add, Runnable::run));

        model.chooseLogo(picture());
        document.open(OpenedProject.of(CLOVIA));
        later.forEach(Runnable::run);

        assertThat(project()).isEqualTo(CLOVIA.project());
    }

    @Test
    void keepingBrandingDoesNotEndTheReadingOfALogo() throws IOException {
        Deque<Runnable> later = new ArrayDeque<>();
        BrandingViewModel model = model(new Jobs(later::add, Runnable::run));

        model.chooseLogo(picture());
        model.keepForNewProjects();
        later.forEach(Runnable::run);

        assertThat(branding().logo()).isPresent();
        assertThat(folder.resolve("branding.json")).isRegularFile();
    }

    @Test
    void newProjectsBeginWithTheBrandingThatWasKept() {
        BrandingViewModel model = model();
        assertThat(model.begin(CLOVIA, refused::add)).isSameAs(CLOVIA);
        model.type("COMPANY", "Acme", refused::add);
        model.chooseColour(new AccentColour("#C8102E"));

        model.keepForNewProjects();

        assertThat(model.doneProperty().get()).isEqualTo("New projects begin with this branding.");
        assertThat(
                        model().begin(CLOVIA, refused::add)
                                .project()
                                .presentation()
                                .orElseThrow()
                                .branding())
                .isEqualTo(branding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"company\":\"a\\nb\"}", "null", "", "{"})
    void aDamagedMemoryIsNoBrandingAndSaidToBe(String written) throws IOException {
        Files.writeString(folder.resolve("branding.json"), written);

        assertThat(model().begin(CLOVIA, refused::add)).isSameAs(CLOVIA);
        assertThat(refused)
                .singleElement()
                .asString()
                .contains("branding.json")
                .contains("The project begins without it");
    }

    @Test
    void partsAreLeftOutAndSurviveSaving() {
        PartsViewModel parts = new PartsViewModel(document);

        parts.show(ProposalPart.BILL_LINES, false);
        parts.show(ProposalPart.PLAN, false);
        parts.show(ProposalPart.PLAN, true);

        assertThat(parts.leftOutProperty().get()).containsExactly(ProposalPart.BILL_LINES);
        assertThat(ProjectJson.of(ProjectJson.tree(project()))).isEqualTo(project());
        document.undo();
        document.undo();
        document.undo();
        assertThat(parts.leftOutProperty().get()).isEmpty();
    }

    private BrandingViewModel model() {
        return model(jobs);
    }

    private BrandingViewModel model(Jobs reading) {
        return new BrandingViewModel(document, reading, KeptBranding.in(folder));
    }

    private Path picture() throws IOException {
        Path picture = folder.resolve("logo.png");
        ImageIO.write(
                new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        return picture;
    }

    private Project project() {
        return document.wantedProperty().get().orElseThrow();
    }

    private Branding branding() {
        return project().presentation().orElse(Presentation.PLAIN).branding();
    }
}
