package org.tierwise.data.bill.generate.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is written adds up, by a plain loop over the files, to what is stated beside it. */
class LedgerBillsTest {
    private static final LedgerOptions SMALL =
            new LedgerOptions(1500, 3, List.of(YearMonth.of(2023, 2), YearMonth.of(2024, 2)), true);

    @TempDir Path folder = Path.of("");

    private WrittenReport written(String format) throws IOException {
        return written(format, SMALL);
    }

    private WrittenReport written(String format, LedgerOptions options) throws IOException {
        LedgerBills.write(LedgerFormats.of(format).orElseThrow(), options, folder);
        return new WrittenReport(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "cur, lineItem/UnblendedCost, lineItem/CurrencyCode, lineItem/NetUnblendedCost, net",
        "cur-zip, lineItem/UnblendedCost, lineItem/CurrencyCode, lineItem/NetUnblendedCost, net",
        "athena-csv, line_item_unblended_cost, line_item_currency_code, ,",
        "cur2-csv, line_item_unblended_cost, line_item_currency_code, ,",
        "focus-1.0, BilledCost, BillingCurrency, EffectiveCost, amortised",
        "focus-1.1, BilledCost, BillingCurrency, EffectiveCost, amortised",
        "focus-1.2, BilledCost, BillingCurrency, EffectiveCost, amortised",
    })
    void textReportsAddUpToTheStatedTotals(
            String format,
            String cost,
            String currency,
            @Nullable String other,
            @Nullable String total)
            throws IOException {
        WrittenReport report = written(format);

        assertThat(report.sums(cost, currency, row -> true)).isEqualTo(report.stated("unblended"));
        if (other != null && total != null) {
            assertThat(report.sums(other, currency, row -> true)).isEqualTo(report.stated(total));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cur-parquet, line_item_unblended_cost, line_item_currency_code, unblended",
        "cur2-parquet, line_item_unblended_cost, line_item_currency_code, unblended",
        "focus-1.0-parquet, BilledCost, BillingCurrency, unblended",
        "focus-1.2-parquet, EffectiveCost, BillingCurrency, amortised",
    })
    void binaryFractionsStillTellTheStatedTotals(
            String format, String cost, String currency, String total) throws IOException {
        WrittenReport report = written(format);

        assertThat(report.binarySums(cost, currency)).isEqualTo(report.stated(total));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthly-csv", "cost-allocation-csv"})
    void rowsOfTotalsOfMonthlyFilesAgree(String format) throws IOException {
        WrittenReport report = written(format);
        Map<String, String> stated = report.stated("unblended");

        for (String record :
                List.of("LinkedLineItem", "AccountTotal", "InvoiceTotal", "StatementTotal")) {
            assertThat(
                            report.sums(
                                    "TotalCost",
                                    "CurrencyCode",
                                    row -> record.equals(row.get("RecordType"))))
                    .as(record)
                    .isEqualTo(stated);
        }
        for (Map<String, String> row : report.rows()) {
            assertThat(
                            amount(row, "CostBeforeTax")
                                    .add(amount(row, "Credits"))
                                    .add(amount(row, "TaxAmount")))
                    .isEqualByComparingTo(amount(row, "TotalCost"));
        }
    }

    @ParameterizedTest
    @CsvSource({"dbr, UnBlendedCost", "dbr-unconsolidated, Cost"})
    void rowsOfTotalsOfDetailedReportsAgree(String format, String cost) throws IOException {
        WrittenReport report = written(format);
        String stated = report.stated("unblended").getOrDefault("USD", "");

        for (String record : List.of("InvoiceTotal", "StatementTotal")) {
            assertThat(report.sums(cost, "", row -> record.equals(row.get("RecordType"))))
                    .containsExactly(Map.entry("USD", stated));
        }
        assertThat(
                        report.sums(
                                cost,
                                "",
                                row ->
                                        String.valueOf(row.get("RecordType"))
                                                .matches("LineItem|Rounding")))
                .containsExactly(Map.entry("USD", stated));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost-explorer", "cost-explorer-turned", "cost-explorer-accounts"})
    void downloadsAddUpAlongRowsAndColumns(String format) throws IOException {
        WrittenReport report = written(format);
        Map<String, BigDecimal> cells = new HashMap<>();
        Map<String, BigDecimal> ends = new HashMap<>();
        for (Path file : report.files()) {
            String currency = file.toString().contains("INR") ? "INR" : "USD";
            List<CsvRecord> records = WrittenReport.records(file);
            assertThat(records.get(1).getField(0)).endsWith(" total");
            for (CsvRecord row : records.subList(2, records.size())) {
                List<String> costs = row.getFields().subList(1, row.getFieldCount());
                costs.subList(0, costs.size() - 1)
                        .forEach(c -> cells.merge(currency, number(c), BigDecimal::add));
                ends.merge(currency, number(costs.getLast()), BigDecimal::add);
            }
        }

        assertThat(WrittenReport.plain(cells)).isEqualTo(report.stated("unblended"));
        assertThat(WrittenReport.plain(ends)).isEqualTo(report.stated("unblended"));
    }

    @Test
    void theDetailAndTheAnswerOfTheApiAddUp() throws IOException {
        WrittenReport detail = written("cost-explorer-detail");
        Map<String, String> stated = detail.stated("unblended");
        assertThat(detail.sums("Cost ($)", "", row -> row.containsKey("Cost ($)")))
                .containsEntry("USD", stated.getOrDefault("USD", ""));

        LedgerBills.write(
                LedgerFormats.of("cost-explorer-json").orElseThrow(),
                SMALL,
                folder.resolve("json"));
        Map<String, BigDecimal> sums = new HashMap<>();
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("json/cost-and-usage.json").toFile());
        for (JsonNode day : json.path("ResultsByTime")) {
            for (JsonNode group : day.path("Groups")) {
                JsonNode cost = group.path("Metrics").path("UnblendedCost");
                sums.merge(
                        cost.path("Unit").asText(),
                        new BigDecimal(cost.path("Amount").asText()),
                        BigDecimal::add);
            }
        }
        assertThat(WrittenReport.plain(sums)).isEqualTo(stated);
    }

    @Test
    void sumsByServiceAccountAndDayAreThoseOfTheLines() throws IOException {
        WrittenReport report = written("cur");
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Map<String, String> row : report.rows()) {
            sums.merge(
                    String.join(
                            "|",
                            row.get("lineItem/ProductCode"),
                            row.get("lineItem/UsageAccountId"),
                            String.valueOf(row.get("lineItem/UsageStartDate")).substring(0, 10),
                            row.get("lineItem/CurrencyCode")),
                    amount(row, "lineItem/UnblendedCost"),
                    BigDecimal::add);
        }
        Map<String, String> stated = new HashMap<>();
        List<CsvRecord> records = WrittenReport.records(folder.resolve("ledger-ControlTotals.csv"));
        for (CsvRecord record : records.subList(1, records.size())) {
            stated.put(String.join("|", record.getFields().subList(0, 4)), record.getField(4));
        }

        Map<String, String> plain = WrittenReport.plain(sums);
        assertThat(plain).isEqualTo(stated);
        assertThat(report.controlTotals().path("rows").asInt()).isEqualTo(report.rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cur", "focus-1.0"})
    void copiesHaveAccountsOfTheirOwnAndAddUp(String format) throws IOException {
        LedgerBills.write(LedgerFormats.of(format).orElseThrow(), SMALL, folder, 500, made -> {});
        WrittenReport report = new WrittenReport(folder);
        boolean cur = format.equals("cur");
        String cost = cur ? "lineItem/UnblendedCost" : "BilledCost";
        String currency = cur ? "lineItem/CurrencyCode" : "BillingCurrency";

        assertThat(report.sums(cost, currency, row -> true)).isEqualTo(report.stated("unblended"));
        if (cur) {
            assertThat(report.rows().stream().map(r -> r.get("lineItem/UsageAccountId")).distinct())
                    .hasSize(3 * 4)
                    .contains("011223344556", "011223344557", "011223344558");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cur",
                "cur-zip",
                "cur2-csv",
                "cur2-parquet",
                "focus-1.2",
                "dbr",
                "monthly-csv"
            })
    void theSameSeedGivesTheSameBytes(String format) throws IOException {
        LedgerFormat wanted = LedgerFormats.of(format).orElseThrow();
        for (String place : List.of("a", "b")) {
            LedgerBills.write(wanted, SMALL, folder.resolve(place));
        }
        try (Stream<Path> files = Files.walk(folder.resolve("a"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(folder.resolve("b").resolve(folder.resolve("a").relativize(file)))
                        .hasSameBinaryContentAs(file);
            }
        }
        LedgerBills.write(
                wanted, new LedgerOptions(1500, 4, SMALL.months(), true), folder.resolve("c"));
        assertThat(folder.resolve("c/ledger-ControlTotals.csv"))
                .content()
                .isNotEqualTo(Files.readString(folder.resolve("a/ledger-ControlTotals.csv")));
    }

    private static BigDecimal amount(Map<String, String> row, String column) {
        return number(row.getOrDefault(column, ""));
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
