package org.tierwise.solver.explain;

import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Requirement;
import org.tierwise.model.plan.TargetLimit;
import org.tierwise.model.plan.Targets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each plan keeps, found by evaluating all of them: the oracle of conflicts. */
final class KeptRequirements {
    private static final Targets.Latency ANY = new Targets.Latency(60_000, 60_000, 60_000);

    private final List<Requirement> all = new ArrayList<>();
    private final Set<Set<Requirement>> kept = new HashSet<>();

    private KeptRequirements() {}

    static KeptRequirements of(PlanningProblem problem) {
        KeptRequirements found = new KeptRequirements();
        Targets t = problem.targets();
        for (TargetLimit limit : TargetLimit.values()) {
            found.all.add(new Requirement.Limit(limit, limit.of(t)));
        }
        for (NodeGroup group : problem.groups()) {
            found.all.add(new Requirement.Pinned(group.name(), group.pins()));
        }
        // Workers are sized by utilisation and memory, so that plans differ with these.
        for (double utilisation : new double[] {t.maximumUtilisation(), 1}) {
            for (double memory : new double[] {t.maximumMemoryFill(), 1}) {
                PlanningProblem free =
                        problem.withTargets(new Targets(ANY, ANY, 0, utilisation, 1, memory, 1))
                                .withGroups(g -> g.withPins(Pins.NONE));
                found.tryAll(free, new PlanEvaluator(free), new LinkedHashMap<>());
            }
        }
        return found;
    }

    private void tryAll(
            PlanningProblem problem, PlanEvaluator evaluator, Map<String, GroupChoice> chosen) {
        if (chosen.size() == problem.groups().size()) {
            PlanEvaluation plan = evaluator.evaluate(new Plan(chosen));
            if (plan.feasible()) {
                Set<Requirement> keeps = new HashSet<>();
                all.stream().filter(r -> holds(r, plan, problem.targets())).forEach(keeps::add);
                kept.add(keeps);
            }
            return;
        }
        NodeGroup group = problem.groups().get(chosen.size());
        for (GroupChoice choice : Candidates.of(group, problem)) {
            if (evaluator.group(group, choice).violations().isEmpty()) {
                chosen.put(group.name(), choice);
                tryAll(problem, evaluator, chosen);
                chosen.remove(group.name());
            }
        }
    }

    private static boolean holds(Requirement requirement, PlanEvaluation plan, Targets sizedFor) {
        return switch (requirement) {
            case Requirement.Limit l when l.limit() == TargetLimit.AVAILABILITY ->
                    plan.availability() >= l.value();
            case Requirement.Limit l when Requirements.sizesWorkers(l.limit()) ->
                    l.limit().of(sizedFor) == l.value();
            case Requirement.Limit l -> l.limit().reachedBy(plan) <= l.value();
            case Requirement.Pinned p ->
                    p.pins().nodes().orElseThrow() == plan.plan().choice(p.group()).nodes();
        };
    }

    boolean someKeeps(List<Requirement> wanted) {
        return kept.stream().anyMatch(keeps -> keeps.containsAll(wanted));
    }

    boolean someKeepsAllBut(Requirement one) {
        return someKeeps(all.stream().filter(r -> !r.equals(one)).toList());
    }

    /** Size of the smallest set that no plan keeps. */
    int smallestConflict() {
        for (int size = 0; size <= all.size(); size++) {
            if (hasConflict(new ArrayList<>(), 0, size)) {
                return size;
            }
        }
        throw new AssertionError("some plan keeps everything");
    }

    private boolean hasConflict(List<Requirement> chosen, int from, int more) {
        if (more == 0) {
            return !someKeeps(chosen);
        }
        for (int i = from; i < all.size(); i++) {
            chosen.add(all.get(i));
            boolean found = hasConflict(chosen, i + 1, more - 1);
            chosen.removeLast();
            if (found) {
                return true;
            }
        }
        return false;
    }
}
