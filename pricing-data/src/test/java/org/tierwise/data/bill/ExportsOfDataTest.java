package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.data.store.DuckDbSession;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.UsageGroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reports 2.0 of Data Exports: maps in every encoding, fewer columns, Parquet. */
class ExportsOfDataTest {
    private static final String HEADER =
            "bill_payer_account_name,bill_billing_period_start_date,line_item_line_item_type,line_item_usage_start_date,line_item_product_code,line_item_usage_type,line_item_usage_amount,line_item_currency_code,line_item_unblended_cost,resource_tags,product\n";

    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"user_component\": \"web, shop\"}|web, shop",
                "{\"user:Component\": \"web\", \"user_name\": \"x\"}|web",
                "{\"Component\": \"say \\\"hi\\\"\"}|say \"hi\"",
                "{user_component=web, user_name=x}|web",
                "{user_name=x, user_component=web}|web",
                "{'user_component': 'web', 'user_name': 'x'}|web",
                "{}|",
                "not a map|"
            })
    void aTagIsFoundInEveryEncodingOfTheMap(String map, @Nullable String tag) throws IOException {
        String quoted = "\"" + map.replace("\"", "\"\"") + "\"";
        Path file =
                Files.writeString(
                        folder.resolve("r.csv"),
                        HEADER
                                + "Shop,2026-06-01,Usage,2026-06-01,AmazonEC2,APS3-BoxUsage:m5.xl,1,USD,2,"
                                + quoted
                                + ",{}\n");

        UsageGroup group = read(file).groups().getFirst();

        assertThat(group.tag()).isEqualTo(tag == null ? "" : tag);
        assertThat(group.instanceType()).isEqualTo("m5.xlarge");
    }

    @Test
    void aColumnThatTheQueryDroppedIsNotNeeded() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("r.csv"),
                        "line_item_usage_account_name,line_item_usage_type,line_item_unblended_cost\n"
                            + "Shop,BoxUsage,2.5\n");

        Bill bill = read(file);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("2.5");
        assertThat(bill.warnings()).anyMatch(w -> w.contains("every line is read as Usage"));
        assertThat(bill.files().getFirst().format()).isEqualTo("cur2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOUBLE|0.1|0.30000000000",
                "DOUBLE|123456.7|370370.1",
                "DOUBLE|1234567890.12|3703703670.36",
                "DECIMAL(38,20)|0.00000000000000000001|0.00000000000000000003",
                "DECIMAL(38,4)|12345678901234567890.1234|37037036703703703670.3702",
                "VARCHAR|4.1E-7|0.00000123",
                "BIGINT|7|21"
            })
    void amountsInParquetAreExact(String type, String amount, String sum) throws IOException {
        Path file =
                parquet(
                        "SELECT 'Usage' AS line_item_line_item_type, TIMESTAMP '2026-06-03 05:00:00' AS line_item_usage_start_date, 'AmazonEC2' AS line_item_product_code, 'APS3-BoxUsage:m5.large' AS line_item_usage_type, CAST('%s' AS %s) AS line_item_unblended_cost, 'USD' AS line_item_currency_code, MAP {'user_component': 'web'} AS resource_tags, 'Shop' AS bill_payer_account_name FROM range(3)"
                                .formatted(amount, type));

        Bill bill = read(file);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo(sum);
        assertThat(bill.groups().getFirst().tag()).isEqualTo("web");
        assertThat(bill.days().getFirst().day()).hasToString("Optional[2026-06-03]");
    }

    @Test
    void aParquetFileThatIsCutOffIsToldSo() throws IOException {
        Path file =
                parquet(
                        "SELECT i AS line_item_unblended_cost, 'x' AS line_item_usage_type FROM"
                                + " range(1000) t(i)");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("r.parquet:1: the Parquet file is cut off or damaged");
    }

    @Test
    void ofSeveralExecutionsOfAnExportTheNewestCounts() throws IOException {
        for (String execution :
                List.of("2024-03-31T20:55:07.771Z-57bd", "2024-04-02T13:14:43.337Z-6b62")) {
            Path place =
                    Files.createDirectories(
                            folder.resolve("data/BILLING_PERIOD=2024-03/" + execution));
            Files.writeString(
                    place.resolve("e-00001.csv"),
                    HEADER
                            + "Shop,2024-03-01,Usage,2024-03-01,AmazonEC2,BoxUsage,1,USD,%s,{},{}\n"
                                    .formatted(execution.startsWith("2024-04") ? "7" : "5"));
        }

        Bill bill = read(folder);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("7");
        assertThat(bill.warnings()).anyMatch(w -> w.contains("not counted twice"));
    }

    private Path parquet(String query) {
        Path file = folder.resolve("r.parquet");
        try (java.sql.Connection connection = java.sql.DriverManager.getConnection("jdbc:duckdb:");
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(
                    "COPY (%s) TO %s (FORMAT parquet)"
                            .formatted(query, DuckDbSession.text(file.toString())));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    private static Bill read(Path path) {
        return Bills.read(List.of(path), ReadOptions.DEFAULT);
    }
}
