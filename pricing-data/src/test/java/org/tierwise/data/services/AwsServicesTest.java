package org.tierwise.data.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.bill.BillSpan;
import org.tierwise.model.bill.CapacityFact;
import org.tierwise.model.bill.CapacityFact.Machines;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.Costs;
import org.tierwise.model.bill.FactKind;
import org.tierwise.model.bill.LineItemType;
import org.tierwise.model.bill.ServiceRow;
import org.tierwise.model.bill.ServiceTable;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What the services of AWS are for. */
class AwsServicesTest {
    private static final ServiceTable TABLE = AwsServices.table();
    private static final BillSpan JUNE = new BillSpan(720, 1);
    private static final ChargeMapping USUAL =
            new ChargeMapping(new ComponentMapping(List.of()), TABLE);

    static List<ListedService> rows() {
        return AwsServices.listed();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowDecidesForItsOwnExample(ListedService listed) {
        ServiceRow row = listed.row();
        LineItemType type =
                Arrays.stream(LineItemType.values())
                        .filter(t ->
                                row.lineType().isEmpty()
                                        ? t == LineItemType.USAGE
                                        : row.lineType().get().matcher(t.reportName()).matches())
                        .findFirst()
                        .orElseThrow();
        UsageGroup group =
                group(
                        row.service().isEmpty() ? "AmazonUnheardOf" : row.service(),
                        listed.example(),
                        listed.exampleOperation(),
                        type,
                        "720");

        assertThat(TABLE.rowFor(group)).contains(row);
        assertThat(TABLE.fact(group, JUNE).isPresent()).isEqualTo(row.fact().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "AmazonEC2, APS3-BoxUsage:m5.xlarge, RunInstances, web, Machines",
        "AmazonEC2, APS3-EBS:VolumeUsage.gp3, CreateVolume-Gp3, web, Volumes",
        "AmazonEC2, APS3-EBS:SnapshotUsage, CreateSnapshot, object-storage, StoredGb",
        "AmazonEC2, APS3-NatGateway-Hours, NatGateway, firewall, Things",
        "AmazonEC2, APS3-DataTransfer-Out-Bytes, RunInstances, data-transfer, SentGb",
        "AmazonEC2, APS3-DataTransfer-Regional-Bytes, InterZone-Out, data-transfer, MovedGb",
        "AmazonEC2, USE1-EBS-USW1-EBS-AWS-In-Bytes, '', data-transfer, MovedGb",
        "AmazonRDS, USW2-Multi-AZUsage:db.r5d.2xl, CreateDBInstance:0002, mysql, Machines",
        "AmazonRDS, APS3-RDS:Multi-AZ-GP2-Storage, CreateDBInstance:0002, mysql, Volumes",
        "AmazonRDS, APS3-RDS:GP3-PIOPS, CreateDBInstance:0002, mysql, BoughtIops",
        "AmazonRDS, APS3-RDS:StorageUsage, CreateDBInstance:0002, mysql, Volumes",
        "AmazonElastiCache, EU-NodeUsage:cache.m4.large, CreateCacheCluster:0001, memcached,"
                + " Machines",
        "AmazonElastiCache, EU-NodeUsage:cache.m4.large, CreateCacheCluster:0002, redis, Machines",
        "AmazonCloudFront, IN-DataTransfer-Out-Bytes, GET, cdn, SentGb",
        "AmazonCloudFront, IN-Requests-HTTP-Proxy, POST, cdn, Requests",
        "AmazonS3, USW2-TimedStorage-GlacierByteHrs, '', object-storage, StoredGb",
        "AmazonS3, USE1-APS3-AWS-Out-Bytes, GetObject, data-transfer, MovedGb",
        "AWSELB, APS3-LCUUsage, LoadBalancing:Application, load-balancer, BalancerUnits",
        "AmazonVPC, APS3-PublicIPv4:IdleAddress, '', addresses, Addresses",
        "AWSQueueService, APS3-Requests-RBP, '', rabbitmq, Requests",
        "AmazonMQ, APS3-BrokerUsage:mq.t3.micro, CreateBroker:0001, rabbitmq, Machines",
        "AmazonDocDB, APS3-InstanceUsage:db.r5.large, CreateDBInstance, mongodb, Machines",
        "AmazonES, APS3-ESInstance:m5.large.elasticsearch, ESDomain, solr, Machines",
        "AmazonES, APS3-ES:GP2-Storage, ESDomain, solr, Volumes",
        "AmazonRoute53, Intra-AWS-DNS-Queries, A, dns, Requests",
        "AmazonCloudWatch, APS3-CW:AlarmMonitorUsage, Unknown, monitoring, Things",
        "AmazonCloudWatch, DashboardsUsageHour-Basic, DashboardHour, monitoring, Things",
        "awswaf, APS3-RuleV2, '', firewall, Things",
        "AWSLambda, APS3-Lambda-GB-Second-ARM, Invoke, worker, ServerlessMemory",
        "AmazonECS, CAN1-SpotUsage-Fargate-vCPU-Hours:perCPU, FargateTask, web, ServerlessVcpus",
        "AmazonEKS, AmazonEKS-Hours:perCluster, CreateOperation, web, Things",
        "awskms, ca-central-1-KMS-Requests, '', management, Requests",
        "AWSCloudShell, CAN1-DataTransfer-xAZ-In-Bytes, '', data-transfer, MovedGb",
        "AmazonUnheardOf, APS3-InstanceUsage:db.r5.large, '', '', Machines"
    })
    void realChargesFindTheirComponentAndFact(
            String service, String usageType, String operation, String component, String fact) {
        UsageGroup group = group(service, usageType, operation, LineItemType.USAGE, "720");

        assertThat(USUAL.componentOf(group).orElse("")).isEqualTo(component);
        assertThat(TABLE.fact(group, JUNE).orElseThrow().getClass().getSimpleName())
                .isEqualTo(fact);
    }

    @Test
    void everyKindOfFactIsInTheTable() {
        assertThat(rows().stream().flatMap(listed -> listed.row().fact().stream()).distinct())
                .containsExactlyInAnyOrder(FactKind.values());
    }

    @Test
    void aNegationTakesMoneyAndNoHours() {
        UsageGroup covered = box(LineItemType.SAVINGS_PLAN_COVERED_USAGE);
        UsageGroup negation = box(LineItemType.SAVINGS_PLAN_NEGATION);

        assertThat(TABLE.fact(covered, JUNE)).isPresent();
        assertThat(TABLE.fact(negation, JUNE)).isEmpty();
        assertThat(USUAL.componentOf(negation)).isEqualTo(USUAL.componentOf(covered));
    }

    @Test
    void theFeeOfAReservationIsNoMachine() {
        UsageGroup fee =
                group("AmazonRDS", "APS3-HeavyUsage:db.r4.xl", "", LineItemType.RI_FEE, "720");

        assertThat(TABLE.fact(fee, JUNE)).isEmpty();
        assertThat(USUAL.componentOf(fee)).contains("commitments");
    }

    @ParameterizedTest
    @CsvSource({
        "AmazonRDS, Multi-AZUsage:db.r5d.2xl, CreateDBInstance:0014, PostgreSQL",
        "AmazonEC2, BoxUsage:m5.large, RunInstances:0002, Windows",
        "AmazonElastiCache, NodeUsage:cache.r6g.large, CreateCacheCluster:Valkey, Valkey",
        "AmazonRDS, InstanceUsage:db.r5.large, CreateDBInstance:9999, ''"
    })
    void anOperationNamesTheSoftware(
            String service, String usageType, String operation, String engine) {
        CapacityFact fact =
                TABLE.fact(group(service, usageType, operation, LineItemType.USAGE, "720"), JUNE)
                        .orElseThrow();

        assertThat(((Machines) fact).engine()).isEqualTo(engine);
    }

    @Test
    void aServiceThatNobodyKnowsIsUnmapped() {
        UsageGroup group = group("AmazonNew", "APS3-Things", "", LineItemType.USAGE, "1");

        assertThat(USUAL.isUnmapped(group)).isTrue();
        assertThat(TABLE.fact(group, JUNE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X,,(,,web,,,,seen,|type '(' is no pattern",
                "X,,,,web,furlongs,,,seen,|fact 'furlongs': expected nothing or one of machines",
                "X,,,,backup,,,,seen,|component 'backup' runs on no machine of ours",
                "X,,,,web,,,,hearsay,|source 'hearsay'"
            })
    void aRowThatBreaksARuleIsNamed(String row, String message) {
        String header =
                "service,lineType,type,operation,component,fact,example,exampleOperation,source,reason";

        assertThatThrownBy(() -> ServiceCsv.services("mine.csv", header + "\n" + row + "\n"))
                .isInstanceOf(ServiceTableProblem.class)
                .hasMessageStartingWith("mine.csv:2: " + message);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> ServiceCsv.services("mine.csv", "service,type\nX,Y\n"))
                .hasMessage("mine.csv:2: column component is missing");
    }

    private static UsageGroup box(LineItemType type) {
        return group("AmazonEC2", "APS3-BoxUsage:m5.large", "RunInstances", type, "720");
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
                Costs.ofUnblended(BigDecimal.ONE));
    }
}
