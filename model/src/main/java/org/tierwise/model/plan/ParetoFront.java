package org.tierwise.model.plan;

import java.util.List;

/**
 * Plans of which none is beaten by another in cost, p95 and availability together.
 *
 * @param points the plans, cheapest first
 * @param complete whether nothing is missing: every plan within the targets costs no less than one
 *     of these that is as good in p95 and availability, up to the step that was asked for
 */
public record ParetoFront(List<Point> points, boolean complete) {
    public ParetoFront {
        points = List.copyOf(points);
    }

    /**
     * A plan on the front.
     *
     * @param evaluation the plan, evaluated
     * @param bound how good it is proven to be among plans with its p95 and availability
     */
    public record Point(PlanEvaluation evaluation, LowerBound bound) {
        /** Whether this plan is no worse than the other in any respect and better in one. */
        public boolean dominates(Point other) {
            int cost = evaluation.monthly().compareTo(other.evaluation.monthly());
            int p95 =
                    Double.compare(
                            evaluation.healthy().p95Ms(), other.evaluation.healthy().p95Ms());
            int away = Double.compare(other.evaluation.availability(), evaluation.availability());
            return cost <= 0 && p95 <= 0 && away <= 0 && (cost < 0 || p95 < 0 || away < 0);
        }
    }
}
