package org.tierwise.app.desktop.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.project.Project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Access logs are dropped where the demand of an open project shows. */
class LogsDroppedTest {
    private static final DateTimeFormatter LOGGED =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);
    private static final int REQUESTS = 20_000;

    @TempDir private Path folder = Path.of("");

    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final DemandViewModel model =
            new DemandViewModel(document, new Jobs(Runnable::run, Runnable::run));

    @BeforeEach
    void openTheExample() {
        document.open(OpenedProject.of(PlanningCases.open("clovia")));
    }

    @Test
    void aWholeLogIsTaken() throws IOException {
        Project before = project();

        model.readLogs(List.of(log(1)));

        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(project().traffic()).isNotEqualTo(before.traffic());
    }

    @Test
    void aHalfCopiedLogIsNamedWithWhatToDoAndTheTrafficStays() throws IOException {
        Project before = project();

        model.readLogs(List.of(log(0.9)));

        assertThat(model.problemProperty().get())
                .contains("access.log.gz:")
                .contains("the gzip file is cut off after", "copy it again")
                .endsWith("The traffic stays as it was.");
        assertThat(project()).isEqualTo(before);
        assertThat(document.dirtyProperty().get()).isFalse();
    }

    @Test
    void hindiSaysWhatToDoAsWell() throws IOException {
        Words.speak(Language.HINDI);
        try {
            model.readLogs(List.of(log(0.9)));
        } finally {
            Words.speak(Language.ENGLISH);
        }

        assertThat(model.problemProperty().get()).contains("access.log.gz:", "फिर से कॉपी करें");
    }

    @Test
    void aPartOfABillIsNoLogAndIsNamed() throws IOException {
        Project before = project();
        Path bill = Files.write(folder.resolve("june.csv.gz"), cut("a,b\n1,2\n".repeat(9000), 0.5));

        model.readLogs(List.of(bill));

        assertThat(model.problemProperty().get()).contains("june.csv.gz:1: ", "access log");
        assertThat(project()).isEqualTo(before);
    }

    /** Requests of two hours. */
    private Path log(double share) throws IOException {
        OffsetDateTime start = OffsetDateTime.of(2026, 6, 1, 10, 0, 0, 0, ZoneOffset.UTC);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REQUESTS; i++) {
            lines.append("203.0.113.")
                    .append(i % 250)
                    .append(" - - [")
                    .append(LOGGED.format(start.plusNanos(360_000_000L * i)))
                    .append("] \"GET /p/")
                    .append(i)
                    .append(" HTTP/1.1\" 200 5123 \"-\" \"Mozilla/5.0\"\n");
        }
        return Files.write(folder.resolve("access.log.gz"), cut(lines.toString(), share));
    }

    private static byte[] cut(String text, double share) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = packed.toByteArray();
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    private Project project() {
        return document.projectProperty().get().orElseThrow().planningCase().project();
    }
}
