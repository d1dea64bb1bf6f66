package org.tierwise.model.plan;

/** What a plan can break. */
public enum Rule {
    MEAN_RESPONSE("mean response time"),
    P95_RESPONSE("p95 response time"),
    P99_RESPONSE("p99 response time"),
    AVAILABILITY("availability"),
    PROCESSOR_UTILISATION("processor utilisation"),
    DISK_UTILISATION("disk utilisation"),
    NETWORK_UTILISATION("network utilisation"),
    WORKER_UTILISATION("share of workers held"),
    TIME_BELOW_WORKERS("mean time that workers wait for"),
    MEMORY("memory needed"),
    DISK_CAPACITY("disk capacity needed"),
    REPLICATION_LAG("share of time that a replica applies writes");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** What is limited, in words. */
    public String inWords() {
        return words;
    }
}
