package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.expression.Column;
import org.tierwise.data.bill.expression.ExpressionRows;
import org.tierwise.data.bill.expression.RowText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a part, added up by every text. */
final class LineGroups {
    /** Groups that are held before they are handed over, about 500 bytes each. */
    private static final int MOST = 100_000;

    private static final Text[] TEXTS = Text.values();

    private final LineLayout layout;
    private final List<LineLayout.Amount> amounts;
    private final List<LineLayout.Source> sources;
    private final List<Integer> columns = new ArrayList<>();
    private final RowText[] texts;
    private final RowText description;
    private final RowText.Test upfront;
    private final Map<Key, LineTotals> groups = new HashMap<>();
    private final PartSums sums;

    /**
     * @param sums what takes the sums of the groups
     */
    LineGroups(LineLayout layout, PartSums sums) {
        this.layout = layout;
        this.sums = sums;
        amounts = layout.amounts().keySet().stream().sorted().toList();
        sources = amounts.stream().map(layout.amounts()::get).toList();
        ExpressionRows rows = new ExpressionRows(this::place);
        texts = new RowText[TEXTS.length];
        Arrays.setAll(texts, i -> rows.text(layout.text(TEXTS[i])));
        description = rows.text(layout.description());
        upfront = rows.test(layout.upfront());
    }

    private int place(Column column) {
        if (!columns.contains(column.position())) {
            columns.add(column.position());
        }
        return columns.indexOf(column.position());
    }

    /** A row that has the cells this needs, and a number of fields. */
    CsvRow row(int fields) {
        return new CsvRow(
                fields,
                columns,
                sources.stream().map(source -> source.column().position()).toList(),
                layout.nulls());
    }

    /**
     * Adds a row.
     *
     * @throws ImportProblem when an amount of it is no number
     */
    void add(CsvRow row) {
        String[] cells = row.cells();
        String[] values = new String[texts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = texts[i].of(cells);
        }
        Key key = new Key(values, upfront.of(cells));
        LineTotals totals = groups.get(key);
        if (totals == null) {
            if (groups.size() == MOST) {
                handOver();
            }
            totals = new LineTotals(amounts.size());
            groups.put(key, totals);
        }
        totals.line(description.of(cells));
        for (int i = 0; i < sources.size(); i++) {
            String odd = row.odd(i);
            if (odd == null) {
                totals.add(i, row.decimal(i));
            } else {
                addOdd(totals, i, odd, row.line());
            }
        }
    }

    private void addOdd(LineTotals totals, int amount, String text, long line) {
        try {
            totals.add(amount, ExactSum.parse(sources.get(amount), text));
        } catch (ExactSum.NotANumber e) {
            sums.notANumber(amounts.get(amount), line, e);
        }
    }

    /** Hands the sums of the groups over. */
    void handOver() {
        groups.forEach((key, totals) -> sums.add(key.charge(layout.nulls()), totals.sums(amounts)));
        groups.clear();
    }

    /** Texts of a line in the order of {@link Text}. */
    private static final class Key {
        private final String[] texts;
        private final boolean upfront;
        private final int hash;

        Key(String[] texts, boolean upfront) {
            this.texts = texts;
            this.upfront = upfront;
            this.hash = 31 * Arrays.hashCode(texts) + Boolean.hashCode(upfront);
        }

        /** The key with nothing in the place of what stands for it. */
        ChargeKey charge(List<String> nulls) {
            Map<Text, String> values = new EnumMap<>(Text.class);
            for (Text text : TEXTS) {
                String value = texts[text.ordinal()];
                values.put(text, nulls.contains(value) ? "" : value);
            }
            return new ChargeKey(values, upfront);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.upfront == upfront
                    && key.hash == hash
                    && Arrays.equals(key.texts, texts);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
