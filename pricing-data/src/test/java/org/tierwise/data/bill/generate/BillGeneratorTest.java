package org.tierwise.data.bill.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

class BillGeneratorTest {
    static final String SHOP =
            """
            {"name": "shop", "note": "made up", "period": "2026-02", "payerAccount": "012345678901",
             "accounts": {"prod": "112233445566"}, "seller": "Seller, Limited", "currency": "USD",
             "taxRate": "0.18", "taxType": "IGST",
             "credit": {"productCode": "AmazonEC2", "amount": "-50", "description": "Credit"},
             "lines": [
              {"account": "prod",
               "product": {"code": "AmazonEC2", "name": "EC2", "family": "Compute Instance",
                "region": "ap-south-1", "attributes": {"instanceType": "c4.2xlarge"}},
               "usage": {"type": "APS3-BoxUsage:c4.2xlarge", "operation": "RunInstances",
                "unit": "Hrs", "quantity": "2688", "digits": 10, "shape": "steady"},
               "unitPrice": "0.400", "resources": {"count": 4, "id": "i-{hex}", "name": "web"},
               "component": "web", "reserved": {"fraction": "0.5", "effectiveHourly": "0.272"},
               "description": "$0.400 per hour", "status": "estimated", "source": "a \\"list\\""},
              {"account": "prod",
               "product": {"code": "AmazonCloudFront", "name": "CloudFront",
                "family": "Data Transfer", "region": "", "attributes": {"location": "India"}},
               "usage": {"type": "IN-DataTransfer-Out-Bytes", "operation": "GET", "unit": "GB",
                "quantity": "1000.7", "digits": 10, "shape": "traffic"},
               "unitPrice": "0.109", "resources": {"count": 3, "id": "E{n}", "name": "cdn"},
               "component": "", "description": "$0.109 per GB, out", "status": "secondary",
               "source": "a list"}]}
            """;

    @TempDir Path folder;

    @Test
    void sameSeedGivesTheSameBytesAndAnotherSeedDoesNot() throws IOException {
        BillGenerator.write(shop(), 1, folder.resolve("a"));
        BillGenerator.write(shop(), 1, folder.resolve("b"));
        BillGenerator.write(shop(), 2, folder.resolve("c"));
        List<Path> a = files(folder.resolve("a"));
        List<Path> b = files(folder.resolve("b"));
        assertThat(a).hasSize(3);
        for (int i = 0; i < a.size(); i++) {
            assertThat(b.get(i)).hasSameBinaryContentAs(a.get(i));
        }
        assertThat(Files.mismatch(part(folder.resolve("a")), part(folder.resolve("c"))))
                .isNotEqualTo(-1);
    }

    @Test
    void quantitiesOfTheMonthAreMetExactly() throws IOException {
        BillGenerator.write(shop(), 1, folder);
        Map<String, BigDecimal> sums = new HashMap<>();
        for (NamedCsvRecord row : rows()) {
            BigDecimal amount = new BigDecimal(row.getField("lineItem/UsageAmount"));
            assertThat(amount.scale()).isBetween(0, 10);
            assertThat(amount.signum()).isPositive();
            sums.merge(
                    row.getField("lineItem/LineItemType") + " " + row.getField("pricing/unit"),
                    amount,
                    BigDecimal::add);
        }
        assertThat(sums.get("Usage Hrs")).isEqualByComparingTo("1344");
        assertThat(sums.get("DiscountedUsage Hrs")).isEqualByComparingTo("1344");
        assertThat(sums.get("RIFee Hrs")).isEqualByComparingTo("1344");
        assertThat(sums.get("Usage GB")).isEqualByComparingTo("1000.7");
    }

    @Test
    void controlTotalsAreThoseOfTheFile() throws IOException {
        ControlTotals totals = BillGenerator.write(shop(), 7, folder);
        List<NamedCsvRecord> rows = rows();
        assertThat(totals.rows()).isEqualTo(rows.size()).isEqualTo(7 * 672 + 1 + 1 + 2);
        assertThat(totals.unblended())
                .isEqualByComparingTo(sum(rows, "", "lineItem/UnblendedCost"));
        assertThat(totals.tax()).isEqualByComparingTo(sum(rows, "Tax", "lineItem/UnblendedCost"));
        assertThat(totals.list()).isEqualByComparingTo(sum(rows, "", "pricing/publicOnDemandCost"));
        BigDecimal amortised =
                sum(rows, "", "lineItem/UnblendedCost")
                        .subtract(sum(rows, "RIFee", "lineItem/UnblendedCost"))
                        .add(sum(rows, "DiscountedUsage", "reservation/EffectiveCost"));
        assertThat(totals.amortised()).isEqualByComparingTo(amortised);
        assertThat(totals.unblended().subtract(totals.tax()))
                .isEqualByComparingTo(
                        new BigDecimal("1344")
                                .multiply(new BigDecimal("0.672"))
                                .add(new BigDecimal("1000.7").multiply(new BigDecimal("0.109")))
                                .subtract(new BigDecimal("50")));
        assertThat(totals.tax())
                .isEqualByComparingTo(
                        new BigDecimal("853.168")
                                .multiply(new BigDecimal("0.18"))
                                .setScale(2, RoundingMode.HALF_UP)
                                .add(new BigDecimal("19.63")));
    }

    @Test
    void scalesToAboutANumberOfRows() throws IOException {
        ControlTotals totals =
                BillGenerator.write(BillGenerator.scaledTo(shop(), 20_000), 1, folder);
        assertThat(totals.rows()).isBetween(18_000L, 22_000L);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> read(SHOP.replace("\"note\"", "\"notes\": 1, \"note\"")))
                .hasMessageContaining("notes");
        assertThatThrownBy(() -> read(SHOP.replace("\"note\": \"made up\",", "")))
                .hasMessageContaining("note is missing");
        assertThatThrownBy(() -> read(SHOP.replace("\"0.5\"", "\"0.3\"")))
                .hasMessageContaining("whole number");
    }

    static BillScenario shop() throws IOException {
        return read(SHOP);
    }

    static BillScenario read(String json) throws IOException {
        return BillScenarios.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path part(Path folder) throws IOException {
        return files(folder).stream()
                .filter(f -> f.toString().endsWith("shop-1.csv.gz"))
                .findFirst()
                .orElseThrow();
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(part(folder))),
                                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, String type, String column) {
        return rows.stream()
                .filter(r -> type.isEmpty() || r.getField("lineItem/LineItemType").equals(type))
                .map(r -> r.getField(column))
                .filter(t -> !t.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
