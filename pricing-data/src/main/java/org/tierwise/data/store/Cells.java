package org.tierwise.data.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One row of a result. Null reads as empty text, zero or no texts. */
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
     * A cell as a decimal.
     *
     * @throws QueryProblem when there is no such column
     */
    public BigDecimal decimal(String column) {
        return read(() -> row.getBigDecimal(column), BigDecimal.ZERO);
    }

    /**
     * A cell that holds a list, as texts.
     *
     * @throws QueryProblem when there is no such column
     */
    public List<String> texts(String column) {
        List<String> texts = new ArrayList<>();
        Object[] values =
                read(
                        () -> {
                            Array array = row.getArray(column);
                            return array == null ? null : (Object[]) array.getArray();
                        },
                        new Object[0]);
        for (Object value : values) {
            texts.add(String.valueOf(value));
        }
        return texts;
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
