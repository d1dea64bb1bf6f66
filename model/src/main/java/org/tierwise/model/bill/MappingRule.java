package org.tierwise.model.bill;

import java.util.regex.Pattern;

/**
 * Says which component a usage group pays for. Empty patterns match everything; rules are tried in
 * order and the first that matches decides.
 *
 * @param service whole product code to match, or empty
 * @param usageType regular expression found anywhere in the usage type, or empty
 * @param operation regular expression found anywhere in the operation, or empty
 * @param tag whole value of the component tag, or empty
 * @param component id of the component that pays
 * @param reason why, for the mapping sheet
 */
public record MappingRule(
        String service,
        String usageType,
        String operation,
        String tag,
        String component,
        String reason) {
    private static final String BY_HAND = "mapped by hand";

    /** The rule that maps exactly the charges of a group. */
    static MappingRule of(UsageGroup group, String component) {
        return new MappingRule(
                group.service(),
                exactly(group.usageType()),
                exactly(group.operation()),
                group.tag(),
                component,
                BY_HAND);
    }

    /** Whether the rule was made by hand for this group. */
    boolean isAbout(UsageGroup group) {
        return reason.equals(BY_HAND)
                && service.equals(group.service())
                && usageType.equals(exactly(group.usageType()))
                && operation.equals(exactly(group.operation()))
                && tag.equals(group.tag());
    }

    private static String exactly(String text) {
        return "^" + (text.isEmpty() ? "" : Pattern.quote(text)) + "$";
    }

    /** Whether the rule applies to the group. */
    public boolean matches(UsageGroup group) {
        return (service.isEmpty() || service.equals(group.service()))
                && (tag.isEmpty() || tag.equals(group.tag()))
                && (usageType.isEmpty()
                        || Pattern.compile(usageType).matcher(group.usageType()).find())
                && (operation.isEmpty()
                        || Pattern.compile(operation).matcher(group.operation()).find());
    }
}
