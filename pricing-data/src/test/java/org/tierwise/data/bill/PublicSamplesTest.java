package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

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
        "focus/focus-1.0-sample.csv, FOCUS",
        "cur2/fivetran-aws_cost_report.csv, Report 2.0"
    })
    void formatsThatAreNotReadYetAreNamed(String file, String name) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining(name)
                .hasMessageContaining("not supported yet");
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
