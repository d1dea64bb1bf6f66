package org.tierwise.model.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.model.bill.ChargeMapping.Assignment;

import java.util.List;
import java.util.Optional;

/** Who decides what a charge pays for. */
class ChargeMappingTest {
    private static final UsageGroup BOX = Charges.usage("APS3-BoxUsage:m5.large", "Hrs", "720");
    private static final UsageGroup DISK = Charges.usage("APS3-EBS:VolumeUsage", "GB-Mo", "10");
    private static final UsageGroup NEW =
            Charges.of("AmazonNew", LineItemType.USAGE, "Things", "", "", "1");
    private static final UsageGroup TAX =
            Charges.of("AmazonEC2", LineItemType.TAX, "", "", "", "1");

    private static final ServiceTable USUAL =
            new ServiceTable(
                    List.of(
                            new ServiceRow(
                                    "AmazonEC2",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    "web",
                                    "instances",
                                    Optional.of(FactKind.MACHINES))),
                    List.of());
    private static final ComponentMapping PROJECT =
            new ComponentMapping(
                    List.of(
                            new MappingRule(
                                    "AmazonEC2", "BoxUsage", "", "", "worker", "by the project")));

    @Test
    void thePersonGoesBeforeTheProjectAndTheProjectBeforeTheTable() {
        ChargeMapping mapping = new ChargeMapping(PROJECT, USUAL);
        ChargeMapping byHand = new ChargeMapping(PROJECT.remapped(BOX, "mysql"), USUAL);

        assertThat(byHand.componentOf(BOX)).contains("mysql");
        assertThat(mapping.of(BOX)).contains(new Assignment("worker", "by the project", false));
        assertThat(mapping.of(DISK)).contains(new Assignment("web", "instances", true));
        assertThat(mapping.isUnmapped(NEW)).isTrue();
    }

    @Test
    void taxIsNeitherMappedNorUnmapped() {
        ChargeMapping mapping = new ChargeMapping(PROJECT, USUAL);

        assertThat(mapping.componentOf(TAX)).isEmpty();
        assertThat(mapping.isUnmapped(TAX)).isFalse();
    }

    @Test
    void onlyRowsThatDecideAreListed() {
        ChargeMapping mapping = new ChargeMapping(PROJECT, USUAL);

        assertThat(mapping.usualRows(Charges.bill(List.of(), List.of(), BOX, TAX, NEW))).isEmpty();
        assertThat(mapping.usualRows(Charges.bill(List.of(), List.of(), BOX, DISK)))
                .isEqualTo(USUAL.rows());
    }

    @Test
    void mappingAGroupAgainReplacesItsRule() {
        ComponentMapping twice = PROJECT.remapped(BOX, "mysql").remapped(BOX, "redis");

        assertThat(twice.rules()).hasSize(2);
        assertThat(twice.componentOf(BOX)).contains("redis");
        assertThat(twice.componentOf(Charges.usage("APS3-BoxUsage:m5.large2", "Hrs", "1")))
                .contains("worker");
    }
}
