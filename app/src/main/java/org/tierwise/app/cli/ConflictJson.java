package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.model.plan.Conflict;
import org.tierwise.model.plan.Remedy;
import org.tierwise.model.plan.Requirement;

/** Which requirements conflict, as the field {@code conflict} of {@code plan --json}. */
final class ConflictJson {
    private ConflictJson() {}

    static ObjectNode of(Conflict conflict) {
        ObjectNode json = Json.object();
        json.put("proven", conflict.proven());
        ArrayNode requirements = json.putArray("requirements");
        conflict.requirements().forEach(r -> requirement(requirements.addObject(), r));
        ArrayNode remedies = json.putArray("remedies");
        conflict.remedies().forEach(r -> remedy(remedies.addObject(), r));
        return json;
    }

    private static void requirement(ObjectNode node, Requirement requirement) {
        switch (requirement) {
            case Requirement.Limit l -> {
                node.put("limit", l.limit().id());
                Json.put(node, "value", l.value());
            }
            case Requirement.Pinned p -> node.put("pinsOf", p.group());
        }
        node.put("inWords", requirement.inWords());
    }

    private static void remedy(ObjectNode node, Remedy remedy) {
        requirement(node.putObject("instead"), remedy.requirement());
        remedy.value().ifPresent(value -> Json.put(node, "value", value));
        remedy.provenUnmet().ifPresent(value -> Json.put(node, "provenUnmet", value));
        node.put("monthly", Json.amount(remedy.monthly()));
    }
}
