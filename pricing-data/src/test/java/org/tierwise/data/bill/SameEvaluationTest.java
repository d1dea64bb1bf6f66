package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;
import org.tierwise.data.store.TempArea;
import org.tierwise.model.bill.Bill;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * The database and the reader of rows make the same bill: each CSV file is read as it is, and as
 * text columns of Parquet under the same name, with nothing in empty cells and with empty texts.
 */
class SameEvaluationTest {
    private static final String CUR =
            "bill/BillingPeriodStartDate,bill/InvoiceId,bill/InvoicingEntity,lineItem/LegalEntity,"
                    + "lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,"
                    + "lineItem/UsageType,lineItem/LineItemDescription,product/region,"
                    + "product/regionCode,reservation/ReservationARN,resourceTags/user:Component,"
                    + "lineItem/UsageAmount,lineItem/UnblendedCost,pricing/publicOnDemandCost,"
                    + "reservation/EffectiveCost,savingsPlan/TotalCommitmentToDate,"
                    + "savingsPlan/UsedCommitment";
    private static final String CUR2 =
            "bill_payer_account_name,bill_billing_period_start_date,line_item_line_item_type,"
                    + "line_item_usage_start_date,line_item_product_code,line_item_usage_type,"
                    + "resource_tags,line_item_usage_amount,line_item_unblended_cost";
    private static final String FOCUS =
            "BillingPeriodStart,ChargePeriodStart,ProviderName,PublisherName,InvoiceIssuerName,"
                    + "ChargeCategory,CommitmentDiscountId,CommitmentDiscountStatus,"
                    + "CommitmentDiscountCategory,PricingCategory,ServiceName,x_ServiceCode,"
                    + "SkuPriceDetails,ChargeDescription,Tags,SubAccountId,ConsumedQuantity,"
                    + "BilledCost,EffectiveCost,ListCost";
    private static final String DBR =
            "InvoiceID,RecordType,RateId,UsageStartDate,ProductName,ItemDescription,UsageType,"
                    + "LinkedAccountId,PayerAccountId,ReservedInstance,UsageQuantity,UnBlendedCost";

    @TempDir Path temporary = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cur",
                "athena-csv",
                "cur2-csv",
                "focus-1.0",
                "focus-1.2",
                "dbr",
                "dbr-unconsolidated"
            })
    void everyFormatOfTheLedger(String id) throws IOException {
        LedgerBills.write(
                LedgerFormats.of(id).orElseThrow(),
                new LedgerOptions(3000, 11, List.of(YearMonth.of(2024, 2)), true),
                temporary);
        List<Path> files = csvFiles();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertSame(file);
        }
    }

    /** What the ledger wrote, zip files unpacked. */
    private List<Path> csvFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(temporary)) {
            for (Path file : all.filter(f -> f.toString().matches(".*\\.(csv|gz|zip)")).toList()) {
                if (file.toString().endsWith(".zip")) {
                    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                        assertThat(zip.getNextEntry()).isNotNull();
                        Path unpacked = Path.of(file + ".csv");
                        Files.copy(zip, unpacked);
                        files.add(unpacked);
                    }
                } else if (!file.toString().contains("ControlTotals")) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    @Property(tries = 20)
    void anyLines(@ForAll("reports") String csv) throws IOException {
        try (TempArea area = new TempArea()) {
            assertSame(Files.writeString(area.folder().resolve("any.csv"), csv));
        }
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of(CUR, CUR2, FOCUS, DBR)
                .flatMap(header -> {
                    List<Arbitrary<String>> cells =
                            Arrays.stream(header.split(",", -1))
                                    .map(SameEvaluationTest::cells)
                                    .toList();
                    return Combinators.combine(cells)
                            .as(line -> String.join(",", line))
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(40)
                            .map(lines -> header + "\n" + String.join("\n", lines) + "\n");
                });
    }

    private static Arbitrary<String> cells(String column) {
        if (column.equals("ProviderName")) {
            return Arbitraries.of("AWS", "AWS", "", "Somebody");
        }
        List<String> texts =
                column.matches(
                                ".*(Cost|cost|Amount|amount|Quantity|Commitment.*Date|UsedCommitment)")
                        ? List.of(
                                "",
                                "0",
                                "-0.0",
                                "1",
                                "007.50",
                                "-123456789.987654321",
                                "0.000000000000000001",
                                "0.1234567890123456789012345",
                                "99999999999999999.00000000000000000001",
                                "4.1E-7",
                                "-2.5e+3",
                                "1E12",
                                "+3",
                                ".5",
                                " 8 ")
                        : column.matches(".*(Start|Date|start_date)")
                                ? List.of(
                                        "",
                                        "2026-06-01",
                                        "2026-06-03T05:00:00Z",
                                        "2026/06/02 00:00:00",
                                        "June",
                                        "2026-02-31")
                                : texts();
        return Arbitraries.of(texts.stream().map(SameEvaluationTest::quoted).toList());
    }

    private static List<String> texts() {
        return List.of(
                "",
                "NULL",
                "None",
                "\\N",
                "Usage",
                "Purchase",
                "Used",
                "Unused",
                "Spend",
                "Fee",
                "Refund",
                "SavingsPlanUpfrontFee",
                "SavingsPlanNegation",
                "DiscountedUsage",
                "LineItem",
                "InvoiceTotal",
                "Y",
                "Standard",
                "Committed",
                "AWS",
                "Amazon Web Services, Inc.",
                "Somebody \"else\"",
                "ComputeSavingsPlans",
                "Refund for one-time fee for Savings Plan ID 7",
                "Tax of type IGST",
                "credit note",
                "Amazon Elastic Compute Cloud",
                "AmazonEC2",
                "APS3-BoxUsage:m5.xl",
                "$0.1 per db.r5.2xlarge Multi-AZ instance",
                "9x1.large runs 2-a.b3c-d.metal",
                "x".repeat(5000) + "m5.large",
                "{\"InstanceType\": \"m6g.16xlarge\", \"user_component\": \"web\"}",
                "{\"user:Component\": \"\", \"Name\": 1.50, \"Name\": \"second\"}",
                "{\"Component\": {\"a\": [1, true]}, \"name\": null,}",
                "{user_component=web, user_name=x}",
                "{user_name=x, user_component=}",
                "{'user_component': 'we,b', 'user_name': 'x'}",
                "[\"user:Component\"]",
                "\u0928\u092e\u0938\u094d\u0924\u0947 \ud83d\ude80",
                "two\nlines",
                "0");
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static void assertSame(Path csv) throws IOException {
        Bill rows = Bills.read(List.of(csv), ReadOptions.DEFAULT);
        Path copies = Files.createDirectories(csv.resolveSibling("parquet"));
        for (String cell : List.of("%s", "coalesce(%s, '')")) {
            Path parquet = copies.resolve(String.valueOf(csv.getFileName()));
            TextParquet.write(csv, cell, parquet);
            Bill database = Bills.read(List.of(parquet), ReadOptions.DEFAULT);
            same(database.groups(), rows.groups());
            same(database.days(), rows.days());
            same(database.invoices(), rows.invoices());
            same(database.totals(), rows.totals());
            same(database.others(), rows.others());
            assertThat(database.periods()).isEqualTo(rows.periods());
            assertThat(database.files().getFirst().rows())
                    .isEqualTo(rows.files().getFirst().rows());
            assertThat(warnings(database, parquet)).isEqualTo(warnings(rows, csv));
            Files.delete(parquet);
        }
        Files.delete(copies);
    }

    private static void same(List<?> actual, List<?> expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .isEqualTo(expected);
    }

    private static List<String> warnings(Bill bill, Path file) {
        return bill.warnings().stream().map(w -> w.replace(file.toString(), "FILE")).toList();
    }
}
