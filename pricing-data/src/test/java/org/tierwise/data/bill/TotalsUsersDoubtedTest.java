package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierwise.data.bill.SmallReport.line;
import static org.tierwise.data.bill.SmallReport.read;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.UsageGroup;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Totals of other tools that their users could not explain, as they complained in public; each test
 * is named by what they saw, with the thread.
 */
class TotalsUsersDoubtedTest {
    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final String TYPE = "lineItem/LineItemType";
    private static final String COST = "lineItem/UnblendedCost";

    @TempDir Path folder = Path.of("");

    /** hystax/optscale#558: the answer was to compare with blended cost. */
    @Test
    void theBillInTheToolIsNotTheBillOfAws() throws IOException {
        Bill bill = read(folder, List.of(line(COST, "10", "lineItem/BlendedCost", "9.98")));

        assertThat(known(bill, CostBasis.UNBLENDED)).isEqualByComparingTo("10");
        assertThat(bill.totals()).extracting(CostTotal::basis).contains(CostBasis.UNBLENDED);
    }

    /** Teevity/ice#143. */
    @Test
    void totalsAreOffByAFewCents() throws IOException {
        Bill bill =
                read(
                        folder,
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
                        folder,
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
                        folder,
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

    /** project-koku/koku#5252. */
    @Test
    void hoursOfASavingsPlanAreDoubledByItsNegation() throws IOException {
        Bill bill =
                read(
                        folder,
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
                        folder,
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
                        folder,
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
        Bill bill = read(folder, List.of(line(COST, "5", "lineItem/CurrencyCode", "NOK")));

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

    private static BigDecimal known(Bill bill, CostBasis basis) {
        return ((CostTotal.Known) bill.total(basis, USD)).amount();
    }
}
