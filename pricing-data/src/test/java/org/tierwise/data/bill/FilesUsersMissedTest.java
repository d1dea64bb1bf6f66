package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierwise.data.bill.SmallReport.cost;
import static org.tierwise.data.bill.SmallReport.line;
import static org.tierwise.data.bill.SmallReport.read;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.UsageGroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * Files and columns that other tools left out, as their users complained in public; each test is
 * named by what they saw, with the thread.
 */
class FilesUsersMissedTest {
    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final String TYPE = "lineItem/LineItemType";
    private static final String COST = "lineItem/UnblendedCost";

    @TempDir Path folder = Path.of("");

    /** hystax/optscale#813. */
    @Test
    void monthsAreMissingAlthoughTheirFilesAreThere() throws IOException {
        for (int month = 1; month <= 12; month++) {
            Path period = folder.resolve("2025%02d01-2025%02d28".formatted(month, month));
            String start = "2025-%02d-01T00:00:00Z".formatted(month);
            for (int part = 1; part <= 3; part++) {
                SmallReport.write(
                        period.resolve("asm-%d/r-%d.csv".formatted(month, part)),
                        List.of(
                                line(
                                        COST,
                                        "1",
                                        "bill/BillingPeriodStartDate",
                                        start,
                                        "lineItem/UsageStartDate",
                                        start)));
            }
            SmallReport.manifest(
                    period,
                    "asm-" + month,
                    "2025%02d01".formatted(month),
                    "r/asm-%d/r-1.csv".formatted(month),
                    "r/asm-%d/r-2.csv".formatted(month),
                    "r/asm-%d/r-3.csv".formatted(month));
        }

        Bill bill = read(folder);

        assertThat(bill.periods()).hasSize(12);
        assertThat(bill.unblended(USD)).isEqualByComparingTo("36");
    }

    /** hystax/optscale#389. */
    @Test
    void onlyTheLatestReportIsImportedAndOlderMonthsNeverAppear() throws IOException {
        LedgerBills.write(
                LedgerFormats.of("cur2-csv").orElseThrow(),
                new LedgerOptions(300, 1, LedgerOptions.QUARTER, false),
                folder);

        assertThat(read(folder).periods()).containsExactlyElementsOf(LedgerOptions.QUARTER);
    }

    /** hystax/optscale#319, aws-samples cloud-intelligence-dashboards#750. */
    @Test
    void aReportInTheNewFormatIsNotAccepted() throws IOException {
        LedgerBills.write(
                LedgerFormats.of("cur2-parquet").orElseThrow(),
                new LedgerOptions(300, 1, LedgerOptions.QUARTER, false),
                folder);

        assertThat(read(folder).files()).allMatch(f -> f.format().equals("cur2"));
    }

    /** hystax/optscale#816: a distributor had copied the files. */
    @Test
    void looseFilesWithoutTheirBucketAreNotFound() throws IOException {
        SmallReport.write(folder.resolve("from the distributor/june (1).csv"), List.of(cost("3")));

        assertThat(read(folder).unblended(USD)).isEqualByComparingTo("3");
    }

    /** Teevity/ice#254. */
    @Test
    void theImportStopsInSilenceWhenIndianBillsSplitOff() throws IOException {
        String seller = "bill/InvoicingEntity";
        Bill bill =
                read(
                        folder,
                        List.of(
                                line(COST, "3", seller, "Amazon Web Services Inc."),
                                line(
                                        COST,
                                        "4",
                                        seller,
                                        "Amazon Web Services India Private Limited"),
                                line(
                                        TYPE,
                                        "Tax",
                                        COST,
                                        "0.72",
                                        seller,
                                        "Amazon Web Services India Private Limited",
                                        "lineItem/TaxType",
                                        "CGST")));

        assertThat(bill.invoices()).hasSize(2);
        assertThat(bill.unblended(USD)).isEqualByComparingTo("7.72");
    }

    /** turbot/tailpipe-plugin-aws#211. */
    @Test
    void reportsOfThreeKindsInOneBucketCrashTheTool() throws IOException {
        LedgerOptions options = new LedgerOptions(300, 1, LedgerOptions.QUARTER, false);
        for (String format : List.of("cur", "cur2-csv", "focus-1.2")) {
            LedgerBills.write(
                    LedgerFormats.of(format).orElseThrow(), options, folder.resolve(format));
        }

        Bill all = read(folder);

        assertThat(all.unblended(USD))
                .isEqualByComparingTo(read(folder.resolve("cur")).unblended(USD));
        assertThat(all.warnings()).anyMatch(w -> w.contains("second report of months"));
    }

    /** turbot/tailpipe-plugin-aws#174. */
    @Test
    void anEmptyNameInTheHeaderBreaksTheRows() throws IOException {
        String csv = SmallReport.csv(List.of(cost("2"))).replace("\n", ",\n");
        Path file = Files.writeString(folder.resolve("b.csv"), csv);

        assertThat(read(file).unblended(USD)).isEqualByComparingTo("2");
    }

    /** finopsfoundation/focus_converters#161, kubecost#1657. */
    @Test
    void aColumnThatNotEveryReportHasIsCalledMissing() throws IOException {
        Bill bill =
                read(
                        Files.writeString(
                                folder.resolve("b.csv"),
                                "lineItem/UsageType,lineItem/UnblendedCost\nBoxUsage,2\n"));

        assertThat(bill.unblended(USD)).isEqualByComparingTo("2");
        assertThat(bill.total(CostBasis.AMORTISED, USD))
                .isInstanceOf(CostTotal.NotComputable.class);
    }

    /** finopsfoundation/focus_converters#318, aws-solutions/workload-discovery-on-aws#658. */
    @Test
    void columnsThatTheNewFormatRenamedAreLost() throws IOException {
        LedgerBills.write(
                LedgerFormats.of("cur2-csv").orElseThrow(),
                new LedgerOptions(300, 1, List.of(YearMonth.of(2024, 2)), false),
                folder);

        List<UsageGroup> groups = read(folder).groups();

        assertThat(groups).anyMatch(g -> g.region().equals("ap-south-1") && g.tag().equals("web"));
    }

    /** opencost/opencost-helm-chart#317. */
    @Test
    void aReportWithoutResourceIdsGivesNoHint() throws IOException {
        assertThat(read(folder, List.of(cost("2"))).unblended(USD)).isEqualByComparingTo("2");
    }

    /** opencost/opencost#978. */
    @Test
    void aPlainFileNeedsATableInTheCloud() throws IOException {
        assertThat(read(folder, List.of(cost("2"))).files().getFirst().rows()).isEqualTo(1);
    }
}
