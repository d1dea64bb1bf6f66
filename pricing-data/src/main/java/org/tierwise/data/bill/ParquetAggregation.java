package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Source;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.store.Cells;
import org.tierwise.data.store.DuckDbSession;
import org.tierwise.data.store.QueryProblem;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;

/** Adds up the lines of Parquet parts in the database. */
final class ParquetAggregation {
    private static final String TABLE = "charges";

    private final DuckDbSession session;
    private final ReadOptions options;

    ParquetAggregation(DuckDbSession session, ReadOptions options) {
        this.session = session;
        this.options = options;
    }

    /**
     * Adds up the lines of a part.
     *
     * @param progress told which share of the part is done; what it throws stops the reading
     * @throws ImportProblem when the file is damaged or an amount is no number
     */
    PartSums sums(PartHeader header, LineFormat format, DoubleConsumer progress) {
        LineLayout lines = format.lines(header.columns(), options.tag());
        ParquetQuery query = new ParquetQuery(lines, session.source(header.onDisk().file()), TABLE);
        PartSums sums = new PartSums(header);
        try {
            session.execute(query.aggregate(), progress);
            long odd = 0;
            for (Slice slice : Slice.values()) {
                odd = read(query, slice, lines, sums);
            }
            if (odd > 0) {
                addOdds(query, lines, sums);
            }
            return sums;
        } catch (QueryProblem e) {
            throw header.damaged(e);
        } finally {
            session.execute("DROP TABLE IF EXISTS " + TABLE, share -> {});
        }
    }

    private long read(ParquetQuery query, Slice slice, LineLayout lines, PartSums sums) {
        return session
                .query(
                        query.slice(slice),
                        row -> {
                            Map<Amount, BigDecimal> amounts = new EnumMap<>(Amount.class);
                            for (Amount amount : lines.amounts().keySet()) {
                                amounts.put(
                                        amount,
                                        row.decimal(ParquetQuery.name(amount))
                                                .stripTrailingZeros());
                            }
                            sums.add(
                                    slice,
                                    key(row, slice.texts()),
                                    new ChargeSums(
                                            row.whole("lines"), row.text("description"), amounts));
                            return row.whole("odd");
                        },
                        share -> {})
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void addOdds(ParquetQuery query, LineLayout lines, PartSums sums) {
        session.query(
                query.odds(),
                row -> {
                    Map<Amount, BigDecimal> amounts = new EnumMap<>(Amount.class);
                    lines.amounts()
                            .forEach((amount, source) ->
                                    amounts.put(amount, odds(row, amount, source, sums)));
                    sums.add(key(row, EnumSet.allOf(Text.class)), new ChargeSums(0, "", amounts));
                    return true;
                },
                share -> {});
    }

    private static BigDecimal odds(Cells row, Amount amount, Source source, PartSums sums) {
        try {
            return ExactSum.ofOdds(row, ParquetQuery.name(amount), source);
        } catch (ExactSum.NotANumber e) {
            sums.notANumber(amount, 1, e);
            return BigDecimal.ZERO;
        }
    }

    private static ChargeKey key(Cells row, Set<Text> texts) {
        Map<Text, String> values = new EnumMap<>(Text.class);
        texts.forEach(text -> values.put(text, row.text(ParquetQuery.name(text))));
        return new ChargeKey(values, row.truth("t_upfront"));
    }
}
