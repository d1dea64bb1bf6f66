package org.tierwise.model.bill;

import java.math.BigDecimal;

/**
 * What a usage group says about the size of what was used.
 *
 * @param kind what was used
 * @param amount how much; a mean over the billing periods where the kind says so
 * @param instanceType type of the machines; empty for anything else
 */
public record CapacityFact(Kind kind, BigDecimal amount, String instanceType) {
    /** What can be used. */
    public enum Kind {
        /** Mean number of machines that ran. */
        MACHINES,
        /** Mean number of pairs of machines in two zones, of which one serves. */
        MACHINE_PAIRS,
        /** Mean GB of block storage. */
        VOLUME_GB,
        /** Mean number of bought input and output operations a second. */
        BOUGHT_IOPS,
        /** Mean GB of object storage, backups and snapshots. */
        STORAGE_GB,
        /** GB sent to the internet or to viewers. */
        GB_OUT,
        /** GB moved inside the cloud. */
        GB_INSIDE,
        /** Number of requests, queries or messages. */
        REQUESTS,
        /** Mean number of load balancers, gateways, addresses or clusters. */
        UNITS,
        /** Mean processors of serverless computing. */
        VCPUS,
        /** Mean GB of memory of serverless computing. */
        MEMORY_GB,
        /** GB of logs and metrics taken in, or number of metrics kept. */
        OBSERVATIONS
    }

    /** Whether an amount is hours to be divided by the hours of the periods. */
    public static boolean isMeanOfHours(Kind kind) {
        return switch (kind) {
            case MACHINES, MACHINE_PAIRS, UNITS, VCPUS, MEMORY_GB -> true;
            case VOLUME_GB, BOUGHT_IOPS, STORAGE_GB, GB_OUT, GB_INSIDE, REQUESTS, OBSERVATIONS ->
                    false;
        };
    }
}
