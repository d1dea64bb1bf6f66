package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierwise.data.bill.SmallReport.cost;
import static org.tierwise.data.bill.SmallReport.line;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** Files that are no bill, or a damaged one: each is told with its place and its cure. */
class HostileFilesTest {
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "billing_account_id,service.description,sku.id | Google Cloud",
                "MeterCategory,CostInBillingCurrency,Date | Azure",
                "ChargeType,AmortizedCost,Region | before version 1.0",
                "accountId,currentInstanceType,finding | recommendations",
                "name,age | not an AWS bill"
            })
    void otherFilesAreNamed(String header, String name) throws IOException {
        refused(header + "\n1,2,3\n").hasMessageContaining(":1:").hasMessageContaining(name);
    }

    @Test
    void binaryDataIsNoText() throws IOException {
        refused("\0\1\2\3\4\5\6\7 rubbish").hasMessageContaining("binary data");
    }

    @Test
    void filesThatOnlyLookLikeOthersAreRefusedByWhatTheyAre() throws IOException {
        refused("PK\3\4 zip").hasMessageContaining("archive is damaged");
        refused("PAR1 parquet").hasMessageContaining("Parquet file is cut off or damaged");
        refused("%PDF-1.7").hasMessageContaining("export the bill as CSV");
        refused("\u00d0\u00cf\u0011\u00e0").hasMessageContaining("not");
    }

    @Test
    void aLineWithTooFewFieldsIsToldWithItsPlace() throws IOException {
        refused(SmallReport.csv(List.of(cost("1"), cost("2"))) + "Usage,x\n")
                .hasMessageContaining(":4: the line has 2 fields, and the lines before it 8");
    }

    @Test
    void anOpenQuoteBelowAFaultyHeaderDropsNothingInSilence() throws IOException {
        String csv = SmallReport.csv(List.of(cost("1")));
        String faulty = csv.replaceFirst("\n", ",one/more\n");

        refused(faulty + "2026-06-01,USD,Usage,AmazonEC2,1,\"9,2026-06-01,x\n")
                .hasMessageContaining(":3:")
                .hasMessageContaining("quote");
    }

    @Test
    void aCurrencyThatIsNoneIsToldWithItsLine() throws IOException {
        refused(
                        SmallReport.csv(
                                List.of(
                                        cost("1"),
                                        SmallReport.line("lineItem/CurrencyCode", "GOLD"))))
                .hasMessageContaining(":3:")
                .hasMessageContaining("'GOLD'");
    }

    @Test
    void anAmountThatWouldFillMemoryIsNoNumber() throws IOException {
        refused(SmallReport.csv(List.of(cost("1E+999999999")))).hasMessageContaining(":2:");
    }

    @Test
    void textThatIsNotUtf8IsToldWithItsLine() throws IOException {
        byte[] head = SmallReport.csv(List.of(cost("1"))).getBytes(StandardCharsets.UTF_8);
        byte[] line =
                "2026-06-01,USD,Usage,X\u00e9,1,9,2026-06-01,x\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[head.length + line.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(line, 0, both, head.length, line.length);
        Path file = Files.write(folder.resolve("latin.csv"), both);

        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining("latin.csv:3:")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void textThatIsNotUtf8FarDownIsToldWithItsLine() throws IOException {
        String lines = SmallReport.csv(Collections.nCopies(40_000, cost("1")));
        byte[] bytes = (lines + "Usage,\u20ac\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = 'x';
        Path file = Files.write(folder.resolve("far.csv"), bytes);

        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining("far.csv:40002:")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aLineOfMoreThanAMebibyteIsToldWithItsPlace() throws IOException {
        String cell = "x".repeat(10 << 20);
        String cells = ("x".repeat(1000) + ",").repeat(2000);
        for (String longer : List.of(cell, "\"" + cell + "\"", "\"" + cell, cells)) {
            refused(SmallReport.csv(List.of(cost("1"))) + longer + ",2\n")
                    .hasMessageContaining(":3:");
            refused(SmallReport.csv(List.of(line("lineItem/UsageType", longer))))
                    .hasMessageContaining(":2:");
        }
        refused(SmallReport.csv(List.of(line("lineItem/UsageType", cell))))
                .hasMessageContaining("longer than 1 MiB");
    }

    @Test
    void textAfterAClosingQuoteIsToldWithItsPlace() throws IOException {
        refused(SmallReport.csv(List.of(cost("1"), line("lineItem/UsageType", "\"Box\"Usage"))))
                .hasMessageContaining(":3:")
                .hasMessageContaining("text after a closing quote");
    }

    @Test
    void aCommaTooManyAtTheEndOfALineAddsNoField() throws IOException {
        String csv = SmallReport.csv(List.of(cost("1"), cost("2")));
        Path file = Files.writeString(folder.resolve("b.csv"), csv.strip() + ",\n");

        assertThat(Bills.read(List.of(file), ReadOptions.DEFAULT).unblended(CurrencyUnit.USD))
                .isEqualByComparingTo("3");
    }

    @Test
    void damageToAGzipIsToldBeforeTheFaultsOfItsText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            String text = SmallReport.csv(List.of(cost("zero"))) + "x\n" + "y,".repeat(3 << 20);
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        Path file = folder.resolve("b.csv.gz");
        Files.write(file, whole);
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining("b.csv.gz:2:")
                .hasMessageContaining("'zero'");

        Files.write(file, Arrays.copyOf(whole, whole.length - 6));
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining("b.csv.gz:1: the gzip file is cut off after");

        whole[whole.length - 6] ^= 1;
        Files.write(file, whole);
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining("b.csv.gz:1: the gzip file is damaged");
    }

    @Test
    @Timeout(60)
    void readingStopsSoonWhenTheCallerWantsIt() throws IOException {
        Path file = folder.resolve("large.csv.gz");
        byte[] lines =
                SmallReport.csv(Collections.nCopies(30, cost("1")))
                        .getBytes(StandardCharsets.UTF_8);
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(lines);
            byte[] empty = new byte[1 << 20];
            Arrays.fill(empty, (byte) '\n');
            for (int i = 0; i < 300; i++) {
                gzip.write(empty);
            }
        }
        ReadOptions lenient = new ReadOptions(Optional.empty(), Long.MAX_VALUE, 10_000, List.of());
        AtomicLong stopped = new AtomicLong();

        assertThatThrownBy(() ->
                        Bills.read(
                                List.of(file),
                                lenient,
                                (name, share) -> {
                                    if (share > 0) {
                                        stopped.set(System.nanoTime());
                                        throw new CancellationException("stopped");
                                    }
                                }))
                .isInstanceOf(CancellationException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - stopped.get())).isLessThan(ONE_SECOND);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("unpack"));
    }

    @Test
    void aFileNameThatLooksLikeAPatternMeansItself() throws IOException {
        SmallReport.write(folder.resolve("bill1.csv"), List.of(cost("99")));
        Path file = SmallReport.write(folder.resolve("bill[1].csv"), List.of(cost("1")));

        assertThat(Bills.read(List.of(file), ReadOptions.DEFAULT).unblended(CurrencyUnit.USD))
                .isEqualByComparingTo("1");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkDoNotMatter() throws IOException {
        String csv =
                "\uFEFF" + SmallReport.csv(List.of(cost("1"), cost("2"))).replace("\n", "\r\n");
        Path file = Files.writeString(folder.resolve("b.csv"), csv);

        assertThat(Bills.read(List.of(file), ReadOptions.DEFAULT).unblended(CurrencyUnit.USD))
                .isEqualByComparingTo("3");
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), content);
        return assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .isInstanceOf(ImportProblem.class)
                .hasMessageStartingWith(file.toString());
    }
}
