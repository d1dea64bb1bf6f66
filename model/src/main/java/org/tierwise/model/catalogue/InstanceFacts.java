package org.tierwise.model.catalogue;

/**
 * Capacity of a cloud instance type.
 *
 * @param type instance type, without {@code db.} or {@code cache.}
 * @param vcpu virtual CPUs
 * @param ramGib memory, GiB
 * @param coreScore speed of one vCPU against one vCPU of an m5
 * @param source where the figures were read
 */
public record InstanceFacts(String type, int vcpu, double ramGib, double coreScore, String source) {
    /** Speed of the whole instance in reference cores. */
    public double referenceCores() {
        return vcpu * coreScore;
    }
}
