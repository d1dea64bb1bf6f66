package org.tierwise.solver;

import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.PlanningProblem;

import java.util.List;

/** Problems so small that all plans can be looked at: two groups, two servers, one term. */
public final class SmallProblems {
    private SmallProblems() {}

    /** The same with any number of nodes, so that there are some hundred plans. */
    public static PlanningProblem free(long seed) {
        return of(seed).withGroups(group -> group.withPins(Pins.NONE));
    }

    /** The web tier and the database of a random problem. */
    public static PlanningProblem of(long seed) {
        PlanningProblem p = RandomProblems.of(seed);
        Catalogue c = p.catalogue();
        return new PlanningProblem(
                new Catalogue(
                        c.id(),
                        c.provider(),
                        c.region(),
                        c.currency(),
                        c.asOf(),
                        c.taxRate(),
                        c.servers().stream()
                                .filter(s -> List.of("VM-4", "BM-8").contains(s.sku()))
                                .toList(),
                        c.disks(),
                        c.services(),
                        List.of(c.terms().getFirst())),
                p.designRate(),
                p.backgroundFactor(),
                p.groups().stream()
                        .filter(g -> List.of("web", "mysql").contains(g.name()))
                        .toList(),
                p.services(),
                p.targets(),
                p.reliability(),
                p.roundTripMs(),
                p.longestCommitmentMonths());
    }
}
