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
    MEMORY,
    DISK_CAPACITY
}
