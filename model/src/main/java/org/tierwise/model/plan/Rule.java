package org.tierwise.model.plan;

/** What a plan can break. */
public enum Rule {
    MEAN_RESPONSE,
    P95_RESPONSE,
    P99_RESPONSE,
    AVAILABILITY,
    PROCESSOR_UTILISATION,
    DISK_UTILISATION,
    NETWORK_UTILISATION,
    WORKER_UTILISATION,
    TIME_BELOW_WORKERS,
    MEMORY,
    DISK_CAPACITY
}
