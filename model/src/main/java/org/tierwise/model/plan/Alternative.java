package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.util.List;

/**
 * Another choice for one group while all other groups stay as in the plan.
 *
 * @param evaluation the choice, evaluated
 * @param difference what the plan would cost more a month; negative when it would cost less
 * @param violations rules that the whole plan would break
 */
public record Alternative(
        GroupEvaluation evaluation, BigMoney difference, List<Violation> violations) {
    public Alternative {
        violations = List.copyOf(violations);
    }

    /** Whether the plan would keep every rule. */
    public boolean holds() {
        return violations.isEmpty();
    }
}
