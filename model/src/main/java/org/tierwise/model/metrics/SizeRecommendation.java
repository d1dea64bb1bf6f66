package org.tierwise.model.metrics;

import org.joda.money.BigMoney;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What AWS Compute Optimizer says about one resource. Recommendations of AWS for one resource
 * overlap: their savings must not be added up.
 *
 * @param account account of the resource
 * @param arn name of the resource in AWS
 * @param region region out of the name of the resource; empty when it names none
 * @param kind what the resource is
 * @param current instance type, or volume type
 * @param currentGb size of a volume, GB; empty for an instance
 * @param finding judgement about the size
 * @param cpuMaximum largest CPU utilisation of the period looked at, percent; empty when not
 *     exported
 * @param memoryMaximum largest memory utilisation, percent; empty without the agent in the machine
 * @param options what would fit better, the best first
 */
public record SizeRecommendation(
        String account,
        String arn,
        String region,
        Kind kind,
        String current,
        OptionalDouble currentGb,
        Finding finding,
        OptionalDouble cpuMaximum,
        OptionalDouble memoryMaximum,
        List<Option> options) {
    public SizeRecommendation {
        options = List.copyOf(options);
    }

    /** What a recommendation is about. */
    public enum Kind {
        /** A virtual machine. */
        EC2_INSTANCE,
        /** A volume of block storage. */
        EBS_VOLUME
    }

    /**
     * A better fit.
     *
     * @param type instance type, or volume type
     * @param gb size of a volume, GB; empty for an instance
     * @param monthlySavings what AWS estimates to be saved a month; empty when not exported
     * @param performanceRisk 0 (very low) to 5 (very high); empty when not exported
     */
    public record Option(
            String type,
            OptionalDouble gb,
            Optional<BigMoney> monthlySavings,
            OptionalDouble performanceRisk) {}
}
