package org.tierwise.model.project;

import org.tierwise.model.plan.Rider;
import org.tierwise.model.topology.Environment;

import java.util.List;

/**
 * A node group of the plan, before anything is chosen.
 *
 * @param name name in the plan
 * @param component component that runs on it
 * @param environment production or staging
 * @param riders votes that the component needs on nodes of other groups
 */
public record GroupSpec(
        String name, String component, Environment environment, List<Rider> riders) {
    /**
     * @throws IllegalArgumentException when a rider votes for another component
     */
    public GroupSpec {
        riders = List.copyOf(riders);
        for (Rider rider : riders) {
            if (!rider.component().equals(component)) {
                throw new IllegalArgumentException(
                        "group %s needs votes for %s, but its rider %s votes for %s"
                                .formatted(name, component, rider.name(), rider.component()));
            }
        }
    }
}
