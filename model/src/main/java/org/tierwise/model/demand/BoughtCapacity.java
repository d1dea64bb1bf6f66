package org.tierwise.model.demand;

import java.util.List;

/**
 * What a bill says was bought for one component, on average over the period.
 *
 * @param component name of the component
 * @param instances instances by type
 * @param storageGb volumes and stored objects, GB
 * @param egressGb bytes to the internet in the period, GB
 */
public record BoughtCapacity(
        String component, List<Instances> instances, double storageGb, double egressGb) {
    public BoughtCapacity {
        instances = List.copyOf(instances);
    }

    /**
     * Instances of one type.
     *
     * @param type instance type
     * @param count mean number that ran: hours over hours of the period
     * @param vcpu virtual CPUs of one
     * @param coreScore speed of one vCPU against the reference core
     * @param ramGib memory of one, GiB
     */
    public record Instances(String type, double count, int vcpu, double coreScore, double ramGib) {}

    /** Speed of all instances together, in reference cores. */
    public double referenceCores() {
        return instances.stream().mapToDouble(i -> i.count() * i.vcpu() * i.coreScore()).sum();
    }

    /** The instances in words, for example {@code 4.0 x c4.2xlarge}. */
    public String inWords() {
        return String.join(
                " + ",
                instances.stream().map(i -> "%.1f x %s".formatted(i.count(), i.type())).toList());
    }
}
