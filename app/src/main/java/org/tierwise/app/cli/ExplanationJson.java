package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.model.plan.Alternative;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupReason;
import org.tierwise.model.plan.LimitPrice;

/** Why a plan is as it is, as the field {@code explanation} of {@code plan --json}. */
final class ExplanationJson {
    private ExplanationJson() {}

    static ObjectNode of(Explanation explanation) {
        ObjectNode json = Json.object();
        ArrayNode groups = json.putArray("groups");
        explanation.groups().forEach(reason -> group(groups.addObject(), reason));
        ArrayNode limits = json.putArray("limits");
        explanation.limits().forEach(price -> limit(limits.addObject(), price));
        explanation
                .sharing()
                .ifPresent(price -> {
                    ObjectNode sharing = json.putObject("sharing");
                    price.more()
                            .ifPresentOrElse(
                                    more -> sharing.put("apartCostsMore", Json.amount(more)),
                                    () -> sharing.putNull("apartCostsMore"));
                    sharing.put("proven", price.proven());
                });
        return json;
    }

    private static void group(ObjectNode node, GroupReason reason) {
        node.put("name", reason.chosen().group().name());
        reason.runnerUp()
                .ifPresentOrElse(
                        other -> alternative(node.putObject("runnerUp"), other),
                        () -> node.putNull("runnerUp"));
        ArrayNode cheaper = node.putArray("cheaper");
        reason.cheaper().forEach(other -> alternative(cheaper.addObject(), other));
        ArrayNode raid = node.putArray("raidLevels");
        reason.raidLevels().forEach(other -> alternative(raid.addObject(), other));
    }

    private static void alternative(ObjectNode node, Alternative other) {
        GroupChoice choice = other.evaluation().choice();
        node.put("offer", choice.server().sku());
        node.put("nodes", choice.nodes());
        PlanJson.disks(node, choice.disks());
        node.put("difference", Json.amount(other.difference()));
        node.put("holds", other.holds());
        Json.put(node, "diskUtilisation", other.evaluation().healthy().disk());
        ArrayNode calls = node.putArray("calls");
        for (CallLoad call : other.evaluation().healthy().calls()) {
            Json.put(calls.addObject().put("name", call.name()), "meanMs", call.visitMs());
        }
        ArrayNode violations = node.putArray("violations");
        other.violations().forEach(v -> violations.add(v.inWords()));
    }

    private static void limit(ObjectNode node, LimitPrice price) {
        node.put("name", price.limit().id());
        Json.put(node, "value", price.value());
        Json.put(node, "looser", price.looser());
        node.put("saves", Json.amount(price.saved()));
        Json.put(node, "tighter", price.tighter());
        price.added()
                .ifPresentOrElse(
                        cost -> node.put("costs", Json.amount(cost)), () -> node.putNull("costs"));
        node.put("binding", price.isBinding());
        node.put("proven", price.proven());
    }
}
