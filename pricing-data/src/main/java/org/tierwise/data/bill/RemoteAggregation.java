package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.store.Cells;
import org.tierwise.data.store.QueryProblem;
import org.tierwise.data.store.TrinoSession;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * Adds up the lines of a table where it is: the server groups, and only sums come over the wire.
 *
 * @param table the table
 * @param session a session with its server
 */
record RemoteAggregation(RemoteTable table, TrinoSession session) {
    private static final int SHOWN = 300;

    /** Sums that are held, about 1.5 kB each: what a heap of 1 GB takes with room to spare. */
    private static final int MOST_SUMS = 300_000;

    /**
     * What is known of the table before its lines are read.
     *
     * @throws ImportProblem when the server cannot be reached, or the table is no bill
     */
    PartHeader header() {
        try {
            List<Map.Entry<String, String>> described =
                    session.query(
                            "SHOW COLUMNS FROM " + table.sql(),
                            row -> Map.entry(row.text("Column"), type(row.text("Type"))),
                            share -> {});
            return PartHeader.ofTable(
                    table,
                    new HeaderNames(described.stream().map(Map.Entry::getKey).toList()),
                    described.stream().map(Map.Entry::getValue).toList());
        } catch (QueryProblem e) {
            throw refused(e);
        }
    }

    /** A type of Trino by the name that {@link Columns} knows it by. */
    private static String type(String trino) {
        String type = trino.toUpperCase(Locale.ROOT);
        if (type.startsWith("VARCHAR")) {
            return "VARCHAR";
        }
        return type.equals("REAL") ? "FLOAT" : type;
    }

    /**
     * Adds the lines up.
     *
     * @param progress told which share is done; what it throws cancels the query
     * @throws ImportProblem when the server refuses or an amount is no number
     */
    PartSums sums(PartHeader header, ReadOptions options, DoubleConsumer progress) {
        if (!(header.format() instanceof LineFormat format)) {
            throw header.problem(1, "a table of totals; expected one of line items");
        }
        LineLayout lines = format.lines(header.columns(), options.tag());
        RemoteQuery query = new RemoteQuery(lines, table.sql());
        PartSums sums = new PartSums(header);
        try {
            List<Long> odds =
                    session.query(query.sums(), row -> bounded(row, lines, sums), progress);
            if (odds.stream().anyMatch(odd -> odd > 0)) {
                session.query(query.odds(), row -> odd(row, lines, sums), progress);
            }
            return sums;
        } catch (QueryProblem e) {
            throw refused(e);
        }
    }

    private static long bounded(Cells row, LineLayout lines, PartSums sums) {
        if (sums.size() >= MOST_SUMS) {
            throw sums.header()
                    .problem(
                            1,
                            "more than %,d groups, days and invoices; make a view of one month, or of some accounts, and give that"
                                    .formatted(MOST_SUMS));
        }
        return read(row, lines, sums);
    }

    private static long read(Cells row, LineLayout lines, PartSums sums) {
        Slice slice = RemoteQuery.slice(row.whole("slice"));
        Map<Amount, BigDecimal> amounts = new EnumMap<>(Amount.class);
        for (Amount amount : lines.amounts().keySet()) {
            amounts.put(amount, row.decimal(ParquetQuery.name(amount)).stripTrailingZeros());
        }
        sums.add(
                slice,
                key(row, slice.texts()),
                new ChargeSums(row.whole("lines"), row.text("description"), amounts));
        return row.whole("odd");
    }

    private static boolean odd(Cells row, LineLayout lines, PartSums sums) {
        Map<Amount, BigDecimal> amounts = new EnumMap<>(Amount.class);
        lines.amounts()
                .forEach((amount, source) -> {
                    try {
                        amounts.put(
                                amount, ExactSum.ofOdds(row, ParquetQuery.name(amount), source));
                    } catch (ExactSum.NotANumber e) {
                        sums.notANumber(amount, 1, e);
                    }
                });
        sums.add(key(row, EnumSet.allOf(Text.class)), new ChargeSums(0, "", amounts));
        return true;
    }

    private static ChargeKey key(Cells row, Set<Text> texts) {
        Map<Text, String> values = new EnumMap<>(Text.class);
        texts.forEach(text -> values.put(text, row.text(ParquetQuery.name(text))));
        return new ChargeKey(values, row.truth("t_upfront"));
    }

    private ImportProblem refused(QueryProblem e) {
        String reason = e.reason().lines().findFirst().orElse("no reason given");
        return new ImportProblem(
                table.label(),
                1,
                "Trino refuses: %s; see that the address, the credentials in %s and %s, and the rights to the table are right"
                        .formatted(
                                reason.substring(0, Math.min(SHOWN, reason.length())),
                                TrinoSession.USER,
                                TrinoSession.PASSWORD));
    }
}
