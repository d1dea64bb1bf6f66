package org.tierwise.model.capacity.availability;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * An active-passive pair as a Markov chain, solved exactly: both up, switching over after the
 * active node failed, one up that serves, none up. Every node has its own repair crew; a repair
 * that ends during the switch-over, and a failure of the survivor, end the switch-over (Trivedi,
 * <i>Probability and Statistics with Reliability, Queuing and Computer Science Applications</i>,
 * ch. 8, for chains of this sort).
 */
final class SwitchingPairChain {
    private static final int BOTH = 0;
    private static final int SWITCHING = 1;
    private static final int ONE = 2;
    private static final int NONE = 3;

    private SwitchingPairChain() {}

    /** Share of time that it switches or no node is up. */
    static double unavailability(double mttfHours, double mttrHours, double failoverSeconds) {
        double failing = 1 / mttfHours;
        double repaired = 1 / mttrHours;
        double[][] rates = new double[4][4];
        rates[BOTH][SWITCHING] = failing;
        rates[BOTH][ONE] = failing;
        rates[SWITCHING][ONE] = 3600 / failoverSeconds;
        rates[SWITCHING][BOTH] = repaired;
        rates[SWITCHING][NONE] = failing;
        rates[ONE][BOTH] = repaired;
        rates[ONE][NONE] = failing;
        rates[NONE][ONE] = 2 * repaired;
        double[] share = stationary(rates);
        return share[SWITCHING] + share[NONE];
    }

    /** πQ = 0 with Σπ = 1, which takes the place of the last equation. */
    private static double[] stationary(double[][] rates) {
        int states = rates.length;
        RealMatrix balance = new Array2DRowRealMatrix(states, states);
        for (int from = 0; from < states; from++) {
            for (int to = 0; to < states; to++) {
                balance.addToEntry(to, from, rates[from][to]);
                balance.addToEntry(from, from, -rates[from][to]);
            }
        }
        ArrayRealVector right = new ArrayRealVector(states);
        for (int state = 0; state < states; state++) {
            balance.setEntry(states - 1, state, 1);
        }
        right.setEntry(states - 1, 1);
        return new LUDecomposition(balance).getSolver().solve(right).toArray();
    }
}
