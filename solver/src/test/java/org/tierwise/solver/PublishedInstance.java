package org.tierwise.solver;

import com.fasterxml.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A published instance, solved from its file alone by trying every cheaper combination. It shares
 * no code with the solver: the inversion is written down again from the README of the instances.
 */
final class PublishedInstance {
    private static final int M = 8;
    private static final int NODES = 2 * M + 1;
    private static final double[] ALLOWED = {0.05, 0.01};

    private final JsonNode targets;
    private final List<JsonNode> groups = new ArrayList<>();
    private final JsonNode[] chosen;
    private BigDecimal cheapest = BigDecimal.valueOf(Long.MAX_VALUE);

    private PublishedInstance(JsonNode root) {
        targets = root.path("targets");
        root.path("groups").forEach(groups::add);
        chosen = new JsonNode[groups.size()];
    }

    static PublishedInstance of(JsonNode root) {
        return new PublishedInstance(root);
    }

    /** Cost of the cheapest combination that keeps the targets. */
    BigDecimal cheapest() {
        tryAll(0, BigDecimal.ZERO);
        return cheapest;
    }

    private void tryAll(int depth, BigDecimal cost) {
        if (cost.compareTo(cheapest) >= 0) {
            return;
        }
        if (depth == chosen.length) {
            if (keepsTargets()) {
                cheapest = cost;
            }
            return;
        }
        for (JsonNode option : groups.get(depth).path("options")) {
            chosen[depth] = option;
            tryAll(depth + 1, cost.add(option.path("cost").decimalValue()));
        }
    }

    private boolean keepsTargets() {
        double up = 1;
        for (JsonNode option : chosen) {
            up *= 1 - option.path("unavailability").asDouble();
        }
        if (up < targets.path("availability").asDouble() || !keeps(-1)) {
            return false;
        }
        for (int lost = 0; lost < chosen.length; lost++) {
            if (groups.get(lost).path("canLoseANode").asBoolean() && !keeps(lost)) {
                return false;
            }
        }
        return true;
    }

    private boolean keeps(int lost) {
        JsonNode target = targets.path(lost < 0 ? "healthy" : "nodeLost");
        double mean = 0;
        for (int g = 0; g < chosen.length; g++) {
            mean += time(g, lost).path("meanSeconds").asDouble();
        }
        return mean * 1000 <= target.path("meanMs").asDouble()
                && tail(lost, 0, target.path("p95Ms").asDouble() / 1000) <= ALLOWED[0]
                && tail(lost, 1, target.path("p99Ms").asDouble() / 1000) <= ALLOWED[1];
    }

    private JsonNode time(int group, int lost) {
        return chosen[group].path(group == lost ? "nodeLost" : "healthy");
    }

    /** P(T &gt; t) by the Euler algorithm; the tail's transform is (1 - Φ(s))/s. */
    private double tail(int lost, int percentile, double t) {
        double sum = 0;
        for (int k = 0; k < NODES; k++) {
            double re = 1;
            double im = 0;
            for (int g = 0; g < chosen.length; g++) {
                JsonNode time = time(g, lost);
                int at = percentile * NODES + k + (lost >= 0 && g != lost ? 2 * NODES : 0);
                if (time.path("re").isEmpty()) {
                    continue;
                }
                double a = time.path("re").path(at).asDouble();
                double b = time.path("im").path(at).asDouble();
                double next = re * a - im * b;
                im = re * b + im * a;
                re = next;
            }
            double x = M * Math.log(10) / 3 / t;
            double y = Math.PI * k / t;
            sum += weight(k) * ((1 - re) * x - im * y) / (x * x + y * y);
        }
        return Math.pow(10, M / 3.0) / t * sum;
    }

    /** (-1)^k ξ_k with ξ_0 = 1/2, ξ_k = 1 up to M, then the tail of a binomial distribution. */
    private static double weight(int k) {
        double sign = k % 2 == 0 ? 1 : -1;
        if (k == 0) {
            return 0.5;
        }
        if (k <= M) {
            return sign;
        }
        double sum = 0;
        double binomial = 1;
        for (int j = 0; j <= 2 * M - k; j++) {
            sum += binomial;
            binomial = binomial * (M - j) / (j + 1);
        }
        return sign * sum / Math.pow(2, M);
    }
}
