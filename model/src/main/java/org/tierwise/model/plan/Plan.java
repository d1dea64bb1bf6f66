package org.tierwise.model.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A choice for every node group of a problem.
 *
 * @param choices choice by group name, in the order of the problem
 */
public record Plan(Map<String, GroupChoice> choices) {
    public Plan {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /**
     * The choice for a group.
     *
     * @throws IllegalArgumentException when the plan has none
     */
    public GroupChoice choice(String group) {
        GroupChoice choice = choices.get(group);
        if (choice == null) {
            throw new IllegalArgumentException("the plan has no choice for " + group);
        }
        return choice;
    }

    /** The same plan with another choice for a group. */
    public Plan with(String group, GroupChoice changed) {
        Map<String, GroupChoice> other = new LinkedHashMap<>(choices);
        other.put(group, changed);
        return new Plan(other);
    }
}
