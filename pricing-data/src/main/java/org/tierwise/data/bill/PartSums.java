package org.tierwise.data.bill;

import org.tierwise.data.bill.LineSql.Amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the lines of one part add up to. */
final class PartSums {
    private final PartHeader header;
    private final Map<GroupKey, GroupSums> groups = new LinkedHashMap<>();
    private final Map<String, Long> periods = new TreeMap<>();
    private final Map<String, Long> months = new TreeMap<>();
    private Optional<String> listFault = Optional.empty();

    PartSums(PartHeader header) {
        this.header = header;
    }

    void add(
            GroupKey key, GroupSums sums, Map<String, Long> inPeriods, Map<String, Long> inMonths) {
        groups.merge(key, sums, GroupSums::plus);
        inPeriods.forEach((period, lines) -> periods.merge(period, lines, Long::sum));
        inMonths.forEach((month, lines) -> months.merge(month, lines, Long::sum));
    }

    /** Says that a list price is text, at which place. */
    void listFault(String place) {
        listFault = listFault.or(() -> Optional.of(place));
    }

    /** The first place where a list price is text. */
    Optional<String> listFault() {
        return listFault;
    }

    PartHeader header() {
        return header;
    }

    Map<GroupKey, GroupSums> groups() {
        return groups;
    }

    long rows() {
        return groups.values().stream().mapToLong(GroupSums::lines).sum();
    }

    Set<String> types() {
        return groups.keySet().stream().map(GroupKey::type).collect(Collectors.toSet());
    }

    /** Unblended cost by currency code. */
    Map<String, BigDecimal> unblended() {
        Map<String, BigDecimal> sums = new HashMap<>();
        groups.forEach((key, sum) ->
                sums.merge(key.currency(), sum.of(Amount.UNBLENDED), BigDecimal::add));
        return sums;
    }

    /** Lines by the month of the bill that they say they belong to. */
    Map<String, Long> periods() {
        return periods;
    }

    /** Lines by the month in which their use begins. */
    Map<String, Long> months() {
        return months;
    }
}
