package org.tierwise.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

class DuckDbSessionTest {
    private static final String ENDLESS =
            "SELECT sum(a.i * b.i) AS n FROM range(1000000) a(i), range(1000000) b(i)";

    @TempDir Path folder = Path.of("");

    @Test
    void onlyTheNamedFilesCanBeRead() throws IOException {
        Path named = Files.writeString(folder.resolve("named.csv"), "a\n1\n");
        Path other = Files.writeString(folder.resolve("other.csv"), "a\n2\n");

        try (DuckDbSession session = new DuckDbSession(List.of(named))) {
            assertThat(read(session, session.source(named))).containsExactly("1");
            String notNamed = DuckDbSession.text(other.toString());
            assertThatThrownBy(() -> read(session, notNamed))
                    .isInstanceOf(QueryProblem.class)
                    .hasMessageContaining("Permission");
        }
    }

    @Test
    void theLimitsCannotBeLiftedByAQuery() {
        try (DuckDbSession session = new DuckDbSession(List.of())) {
            assertThatThrownBy(() ->
                            session.query(
                                    "SET memory_limit = '8GB'", row -> row.text("x"), share -> {}))
                    .isInstanceOf(QueryProblem.class)
                    .hasMessageContaining("locked");
        }
    }

    @Test
    void aNameThatLooksLikeAPatternMeansItself() throws IOException {
        Files.writeString(folder.resolve("bill1.csv"), "a\nwrong\n");
        Path file = Files.writeString(folder.resolve("bill[1].csv"), "a\nright\n");

        try (DuckDbSession session = new DuckDbSession(List.of(file))) {
            assertThat(read(session, session.source(file))).containsExactly("right");
        }
    }

    @Test
    void whatTheCallbackThrowsStopsTheQuery() {
        try (DuckDbSession session = new DuckDbSession(List.of())) {
            assertThatThrownBy(() ->
                            session.query(
                                    ENDLESS,
                                    row -> row.decimal("n"),
                                    share -> {
                                        throw new CancellationException("enough");
                                    }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("enough");
        }
    }

    @Test
    void quotesInTextsStayText() {
        String text = "it's '; DROP TABLE x; --";

        try (DuckDbSession session = new DuckDbSession(List.of())) {
            String sql = "SELECT " + DuckDbSession.text(text) + " AS a";
            assertThat(session.query(sql, row -> row.text("a"), share -> {})).containsExactly(text);
        }
    }

    private static List<String> read(DuckDbSession session, String source) {
        String sql =
                "SELECT a FROM read_csv(%s, auto_detect = false, header = true, columns = {'a': 'VARCHAR'})"
                        .formatted(source);
        return session.query(sql, row -> row.text("a"), share -> {});
    }
}
