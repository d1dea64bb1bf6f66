package org.tierwise.solver;

import org.joda.money.BigMoney;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PinPrice;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Solves a problem again with each pin left out. */
public final class PinPrices {
    private PinPrices() {}

    /**
     * Tells what each pin costs, in the order of the groups.
     *
     * @param problem what was asked
     * @param found the plan that was found for it
     * @param options longest time and seed of each search
     * @param told takes each price as it is known, from the calling thread
     * @param cancelled asked often; true ends with what is known
     */
    public static void of(
            PlanningProblem problem,
            PlanResult.Found found,
            SolveOptions options,
            Consumer<PinPrice> told,
            BooleanSupplier cancelled) {
        SolveOptions each = options.remembering();
        for (NodeGroup group : problem.groups()) {
            for (PinnedPart part : PinnedPart.values()) {
                if (part.isPinned(group.pins()) && !cancelled.getAsBoolean()) {
                    PinPrice price = price(problem, found, group, part, each, cancelled);
                    if (!cancelled.getAsBoolean()) {
                        told.accept(price);
                    }
                }
            }
        }
    }

    /** The plan keeps the freed problem as well, so that no free plan costs more than it. */
    private static PinPrice price(
            PlanningProblem problem,
            PlanResult.Found found,
            NodeGroup group,
            PinnedPart part,
            SolveOptions options,
            BooleanSupplier cancelled) {
        PlanResult free =
                Planner.solve(
                        problem.withGroups(
                                g -> g.equals(group) ? g.withPins(part.free(g.pins())) : g),
                        options.from(Optional.of(found.evaluation().plan())),
                        progress -> {},
                        cancelled);
        BigMoney pinned = found.evaluation().monthly();
        BigMoney none = BigMoney.zero(pinned.getCurrencyUnit());
        return switch (free) {
            case PlanResult.Found other -> {
                BigMoney more = pinned.minus(other.evaluation().monthly());
                yield new PinPrice(
                        group.name(),
                        part,
                        more.isNegative() ? none : more,
                        other.bound().proven());
            }
            case PlanResult.Infeasible ended -> new PinPrice(group.name(), part, none, false);
        };
    }
}
