package org.tierwise.app.desktop.bill;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Charges as the table shows them, grouped as coarsely as somebody asked.
 *
 * @param by what the row is
 * @param name what all its charges agree in: a service, an account, a day, the value of a
 *     component; empty where the file does not say
 * @param service product code, or tax in words; empty when it has several
 * @param payer what its charges pay for
 * @param reason why they pay for that component; empty where none or several
 * @param usageType usage type; empty unless the row is one
 * @param description a description of the charges; empty unless the row is a usage type
 * @param quantity sum of quantities; absent unless the row is a usage type
 * @param unit unit of the quantity
 * @param lines number of line items; absent where only sums by day are known
 * @param cost cost on the basis of the project
 * @param groups groups of the bill that the charges belong to
 */
record ChargeRow(
        Grouping by,
        String name,
        String service,
        Payer payer,
        String reason,
        String usageType,
        String description,
        Optional<BigDecimal> quantity,
        String unit,
        OptionalLong lines,
        BigMoney cost,
        List<UsageGroup> groups) {
    ChargeRow {
        groups = List.copyOf(groups);
    }

    String componentText() {
        return payer.inWords();
    }

    /** The name on the screen. */
    String nameText() {
        return switch (by) {
            case USAGE_TYPE -> name;
            case COMPONENT -> payer.inWords();
            case SERVICE, ACCOUNT, DAY -> name.isEmpty() ? Words.of("bill.notSaid") : name;
        };
    }

    boolean tax() {
        return payer.equals(Payer.TAX);
    }

    boolean unmapped() {
        return payer.equals(Payer.UNMAPPED);
    }

    /** Whether it can be said what these charges pay for. */
    boolean mappable() {
        return by != Grouping.DAY && groups.stream().anyMatch(group -> !group.isTax());
    }

    boolean matches(String words) {
        return String.join(" ", name, service, componentText(), usageType, description)
                .toLowerCase(Locale.ROOT)
                .contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Both rows together, which agree in their name. */
    ChargeRow plus(ChargeRow other) {
        boolean samePayer = payer.equals(other.payer);
        return new ChargeRow(
                by,
                name,
                service.equals(other.service) ? service : "",
                samePayer ? payer : Payer.SEVERAL,
                samePayer && reason.equals(other.reason) ? reason : "",
                usageType,
                description.isEmpty() ? other.description : description,
                quantity.flatMap(a -> other.quantity.map(a::add)),
                unit,
                lines.isPresent() && other.lines.isPresent()
                        ? OptionalLong.of(lines.getAsLong() + other.lines.getAsLong())
                        : OptionalLong.empty(),
                cost.plus(other.cost),
                Stream.concat(groups.stream(), other.groups.stream()).distinct().toList());
    }
}
