package org.tierwise.app.document;

import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which changes of a project a plan outlives: those that leave the planning problem as it was, and
 * pins on what it has chosen. A pin only takes plans away, so that the cheapest one stays so as
 * long as it is allowed, and a lower bound stays one.
 */
final class PlanKeeping {
    private PlanKeeping() {}

    /** The plan beside the changed project; absent when it has to be found anew. */
    static Optional<AcceptedPlan> after(AcceptedPlan accepted, ProjectAnalysis changed) {
        PlanningProblem before = accepted.solved();
        PlanningProblem after = changed.problem();
        boolean onlyPins = unpinned(before).equals(unpinned(after));
        if (!onlyPins || !after.groups().stream().allMatch(g -> holds(accepted, before, g))) {
            return Optional.empty();
        }
        PlanResult.Found found = accepted.found();
        return Optional.of(
                accepted.beside(
                        changed,
                        new PlanResult.Found(
                                found.problem().withGroups(g -> repinned(g, after)),
                                found.evaluation(),
                                found.bound(),
                                found.statistics(),
                                found.elapsed())));
    }

    private static PlanningProblem unpinned(PlanningProblem problem) {
        return problem.withGroups(group -> group.withPins(Pins.NONE));
    }

    /** Whether the pins of a group are those of before, or more that the plan keeps. */
    private static boolean holds(AcceptedPlan accepted, PlanningProblem before, NodeGroup group) {
        Pins was = before.group(group.name()).pins();
        Pins now = group.pins();
        GroupChoice chosen =
                accepted.evaluation().groups().stream()
                        .filter(planned ->
                                NodeGroup.members(planned.group().name()).contains(group.name()))
                        .findFirst()
                        .orElseThrow()
                        .choice();
        boolean keepsTheOld =
                Arrays.stream(PinnedPart.values())
                        .filter(part -> part.isPinned(was))
                        .allMatch(part -> part.only(was).equals(part.only(now)));
        return keepsTheOld
                && now.allow(chosen.server())
                && now.allow(chosen.disks())
                && now.allowTerm(chosen.term().months())
                && now.allowNodes(chosen.nodes());
    }

    private static NodeGroup repinned(NodeGroup planned, PlanningProblem after) {
        return planned.withPins(
                NodeGroup.members(planned.name()).stream()
                        .map(name -> after.group(name).pins())
                        .reduce((a, b) -> a.and(b).orElseThrow())
                        .orElseThrow());
    }
}
