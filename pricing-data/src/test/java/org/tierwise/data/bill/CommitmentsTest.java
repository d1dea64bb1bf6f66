package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierwise.data.bill.SmallReport.cost;
import static org.tierwise.data.bill.SmallReport.line;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What lines are worth on each basis when commitments are in the bill. */
class CommitmentsTest {
    private static final String TYPE = "lineItem/LineItemType";
    private static final String COST = "lineItem/UnblendedCost";
    private static final String EFFECTIVE = "reservation/EffectiveCost";

    @TempDir Path folder = Path.of("");

    @Test
    void aSavingsPlanCostsWhatItCoversAndWhatIsUnused() throws IOException {
        Bill bill = read(savingsPlan("10"));

        assertThat(known(bill, CostBasis.UNBLENDED)).isEqualByComparingTo("130");
        assertThat(known(bill, CostBasis.AMORTISED)).isEqualByComparingTo("12");
        assertThat(bill.warnings()).isEmpty();
    }

    @Test
    void listPriceLeavesNegationsOut() throws IOException {
        assertThat(known(read(savingsPlan("10")), CostBasis.LIST)).isEqualByComparingTo("20");
    }

    @Test
    void aMissingLineOfACommitmentBreaksTheIdentity() throws IOException {
        List<Map<String, String>> lines = savingsPlan("10");

        assertThat(read(lines.subList(1, lines.size())).warnings())
                .anyMatch(w -> w.contains("amortised cost is 10 USD off"));
    }

    @Test
    void anUpfrontFeeIsSpreadOverWhatItCovers() throws IOException {
        Bill bill =
                read(
                        List.of(
                                line(TYPE, "Fee", COST, "120", "reservation/ReservationARN", "arn"),
                                line(TYPE, "Fee", COST, "7"),
                                line(TYPE, "DiscountedUsage", EFFECTIVE, "9"),
                                line(
                                        TYPE,
                                        "RIFee",
                                        "reservation/AmortizedUpfrontFeeForBillingPeriod",
                                        "10",
                                        "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod",
                                        "1")));

        assertThat(known(bill, CostBasis.AMORTISED)).isEqualByComparingTo("17");
        assertThat(bill.warnings()).isEmpty();
    }

    @Test
    void reservedHoursWithoutTheirColumnsAreNotComputable() throws IOException {
        Bill bill = read(List.of(line(TYPE, "DiscountedUsage", COST, "0")));

        assertThat(bill.total(CostBasis.AMORTISED, CurrencyUnit.USD))
                .isInstanceOfSatisfying(
                        CostTotal.NotComputable.class,
                        t -> assertThat(t.reason()).endsWith("no column " + EFFECTIVE));
        assertThat(bill.groups().getFirst().cost(CostBasis.AMORTISED)).isEmpty();
    }

    @Test
    void aMonthWithoutReservationsMayLackTheColumnsOfOneWithThem() throws IOException {
        SmallReport.write(folder.resolve("may.csv"), List.of(cost("5")));
        SmallReport.write(
                folder.resolve("june.csv"),
                List.of(
                        line(TYPE, "DiscountedUsage", EFFECTIVE, "3"),
                        line(TYPE, "RIFee", COST, "3")));

        Bill bill = Bills.read(List.of(folder), ReadOptions.DEFAULT);

        assertThat(known(bill, CostBasis.AMORTISED)).isEqualByComparingTo("8");
    }

    @Test
    void netCostIsKnownOnlyWhereTheBillHasIt() throws IOException {
        Bill without = read(List.of(cost("5")));
        Bill with = read(List.of(line(COST, "5", "lineItem/NetUnblendedCost", "4.5")));

        assertThat(without.total(CostBasis.NET, CurrencyUnit.USD))
                .isInstanceOf(CostTotal.NotComputable.class);
        assertThat(known(with, CostBasis.NET)).isEqualByComparingTo("4.5");
    }

    @Test
    void aListPriceThatIsTextCostsOnlyTheListTotal() throws IOException {
        Bill bill = read(List.of(line(COST, "5", "pricing/publicOnDemandCost", "convertible")));

        assertThat(known(bill, CostBasis.UNBLENDED)).isEqualByComparingTo("5");
        assertThat(bill.total(CostBasis.LIST, CurrencyUnit.USD))
                .isInstanceOfSatisfying(
                        CostTotal.NotComputable.class,
                        t -> assertThat(t.reason()).contains(":2:", "'convertible'"));
    }

    /**
     * Cover at list price 20, its negation, an upfront fee of 119 of which the month bears 1, and a
     * commitment of 12.
     */
    private static List<Map<String, String>> savingsPlan(String effective) {
        String list = "pricing/publicOnDemandCost";
        return List.of(
                line(
                        TYPE,
                        "SavingsPlanCoveredUsage",
                        COST,
                        "20",
                        list,
                        "20",
                        "savingsPlan/SavingsPlanEffectiveCost",
                        effective),
                line(TYPE, "SavingsPlanNegation", COST, "-20", list, "-20"),
                line(TYPE, "SavingsPlanUpfrontFee", COST, "119"),
                line(
                        TYPE,
                        "SavingsPlanRecurringFee",
                        COST,
                        "11",
                        "savingsPlan/TotalCommitmentToDate",
                        "12",
                        "savingsPlan/SavingsPlanEffectiveCost",
                        "",
                        "savingsPlan/UsedCommitment",
                        "10",
                        "savingsPlan/AmortizedUpfrontCommitmentForBillingPeriod",
                        "1",
                        EFFECTIVE,
                        ""));
    }

    private Bill read(List<Map<String, String>> lines) throws IOException {
        return Bills.read(
                List.of(SmallReport.write(folder.resolve("b.csv"), lines)), ReadOptions.DEFAULT);
    }

    private static java.math.BigDecimal known(Bill bill, CostBasis basis) {
        return ((CostTotal.Known) bill.total(basis, CurrencyUnit.USD)).amount();
    }
}
