package org.tierwise.model.bill;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of the table of services: which charges it is about, what they usually pay for, and how
 * their quantity is read.
 *
 * @param service product code; empty for any
 * @param lineType pattern of the whole name of the line item type; empty for any
 * @param type pattern of the whole TYPE of the usage type, region and machine left off; empty for
 *     any
 * @param operation pattern found anywhere in the operation; empty for any
 * @param component component that usually pays, or a name for what no machine replaces; empty where
 *     that stays unmapped
 * @param reason why, for people
 * @param fact how the quantity is read; empty where it says nothing about capacity
 */
public record ServiceRow(
        String service,
        Optional<Pattern> lineType,
        Optional<Pattern> type,
        Optional<Pattern> operation,
        String component,
        String reason,
        Optional<FactKind> fact) {
    boolean matches(UsageGroup group, UsageType parsed) {
        return (service.isEmpty() || service.equals(group.service()))
                && lineType.map(p -> p.matcher(group.lineItemType().reportName()).matches())
                        .orElse(true)
                && type.map(p -> p.matcher(parsed.type()).matches()).orElse(true)
                && operation.map(p -> p.matcher(group.operation()).find()).orElse(true);
    }
}
