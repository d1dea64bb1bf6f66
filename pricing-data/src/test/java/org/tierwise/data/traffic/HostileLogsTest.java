package org.tierwise.data.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.text.TextLimits;
import org.tierwise.model.traffic.LogFile;
import org.tierwise.model.traffic.TrafficLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;

/** Logs that are damaged, or none: what can be read is read, and the rest is told. */
class HostileLogsTest {
    @TempDir Path folder = Path.of("");

    @Test
    void badLinesAreSkippedAndCounted() throws IOException {
        LogFile file =
                read(String.join(
                                "\n",
                                LogLines.COMBINED,
                                "rubbish",
                                "# a comment",
                                "",
                                LogLines.COMBINED.substring(0, 60),
                                "\0\0\0" + LogLines.COMBINED,
                                LogLines.COMMON))
                        .files()
                        .getFirst();

        assertThat(file.lines()).isEqualTo(5);
        assertThat(file.skipped()).isEqualTo(3);
        assertThat(file.comments()).isEqualTo(2);
        assertThat(file.requests()).isEqualTo(2);
    }

    @Test
    void aLineThatIsTooLongIsSkipped() throws IOException {
        String monster = LogLines.COMBINED.replace("/shop", "/" + "x".repeat(1 << 20));

        TrafficLog log = read(LogLines.COMBINED + "\n" + monster + "\r\n" + LogLines.COMBINED);

        assertThat(log.requests()).isEqualTo(2);
        assertThat(log.skipped()).isEqualTo(1);
    }

    @Test
    void lineEndsByteOrderMarkAndForeignBytesDoNotMatter() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("\uFEFF" + LogLines.COMBINED + "\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.write(
                LogLines.COMBINED
                        .replace("Linux", "\u00e9\u00ff")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(bytes.toByteArray()).requests()).isEqualTo(2);
    }

    @Test
    void anEmptyFileIsToldApartFromAnotherKind() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessageContaining(":1: the file is empty");
        assertThatThrownBy(() -> read("a,b\n1,2\n")).hasMessageContaining("not recognised");
    }

    @Test
    void aHeaderWithoutRequestsIsAQuietHour() throws IOException {
        TrafficLog log =
                read(
                        "#Version: 1.0\n"
                            + "#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host)"
                            + " cs-uri-stem sc-status\n");

        assertThat(log.requests()).isZero();
        assertThat(log.files().getFirst().format()).isEqualTo("cloudfront");
    }

    @Test
    void aGzipFileThatIsCutOffIsToldWithItsLine() throws IOException {
        byte[] whole = gzip(LogLines.COMBINED + "\n", 5000);

        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 9)))
                .isInstanceOf(ImportProblem.class)
                .hasMessageMatching("(?s).*log:\\d+: the gzip file is cut off.*copy it again");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, 6)))
                .hasMessageContaining(":1: the gzip file is cut off");
    }

    @Test
    void aGzipFileThatIsDamagedIsTold() throws IOException {
        byte[] damaged = gzip(LogLines.COMBINED + "\n", 5000);
        Arrays.fill(damaged, 20, 40, (byte) 0xff);

        assertThatThrownBy(() -> read(damaged)).hasMessageContaining("gzip file is damaged");
    }

    @Test
    void gzipMembersAreReadOneAfterAnother() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzip(LogLines.COMBINED + "\n", 3));
        both.write(gzip(LogLines.COMBINED + "\n", 4));

        assertThat(read(both.toByteArray()).requests()).isEqualTo(7);
    }

    @Test
    void aBombIsStopped() throws IOException {
        Path file = Files.write(folder.resolve("bomb"), gzip(LogLines.COMBINED + "\n", 20_000));
        TextLimits tight = new TextLimits(1 << 20, 1000, 1 << 20);

        assertThatThrownBy(() -> AccessLogs.read(List.of(file), tight, Progress.NONE))
                .hasMessageContaining("unpacks to more than 1,048,576 bytes");
    }

    @Test
    void containersAreTakenApartByTheUser() {
        assertThatThrownBy(() -> read("PK\3\4...")).hasMessageContaining("zip archive; unpack it");
        assertThatThrownBy(() -> read("BZh9...")).hasMessageContaining("bunzip2");
        assertThatThrownBy(() -> read("log".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("UTF-16");
    }

    @Test
    void inAFolderWhatIsNoLogIsNamedAndPassedOver() throws IOException {
        Files.writeString(folder.resolve("a.log"), LogLines.COMBINED);
        Files.writeString(folder.resolve("notes.txt"), "hello");
        Files.writeString(folder.resolve("old.zip"), "PK\3\4");
        Files.createDirectory(folder.resolve("deeper"));
        Files.writeString(folder.resolve("deeper/b.log"), LogLines.COMMON);

        TrafficLog log = AccessLogs.read(List.of(folder, folder.resolve("a.log")));

        assertThat(log.requests()).isEqualTo(2);
        assertThat(log.warnings())
                .anyMatch(w -> w.contains("notes.txt:1: not recognised"))
                .anyMatch(w -> w.contains("old.zip:1: a zip archive"))
                .anyMatch(w -> w.contains("a.log: named twice"));
    }

    @Test
    void theSameTextTwiceIsTold() throws IOException {
        Files.writeString(folder.resolve("a.log"), LogLines.COMMON + "\n");
        Files.write(folder.resolve("a.log.gz"), gzip(LogLines.COMMON + "\n", 1));

        assertThat(AccessLogs.read(List.of(folder)).warnings())
                .anyMatch(w -> w.contains("the same text as"));
    }

    @Test
    void severalFormatsMayCountARequestTwice() throws IOException {
        Files.writeString(folder.resolve("a"), LogLines.COMBINED);
        Files.writeString(folder.resolve("b"), LogLines.ALB);

        assertThat(AccessLogs.read(List.of(folder)).warnings())
                .anyMatch(w -> w.contains("several formats"));
    }

    @Test
    void whatTheListenerThrowsStopsTheReading() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), (LogLines.COMMON + "\n").repeat(9000));

        assertThatThrownBy(() ->
                        AccessLogs.read(
                                List.of(file),
                                TextLimits.DEFAULT,
                                (name, share) -> {
                                    if (share > 0.1) {
                                        throw new CancellationException("enough");
                                    }
                                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void timesAllOverTheCenturiesDoNotFillMemory() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int year = 1990; year < 2090; year++) {
            for (int day = 1; day <= 28; day++) {
                for (int hour = 0; hour < 24; hour++) {
                    for (String month : List.of("Jan", "Feb", "Mar")) {
                        lines.append(
                                "h - - [%02d/%s/%d:%02d:00:00 +0000] \"GET / HTTP/1.1\" 200 1\n"
                                        .formatted(day, month, year, hour));
                    }
                }
            }
        }
        assertThatThrownBy(() -> read(lines.toString()))
                .hasMessageContaining("more than 200,000 different hours");
    }

    private TrafficLog read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private TrafficLog read(byte[] bytes) throws IOException {
        return AccessLogs.read(List.of(Files.write(folder.resolve("some.log"), bytes)));
    }

    private static byte[] gzip(String line, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                gzip.write(
                        line.replace("page=2", "page=" + i * 7919 % 9973)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
