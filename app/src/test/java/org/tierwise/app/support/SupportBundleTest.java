package org.tierwise.app.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.project.ProjectContents;
import org.tierwise.model.bill.UsageGroup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A bundle tells what the program is and where it failed, and not whose bill it read. */
class SupportBundleTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder = Path.of("");
    private Path home = Path.of("");
    private Path settings = Path.of("");
    private Path logs = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        home = Files.createDirectories(folder.resolve("asha"));
        settings = Files.createDirectories(home.resolve("state"));
        logs = Files.createDirectories(folder.resolve("logs"));
    }

    @Test
    void whatWasPlantedIsMaskedInEveryText() throws IOException {
        String planted =
                "account 123456789012 or 1234-5678-9012,"
                        + " arn:aws:rds:ap-south-1:123456789012:db:till"
                        + " of asha.rao@shop.example.in in %s/bills/june.csv".formatted(home);
        Files.writeString(logs.resolve("tierwise-1.log"), planted);
        Files.writeString(settings.resolve("language.txt"), "hi 123456789012");
        Files.writeString(settings.resolve("recent-projects.txt"), planted);

        String all = String.join("\n", written(Optional.of(clovia())).values());

        assertThat(all)
                .contains("account (account) or (account), (arn) of (e-mail) in ~/bills/june.csv")
                .contains("language: hi (account)", "recent-projects.txt: ")
                .doesNotContain("123456789012", "9012", "rds", "till", "asha", home.toString());
    }

    @Test
    void whatIsNoSecretStaysReadable() {
        Masking masking = new Masking("/home/asha");

        assertThat(
                        masking.mask(
                                "at javafx.graphics@26.0.1/javafx.application.Platform.run(P.java:9)"))
                .isEqualTo("at javafx.graphics@26.0.1/javafx.application.Platform.run(P.java:9)");
        assertThat(masking.mask("1234567890123 ns")).isEqualTo("1234567890123 ns");
        assertThat(masking.mask("/home/ashanti and /HOME/asha")).isEqualTo("/home/ashanti and ~");
        assertThat(new Masking("C:\\Users\\Asha").mask("C:/Users/Asha/x c:\\users\\asha\\y"))
                .isEqualTo("~/x ~\\y");
    }

    @Test
    void theProjectIsCountedAndNotNamed() throws IOException {
        ProjectContents clovia = clovia();

        String shape = String.valueOf(written(Optional.of(clovia)).get("project.txt"));

        assertThat(shape)
                .contains("components: " + clovia.project().components().size())
                .contains("groups of the bill: " + clovia.bill().groups().size())
                .contains(
                        "lines of the bill: "
                                + clovia.bill().groups().stream()
                                        .mapToLong(UsageGroup::lines)
                                        .sum());
        assertThat(shape.lines()).allMatch(line -> line.matches("[a-z ]+: [0-9]+"));
    }

    @Test
    void itTellsTheVersionsAndTheNewestLogs() throws IOException {
        for (int n = 1; n <= 12; n++) {
            Path log = Files.writeString(logs.resolve("tierwise-%d.log".formatted(n)), "log " + n);
            assertThat(log.toFile().setLastModified(n * 60_000L)).isTrue();
        }
        Files.writeString(logs.resolve("others-1.log"), "not ours");

        Map<String, String> texts = written(Optional.empty());

        assertThat(texts.get("program.txt"))
                .contains(PlanningRun.VERSION, System.getProperty("os.name"), "heap limit, MiB: ");
        assertThat(texts)
                .containsEntry("defect-1.log", "log 12")
                .containsEntry("defect-10.log", "log 3")
                .doesNotContainKey("defect-11.log")
                .doesNotContainKey("project.txt")
                .doesNotContainValue("not ours");
    }

    private static ProjectContents clovia() {
        return PlanningCases.open("clovia").contents();
    }

    private Map<String, String> written(Optional<ProjectContents> project) throws IOException {
        Path file = SupportBundle.of(home, settings, logs, project).write(folder, NOON);
        assertThat(file).hasFileName("tierwise-support-20261126-120000.zip");
        Map<String, String> texts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
