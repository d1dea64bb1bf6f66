package org.tierwise.model.bill;

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

    /** The component of a group; empty when it is unmapped. */
    public Optional<String> componentOf(UsageGroup group) {
        return ruleFor(group).map(MappingRule::component);
    }
}
