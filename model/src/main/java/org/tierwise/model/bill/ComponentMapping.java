package org.tierwise.model.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a project in their order of precedence. A group that no rule matches stays unmapped,
 * and its cost is always shown.
 *
 * @param rules rules, first match wins
 */
public record ComponentMapping(List<MappingRule> rules) {
    public ComponentMapping {
        rules = List.copyOf(rules);
    }

    /** The rule that decides for a group. */
    public Optional<MappingRule> ruleFor(UsageGroup group) {
        return rules.stream().filter(rule -> rule.matches(group)).findFirst();
    }

    /**
     * The mapping after a person has said what a group pays for; that goes before every rule.
     *
     * @param group the group
     * @param component id of the component that pays
     */
    public ComponentMapping remapped(UsageGroup group, String component) {
        List<MappingRule> all = new ArrayList<>();
        all.add(MappingRule.of(group, component));
        rules.stream().filter(rule -> !rule.isAbout(group)).forEach(all::add);
        return new ComponentMapping(all);
    }

    /** The component of a group; empty when it is unmapped. */
    public Optional<String> componentOf(UsageGroup group) {
        return ruleFor(group).map(MappingRule::component);
    }
}
