package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.model.bill.InvoiceTieOut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the charges of one part add up to. */
final class PartSums {
    private static final int DAY = 10;
    private static final int MONTH = 7;

    private final PartHeader header;
    private final Map<Slice, Map<ChargeKey, ChargeSums>> slices = new EnumMap<>(Slice.class);
    private final Map<ChargeKey, ChargeSums> stated = new HashMap<>();
    private final List<InvoiceTieOut> tieOuts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Optional<String> listFault = Optional.empty();

    PartSums(PartHeader header) {
        this.header = header;
        for (Slice slice : Slice.values()) {
            slices.put(slice, new LinkedHashMap<>());
        }
    }

    /** Adds charges to every slice. */
    void add(ChargeKey key, ChargeSums sums) {
        for (Slice slice : Slice.values()) {
            add(slice, key, sums);
        }
    }

    /** Adds charges to one slice. */
    void add(Slice slice, ChargeKey key, ChargeSums sums) {
        if (header.format() instanceof LineFormat lines && lines.statesTotals(key.type())) {
            if (slice == Slice.GROUPS) {
                stated.merge(
                        key.only(EnumSet.of(Text.TYPE, Text.CURRENCY)), sums, ChargeSums::plus);
            }
        } else {
            of(slice).merge(key.only(slice.texts()), sums, ChargeSums::plus);
        }
    }

    /** Unblended total by currency code that rows of the part state. */
    Map<String, BigDecimal> stated() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        if (header.format() instanceof LineFormat lines) {
            lines.totals().stream()
                    .filter(type -> stated.keySet().stream().anyMatch(k -> k.type().equals(type)))
                    .findFirst()
                    .ifPresent(type ->
                            stated.forEach((key, sums) -> {
                                if (key.type().equals(type)) {
                                    totals.merge(
                                            key.text(Text.CURRENCY),
                                            sums.of(Amount.UNBLENDED),
                                            BigDecimal::add);
                                }
                            }));
        }
        return totals;
    }

    /** Adds a total that the file states. */
    void tieOut(InvoiceTieOut tieOut) {
        tieOuts.add(tieOut);
    }

    /** Says what a reader should know. */
    void warn(String warning) {
        warnings.add(header.part().label() + ": " + warning);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    List<InvoiceTieOut> tieOuts() {
        return List.copyOf(tieOuts);
    }

    /**
     * Takes note of an amount that is text. A list price that is text, which some generators write,
     * costs the list total only; the bill is whole without list prices, but not without costs.
     *
     * @param line line of the amount, from 1
     * @throws ImportProblem when the amount is no list price
     */
    void notANumber(Amount amount, long line, ExactSum.NotANumber e) {
        if (amount != Amount.LIST) {
            throw header.problem(line, e.inWords());
        }
        listFault =
                listFault.or(() ->
                        Optional.of(
                                "%s:%d: %s".formatted(header.part().label(), line, e.inWords())));
    }

    /** The first place where a list price is text. */
    Optional<String> listFault() {
        return listFault;
    }

    PartHeader header() {
        return header;
    }

    /** Sums of all slices together. */
    int size() {
        return slices.values().stream().mapToInt(Map::size).sum();
    }

    Map<ChargeKey, ChargeSums> of(Slice slice) {
        return slices.getOrDefault(slice, Map.of());
    }

    long rows() {
        return of(Slice.GROUPS).values().stream().mapToLong(ChargeSums::lines).sum();
    }

    Set<String> types() {
        return of(Slice.GROUPS).keySet().stream().map(ChargeKey::type).collect(Collectors.toSet());
    }

    /** Unblended cost by currency code. */
    Map<String, BigDecimal> unblended() {
        Map<String, BigDecimal> sums = new HashMap<>();
        of(Slice.GROUPS)
                .forEach((key, sum) ->
                        sums.merge(
                                key.text(Text.CURRENCY),
                                sum.of(Amount.UNBLENDED),
                                BigDecimal::add));
        return sums;
    }

    /** Lines by the month of the bill that they say they belong to. */
    Map<String, Long> periods() {
        return lines(Slice.INVOICES, Text.PERIOD);
    }

    /** Lines by the month in which their use begins. */
    Map<String, Long> months() {
        return lines(Slice.DAYS, Text.DAY);
    }

    private Map<String, Long> lines(Slice slice, Text text) {
        Map<String, Long> lines = new TreeMap<>();
        of(slice).forEach((key, sum) -> lines.merge(month(key.text(text)), sum.lines(), Long::sum));
        return lines;
    }

    static String month(String time) {
        return day(time).substring(0, Math.min(MONTH, day(time).length()));
    }

    static String day(String time) {
        return time.substring(0, Math.min(DAY, time.length())).replace('/', '-');
    }
}
