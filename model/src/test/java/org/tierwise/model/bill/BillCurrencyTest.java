package org.tierwise.model.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A bill is compared in the currency of most of its lines; the others stand apart and are said. */
class BillCurrencyTest {
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");

    @Test
    void theCurrencyOfMostLinesIsThatOfTheBillWhateverComesFirst() {
        Bill bill = bill(charge(INR, 96, "511.42"), charge(CurrencyUnit.USD, 38_619, "7.00"));

        assertThat(bill.currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(bill.outsideComparisons())
                .containsExactly(
                        "INR 511.42 of the bill is not in USD and stands apart, outside every"
                                + " comparison");
    }

    @Test
    void oneCurrencyAloneKeepsItsOwnChargesAndTotals() {
        Bill bill = bill(charge(INR, 1, "511.42"), charge(CurrencyUnit.USD, 2, "7.00"));

        Bill dollars = bill.in(CurrencyUnit.USD);

        assertThat(dollars.currencies()).containsExactly(CurrencyUnit.USD);
        assertThat(dollars.groups()).allMatch(g -> g.currency().equals(CurrencyUnit.USD));
        assertThat(dollars.unblended(CurrencyUnit.USD)).isEqualByComparingTo("7");
        assertThat(dollars.outsideComparisons()).isEmpty();
    }

    @Test
    void anEmptyBillHasNone() {
        assertThatThrownBy(bill()::currency).hasMessage("the bill has no line items to compare");
    }

    private static Bill bill(UsageGroup... groups) {
        return new Bill(
                List.of(),
                "AWS",
                List.of(),
                List.of(),
                Stream.of(groups)
                        .<CostTotal>map(g ->
                                new CostTotal.NotComputable(
                                        CostBasis.UNBLENDED, g.currency(), "not of interest"))
                        .toList(),
                List.of(groups),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static UsageGroup charge(CurrencyUnit currency, long lines, String amount) {
        return new UsageGroup(
                "AmazonEC2",
                "012345678901",
                "AWS",
                LineItemType.USAGE,
                "BoxUsage",
                "",
                "",
                "",
                "OnDemand",
                "",
                "",
                "Hrs",
                BigDecimal.ONE,
                lines,
                currency,
                Costs.ofUnblended(new BigDecimal(amount)));
    }
}
