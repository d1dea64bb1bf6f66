package org.tierwise.model.bill;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

/** The grammar of usage types; expected parts are those of real bills. */
class UsageTypeTest {
    @ParameterizedTest
    @CsvSource({
        "APS3-BoxUsage:m5.xlarge, ap-south-1, BoxUsage, m5.xlarge",
        "APS5-BoxUsage:c6g.large, ap-south-2, BoxUsage, c6g.large",
        "APS1-SpotUsage:c4.2xlarge, ap-southeast-1, SpotUsage, c4.2xlarge",
        "BoxUsage:t3.micro, us-east-1, BoxUsage, t3.micro",
        "BoxUsage, us-east-1, BoxUsage, m1.small",
        "EU-BoxUsage, eu-west-1, BoxUsage, m1.small",
        "EUW1-NodeUsage:cache.m4.large, eu-west-1, NodeUsage, cache.m4.large",
        "USW2-Multi-AZUsage:db.r5d.2xl, us-west-2, Multi-AZUsage, db.r5d.2xlarge",
        "HeavyUsage:db.r4.xl, us-east-1, HeavyUsage, db.r4.xlarge",
        "APS3-InstanceUsage:db.m5.large.tpc2.mem4x, ap-south-1, InstanceUsage,"
                + " db.m5.large.tpc2.mem4x",
        "APS3-BoxUsage:m5.metal-24xl, ap-south-1, BoxUsage, m5.metal-24xl",
        "APS3-BoxUsage:u-6tb1.112xlarge, ap-south-1, BoxUsage, u-6tb1.112xlarge",
        "APS3-ESInstance:m5.large.search, ap-south-1, ESInstance, m5.large.search",
        "APS3-DEL1-BoxUsage:c5.2xlarge, ap-south-1, BoxUsage, c5.2xlarge",
        "APS3-EBS:VolumeUsage.gp3, ap-south-1, EBS:VolumeUsage.gp3, ''",
        "RDS:Multi-AZ-GP2-Storage, us-east-1, RDS:Multi-AZ-GP2-Storage, ''",
        "APS3-VPN-Usage-Hours:ipsec.1, ap-south-1, VPN-Usage-Hours:ipsec.1, ''",
        "CAN1-Fargate-vCPU-Hours:perCPU, ca-central-1, Fargate-vCPU-Hours:perCPU, ''",
        "ca-central-1-KMS-Requests, ca-central-1, KMS-Requests, ''",
        "us-gov-west-1-KMS-Requests, us-gov-west-1, KMS-Requests, ''",
        "DNS-Queries, us-east-1, DNS-Queries, ''",
        "'', us-east-1, '', ''"
    })
    void aUsageTypeFallsIntoItsParts(String text, String region, String type, String machine) {
        UsageType parsed = UsageType.parse(text);

        assertThat(parsed.region()).contains(region);
        assertThat(parsed.type()).isEqualTo(type);
        assertThat(parsed.instanceType().map(InstanceType::name).orElse("")).isEqualTo(machine);
    }

    @ParameterizedTest
    @CsvSource({
        "APS3-USE1-AWS-Out-Bytes, ap-south-1, us-east-1",
        "APS3-USE1-AWS-In-Bytes, us-east-1, ap-south-1",
        "USE1-EU-AWS-Out-Bytes, us-east-1, eu-west-1",
        "EUC1-APS5-AWS-Out-ABytes, eu-central-1, ap-south-2"
    })
    void aTransferBetweenRegionsHasTwoEnds(String text, String from, String to) {
        assertThat(UsageType.parse(text).route()).contains(new UsageType.Route(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "IN-DataTransfer-Out-Bytes, IN, DataTransfer-Out-Bytes, ''",
        "EU-Requests-Tier2-HTTPS, EU, Requests-Tier2-HTTPS, eu-west-1",
        "AP-DataTransfer-Out-OBytes, AP, DataTransfer-Out-OBytes, ''"
    })
    void anEdgeClassIsNoRegion(String text, String edge, String type, String region) {
        UsageType parsed = UsageType.parse(text);

        assertThat(parsed.edge()).contains(edge);
        assertThat(parsed.type()).isEqualTo(type);
        assertThat(parsed.region().orElse("")).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "m5.xlarge, m5.xlarge",
        "db.r5d.2xl, r5d.2xlarge",
        "cache.m4.large, m4.large",
        "m5.large.search, m5.large",
        "db.m5.large.tpc2.mem4x, m5.large",
        "mq.m5.large, m5.large"
    })
    void theMachineIsTheSameInEveryService(String name, String machine) {
        assertThat(InstanceType.parse(name).orElseThrow().machine()).isEqualTo(machine);
    }

    @Property
    void partsPutTogetherComeApartAgain(
            @ForAll("prefixes") String prefix,
            @ForAll("types") String type,
            @ForAll("machines") String machine) {
        String text =
                (prefix.isEmpty() ? "" : prefix + "-")
                        + type
                        + (machine.isEmpty() ? "" : ":" + machine);

        UsageType parsed = UsageType.parse(text);

        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.prefix()).isEqualTo(prefix);
        assertThat(parsed.type()).isEqualTo(type);
        assertThat(parsed.instanceType().map(InstanceType::name).orElse("")).isEqualTo(machine);
    }

    @Property
    void cuttingASizeShortChangesNothing(@ForAll("large") String machine, @ForAll byte cut) {
        int length = machine.length() - Math.floorMod(cut, 4);

        assertThat(InstanceType.parse(machine.substring(0, length)))
                .isEqualTo(Optional.of(new InstanceType(machine)));
    }

    @Property
    void anyTextCanBeTakenApart(@ForAll String text) {
        UsageType parsed = UsageType.parse(text);

        assertThat(parsed.text()).isEqualTo(text);
        assertThat(text).contains(parsed.type());
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of(
                "", "APS3", "APS5", "EU", "USW2", "MXC1", "UGW1", "IN", "JP", "ca-central-1");
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of(
                "Multi-AZUsage", "InstanceUsage", "EBS:VolumeUsage.gp3", "DataTransfer-Out-Bytes");
    }

    @Provide
    Arbitrary<String> machines() {
        return Arbitraries.oneOf(
                large(),
                Arbitraries.of("", "t3.nano", "db.t4g.medium", "m5.large.search", "c5.metal"));
    }

    @Provide
    Arbitrary<String> large() {
        return Arbitraries.of("", "db.", "cache.", "mq.")
                .flatMap(service ->
                        Arbitraries.of("m5", "r6gd", "c7gn", "x2iedn")
                                .flatMap(family ->
                                        Arbitraries.of("", "2", "4", "12", "24")
                                                .map(size -> Tuple.of(service, family, size))))
                .map(t -> t.get1() + t.get2() + "." + t.get3() + "xlarge");
    }
}
