package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierwise.data.bill.SmallReport.cost;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.model.bill.Bill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bills come packed, in one file or a whole bucket; archives are hostile input. */
class ArchivesTest {
    @TempDir Path folder = Path.of("");

    @Test
    void aZipOfOneReportIsReadAsTheReport() throws IOException {
        Path zip = zip(Map.of("r-1.csv", csv("2").getBytes(StandardCharsets.UTF_8)));

        Bill bill = read(zip);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("2");
        assertThat(bill.files().getFirst().path()).isEqualTo(zip + "!/r-1.csv");
    }

    @Test
    void aTarOfABucketKeepsToItsManifest() throws IOException {
        Path period = folder.resolve("20260601-20260701");
        SmallReport.write(period.resolve("old/r-1.csv"), List.of(cost("5")));
        SmallReport.write(period.resolve("new/r-1.csv"), List.of(cost("7")));
        SmallReport.manifest(period, "new", "20260601", "p/20260601-20260701/new/r-1.csv");
        Path tar = folder.resolve("bucket.tar.gz");
        try (TarArchiveOutputStream out = tar(tar)) {
            for (String name : List.of("old/r-1.csv", "new/r-1.csv", "r-Manifest.json")) {
                add(out, "20260601-20260701/" + name, Files.readAllBytes(period.resolve(name)));
            }
        }

        Bill bill = read(tar);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("7");
        assertThat(bill.warnings()).anyMatch(w -> w.contains("not counted twice"));
    }

    @Test
    void packedPartsInAFolderAreReadWithTheOthers() throws IOException {
        Path place = Files.createDirectories(folder.resolve("in"));
        Files.move(
                zip(Map.of("r-1.csv", csv("2").getBytes(StandardCharsets.UTF_8))),
                place.resolve("r-1.csv.zip"));
        SmallReport.write(place.resolve("r-2.csv"), List.of(cost("3")));

        assertThat(read(place).unblended(CurrencyUnit.USD)).isEqualByComparingTo("5");
    }

    @Test
    void aNameThatLeadsOutsideIsRefused() throws IOException {
        Path zip = zip(Map.of("../../escaped.csv", csv("2").getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("names a file outside of it");
        assertThat(folder.resolve("../escaped.csv")).doesNotExist();
    }

    @Test
    void aLinkInAnArchiveIsLeftOut() throws IOException {
        Path tar = folder.resolve("links.tar.gz");
        try (TarArchiveOutputStream out = tar(tar)) {
            add(out, "r-1.csv", csv("2").getBytes(StandardCharsets.UTF_8));
            TarArchiveEntry link = new TarArchiveEntry("passwd.csv", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
        }

        Bill bill = read(tar);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("2");
        assertThat(bill.warnings()).anyMatch(w -> w.contains("passwd.csv is left out"));
    }

    @Test
    void anArchiveThatUnpacksTooFarIsRefused() throws IOException {
        Path zip = zip(Map.of("bomb.csv", new byte[8 << 20]));
        ReadOptions small = new ReadOptions(Optional.empty(), 4 << 20, 1000, List.of());

        assertThatThrownBy(() -> Bills.read(List.of(zip), small))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("unpacks to more than 4194304 bytes");
    }

    @Test
    void anArchiveThatIsCutOffIsToldSo() throws IOException {
        byte[] noise = new byte[1 << 18];
        new java.util.Random(1).nextBytes(noise);
        Path zip = zip(Map.of("noise.csv", noise));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("bill.zip:1: the archive is");
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        long before = temporaryFolders();
        read(zip(Map.of("r-1.csv", csv("2").getBytes(StandardCharsets.UTF_8))));
        assertThat(temporaryFolders()).isEqualTo(before);
    }

    private static long temporaryFolders() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String own = "tierwise-%d-".formatted(ProcessHandle.current().pid());
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(f -> f.getFileName().toString().startsWith(own)).count();
        }
    }

    private static String csv(String unblended) {
        return SmallReport.csv(List.of(cost(unblended)));
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = folder.resolve("bill.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return zip;
    }

    private static TarArchiveOutputStream tar(Path file) throws IOException {
        OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file));
        return new TarArchiveOutputStream(gzip);
    }

    private static void add(TarArchiveOutputStream out, String name, byte[] content)
            throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    private static Bill read(Path path) {
        return Bills.read(List.of(path), ReadOptions.DEFAULT);
    }
}
