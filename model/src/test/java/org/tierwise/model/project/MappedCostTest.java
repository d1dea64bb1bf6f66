package org.tierwise.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.Costs;
import org.tierwise.model.bill.LineItemType;
import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.bill.ServiceTable;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.List;

/** A bill spread over components loses nothing. */
class MappedCostTest {
    private static final ChargeMapping MAPPING =
            new ChargeMapping(
                    new ComponentMapping(
                            List.of(
                                    new MappingRule("AmazonEC2", "", "", "", "web", "instances"),
                                    new MappingRule("AmazonRDS", "", "", "", "mysql", "data"))),
                    ServiceTable.NONE);

    @Property
    void componentsAndUnmappedAndTaxAreTheTotal(@ForAll("charges") List<UsageGroup> groups) {
        BigDecimal total =
                groups.stream().map(UsageGroup::unblended).reduce(BigDecimal.ZERO, BigDecimal::add);

        MappedCost mapped = MappedCost.of(bill(groups), MAPPING, CostBasis.UNBLENDED);

        BigMoney sum =
                mapped.byComponent().values().stream()
                        .reduce(mapped.unmapped().plus(mapped.tax()), BigMoney::plus);
        assertThat(sum.getAmount()).isEqualByComparingTo(total);
        assertThat(mapped.unmappedGroups())
                .isEqualTo(
                        groups.stream()
                                .filter(g -> !g.isTax() && g.service().equals("AmazonNew"))
                                .count());
    }

    @Provide
    Arbitrary<List<UsageGroup>> charges() {
        Arbitrary<UsageGroup> charge =
                Combinators.combine(
                                Arbitraries.of("AmazonEC2", "AmazonRDS", "AmazonNew"),
                                Arbitraries.of(LineItemType.class),
                                Arbitraries.bigDecimals()
                                        .between(new BigDecimal(-1000), new BigDecimal(1000))
                                        .ofScale(20))
                        .as(MappedCostTest::group);
        return charge.list().ofMaxSize(30);
    }

    private static Bill bill(List<UsageGroup> groups) {
        return new Bill(
                List.of(),
                "AWS",
                List.of(),
                List.of(),
                List.of(
                        new CostTotal.NotComputable(
                                CostBasis.UNBLENDED, CurrencyUnit.USD, "not of interest")),
                groups,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static UsageGroup group(String service, LineItemType type, BigDecimal amount) {
        return new UsageGroup(
                service,
                "012345678901",
                "AWS",
                type,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                BigDecimal.ONE,
                1,
                CurrencyUnit.USD,
                Costs.ofUnblended(amount));
    }
}
