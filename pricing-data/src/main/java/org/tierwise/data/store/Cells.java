package org.tierwise.data.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** One row of a result. Null reads as empty text, zero or an empty histogram. */
public final class Cells {
    private final ResultSet row;

    Cells(ResultSet row) {
        this.row = row;
    }

    /**
     * A cell as text.
     *
     * @throws QueryProblem when there is no such column
     */
    public String text(String column) {
        return read(() -> row.getString(column), "");
    }

    /**
     * A cell as a whole number.
     *
     * @throws QueryProblem when there is no such column
     */
    public long whole(String column) {
        return read(() -> row.getLong(column), 0L);
    }

    /**
     * A cell as a truth value; null is false.
     *
     * @throws QueryProblem when there is no such column
     */
    public boolean truth(String column) {
        return read(() -> row.getBoolean(column), false);
    }

    /**
     * A cell as a decimal.
     *
     * @throws QueryProblem when there is no such column
     */
    public BigDecimal decimal(String column) {
        return read(() -> row.getBigDecimal(column), BigDecimal.ZERO);
    }

    /**
     * A cell that holds a histogram: how often each text occurs. Null texts are left out.
     *
     * @throws QueryProblem when there is no such column
     */
    public Map<String, Long> counts(String column) {
        Map<String, Long> counts = new TreeMap<>();
        Object cell = read(() -> row.getObject(column), Map.of());
        if (cell instanceof Map<?, ?> histogram) {
            histogram.forEach((text, count) ->
                    counts.put(String.valueOf(text), ((Number) count).longValue()));
        }
        return counts;
    }

    private static <T> T read(Reading<T> reading, T ifNull) {
        try {
            T value = reading.read();
            return value == null ? ifNull : value;
        } catch (SQLException e) {
            throw new QueryProblem(e);
        }
    }

    /** Reads from a result. */
    @FunctionalInterface
    private interface Reading<T> {
        @org.jspecify.annotations.Nullable
        T read() throws SQLException;
    }
}
