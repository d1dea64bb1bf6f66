package org.tierwise.data.bill;

import org.tierwise.data.store.DuckDbSession;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A copy of a CSV file as text columns of Parquet, which the database reads. */
final class TextParquet {
    private TextParquet() {}

    /**
     * Writes the copy. The tag {@code user:name} is left out, since a table cannot have it beside
     * {@code user:Name}.
     *
     * @param cell SQL of a cell, of the column as {@code %s} in which empty cells are null
     */
    static void write(Path csv, String cell, Path parquet) throws IOException {
        Part part = new Part(csv, csv, Optional.empty(), true);
        List<String> names =
                new ArrayList<>(new PartReader(part).firstRecords(1).getFirst().getFields());
        String columns =
                IntStream.range(0, names.size())
                        .mapToObj("'c%d': 'VARCHAR'"::formatted)
                        .collect(Collectors.joining(", "));
        String select =
                IntStream.range(0, names.size())
                        .filter(i -> !names.get(i).equals("resourceTags/user:name"))
                        .mapToObj(i -> cell.formatted("c" + i) + " AS \"" + names.get(i) + "\"")
                        .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "COPY (SELECT %s FROM read_csv(%s, auto_detect = false, header = true, quote = '\"', escape = '\"', columns = {%s})) TO %s (FORMAT parquet)"
                            .formatted(
                                    select,
                                    DuckDbSession.text(csv.toString()),
                                    columns,
                                    DuckDbSession.text(parquet.toString())));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
