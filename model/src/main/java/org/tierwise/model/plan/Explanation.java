package org.tierwise.model.plan;

import java.util.List;

/**
 * Why a plan is as it is.
 *
 * @param groups reason of each group, in the order of the plan
 * @param limits what each limit of the whole plan costs
 */
public record Explanation(List<GroupReason> groups, List<LimitPrice> limits) {
    public Explanation {
        groups = List.copyOf(groups);
        limits = List.copyOf(limits);
    }
}
