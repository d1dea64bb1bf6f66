package org.tierwise.data.bill;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Months that a bill is of. */
final class BillPeriods {
    private BillPeriods() {}

    /** The month that a manifest states is the month of its parts, whatever their lines say. */
    static List<YearMonth> of(List<PartSums> parts, List<String> warnings) {
        TreeSet<YearMonth> months = new TreeSet<>();
        for (PartSums part : parts) {
            Optional<YearMonth> stated = part.header().part().period();
            if (stated.isPresent()) {
                months.add(stated.get());
                continue;
            }
            boolean said = part.periods().keySet().stream().anyMatch(p -> !p.isEmpty());
            for (String period : (said ? part.periods() : part.months()).keySet()) {
                month(period)
                        .ifPresentOrElse(
                                months::add,
                                () ->
                                        warnings.add(
                                                "%s: a billing period that is no month is left out: '%s'"
                                                        .formatted(
                                                                part.header().part().label(),
                                                                period)));
            }
        }
        return List.copyOf(months);
    }

    /** The month that a text begins with; empty when it is none. */
    static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(PartSums.month(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
