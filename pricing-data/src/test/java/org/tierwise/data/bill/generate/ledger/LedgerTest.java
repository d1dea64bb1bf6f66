package org.tierwise.data.bill.generate.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What every bill of AWS obeys, and what breaks readers of bills. */
class LedgerTest {
    private record Made(List<LedgerRow> rows, LedgerTotals totals) {
        BigDecimal sum(String column, Predicate<LedgerRow> counted) {
            return rows.stream()
                    .filter(counted)
                    .map(row -> row.amount(column))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal sum(String column) {
            return sum(column, row -> true);
        }
    }

    private static Made made(long rows, long seed, boolean odd, YearMonth... months)
            throws IOException {
        List<LedgerRow> made = new ArrayList<>();
        LedgerTotals totals =
                new Ledger(
                                new LedgerOptions(rows, seed, List.of(months), odd),
                                row -> made.add(row.copy()))
                        .write();
        return new Made(made, totals);
    }

    private static Predicate<LedgerRow> is(String... types) {
        return row -> List.of(types).contains(row.get("lineItem/LineItemType"));
    }

    @Property(tries = 15)
    void amortisedIsUnblendedWithoutUpfrontFeesAndWithTheSharesOfTheMonth(
            @ForAll @IntRange(min = 1) int seed, @ForAll boolean odd) throws IOException {
        Made made = made(1000, seed, odd, YearMonth.of(2023, 2), YearMonth.of(2024, 3));

        BigDecimal upfront =
                made.sum(
                        LedgerRow.COST,
                        is("SavingsPlanUpfrontFee")
                                .or(
                                        is("Fee")
                                                .and(r ->
                                                        !r.get("reservation/ReservationARN")
                                                                .isEmpty())));
        BigDecimal shares =
                made.sum("savingsPlan/AmortizedUpfrontCommitmentForBillingPeriod")
                        .add(made.sum("reservation/AmortizedUpfrontFeeForBillingPeriod"));
        assertThat(made.sum("view/Amortised"))
                .isEqualByComparingTo(made.sum(LedgerRow.COST).subtract(upfront).add(shares));
        assertThat(made.sum(LedgerRow.NET)).isEqualByComparingTo(made.sum(LedgerRow.COST));
        assertThat(made.totals().rows()).isEqualTo(made.rows().size());
    }

    @Property(tries = 10)
    void whatThePlanCoversItTakesBackInEachAccountAndHour(@ForAll @IntRange(min = 1) int seed)
            throws IOException {
        Made made = made(1000, seed, true, YearMonth.of(2024, 2));
        Map<String, BigDecimal> sums = new HashMap<>();
        made.rows().stream()
                .filter(is("SavingsPlanCoveredUsage", "SavingsPlanNegation"))
                .forEach(row ->
                        sums.merge(
                                row.get("lineItem/UsageAccountId")
                                        + row.get("lineItem/UsageStartDate")
                                        + row.get("lineItem/CurrencyCode"),
                                row.amount(LedgerRow.COST),
                                BigDecimal::add));

        assertThat(sums).isNotEmpty();
        assertThat(sums.values()).allMatch(sum -> sum.signum() == 0);
    }

    @Property(tries = 10)
    void aBinaryFractionOfACostTellsTheCost(@ForAll @IntRange(min = 1) int seed)
            throws IOException {
        List<String> columns =
                List.of(LedgerRow.COST, LedgerRow.NET, "view/Amortised", "view/List");

        assertThat(
                        made(1000, seed, false, YearMonth.of(2024, 4)).rows().stream()
                                .flatMap(row -> columns.stream().map(row::amount))
                                .filter(cost -> !survives(cost)))
                .isEmpty();
    }

    private static boolean survives(BigDecimal cost) {
        return new BigDecimal(Double.toString(cost.doubleValue()))
                        .setScale(10, RoundingMode.HALF_UP)
                        .compareTo(cost)
                == 0;
    }

    @Test
    void monthsHaveTheirDaysAndOnlyTheNewestHasNoInvoice() throws IOException {
        Made made =
                made(
                        1000,
                        1,
                        true,
                        YearMonth.of(2023, 2),
                        YearMonth.of(2024, 2),
                        YearMonth.of(2024, 3),
                        YearMonth.of(2024, 4));
        Map<String, Long> days =
                made.rows().stream()
                        .map(r -> r.get("lineItem/UsageStartDate").substring(0, 10))
                        .distinct()
                        .collect(
                                Collectors.groupingBy(
                                        d -> d.substring(0, 7), Collectors.counting()));

        assertThat(days)
                .isEqualTo(Map.of("2023-02", 28L, "2024-02", 29L, "2024-03", 31L, "2024-04", 30L));
        assertThat(made.rows())
                .allMatch(r ->
                        r.get("bill/InvoiceId").isEmpty()
                                == r.get("bill/BillingPeriodStartDate").startsWith("2024-04"));
    }

    @Test
    void itHoldsWhatBreaksReaders() throws IOException {
        Made made = made(60_001, 1, true, YearMonth.of(2024, 4));
        List<Predicate<LedgerRow>> traps =
                List.of(
                        r -> r.get("resourceTags/user:Name").contains("\n"),
                        r -> r.get("resourceTags/user:Name").contains("\u0926\u0941"),
                        r -> r.get("resourceTags/user:Name").contains("\""),
                        r -> !r.get("resourceTags/user:name").isEmpty(),
                        r -> r.get("lineItem/UsageAccountId").startsWith("0"),
                        r -> r.get(LedgerRow.COST).equals("4.1E-7"),
                        r -> r.get(LedgerRow.COST).equals("1.23456789012345E-7"),
                        r -> r.amount(LedgerRow.COST).scale() > 20,
                        r -> r.amount(LedgerRow.COST).signum() < 0,
                        r ->
                                r.amount(LedgerRow.COST).signum() == 0
                                        && r.amount(LedgerRow.LIST).signum() > 0
                                        && is("Usage").test(r),
                        r -> r.get("lineItem/CurrencyCode").equals("INR"),
                        r -> r.get("bill/BillingEntity").equals("AWS Marketplace"),
                        r -> r.get("lineItem/ProductCode").equals("AmazonLedgerUnknown"),
                        r -> r.get("product/instanceType").equals("m5.2xlarge"),
                        r -> r.get("identity/TimeInterval").endsWith("2025-04-01T00:00:00Z"));

        assertThat(traps).allSatisfy(trap -> assertThat(made.rows()).anyMatch(trap));
        assertThat(made.rows().stream().map(r -> r.get("lineItem/LineItemType")).distinct())
                .contains(
                        "Usage",
                        "DiscountedUsage",
                        "RIFee",
                        "Fee",
                        "SavingsPlanCoveredUsage",
                        "SavingsPlanNegation",
                        "SavingsPlanRecurringFee",
                        "SavingsPlanUpfrontFee",
                        "Refund",
                        "Credit",
                        "EdpDiscount",
                        "Tax");
        assertThat(
                        made.rows().stream()
                                .filter(r ->
                                        r.get("lineItem/UsageType")
                                                .equals("APS3-DataTransfer-Out-Bytes"))
                                .map(r -> r.get("lineItem/UnblendedRate"))
                                .distinct())
                .hasSize(2);
    }

    @Test
    void someMachinesAreStoppedAndStartedAndSomeAreResized() throws IOException {
        Made made = made(60_001, 1, false, YearMonth.of(2024, 4));
        Map<String, List<LedgerRow>> machines =
                made.rows().stream()
                        .filter(r -> r.get("lineItem/UsageType").contains("BoxUsage"))
                        .filter(r -> !r.get("lineItem/ResourceId").isEmpty())
                        .collect(Collectors.groupingBy(r -> r.get("lineItem/ResourceId")));

        assertThat(machines.values())
                .anyMatch(rows ->
                        rows.stream().map(r -> r.get("product/instanceType")).distinct().count()
                                == 2);
        assertThat(machines.values())
                .anyMatch(rows ->
                        rows.getFirst().get("lineItem/UsageStartDate").startsWith("2024-04-01")
                                && rows.getLast()
                                        .get("lineItem/UsageStartDate")
                                        .startsWith("2024-04-30")
                                && rows.size() < 30 * 24);
    }
}
