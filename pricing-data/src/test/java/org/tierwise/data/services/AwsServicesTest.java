package org.tierwise.data.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CapacityFact;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.Costs;
import org.tierwise.model.bill.LineItemType;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What the services of AWS are for. */
class AwsServicesTest {
    private static final Bill JUNE =
            new Bill(
                    List.of(),
                    "AWS",
                    List.of(),
                    List.of(YearMonth.of(2026, 6)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    static List<AwsServices.Row> rows() {
        return AwsServices.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowDecidesForItsOwnExample(AwsServices.Row row) {
        String operation = row.rule().operation().isEmpty() ? "" : "CreateCacheCluster:0001";
        UsageGroup group =
                group(row.rule().service(), row.example(), operation, LineItemType.USAGE, "720");

        assertThat(AwsServices.mapping().ruleFor(group)).contains(row.rule());
        assertThat(AwsServices.fact(group, JUNE).map(CapacityFact::kind)).isEqualTo(row.fact());
    }

    @Test
    void hoursOfAMonthAreOneMachine() {
        UsageGroup group =
                group("AmazonEC2", "APS3-BoxUsage:m5.large", "", LineItemType.USAGE, "1080");

        assertThat(AwsServices.fact(group, JUNE).orElseThrow().amount())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void moneyWithoutUseIsNoCapacity() {
        for (LineItemType type :
                List.of(
                        LineItemType.RI_FEE,
                        LineItemType.SAVINGS_PLAN_NEGATION,
                        LineItemType.TAX,
                        LineItemType.CREDIT)) {
            assertThat(
                            AwsServices.fact(
                                    group("AmazonEC2", "APS3-BoxUsage:m5.large", "", type, "720"),
                                    JUNE))
                    .isEmpty();
        }
    }

    @Test
    void aServiceThatNobodyKnowsIsUnmapped() {
        UsageGroup group = group("AmazonNew", "APS3-Things", "", LineItemType.USAGE, "1");

        assertThat(AwsServices.mapping().componentOf(group)).isEmpty();
        assertThat(AwsServices.fact(group, JUNE)).isEmpty();
    }

    @Test
    void whatAPersonSaysGoesBeforeTheTable() {
        UsageGroup group =
                group(
                        "AmazonEC2",
                        "APS3-BoxUsage:m5.large",
                        "RunInstances",
                        LineItemType.USAGE,
                        "1");
        UsageGroup larger =
                group(
                        "AmazonEC2",
                        "APS3-BoxUsage:m5.large2",
                        "RunInstances",
                        LineItemType.USAGE,
                        "1");

        ComponentMapping mapping =
                AwsServices.mapping().remapped(group, "worker").remapped(group, "mysql");

        assertThat(mapping.componentOf(group)).contains("mysql");
        assertThat(mapping.componentOf(larger)).contains("web");
        assertThat(mapping.rules()).hasSize(AwsServices.rows().size() + 1);
    }

    private static UsageGroup group(
            String service, String usageType, String operation, LineItemType type, String amount) {
        return new UsageGroup(
                service,
                "012345678901",
                "AWS",
                type,
                usageType,
                operation,
                "ap-south-1",
                "",
                "OnDemand",
                "",
                "",
                "Hrs",
                new BigDecimal(amount),
                1,
                CurrencyUnit.USD,
                new Costs(BigDecimal.ONE, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
