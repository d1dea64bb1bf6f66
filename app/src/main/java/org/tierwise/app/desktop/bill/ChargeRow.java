package org.tierwise.app.desktop.bill;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A group of charges as the table shows it.
 *
 * @param group the charges
 * @param component component that it pays for; empty while unmapped
 * @param reason why it pays for that component; empty while unmapped
 * @param tax whether it is tax, which is never mapped
 * @param cost cost on the basis of the project; absent where the bill lacks it
 */
record ChargeRow(
        UsageGroup group,
        String service,
        Optional<String> component,
        String reason,
        boolean tax,
        String usageType,
        String description,
        BigDecimal quantity,
        String unit,
        long lines,
        Optional<BigMoney> cost) {
    String componentText() {
        return component.orElse(tax ? Words.of("bill.tax") : Words.of("bill.unmapped"));
    }

    boolean unmapped() {
        return component.isEmpty() && !tax;
    }

    boolean matches(String words) {
        String text =
                String.join(" ", service, componentText(), usageType, description)
                        .toLowerCase(Locale.ROOT);
        return text.contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
