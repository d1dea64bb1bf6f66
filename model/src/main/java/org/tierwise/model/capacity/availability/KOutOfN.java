package org.tierwise.model.capacity.availability;

import org.hipparchus.util.CombinatoricsUtils;

/**
 * A group that works while k of its n equal nodes work. Failures are independent but for a share β
 * that takes all nodes at once. Computed as unavailability, since 1 - availability loses the digits
 * that matter.
 *
 * @param k nodes needed, at least 1
 * @param n nodes, at least k
 * @param node reliability of one node
 * @param failoverSeconds time that the group is away when an active node fails, s
 * @param activeNodes nodes whose failure causes a failover
 */
public record KOutOfN(int k, int n, NodeReliability node, double failoverSeconds, int activeNodes) {
    /**
     * @throws IllegalArgumentException when not 1 ≤ k ≤ n
     */
    public KOutOfN {
        if (k < 1 || k > n) {
            throw new IllegalArgumentException("k out of n needs 1 <= k <= n");
        }
    }

    /**
     * Share of time away: β·U for all nodes at once, then Σ_{j&lt;k} C(n,j)·A^j·(1-A)^(n-j) with 1
     * - A = (1-β)·U, plus failovers: active · f / (MTTF+MTTR).
     */
    public double unavailability() {
        double u = (1 - node.commonCause()) * node.unavailability();
        double sum = node.commonCause() * node.unavailability();
        for (int up = 0; up < k; up++) {
            sum +=
                    CombinatoricsUtils.binomialCoefficientDouble(n, up)
                            * Math.pow(1 - u, up)
                            * Math.pow(u, n - up);
        }
        double failovers =
                n > k
                        ? activeNodes
                                * failoverSeconds
                                / 3600
                                / (node.mttfHours() + node.mttrHours())
                        : 0;
        return Math.min(1, sum + failovers);
    }
}
