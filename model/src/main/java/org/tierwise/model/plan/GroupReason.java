package org.tierwise.model.plan;

import java.util.List;
import java.util.Optional;

/**
 * Why a group got its choice.
 *
 * @param chosen the choice, evaluated
 * @param runnerUp the cheapest other choice that keeps every rule; absent where nothing else does
 * @param cheaper choices that would cost less and break a rule: the nearest in price, and the same
 *     with a node or a disk fewer
 * @param raidLevels the same server and disks at every RAID level that it can have; empty without
 *     an array
 */
public record GroupReason(
        GroupEvaluation chosen,
        Optional<Alternative> runnerUp,
        List<Alternative> cheaper,
        List<Alternative> raidLevels) {
    public GroupReason {
        cheaper = List.copyOf(cheaper);
        raidLevels = List.copyOf(raidLevels);
    }
}
