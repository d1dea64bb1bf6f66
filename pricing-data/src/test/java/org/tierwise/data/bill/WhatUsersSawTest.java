package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierwise.data.bill.SmallReport.cost;
import static org.tierwise.data.bill.SmallReport.line;

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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What users of other tools complained about in public; each test is named by what they saw, with
 * the thread.
 */
class WhatUsersSawTest {
    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final String TYPE = "lineItem/LineItemType";
    private static final String COST = "lineItem/UnblendedCost";

    @TempDir Path folder = Path.of("");

    /** hystax/optscale#558: the answer was to compare with blended cost. */
    @Test
    void theBillInTheToolIsNotTheBillOfAws() throws IOException {
        Bill bill = read(List.of(line(COST, "10", "lineItem/BlendedCost", "9.98")));

        assertThat(known(bill, CostBasis.UNBLENDED)).isEqualByComparingTo("10");
        assertThat(bill.totals()).extracting(CostTotal::basis).contains(CostBasis.UNBLENDED);
    }

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

    /** Teevity/ice#143. */
    @Test
    void totalsAreOffByAFewCents() throws IOException {
        Bill bill =
                read(
                        List.of(
                                line(COST, "319.805", "lineItem/BlendedCost", "319.38"),
                                line(
                                        TYPE,
                                        "RIFee",
                                        COST,
                                        "0.195",
                                        "reservation/UnusedRecurringFee",
                                        "0.195",
                                        "reservation/EffectiveCost",
                                        "")));

        assertThat(known(bill, CostBasis.UNBLENDED)).isEqualByComparingTo("320");
    }

    /** Teevity/ice#236: the tool showed amortised cost beside a cash bill, without a label. */
    @Test
    void theBillSaysTenThousandAndTheToolSixteen() throws IOException {
        Bill bill =
                read(
                        List.of(
                                line(COST, "10000"),
                                line(
                                        TYPE,
                                        "DiscountedUsage",
                                        COST,
                                        "0",
                                        "reservation/EffectiveCost",
                                        "6000")));

        assertThat(known(bill, CostBasis.UNBLENDED)).isEqualByComparingTo("10000");
        assertThat(known(bill, CostBasis.AMORTISED)).isEqualByComparingTo("16000");
        assertThat(bill.warnings()).anyMatch(w -> w.contains("amortised cost is 6000 USD off"));
    }

    /** Teevity/ice#274. */
    @Test
    void billingBySecondsBreaksTheCountOfHours() throws IOException {
        Bill bill =
                read(
                        List.of(
                                line(COST, "1", "lineItem/UsageAmount", "0.2875"),
                                line(COST, "1", "lineItem/UsageAmount", "0.7125")));

        assertThat(bill.groups().getFirst().quantity()).isEqualByComparingTo("1");
    }

    /** concurrencylabs/aws-cost-analysis#15. */
    @Test
    void theTotalIsOnlyAFifthOfTheBill() throws IOException {
        for (int part = 1; part <= 5; part++) {
            SmallReport.write(
                    folder.resolve("a/r-%d.csv".formatted(part)),
                    List.of(line(COST, "20", "lineItem/UsageAmount", Integer.toString(part))));
        }
        SmallReport.manifest(
                folder,
                "a",
                "20260601",
                "a/r-1.csv",
                "a/r-2.csv",
                "a/r-3.csv",
                "a/r-4.csv",
                "a/r-5.csv");

        assertThat(read(folder).unblended(USD)).isEqualByComparingTo("100");
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
        assertThat(read(List.of(cost("2"))).unblended(USD)).isEqualByComparingTo("2");
    }

    /** opencost/opencost#978. */
    @Test
    void aPlainFileNeedsATableInTheCloud() throws IOException {
        assertThat(read(List.of(cost("2"))).files().getFirst().rows()).isEqualTo(1);
    }

    /** project-koku/koku#5252. */
    @Test
    void hoursOfASavingsPlanAreDoubledByItsNegation() throws IOException {
        Bill bill =
                read(
                        List.of(
                                line(
                                        TYPE,
                                        "SavingsPlanCoveredUsage",
                                        COST,
                                        "2",
                                        "lineItem/UsageAmount",
                                        "10",
                                        "savingsPlan/SavingsPlanEffectiveCost",
                                        "1"),
                                line(
                                        TYPE,
                                        "SavingsPlanNegation",
                                        COST,
                                        "-2",
                                        "lineItem/UsageAmount",
                                        "10")));

        BigDecimal hours =
                bill.groups().stream()
                        .filter(g -> g.lineItemType().isCapacity())
                        .map(UsageGroup::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(hours).isEqualByComparingTo("10");
    }

    /** project-koku/koku#5578. */
    @Test
    void feesOfASavingsPlanAreCountedTwiceWhenAmortised() throws IOException {
        Bill bill =
                read(
                        List.of(
                                line(
                                        TYPE,
                                        "SavingsPlanUpfrontFee",
                                        COST,
                                        "365",
                                        "lineItem/UsageAmount",
                                        "1"),
                                line(
                                        TYPE,
                                        "SavingsPlanRecurringFee",
                                        COST,
                                        "0",
                                        "savingsPlan/TotalCommitmentToDate",
                                        "1",
                                        "savingsPlan/UsedCommitment",
                                        "1",
                                        "savingsPlan/AmortizedUpfrontCommitmentForBillingPeriod",
                                        "1"),
                                line(
                                        TYPE,
                                        "SavingsPlanCoveredUsage",
                                        COST,
                                        "3",
                                        "savingsPlan/SavingsPlanEffectiveCost",
                                        "1"),
                                line(TYPE, "SavingsPlanNegation", COST, "-3"),
                                line(TYPE, "Usage", COST, "0", "reservation/EffectiveCost", "")));

        assertThat(known(bill, CostBasis.AMORTISED)).isEqualByComparingTo("1");
        assertThat(bill.warnings()).isEmpty();
    }

    /** project-koku/koku#849. */
    @Test
    void theCardsOfTheServicesDoNotAddUpToTheTotal() throws IOException {
        Bill bill =
                read(
                        List.of(
                                line(COST, "1.1", "lineItem/ProductCode", ""),
                                line(COST, "2.2", "lineItem/ProductCode", "NobodyKnows"),
                                line(TYPE, "Tax", COST, "0.3")));

        BigDecimal groups =
                bill.groups().stream()
                        .map(UsageGroup::unblended)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal days =
                bill.days().stream()
                        .map(d -> d.costs().unblended())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(groups).isEqualByComparingTo("3.6");
        assertThat(days).isEqualByComparingTo(groups);
        assertThat(known(bill, CostBasis.UNBLENDED)).isEqualByComparingTo(groups);
    }

    /** cloud-carbon-footprint#1154. */
    @Test
    void everythingIsShownInDollarsWhateverTheCurrency() throws IOException {
        Bill bill = read(List.of(line(COST, "5", "lineItem/CurrencyCode", "NOK")));

        assertThat(bill.currencies()).containsExactly(CurrencyUnit.of("NOK"));
    }

    /** FOCUS_Spec#647, #974. */
    @Test
    void listCostCountsACommitmentTwice() throws IOException {
        Bill bill =
                read(
                        Files.writeString(
                                folder.resolve("f.csv"),
                                """
                                BillingPeriodStart,ChargePeriodStart,ChargeCategory,CommitmentDiscountId,CommitmentDiscountStatus,BilledCost,EffectiveCost,ListCost,BillingCurrency,ProviderName
                                2024-09-01,2024-09-01,Purchase,c-1,,10,0,10,USD,AWS
                                2024-09-01,2024-09-01,Usage,c-1,Used,0,10,14,USD,AWS
                                """));

        assertThat(known(bill, CostBasis.LIST)).isEqualByComparingTo("14");
        assertThat(known(bill, CostBasis.UNBLENDED)).isEqualByComparingTo("10");
        assertThat(known(bill, CostBasis.AMORTISED)).isEqualByComparingTo("10");
    }

    /** FOCUS_Spec#982. */
    @Test
    void nobodyCanTellWhatBilledAndEffectiveCostAre() throws IOException {
        Bill bill =
                read(
                        Files.writeString(
                                folder.resolve("f.csv"),
                                "ChargeCategory,BilledCost,EffectiveCost,BillingCurrency\n"
                                        + "Usage,18.5,13,USD\n"));

        assertThat(bill.warnings()).anyMatch(w -> w.contains("amortised cost is -5.5 USD off"));
    }

    private Bill read(List<Map<String, String>> lines) throws IOException {
        return read(SmallReport.write(folder.resolve("b.csv"), lines));
    }

    private static Bill read(Path path) {
        return Bills.read(List.of(path), ReadOptions.DEFAULT);
    }

    private static BigDecimal known(Bill bill, CostBasis basis) {
        return ((CostTotal.Known) bill.total(basis, USD)).amount();
    }
}
