package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.InvoiceTieOut;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Downloads and monthly files, whose rows are sums that AWS has made. */
class StatementFormatsTest {
    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");
    private static final String MONTHLY =
            "\"InvoiceID\",\"PayerAccountId\",\"LinkedAccountId\",\"RecordType\",\"RecordID\",\"BillingPeriodStartDate\",\"BillingPeriodEndDate\",\"ProductCode\",\"ProductName\",\"SellerOfRecord\",\"UsageType\",\"Operation\",\"ItemDescription\",\"UsageStartDate\",\"UsageEndDate\",\"UsageQuantity\",\"CurrencyCode\",\"CostBeforeTax\",\"Credits\",\"TaxAmount\",\"TaxType\",\"TotalCost\"\n";

    @TempDir Path folder = Path.of("");

    @Test
    void aCostExplorerDownloadGivesItsCellsAndItsTotal() throws IOException {
        Bill bill =
                read(
                        """
                        Service,EC2-Instances($),Cost Explorer($),Tax($),S3($),Total costs($)
                        Service total,1.5,0.19,0.15,1.776500e-06,1.8400017765
                        2023-10-01,0.5,,0.13,2.897000e-07,0.6300002897
                        2023-10-02,1.0,0.19,0.02,1.4868e-06,1.2100014868
                        """);

        assertThat(bill.unblended(USD)).isEqualByComparingTo("1.8400017765");
        assertThat(((CostTotal.Known) bill.total(CostBasis.UNBLENDED, USD)).tax())
                .isEqualByComparingTo("0.15");
        assertThat(services(bill)).containsKeys("AmazonEC2", "AWSCostExplorer", "AmazonS3");
        assertThat(bill.days().getFirst().day()).contains(LocalDate.of(2023, 10, 1));
        assertThat(bill.periods()).containsExactly(YearMonth.of(2023, 10));
        assertThat(bill.tieOuts()).allMatch(InvoiceTieOut::ties).hasSize(1);
        assertThat(bill.warnings()).anyMatch(w -> w.contains("does not say which cost view"));
    }

    @Test
    void aTurnedDownloadGivesTheSame() throws IOException {
        Bill bill =
                read(
                        """
                        Service,2024-01,2024-02
                        EC2-Instances,"1,200.50",3
                        "S3, the store",2,
                        """);

        assertThat(bill.unblended(USD)).isEqualByComparingTo("1205.5");
        assertThat(bill.periods()).containsExactly(YearMonth.of(2024, 1), YearMonth.of(2024, 2));
    }

    @Test
    void aDownloadInRupeesHasLakhs() throws IOException {
        Bill bill = read("Service,EC2-Instances(₹),Total costs(₹)\n2026-06-01,\"₹1,23,456.78\",\n");

        assertThat(bill.unblended(INR)).isEqualByComparingTo("123456.78");
    }

    @Test
    void totalsThatDisagreeWithTheirCellsAreShown() throws IOException {
        Bill bill =
                read(
                        """
                        Linked account,111122223333($),Total costs($)
                        Linked account total,5,5
                        2024-01-01,4,4
                        """);

        assertThat(bill.unblended(USD)).isEqualByComparingTo("4");
        assertThat(bill.tieOuts().getFirst().ties()).isFalse();
        assertThat(bill.days().getFirst().account()).isEqualTo("111122223333");
    }

    @Test
    void aCellThatIsNoNumberIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("c.csv"), "Service,S3($)\n2024-01-01,many\n");
        assertThatThrownBy(() -> Bills.read(List.of(file), ReadOptions.DEFAULT))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("c.csv:2: column S3($) holds 'many'");
    }

    @Test
    void theFlatDetailReportKeepsUsageTypes() throws IOException {
        Bill bill =
                read(
                        """
                        Service,Region,Custom Usage Type,Description,Usage Quantity,Cost ($)
                        Amazon Elastic Compute Cloud,Asia Pacific (Mumbai),APS3-BoxUsage:m6g.4xlarge,"$0.616 per On Demand Linux m6g.4xlarge Instance Hour",720,"1,443.52"
                        """);

        assertThat(bill.unblended(USD)).isEqualByComparingTo("1443.52");
        assertThat(bill.groups().getFirst().instanceType()).isEqualTo("m6g.4xlarge");
        assertThat(bill.groups().getFirst().quantity()).isEqualByComparingTo("720");
    }

    @Test
    void theAnswerOfTheCostExplorerApiIsABill() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("ce.json"),
                        """
                        {"GroupDefinitions": [{"Type": "DIMENSION", "Key": "SERVICE"}, {"Type": "DIMENSION", "Key": "LINKED_ACCOUNT"}],
                         "ResultsByTime": [{"TimePeriod": {"Start": "2024-05-01", "End": "2024-05-02"}, "Total": {},
                           "Groups": [
                            {"Keys": ["Amazon Simple Storage Service", "012345678901"], "Metrics": {"UnblendedCost": {"Amount": "1.0000000001", "Unit": "USD"}}},
                            {"Keys": ["Tax", "012345678901"], "Metrics": {"UnblendedCost": {"Amount": "0.18", "Unit": "USD"}}}],
                           "Estimated": false}]}
                        """);

        Bill bill = Bills.read(List.of(file), ReadOptions.DEFAULT);

        assertThat(bill.unblended(USD)).isEqualByComparingTo("1.1800000001");
        assertThat(services(bill)).containsKey("AmazonS3");
        assertThat(bill.days().getFirst().account()).isEqualTo("012345678901");
    }

    @Test
    void aMonthlyReportSplitsCostCreditsAndTax() throws IOException {
        Bill bill =
                read(
                        MONTHLY
                                + monthly("LinkedLineItem", "10", "-2", "1.44", "9.44")
                                + monthly("StatementTotal", "10", "-2", "1.44", "9.44"));

        CostTotal.Known total = (CostTotal.Known) bill.total(CostBasis.UNBLENDED, INR);
        assertThat(total.amount()).isEqualByComparingTo("9.44");
        assertThat(total.tax()).isEqualByComparingTo("1.44");
        assertThat(bill.tieOuts()).singleElement().matches(InvoiceTieOut::ties);
        assertThat(bill.invoices().getFirst().seller())
                .isEqualTo("Amazon Web Services India Private Limited");
        assertThat(bill.total(CostBasis.AMORTISED, INR))
                .isInstanceOf(CostTotal.NotComputable.class);
    }

    @Test
    void theLineBeforeTheHeaderOfACostAllocationReportIsSkipped() throws IOException {
        Bill bill =
                read(
                        "\"Don't see your tags in the report? New tags are excluded by default - go"
                                + " to https://example.org to update your cost allocation keys.\"\n"
                                + MONTHLY
                                + monthly("PayerLineItem", "10", "0", "0", "10"));

        assertThat(bill.unblended(INR)).isEqualByComparingTo("10");
    }

    @Test
    void aMonthlyRowWhosePartsDoNotAddUpIsShown() throws IOException {
        Bill bill = read(MONTHLY + monthly("LinkedLineItem", "10", "0", "1", "12"));

        assertThat(bill.unblended(INR)).isEqualByComparingTo("11");
        assertThat(bill.warnings()).anyMatch(w -> w.contains("line 2: TotalCost 12 is not"));
    }

    @Test
    void aDetailedReportDoesNotCountItsTotals() throws IOException {
        String header =
                "InvoiceID,PayerAccountId,LinkedAccountId,RecordType,RecordId,ProductName,RateId,SubscriptionId,PricingPlanId,UsageType,Operation,AvailabilityZone,ReservedInstance,ItemDescription,UsageStartDate,UsageEndDate,UsageQuantity,BlendedRate,BlendedCost,UnBlendedRate,UnBlendedCost\n";
        String line =
                "77,1,012345678901,LineItem,5,Amazon Elastic Compute"
                        + " Cloud,1,2,3,APS3-BoxUsage:m4.large,RunInstances,,N,\"$0.105 per"
                        + " hour\",2015-03-01 00:00:00,2015-03-01 01:00:00,1,0.1,0.1,0.105,0.105\n";
        String rounding = "77,1,,Rounding,,,,,,,,,,,,,,,0.005,,0.005\n";
        String total = "77,1,,StatementTotal,,,,,,,,,,,,,,,0.11,,0.11\n";

        Bill bill =
                read(
                        header
                                + line
                                + rounding
                                + "77,1,,InvoiceTotal,,,,,,,,,,,,,,,0.11,,0.11\n"
                                + total);

        assertThat(bill.unblended(USD)).isEqualByComparingTo("0.11");
        assertThat(bill.tieOuts()).singleElement().matches(InvoiceTieOut::ties);
        assertThat(services(bill)).containsKey("AmazonEC2");
        assertThat(bill.groups().getFirst().instanceType()).isEqualTo("m4.large");
    }

    private static String monthly(
            String record, String cost, String credits, String tax, String total) {
        return ("\"42\",\"1\",\"012345678901\",\"%s\",\"r\",\"2017/05/01 00:00:00\",\"2017/05/31"
                    + " 23:59:59\",\"AmazonEC2\",\"Amazon EC2\",\"Amazon Web Services India Private"
                    + " Limited\",\"APS3-BoxUsage:m4.large\",\"RunInstances\",\"d\",\"2017/05/01"
                    + " 00:00:00\",\"2017/05/31"
                    + " 23:59:59\",\"1\",\"INR\",\"%s\",\"%s\",\"%s\",\"IGST\",\"%s\"\n")
                .formatted(record, cost, credits, tax, total);
    }

    private static Map<String, BigDecimal> services(Bill bill) {
        Map<String, BigDecimal> services = new TreeMap<>();
        bill.groups().forEach(g -> services.merge(g.service(), g.unblended(), BigDecimal::add));
        return services;
    }

    private Bill read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("costs.csv"), csv);
        return Bills.read(List.of(file), ReadOptions.DEFAULT);
    }
}
