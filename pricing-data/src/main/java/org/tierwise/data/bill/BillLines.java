package org.tierwise.data.bill;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.store.Cells;
import org.tierwise.data.store.DuckDbSession;
import org.tierwise.data.store.QueryProblem;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.Costs;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/**
 * The line items behind the groups of a bill, read from its files. The lines of some groups are
 * found once and kept in a database that spills to disk; pages of them are read from there. For one
 * thread.
 */
public final class BillLines implements AutoCloseable {
    private static final String ORDERED = "ordered";
    private static final int KEYS_AT_ONCE = 500;

    private final Archives archives;
    private final DuckDbSession session;
    private final List<LineQuery> parts;
    private final Map<LineQuery, Map<List<Object>, List<ChargeKey>>> keys = new HashMap<>();

    private BillLines(Archives archives, List<Part> counted, ReadOptions options) {
        this.archives = archives;
        session = new DuckDbSession(counted.stream().map(Part::file).toList());
        try {
            parts = counted.stream().flatMap(part -> query(part, options).stream()).toList();
            if (parts.isEmpty()) {
                throw new ImportProblem(
                        counted.getFirst().label(),
                        1,
                        "holds sums and no line items; a Cost and Usage Report would have them");
            }
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private Optional<LineQuery> query(Part part, ReadOptions options) {
        PartHeader header = PartHeader.of(part, session, warning -> {});
        return header.format() instanceof LineFormat format
                ? Optional.of(
                        new LineQuery(
                                header, format.lines(header.columns(), options.tag()), session))
                : Optional.empty();
    }

    /**
     * Opens the files of a bill.
     *
     * @param paths where they are now: files, folders or archives
     * @param options how the bill was read
     * @param bill the bill that was read from them
     * @throws ImportProblem when they are gone, or none of them holds line items of the bill
     */
    public static BillLines open(List<Path> paths, ReadOptions options, Bill bill) {
        Archives archives = new Archives(options);
        try {
            List<Part> all = new PartFinder(archives, new ArrayList<>()).find(paths);
            List<Part> counted = counted(all, bill);
            return new BillLines(archives, counted, options);
        } catch (RuntimeException e) {
            archives.close();
            throw e;
        }
    }

    /** The parts that the bill counts: those of the same labels, else of the same file names. */
    private static List<Part> counted(List<Part> all, Bill bill) {
        Set<String> labels =
                bill.files().stream().map(file -> file.path()).collect(Collectors.toSet());
        List<Part> same = all.stream().filter(part -> labels.contains(part.label())).toList();
        if (!same.isEmpty()) {
            return same;
        }
        Set<String> names = labels.stream().map(BillLines::lastName).collect(Collectors.toSet());
        List<Part> moved =
                all.stream().filter(part -> names.contains(lastName(part.label()))).toList();
        if (moved.isEmpty()) {
            throw new ImportProblem(
                    all.getFirst().label(),
                    1,
                    "no file of this bill; expected " + String.join(", ", names));
        }
        return moved;
    }

    private static String lastName(String label) {
        return label.replaceFirst("^.*[/\\\\!]", "");
    }

    /**
     * Finds the lines of some groups; {@link #page} reads them.
     *
     * @param groups groups of the bill
     * @param days UTC days in which the use began; every day where empty
     * @param progress told which share is done, 0 to 1; what it throws stops the search and reaches
     *     the caller
     * @return number of lines
     * @throws ImportProblem when a file cannot be read any more
     */
    public long select(
            Collection<UsageGroup> groups, Set<LocalDate> days, DoubleConsumer progress) {
        Set<List<Object>> wanted =
                groups.stream().map(UsageGroups::identity).collect(Collectors.toSet());
        session.execute(LineQuery.noneFound(), share -> {});
        for (int i = 0; i < parts.size(); i++) {
            LineQuery part = parts.get(i);
            double before = i;
            DoubleConsumer within = share -> progress.accept((before + share) / parts.size());
            within.accept(0);
            try {
                List<ChargeKey> some =
                        keys(part, share -> within.accept(share / 2)).entrySet().stream()
                                .filter(e -> wanted.contains(e.getKey()))
                                .flatMap(e -> e.getValue().stream())
                                .toList();
                if (!some.isEmpty()) {
                    want(some);
                    session.execute(part.find(i, days), share -> within.accept(0.5 + share / 2));
                }
            } catch (QueryProblem e) {
                throw unreadable(part, e);
            }
        }
        session.execute(
                "CREATE OR REPLACE TEMP TABLE %s AS SELECT row_number() OVER (ORDER BY t_day, part, t_usage_type, description) - 1 AS n, * FROM %s"
                        .formatted(ORDERED, LineQuery.FOUND),
                share -> progress.accept(1));
        session.execute("DROP TABLE " + LineQuery.FOUND, share -> {});
        return session.query(
                        "SELECT count(*) AS lines FROM " + ORDERED,
                        row -> row.whole("lines"),
                        share -> {})
                .getFirst();
    }

    private static ImportProblem unreadable(LineQuery part, QueryProblem e) {
        return part.header()
                .problem(
                        1,
                        "cannot be read any more: "
                                + e.reason().lines().findFirst().orElse("no reason given"));
    }

    /** The keys of a part by the group that they belong to; the first time they are read. */
    private Map<List<Object>, List<ChargeKey>> keys(LineQuery part, DoubleConsumer progress) {
        Map<List<Object>, List<ChargeKey>> known = keys.get(part);
        if (known != null) {
            return known;
        }
        Map<List<Object>, List<ChargeKey>> read = new HashMap<>();
        for (ChargeKey key : session.query(part.keys(), BillLines::groupKey, progress)) {
            if (BillCharges.isAws(key)
                    && part.header().format() instanceof LineFormat format
                    && !format.statesTotals(key.type())) {
                ChargeSums nothing = new ChargeSums(0, "", Map.of());
                UsageGroup group =
                        UsageGroups.group(
                                key, nothing, currency(key), Costs.ofUnblended(BigDecimal.ZERO));
                read.computeIfAbsent(UsageGroups.identity(group), g -> new ArrayList<>()).add(key);
            }
        }
        keys.put(part, read);
        return read;
    }

    private static CurrencyUnit currency(ChargeKey key) {
        String code = key.text(Text.CURRENCY);
        return code.isEmpty() ? CurrencyUnit.USD : CurrencyUnit.of(code);
    }

    private void want(List<ChargeKey> some) {
        session.execute(LineQuery.noneWanted(), share -> {});
        for (int from = 0; from < some.size(); from += KEYS_AT_ONCE) {
            session.execute(
                    some.subList(from, Math.min(some.size(), from + KEYS_AT_ONCE)).stream()
                            .map(LineQuery::wanted)
                            .collect(
                                    Collectors.joining(
                                            "), (",
                                            "INSERT INTO %s VALUES (".formatted(LineQuery.WANTED),
                                            ")")),
                    share -> {});
        }
    }

    /**
     * Some of the lines that {@link #select} found last, by day.
     *
     * @param from number of the first, from 0
     * @param count number of lines at most
     * @param basis basis of their costs; one that the bill can be computed on
     */
    public List<LineItem> page(long from, int count, CostBasis basis) {
        return session.query(
                "SELECT * FROM %s WHERE n >= %d AND n < %d ORDER BY n"
                        .formatted(ORDERED, from, from + count),
                row -> line(row, basis),
                share -> {});
    }

    private LineItem line(Cells row, CostBasis basis) {
        LineQuery part = parts.get((int) row.whole("part"));
        ChargeKey key = key(row, Text.values());
        Map<Amount, BigDecimal> amounts = new EnumMap<>(Amount.class);
        part.lines()
                .amounts()
                .forEach((amount, source) -> amounts.put(amount, number(row, amount, source)));
        ChargeSums sums = new ChargeSums(1, row.text("description"), amounts);
        return new LineItem(
                PartSums.day(key.text(Text.DAY)),
                key.text(Text.SERVICE),
                key.text(Text.ACCOUNT),
                key.type(),
                key.text(Text.USAGE_TYPE),
                key.text(Text.OPERATION),
                sums.description(),
                sums.of(Amount.QUANTITY),
                key.text(Text.UNIT),
                BigMoney.of(currency(key), part.header().format().cost(basis, key, sums)));
    }

    /** A list price may be text, which the bill leaves out of its sum. */
    private static BigDecimal number(Cells row, Amount amount, LineLayout.Source source) {
        String text = row.text(ParquetQuery.name(amount));
        try {
            return text.isEmpty() ? BigDecimal.ZERO : ExactSum.parse(source, text);
        } catch (ExactSum.NotANumber e) {
            if (amount == Amount.LIST) {
                return BigDecimal.ZERO;
            }
            throw e;
        }
    }

    private static ChargeKey groupKey(Cells row) {
        return key(row, Slice.GROUPS.texts().toArray(Text[]::new));
    }

    private static ChargeKey key(Cells row, Text[] texts) {
        Map<Text, String> values = new EnumMap<>(Text.class);
        for (Text text : texts) {
            values.put(text, row.text(ParquetQuery.name(text)));
        }
        return new ChargeKey(
                values, texts.length == Text.values().length && row.truth("t_upfront"));
    }

    @Override
    public void close() {
        try {
            session.close();
        } finally {
            archives.close();
        }
    }
}
