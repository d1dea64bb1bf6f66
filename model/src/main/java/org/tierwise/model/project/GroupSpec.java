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
 * @param riders votes of other components that ride on its nodes
 */
public record GroupSpec(
        String name, String component, Environment environment, List<Rider> riders) {
    public GroupSpec {
        riders = List.copyOf(riders);
    }
}
