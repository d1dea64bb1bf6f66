package org.tierwise.data.bill;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row that somebody asked for; no other becomes a text. Each row overwrites the
 * one before.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private static final int NONE = -1;

    private final RecentTexts recent;
    private final List<String> nulls;
    private final int[] places;
    private final int[] numbers;
    private final String[] cells;
    private final PlainDecimal[] decimals;
    private final @Nullable String[] odds;
    private int length;
    private boolean lastIsEmpty;

    /**
     * @param fields fields of a row
     * @param texts positions of the columns whose texts are wanted; their order gives the places
     * @param amounts positions of the columns whose numbers are wanted; likewise
     * @param nulls texts that stand for no number
     */
    CsvRow(int fields, List<Integer> texts, List<Integer> amounts, List<String> nulls) {
        this.nulls = nulls;
        places = positions(fields, texts);
        numbers = positions(fields, amounts);
        recent = new RecentTexts(texts.size());
        cells = new String[texts.size()];
        Arrays.fill(cells, "");
        decimals = new PlainDecimal[amounts.size()];
        Arrays.setAll(decimals, i -> new PlainDecimal());
        odds = new String[amounts.size()];
    }

    private static int[] positions(int fields, List<Integer> columns) {
        int[] positions = new int[fields];
        Arrays.setAll(positions, columns::indexOf);
        return positions;
    }

    @Override
    protected void handleBegin(long line) {
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int from, int size, boolean quoted) {
        length += size + 1;
        lastIsEmpty = size == 0;
        if (index >= places.length) {
            return;
        }
        if (places[index] != NONE) {
            cells[places[index]] = recent.text(places[index], buffer, from, size);
        }
        if (numbers[index] != NONE) {
            number(numbers[index], buffer, from, size);
        }
    }

    private void number(int place, char[] buffer, int from, int size) {
        odds[place] = null;
        if (!decimals[place].parse(buffer, from, size)) {
            String text = new String(buffer, from, size);
            odds[place] = nulls.contains(text) ? null : text;
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    /** Line on which the row begins, from 1. */
    long line() {
        return getStartingLineNumber();
    }

    /** Number of fields; one more empty field than there should be, from a last comma, is none. */
    int fields() {
        int count = getFieldCount();
        return count == places.length + 1 && lastIsEmpty ? places.length : count;
    }

    /** Characters, separators counted. */
    int length() {
        return length;
    }

    /** The wanted texts. */
    String[] cells() {
        return cells;
    }

    /** A wanted number; zero where its cell is empty or odd. */
    PlainDecimal decimal(int place) {
        return decimals[place];
    }

    /** The text of a number that is not plain; null where it is. */
    @Nullable String odd(int place) {
        return odds[place];
    }
}
