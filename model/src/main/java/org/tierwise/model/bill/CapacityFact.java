package org.tierwise.model.bill;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a usage group says about the size of what was used. Means are over the {@link BillSpan};
 * counts are of the whole bill.
 */
public sealed interface CapacityFact {
    /**
     * Machines that ran.
     *
     * @param instanceType their type; empty where the bill does not say
     * @param meanRunning mean number of lines of hours, each of one deployment
     * @param deployment how many machines one of them is
     * @param engine software of the service, for example {@code MySQL}; empty where unknown
     */
    record Machines(
            Optional<InstanceType> instanceType,
            BigDecimal meanRunning,
            Deployment deployment,
            String engine)
            implements CapacityFact {
        /** Mean number of machines, standbys included. */
        public BigDecimal meanMachines() {
            return meanRunning.multiply(BigDecimal.valueOf(deployment.machines()));
        }

        /** Mean number of machines that served. */
        public BigDecimal meanServing() {
            return meanRunning.multiply(BigDecimal.valueOf(deployment.serving()));
        }
    }

    /**
     * Block storage.
     *
     * @param meanGb mean size of all volumes together, GB
     */
    record Volumes(VolumeType type, BigDecimal meanGb) implements CapacityFact {
        /** IOPS that come with the size, were it in a number of equal volumes. */
        public double baselineIops(int volumes) {
            return volumes * type.baselineIops(meanGb.doubleValue() / volumes);
        }

        /** The least that it can be: IOPS that come with the size in the fewest volumes. */
        public double baselineIops() {
            return baselineIops(type.fewestVolumes(meanGb.doubleValue()));
        }
    }

    /** IOPS bought beyond the baseline. */
    record BoughtIops(VolumeType type, BigDecimal meanIops) implements CapacityFact {}

    /** Throughput bought beyond the baseline, MiB/s. */
    record BoughtThroughput(VolumeType type, BigDecimal meanMibPerSecond) implements CapacityFact {}

    /** Objects, backups and snapshots, GB. */
    record StoredGb(BigDecimal meanGb) implements CapacityFact {}

    /** Requests, queries, messages or operations. */
    record Requests(BigDecimal count) implements CapacityFact {}

    /**
     * Bytes to the internet or to viewers.
     *
     * @param from region code, or edge class of CloudFront; empty where the bill does not say
     * @param gb in the whole bill, GB
     */
    record SentGb(String from, BigDecimal gb) implements CapacityFact {}

    /**
     * Bytes that came in or stayed inside the cloud.
     *
     * @param route the two regions; empty within one
     * @param gb in the whole bill, GB
     */
    record MovedGb(Optional<UsageType.Route> route, BigDecimal gb) implements CapacityFact {}

    /** Load balancers. */
    record LoadBalancers(BigDecimal meanCount) implements CapacityFact {}

    /** Load balancer capacity units (LCU). */
    record BalancerUnits(BigDecimal meanUnits) implements CapacityFact {}

    /** Public IPv4 addresses. */
    record Addresses(BigDecimal meanCount) implements CapacityFact {}

    /** Gateways, clusters, zones, metrics, rules: things that are counted. */
    record Things(String of, BigDecimal meanCount) implements CapacityFact {}

    /** Processors of serverless computing. */
    record ServerlessVcpus(BigDecimal meanVcpus) implements CapacityFact {}

    /** Memory of serverless computing, GB. */
    record ServerlessMemory(BigDecimal meanGb) implements CapacityFact {}

    /** Logs taken in, in the whole bill, GB. */
    record LogGb(BigDecimal gb) implements CapacityFact {}
}
