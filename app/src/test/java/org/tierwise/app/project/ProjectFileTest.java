package org.tierwise.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.presentation.AccentColour;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Logo;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;
import org.tierwise.model.traffic.HourOfWeekWeights;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A project file gives back what was put in, and says what is wrong with one that does not. */
class ProjectFileTest {
    /** PNG of one pixel. */
    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
                + "rkJggg==";

    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");

    private static final Presentation ACME =
            new Presentation(
                    new Branding(
                            "Acme",
                            "asha@acme.example",
                            Optional.of(new Logo(ONE_PIXEL)),
                            Optional.of(new AccentColour("#C8102E")),
                            OptionalInt.of(30)),
                    List.of(ProposalPart.BILL_LINES));

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("shop.tierwise");
        ProjectFile.write(file, CLOVIA.contents(), "0.1.0");
    }

    @Test
    void everythingComesBackToTheLastDigit() {
        assertThat(ProjectFile.read(file)).isEqualTo(CLOVIA.contents());
        assertThat(PlanningCases.open(file.toString())).isEqualTo(CLOVIA);
    }

    @Test
    void pricesOfOnesOwnTravelWithTheProject() throws IOException {
        String own = Files.readString(ownPrices());
        ProjectContents contents =
                new ProjectContents(
                        CLOVIA.project().withCatalogue("own.json"),
                        CLOVIA.bill(),
                        Optional.of(own));
        ProjectFile.write(file, contents, "0.1.0");

        assertThat(PlanningCases.open(file.toString()).catalogue().servers())
                .isEqualTo(CLOVIA.catalogue().servers());
    }

    @Test
    void hoursThatALogDoesNotReachAndPinnedTermsComeBack() throws IOException {
        Project project = CLOVIA.project();
        HourOfWeekWeights weekend =
                new HourOfWeekWeights(
                        ZoneId.of("Asia/Kolkata"),
                        IntStream.range(0, 168)
                                .mapToObj(i ->
                                        i < 120
                                                ? OptionalDouble.empty()
                                                : OptionalDouble.of(0.1 * i))
                                .toList(),
                        Provenance.MEASURED,
                        "a log of a weekend");
        Scenario pinned = project.scenarios().getFirst().withPins("web", Pins.NONE.withTerm(12));
        Project changed =
                project.withTraffic(project.traffic().withHours(weekend))
                        .withScenarios(List.of(pinned));

        ProjectFile.write(file, CLOVIA.withProject(changed).contents(), "0.1.0");

        assertThat(ProjectFile.read(file).project()).isEqualTo(changed);
    }

    @Test
    void whoMakesTheProposalAndWhatIsLeftOutComeBack() throws IOException {
        Project project = CLOVIA.project().withPresentation(ACME);
        ProjectFile.write(file, CLOVIA.withProject(project).contents(), "0.1.0");

        assertThat(ProjectFile.read(file).project()).isEqualTo(project);
        assertThat(ProjectJson.write(project)).doesNotContain("widthPx", "rgb");
    }

    @Test
    void aLogoThatIsNoneIsRefusedWithItsRule() throws IOException {
        ObjectNode project = (ObjectNode) ProjectJson.tree(CLOVIA.project().withPresentation(ACME));
        ((ObjectNode) project.at("/presentation/branding/logo")).put("base64", "PHN2Zz4=");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "manifest.json",
                    "{\"format\":\"tierwise-project\",\"version\":3,\"program\":\"0.1.0\"}");
            put(zip, "project.json", project.toString());
            put(zip, "bill.json", BillJson.write(CLOVIA.bill()));
        }

        assertThatThrownBy(() -> ProjectFile.read(file))
                .isInstanceOf(ProjectFileProblem.class)
                .hasMessageStartingWith(file + "!project.json:1: not a project: a logo is a PNG");
    }

    /** Version 1 knew neither hours of the week nor pinned terms; it and version 2 no branding. */
    @Test
    void aFileOfVersionOneIsStillRead() throws IOException {
        ObjectNode project = (ObjectNode) ProjectJson.tree(CLOVIA.project());
        project.remove("presentation");
        ((ObjectNode) project.path("traffic")).remove("hours");
        project.path("scenarios")
                .forEach(s -> s.path("pins").forEach(pins -> ((ObjectNode) pins).remove("months")));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "manifest.json",
                    "{\"format\":\"tierwise-project\",\"version\":1,\"program\":\"0.1.0\"}");
            put(zip, "project.json", project.toString());
            put(zip, "bill.json", BillJson.write(CLOVIA.bill()));
        }

        Project read = ProjectFile.read(file).project();

        assertThat(read.traffic().hours()).isEmpty();
        assertThat(read.traffic().withHours(CLOVIA.project().traffic().hours().orElseThrow()))
                .isEqualTo(CLOVIA.project().traffic());
        assertThat(read.scenarios()).isEqualTo(CLOVIA.project().scenarios());
    }

    private static Path ownPrices() {
        return Path.of("../pricing-data/src/main/resources/org/tierwise/data/catalogue/catalogues")
                .resolve("e2e-networks-2026.json");
    }

    @Test
    void theSameProjectGivesTheSameBytesAndTheOldOnesStayBeside() throws IOException {
        byte[] first = Files.readAllBytes(file);

        ProjectFile.write(file, CLOVIA.contents(), "0.1.0");

        assertThat(file).hasBinaryContent(first);
        assertThat(folder.resolve("shop.tierwise.bak")).hasBinaryContent(first);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aFileThatCannotBeReplacedStaysAsItWas() throws IOException {
        byte[] first = Files.readAllBytes(file);
        Path blocked = folder.resolve("shop.tierwise.bak");
        Files.createDirectories(blocked.resolve("in the way"));

        assertThatThrownBy(() -> ProjectFile.write(file, CLOVIA.contents(), "0.1.0"))
                .isInstanceOf(IOException.class);

        assertThat(file).hasBinaryContent(first);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.3, 0.9, 0.999})
    void aFileThatWasNotCopiedWholeIsSaidToBeSo(double share) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, (int) (all.length * share)));

        assertThatThrownBy(() -> ProjectFile.read(file))
                .isInstanceOf(ProjectFileProblem.class)
                .hasMessageStartingWith(file + ":1: damaged, or not copied whole")
                .hasMessageContaining("shop.tierwise.bak");
    }

    @Test
    void aFlippedBitIsFound() throws IOException {
        byte[] all = Files.readAllBytes(file);
        all[all.length / 2] ^= 16;
        Files.write(file, all);

        assertThatThrownBy(() -> ProjectFile.read(file))
                .isInstanceOf(ProjectFileProblem.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aNewerVersionIsNotGuessedAt() throws IOException {
        zip("manifest.json", "{\"format\":\"tierwise-project\",\"version\":4,\"program\":\"9.9\"}");

        assertThatThrownBy(() -> ProjectFile.read(file))
                .hasMessage(
                        "%s!manifest.json:1: the project was saved by Tierwise 9.9 in format"
                            + " version 4, and this program reads up to version 3; update Tierwise"
                            + " to open it",
                        file);
    }

    @Test
    void whatIsNoProjectIsToldApart() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0});
        assertThatThrownBy(() -> ProjectFile.isArchive(file))
                .hasMessageContaining(":1: not a Tierwise project");

        zip("word/document.xml", "<w/>");
        assertThatThrownBy(() -> ProjectFile.read(file))
                .hasMessageContaining("there is no manifest.json in it");

        zip("manifest.json", "{\"format\":\"other\",\"version\":1,\"program\":\"\"}");
        assertThatThrownBy(() -> ProjectFile.read(file)).hasMessageContaining("format 'other'");
    }

    @Test
    void aBombIsNotUnpackedWhole() throws IOException {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            for (int i = 0; i <= ProjectArchive.LARGEST >> 20; i++) {
                zip.write(blank);
            }
        }

        assertThat(file).satisfies(f -> assertThat(Files.size(f)).isLessThan(200_000));
        assertThatThrownBy(() -> ProjectFile.read(file))
                .hasMessageContaining("larger than 64 MB when unpacked");
    }

    @Test
    void aSlipInTheProjectHasItsLine() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "manifest.json",
                    "{\"format\":\"tierwise-project\",\"version\":1,\"program\":\"0.1.0\"}");
            put(zip, "project.json", "{\n \"roundTripMs\": \"fast\"\n}");
        }

        assertThatThrownBy(() -> ProjectFile.read(file))
                .hasMessageStartingWith(file + "!project.json:2: not a project:");
    }

    private void zip(String entry, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, entry, text);
        }
    }

    private static void put(ZipOutputStream zip, String entry, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
