package org.tierwise.solver.whatif;

import org.tierwise.model.plan.GroupChoice;

import java.util.BitSet;

/**
 * A choice for a group with the futures in which it breaks a rule of the group alone.
 *
 * @param choice the choice
 * @param cost price a month in millionths of the currency unit
 * @param failed positions of those futures
 */
record RobustOption(GroupChoice choice, long cost, BitSet failed) {
    /** Number of futures lost with those that are lost already. */
    int lostWith(BitSet others) {
        BitSet both = (BitSet) failed.clone();
        both.or(others);
        return both.cardinality();
    }
}
