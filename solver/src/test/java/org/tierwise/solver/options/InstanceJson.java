package org.tierwise.solver.options;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.model.plan.Targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Writes a problem as an instance that needs nothing of ours to be solved; see its README. */
public final class InstanceJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final MathContext DIGITS = new MathContext(12);

    private InstanceJson() {}

    /**
     * An instance.
     *
     * @param name its name
     * @param seed what it was drawn from
     * @param groups groups without a cache in front of another
     * @param targets what must hold
     * @param best one option per group of the cheapest plan
     */
    public static ObjectNode of(
            String name, long seed, List<GroupOptions> groups, Targets targets, Option[] best) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("name", name);
        root.put("seed", seed);
        ObjectNode limits = root.putObject("targets");
        latency(limits.putObject("healthy"), targets.healthy());
        latency(limits.putObject("nodeLost"), targets.nodeLost());
        limits.put("availability", targets.availability());
        ArrayNode all = root.putArray("groups");
        ArrayNode optimum = MAPPER.createArrayNode();
        long cost = 0;
        for (GroupOptions group : groups) {
            ObjectNode node = all.addObject();
            node.put("name", group.group().name());
            node.put("canLoseANode", group.group().inPagePath());
            ArrayNode options = node.putArray("options");
            for (Option option : group.options()) {
                option(options.addObject(), option);
            }
            optimum.add(group.options().indexOf(best[group.index()]));
            cost += best[group.index()].cost();
        }
        ObjectNode result = root.putObject("optimum");
        result.put("cost", rupees(cost));
        result.set("options", optimum);
        return root;
    }

    private static void latency(ObjectNode node, Targets.Latency target) {
        node.put("meanMs", target.meanMs());
        node.put("p95Ms", target.p95Ms());
        node.put("p99Ms", target.p99Ms());
    }

    private static void option(ObjectNode node, Option option) {
        node.put("choice", option.choice().label());
        node.put("cost", rupees(option.cost()));
        node.put("unavailability", round(option.evaluation().unavailability()));
        time(node.putObject("healthy"), option.healthy(), 0);
        time(node.putObject("nodeLost"), option.nodeLost(), 2);
    }

    /** Mean and transform; of the state with a node lost only what that state asks for. */
    private static void time(ObjectNode node, Option.Latency latency, int from) {
        node.put("meanSeconds", round(latency.meanSeconds()));
        ArrayNode re = node.putArray("re");
        ArrayNode im = node.putArray("im");
        LatencyFactors factors = latency.factors();
        for (int i = from * LatencyFactors.NODES; i < factors.re.length; i++) {
            re.add(round(factors.re[i]));
            im.add(round(factors.im[i]));
        }
    }

    private static BigDecimal rupees(long millionths) {
        BigDecimal cost = BigDecimal.valueOf(millionths, Option.COST_SCALE).stripTrailingZeros();
        return cost.scale() < 0 ? cost.setScale(0) : cost;
    }

    private static BigDecimal round(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    }
}
