package org.tierwise.model.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierwise.model.bill.CapacityFact.BoughtThroughput;
import org.tierwise.model.bill.CapacityFact.Machines;
import org.tierwise.model.bill.CapacityFact.MovedGb;
import org.tierwise.model.bill.CapacityFact.Requests;
import org.tierwise.model.bill.CapacityFact.SentGb;
import org.tierwise.model.bill.CapacityFact.ServerlessMemory;
import org.tierwise.model.bill.CapacityFact.Things;
import org.tierwise.model.bill.CapacityFact.Volumes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What quantities say about capacity; expected values are worked out by hand. */
class CapacityFactTest {
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final BillSpan WHOLE_JUNE = Charges.bill(List.of(JUNE), List.of()).span();

    @Test
    void hoursOfAMonthAreOneMachine() {
        Machines fact = (Machines) read(FactKind.MACHINES, "APS3-BoxUsage:m5.xl", "Hrs", "1080");

        assertThat(fact.meanRunning()).isEqualByComparingTo("1.5");
        assertThat(fact.meanServing()).isEqualByComparingTo("1.5");
        assertThat(fact.instanceType()).contains(new InstanceType("m5.xlarge"));
    }

    @Test
    void aStandbyRunsAndDoesNotServe() {
        Machines fact =
                (Machines)
                        read(FactKind.MACHINES_MULTI_AZ, "Multi-AZUsage:db.r5.2xl", "Hrs", "720");

        assertThat(fact.meanMachines()).isEqualByComparingTo("2");
        assertThat(fact.meanServing()).isEqualByComparingTo("1");
    }

    @Test
    void aClusterOfThreeServesWithThree() {
        Machines fact =
                (Machines)
                        read(
                                FactKind.MACHINES_MULTI_AZ_CLUSTER,
                                "Multi-AZClusterUsage:db.r6gd.large",
                                "Hrs",
                                "720");

        assertThat(fact.meanServing()).isEqualByComparingTo("3");
    }

    @ParameterizedTest
    @CsvSource({
        "gp2, 10, 1, 100",
        "gp2, 100, 1, 300",
        "gp2, 6000, 1, 16000",
        "gp2, 32768, 2, 32000",
        "gp2, 1000, 20, 3000",
        "gp3, 500, 1, 3000",
        "gp3, 20000, 2, 6000",
        "piops, 1000, 1, 0",
        "st1, 1000, 1, 0"
    })
    void baselineIopsComeWithTheSize(String word, String gb, int volumes, double iops) {
        Volumes fact =
                (Volumes) read(FactKind.VOLUME_GB, "APS3-EBS:VolumeUsage." + word, "GB-Mo", gb);

        assertThat(fact.baselineIops(volumes)).isCloseTo(iops, within(1e-9));
    }

    @Test
    void theLeastBaselineIsThatOfTheFewestVolumes() {
        Volumes fact = (Volumes) read(FactKind.VOLUME_GB, "EBS:VolumeUsage.gp2", "GB-Mo", "40000");

        assertThat(fact.baselineIops()).isEqualTo(48_000);
    }

    @Test
    void throughputIsInMebibytesWhateverTheUnit() {
        assertThat(
                        ((BoughtThroughput)
                                        read(
                                                FactKind.BOUGHT_THROUGHPUT,
                                                "APS3-EBS:VolumeP-Throughput.gp3",
                                                "GiBps-mo",
                                                "0.5"))
                                .meanMibPerSecond())
                .isEqualByComparingTo("512");
        assertThat(
                        ((BoughtThroughput)
                                        read(
                                                FactKind.BOUGHT_THROUGHPUT,
                                                "APS3-EBS:VolumeP-Throughput.gp3",
                                                "MiBps-Mo",
                                                "125"))
                                .meanMibPerSecond())
                .isEqualByComparingTo("125");
    }

    @ParameterizedTest
    @CsvSource({"Requests, 5", "'10,000s', 50000", "10K requests, 50000", "1M Requests, 5000000"})
    void requestsMayComeInPacks(String unit, String count) {
        assertThat(((Requests) read(FactKind.REQUESTS, "IN-Requests-Tier1", unit, "5")).count())
                .isEqualByComparingTo(count);
    }

    @Test
    void secondsAndHoursOfMemoryAreAMeanOfMemory() {
        BigDecimal seconds = new BigDecimal(720 * 3600 * 4);
        assertThat(
                        ((ServerlessMemory)
                                        read(
                                                FactKind.MEMORY_GB,
                                                "APS3-Lambda-GB-Second",
                                                "Lambda-GB-Second",
                                                seconds.toPlainString()))
                                .meanGb())
                .isEqualByComparingTo("4");
        assertThat(
                        ((ServerlessMemory)
                                        read(
                                                FactKind.MEMORY_GB,
                                                "APS3-Fargate-GB-Hours",
                                                "Hours",
                                                "1440"))
                                .meanGb())
                .isEqualByComparingTo("2");
    }

    @Test
    void thingsAreCountedByTheirUnit() {
        assertThat(
                        ((Things) read(FactKind.THINGS, "APS3-NatGateway-Hours", "Hrs", "2160"))
                                .meanCount())
                .isEqualByComparingTo("3");
        assertThat(((Things) read(FactKind.THINGS, "HostedZone", "HostedZone", "4")).meanCount())
                .isEqualByComparingTo("4");
    }

    @Test
    void bytesKnowWhereTheyComeFrom() {
        assertThat(read(FactKind.EDGE_GB, "EU-DataTransfer-Out-Bytes", "GB", "7"))
                .isEqualTo(new SentGb("EU", new BigDecimal("7")));
        assertThat(read(FactKind.SENT_GB, "EU-DataTransfer-Out-Bytes", "GB", "7"))
                .isEqualTo(new SentGb("eu-west-1", new BigDecimal("7")));
        assertThat(
                        ((MovedGb) read(FactKind.MOVED_GB, "APS3-USE1-AWS-Out-Bytes", "GB", "7"))
                                .route())
                .contains(new UsageType.Route("ap-south-1", "us-east-1"));
    }

    @Test
    void aBillOfSomeDaysIsAMeanOverThoseDays() {
        BillSpan tenDays =
                Charges.bill(List.of(JUNE), List.of(JUNE.atDay(1), JUNE.atDay(10))).span();

        assertThat(tenDays.meanOfHours(new BigDecimal("240"))).isEqualByComparingTo("1");
        assertThat(tenDays.meanOfMonths(new BigDecimal("30")).doubleValue())
                .isCloseTo(90, within(1e-9));
    }

    @Test
    void aMonthBilledOnItsFirstDayIsAWholeMonth() {
        assertThat(Charges.bill(List.of(JUNE), List.of(JUNE.atDay(1))).span().hours())
                .isEqualTo(720);
    }

    @Test
    void twoMonthsAreOneMean() {
        List<LocalDate> days = List.of(JUNE.atDay(30), JULY.atDay(31));
        BillSpan span = Charges.bill(List.of(JUNE, JULY), days).span();

        assertThat(span.meanOfHours(new BigDecimal(720 + 744))).isEqualByComparingTo("1");
        assertThat(span.meanOfMonths(new BigDecimal("200"))).isEqualByComparingTo("100");
    }

    @Test
    void withoutPeriodsNoMeanCanBeTold() {
        BillSpan unknown = Charges.bill(List.of(), List.of()).span();
        ServiceTable table = table(FactKind.MACHINES);

        assertThat(table.fact(Charges.usage("BoxUsage:m5.large", "Hrs", "1"), unknown)).isEmpty();
        assertThat(
                        table(FactKind.REQUESTS)
                                .fact(Charges.usage("Requests", "Requests", "1"), unknown))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(LineItemType.class)
    void onlyUseIsCapacity(LineItemType type) {
        UsageGroup group = Charges.of("AmazonEC2", type, "BoxUsage:m5.large", "", "Hrs", "720");

        assertThat(table(FactKind.MACHINES).fact(group, WHOLE_JUNE).isPresent())
                .isEqualTo(type.isCapacity());
    }

    private static CapacityFact read(FactKind kind, String usageType, String unit, String amount) {
        return table(kind).fact(Charges.usage(usageType, unit, amount), WHOLE_JUNE).orElseThrow();
    }

    private static ServiceTable table(FactKind kind) {
        return new ServiceTable(
                List.of(
                        new ServiceRow(
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "web",
                                "",
                                Optional.of(kind))),
                List.of());
    }
}
