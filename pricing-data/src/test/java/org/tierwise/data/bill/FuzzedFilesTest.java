package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;
import org.tierwise.model.bill.Bill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Files that were damaged at random are refused in words, or read: never a crash, a hang or, where
 * the damage is to packed bytes, another total. {@code -Dtierwise.mutants=N} makes N mutants of
 * each file.
 */
class FuzzedFilesTest {
    private static final int MUTANTS = Integer.getInteger("tierwise.mutants", 100);
    private static final List<String> KEPT =
            List.of(".csv", ".csv.gz", ".zip", ".parquet", ".json");

    @TempDir static Path folder = Path.of("");

    private static final Map<String, Path> SAMPLES = new TreeMap<>();

    @BeforeAll
    static void makeSamples() throws IOException {
        LedgerOptions options = new LedgerOptions(60, 5, List.of(YearMonth.of(2024, 2)), false);
        for (var format : LedgerFormats.ALL) {
            Path place = folder.resolve(format.id());
            LedgerBills.write(format, options, place);
            SAMPLES.put(format.id(), sampleIn(place));
        }
        Path bills = Path.of(System.getProperty("tierwise.sampleData", ""), "bills");
        if (Files.isDirectory(bills)) {
            for (String name :
                    List.of(
                            "legacy-cur/sbroenne-sample-legacy.csv",
                            "legacy-cur/koku-test_cur.csv.gz",
                            "cur2/fivetran-aws_cost_report.csv",
                            "focus/spec-commitment_discount_usage_scenario_3.csv")) {
                SAMPLES.put(name, bills.resolve(name));
            }
        }
    }

    private static Path sampleIn(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().contains("ControlTotals"))
                    .filter(f -> !f.toString().contains("Manifest"))
                    .filter(f -> !f.toString().contains("older") && !f.toString().contains("0a9e"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    static List<String> samples() throws IOException {
        if (SAMPLES.isEmpty()) {
            makeSamples();
        }
        return new ArrayList<>(SAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Timeout(3600)
    void aDamagedFileIsRefusedInWordsOrRead(String name) throws IOException {
        Path sample = SAMPLES.getOrDefault(name, Path.of(""));
        byte[] original = Files.readAllBytes(sample);
        Map<String, BigDecimal> whole = totals(Bills.read(List.of(sample), ReadOptions.DEFAULT));
        String suffix =
                KEPT.stream()
                        .filter(s -> sample.toString().endsWith(s))
                        .max((a, b) -> a.length() - b.length())
                        .orElse(".csv");
        Path mutantFolder = Files.createDirectories(folder.resolve("mutants"));
        boolean packed = suffix.endsWith("gz") || suffix.endsWith("zip");
        for (int i = 0; i < MUTANTS; i++) {
            SplittableRandom random = new SplittableRandom(name.hashCode() * 31L + i);
            byte[] bytes = mutated(original, random, packed || suffix.equals(".parquet"));
            Path mutant = Files.write(mutantFolder.resolve("mutant" + suffix), bytes);
            assertThatCode(() -> check(mutant, whole, packed && !sameText(original, bytes, suffix)))
                    .as("%s, mutant %d", name, i)
                    .doesNotThrowAnyException();
        }
    }

    /** What is packed has a checksum, so that a reader can know of every damage. */
    private static boolean sameText(byte[] a, byte[] b, String suffix) {
        if (!suffix.endsWith("gz")) {
            return false;
        }
        try (GZIPInputStream x = new GZIPInputStream(new ByteArrayInputStream(a));
                GZIPInputStream y = new GZIPInputStream(new ByteArrayInputStream(b))) {
            return java.util.Arrays.equals(x.readAllBytes(), y.readAllBytes());
        } catch (IOException e) {
            return false;
        }
    }

    private static void check(Path mutant, Map<String, BigDecimal> whole, boolean damagedPack) {
        try {
            Bill bill = Bills.read(List.of(mutant), ReadOptions.DEFAULT);
            if (damagedPack) {
                assertThat(totals(bill)).isEqualTo(whole);
            }
        } catch (ImportProblem e) {
            assertThat(e.getMessage())
                    .as("says where, and is short")
                    .contains("mutant")
                    .matches("(?s).*:\\d+: .*")
                    .hasSizeLessThan(2000);
        }
    }

    private static Map<String, BigDecimal> totals(Bill bill) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        bill.groups()
                .forEach(g ->
                        totals.merge(
                                g.currency().getCode(),
                                g.unblended(),
                                (a, b) -> a.add(b).stripTrailingZeros()));
        return totals;
    }

    private static byte[] mutated(byte[] original, SplittableRandom random, boolean binary) {
        byte[] bytes = original.clone();
        int kind = random.nextInt(6);
        int at = random.nextInt(bytes.length);
        switch (kind) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = java.util.Arrays.copyOf(bytes, at);
            case 2 -> {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
                byte[] shorter = new byte[bytes.length - length];
                System.arraycopy(bytes, 0, shorter, 0, at);
                System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
                bytes = shorter;
            }
            case 3 -> {
                byte[] inserted = hostile(random, binary);
                byte[] longer = new byte[bytes.length + inserted.length];
                System.arraycopy(bytes, 0, longer, 0, at);
                System.arraycopy(inserted, 0, longer, at, inserted.length);
                System.arraycopy(bytes, at, longer, at + inserted.length, bytes.length - at);
                bytes = longer;
            }
            case 4 -> {
                for (int i = 0; i < 8; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            default -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(bytes.length - Math.max(from, at), 128);
                System.arraycopy(bytes, from, bytes, at, length);
            }
        }
        return bytes;
    }

    private static byte[] hostile(SplittableRandom random, boolean binary) {
        List<String> texts =
                List.of(
                        "\"",
                        ",",
                        "\n",
                        "\r",
                        "\0",
                        "1e308",
                        "-1E+999999999",
                        "NaN",
                        "Infinity",
                        "=1+2",
                        "@SUM(A1)",
                        "9".repeat(400),
                        "\u0905",
                        "0x1F",
                        "1_000",
                        "{",
                        "}",
                        "9999-99-99",
                        "'; DROP TABLE x; --");
        String text = texts.get(random.nextInt(texts.size()));
        return binary
                ? new byte[] {(byte) random.nextInt(256), (byte) random.nextInt(256)}
                : text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
