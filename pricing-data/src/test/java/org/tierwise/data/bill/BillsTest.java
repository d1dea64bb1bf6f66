package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

class BillsTest {
    private static final String HEADER =
            "bill/BillingPeriodStartDate,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,pricing/publicOnDemandCost,reservation/EffectiveCost,reservation/UnusedRecurringFee,resourceTags/user:Component\n";

    @TempDir Path folder = Path.of("");

    @Test
    void digitsBeyondTheTwentiethAndExponentsAreKept() throws IOException {
        Bill bill =
                read(
                        HEADER
                                + line(
                                        "Usage",
                                        "BoxUsage:m4.large",
                                        "1",
                                        "0.1000000000000000000000001",
                                        "",
                                        "")
                                + line("Usage", "BoxUsage:m4.large", "2", "4.1E-7", "", "")
                                + line("Usage", "BoxUsage:m4.large", "3", "0.2", "", ""));
        assertThat(bill.unblended(CurrencyUnit.USD))
                .isEqualByComparingTo("0.3000004100000000000000001");
        assertThat(bill.groups().getFirst().quantity()).isEqualByComparingTo("6");
    }

    @Test
    void reservedUsageIsAmortisedAndItsFeeIsNot() throws IOException {
        Bill bill =
                read(
                        HEADER
                                + line(
                                        "DiscountedUsage",
                                        "BoxUsage:c4.large",
                                        "10",
                                        "0",
                                        "0.75",
                                        "")
                                + line("RIFee", "HeavyUsage:c4.large", "10", "0.80", "", "0.05")
                                + line("Tax", "", "1", "0.14", "", ""));
        CostTotal.Known amortised =
                (CostTotal.Known) bill.total(CostBasis.AMORTISED, CurrencyUnit.USD);
        assertThat(amortised.amount()).isEqualByComparingTo("0.94");
        assertThat(amortised.tax()).isEqualByComparingTo("0.14");
        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("0.94");
    }

    @Test
    void aCostThatIsNoNumberIsToldWithItsLine() throws IOException {
        Path file =
                write(
                        HEADER
                                + line("Usage", "BoxUsage", "1", "0.1", "", "")
                                + line("Usage", "BoxUsage", "1", "zero", "", ""));
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining(file + ":3:")
                .hasMessageContaining("'zero'");
    }

    @Test
    void anEmptyFileIsNoBill() throws IOException {
        Path file = write("");
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining(file + ":1: the file is empty");
    }

    @Test
    void aMissingFileIsNoBill() {
        Path file = folder.resolve("absent.csv");
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining(file + ":1: no such file");
    }

    @Test
    void aHeaderWithoutLinesIsABillOfNothing() throws IOException {
        assertThat(read(HEADER).groups()).isEmpty();
    }

    @Test
    void aCutOffGzipIsToldApartFromABadLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(
                    (HEADER + line("Usage", "BoxUsage", "1", "0.1", "", "").repeat(5000))
                            .getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("cut.csv.gz");
        Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void aFileThatUnpacksTooFarIsRefused() throws IOException {
        Path file = folder.resolve("bomb.csv.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(HEADER.getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[4 << 20];
            Arrays.fill(blanks, (byte) '\n');
            gzip.write(blanks);
        }
        ReadOptions small = new ReadOptions(Optional.empty(), 1 << 20, 1000, List.of());
        assertThatThrownBy(() -> Bills.read(List.of(file), small))
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void otherCsvFilesAreNoBill() throws IOException {
        Path file = write("name,age\nx,1\n");
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .hasMessageContaining("not an AWS bill");
    }

    @Test
    void onlyTheNewestStatementOfAPeriodCounts() throws IOException {
        Path period = Files.createDirectories(folder.resolve("20260601-20260701"));
        for (String assembly : List.of("old", "new")) {
            Path part = Files.createDirectories(period.resolve(assembly)).resolve("r-1.csv");
            Files.writeString(
                    part,
                    HEADER
                            + line(
                                    "Usage",
                                    "BoxUsage",
                                    "1",
                                    assembly.equals("new") ? "7" : "5",
                                    "",
                                    ""));
        }
        Files.writeString(
                period.resolve("r-Manifest.json"),
                """
                {"assemblyId": "new", "reportName": "r", "reportKeys": ["p/r/20260601-20260701/new/r-1.csv"],
                 "billingPeriod": {"start": "20260601T000000.000Z", "end": "20260701T000000.000Z"}}
                """);
        Bill bill = Bills.read(List.of(folder), ReadOptions.DEFAULT);
        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo(BigDecimal.valueOf(7));
        assertThat(bill.warnings()).anyMatch(w -> w.contains("not counted twice"));
    }

    @Test
    void quotedCommasQuotesAndLineEndsStayInTheirCell() throws IOException {
        Bill bill =
                read(
                        HEADER
                                + "2026-06-01T00:00:00Z,Usage,2026-06-01T00:00:00Z,AmazonEC2,\"Box,\"\"Usage\n"
                                + "x\",1,USD,0.5,,,,\"=web\"\n");
        assertThat(bill.groups().getFirst().usageType()).isEqualTo("Box,\"Usage\nx");
        assertThat(bill.groups().getFirst().tag()).isEqualTo("=web");
    }

    private Bill read(String csv) throws IOException {
        return Bills.read(List.of(write(csv)), ReadOptions.DEFAULT);
    }

    private Path write(String csv) throws IOException {
        return Files.writeString(folder.resolve("bill.csv"), csv);
    }

    private static String line(
            String type,
            String usage,
            String amount,
            String cost,
            String effective,
            String unused) {
        return "2026-06-01T00:00:00Z,%s,2026-06-01T00:00:00Z,AmazonEC2,%s,%s,USD,%s,%s,%s,%s,web\n"
                .formatted(type, usage, amount, cost, cost, effective, unused);
    }
}
