package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.OtherProvider;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Public sample bills, read where the property {@code tierwise.sampleData} says they are. */
class PublicSamplesTest {
    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private Path bills = Path.of("");

    @BeforeEach
    void findSamples() {
        String folder = System.getProperty("tierwise.sampleData", "");
        bills = Path.of(folder, "bills");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(bills),
                "skipped: -Dtierwise.sampleData names no folder of sample bills");
    }

    @ParameterizedTest
    @CsvSource({
        "legacy-cur/koku-test_cur.csv, 19, 0.0827499841274349353",
        "legacy-cur/koku-test_cur.csv.gz, 19, 0.0827499841274349353",
        "legacy-cur/koku-local, 13380, 143227.76367818761501799105",
        "legacy-cur/focus_converters-cur-2023-11.csv, 1281, 1.6823086974",
        "legacy-cur/sbroenne-sample-legacy.csv, 4, 0.0652",
        "athena-cur/koku-2022-07-01-alt-columns.csv, 2, 0"
    })
    void totalsAreExactToTheLastDigit(String file, long rows, BigDecimal unblended) {
        Bill bill = read(file);
        assertThat(bill.files().getFirst().rows()).isEqualTo(rows);
        assertThat(known(bill, CostBasis.UNBLENDED).amount()).isEqualByComparingTo(unblended);
        assertThat(bill.unblended(USD)).isEqualByComparingTo(unblended);
    }

    @Test
    void taxAndListPriceOfARealBillStandApart() {
        Bill bill = read("legacy-cur/focus_converters-cur-2023-11.csv");
        assertThat(known(bill, CostBasis.UNBLENDED).tax()).isEqualByComparingTo("0.08");
        assertThat(known(bill, CostBasis.LIST).amount()).isEqualByComparingTo("3.3561726949");
    }

    @Test
    void hoursOfInstancesAreCountedOnce() {
        Bill bill = read("legacy-cur/koku-local");
        BigDecimal hours =
                bill.groups().stream()
                        .filter(g -> g.usageType().contains("BoxUsage"))
                        .map(UsageGroup::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(hours).isEqualByComparingTo("10700");
    }

    @Test
    void theManifestSaysWhichMonthTheBillIsOf() {
        Bill bill = read("legacy-cur/koku-local");

        assertThat(bill.periods()).containsExactly(YearMonth.of(2018, 8));
        assertThat(bill.warnings()).anyMatch(w -> w.contains("12604 lines begin outside 2018-08"));
    }

    @Test
    void aHeaderWithALostCommaIsToldWithItsPlace() {
        assertThat(read("legacy-cur/koku-test_cur.csv").warnings())
                .anyMatch(w -> w.contains("koku-test_cur.csv:1:") && w.contains("131"));
    }

    @Test
    void aFileWithoutReservationColumnsHasNoAmortisedCost() {
        assertThat(read("legacy-cur/sbroenne-sample-legacy.csv").total(CostBasis.AMORTISED, USD))
                .isInstanceOf(CostTotal.NotComputable.class);
    }

    @Test
    void aManifestAloneAsksForItsParts() {
        assertThatThrownBy(() -> read("legacy-cur/ice-manifest-2018-01.json"))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("manifest alone");
    }

    @ParameterizedTest
    @CsvSource({
        "focus/focus-1.0-sample.csv, 18.0066386184, 13, 18.1493176406",
        "focus/spec-commitment_discount_purchase_scenario_2.csv, 3, 0,",
        "focus/spec-commitment_discount_usage_scenario_1.csv, 0, 1,",
        "focus/spec-commitment_discount_usage_scenario_3.csv, 0, 1,",
        "cur2/fivetran-aws_cost_report.csv, 0, 0, 0"
    })
    void viewsOfNewerReportsAreExact(
            String file, BigDecimal billed, BigDecimal effective, @Nullable BigDecimal list) {
        Bill bill = read(file);
        assertThat(known(bill, CostBasis.UNBLENDED).amount()).isEqualByComparingTo(billed);
        assertThat(known(bill, CostBasis.AMORTISED).amount()).isEqualByComparingTo(effective);
        if (list == null) {
            assertThat(bill.total(CostBasis.LIST, USD)).isInstanceOf(CostTotal.NotComputable.class);
        } else {
            assertThat(known(bill, CostBasis.LIST).amount()).isEqualByComparingTo(list);
        }
    }

    @Test
    void otherProvidersOfAMixedFileStandApart() {
        assertThat(read("focus/focus-1.0-sample.csv").others())
                .extracting(
                        OtherProvider::name,
                        OtherProvider::lines,
                        o -> o.unblended().stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("Microsoft", 51L, "1.97651418586"),
                        tuple("Oracle", 7L, "0.53707392473"));
    }

    @Test
    void effectiveCostsThatWereRoundedAreNoticed() {
        assertThat(read("focus/focus-1.0-sample.csv").warnings())
                .anyMatch(w -> w.contains("amortised cost is") && w.contains("off"));
    }

    @Test
    void aReportWithoutAnyCostSaysSo() {
        assertThat(read("cur2/fivetran-aws_cost_report.csv").warnings())
                .anyMatch(w -> w.contains("a bill without costs"));
    }

    @Test
    void servicesOfARealBillAddUpAsPublished() {
        // the tax of a service is listed with it there
        Map<String, BigDecimal> services = new TreeMap<>();
        read("legacy-cur/focus_converters-cur-2023-11.csv")
                .groups()
                .forEach(g -> services.merge(g.service(), g.unblended(), BigDecimal::add));
        assertThat(services.get("AmazonS3")).isEqualByComparingTo("1.4405653565");
        assertThat(services.get("awskms")).isEqualByComparingTo("0.2405555574");
        assertThat(services.get("AmazonEFS")).isEqualByComparingTo("0.0009452835");
        assertThat(services.get("AWSCloudTrail")).isEqualByComparingTo("0.00024");
        assertThat(services.get("AWSIoT")).isEqualByComparingTo("0.0000025");
    }

    @Test
    void theSellerAndAMonthThatIsNotFinalAreShown() {
        assertThat(read("legacy-cur/focus_converters-cur-2023-11.csv").invoices())
                .singleElement()
                .satisfies(i -> assertThat(i.isFinal()).isFalse())
                .satisfies(
                        i -> assertThat(i.seller()).isEqualTo("Amazon Web Services Canada, Inc."));
    }

    @Test
    void recommendationsAreNoBill() {
        assertThatThrownBy(() -> read("compute-optimizer/ccf-computeOptimizerEC2.csv"))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("recommendations");
    }

    @Test
    void anAzureExportIsRefusedByName() {
        assertThatThrownBy(() -> read("not-aws/azure-EA_ActualCost_Small.csv"))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("Azure");
    }

    private Bill read(String file) {
        return Bills.read(List.of(bills.resolve(file)), ReadOptions.DEFAULT);
    }

    private static CostTotal.Known known(Bill bill, CostBasis basis) {
        return (CostTotal.Known) bill.total(basis, USD);
    }
}
