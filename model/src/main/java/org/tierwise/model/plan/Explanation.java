package org.tierwise.model.plan;

import java.util.List;
import java.util.Optional;

/**
 * Why a plan is as it is.
 *
 * @param groups reason of each group, in the order of the plan
 * @param limits what each limit of the whole plan costs
 * @param sharing what nodes that components share save; absent where none are shared
 */
public record Explanation(
        List<GroupReason> groups, List<LimitPrice> limits, Optional<SharingPrice> sharing) {
    public Explanation {
        groups = List.copyOf(groups);
        limits = List.copyOf(limits);
    }
}
