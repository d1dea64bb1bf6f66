package org.tierwise.data.services;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tierwise.model.bill.Engine;
import org.tierwise.model.bill.FactKind;
import org.tierwise.model.bill.ServiceRow;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.ComponentKinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Reads tables of services and of their software from CSV with a header. */
final class ServiceCsv {
    private static final Set<String> SOURCES = Set.of("seen", "unverified");

    private ServiceCsv() {}

    /**
     * The rows of a table of services.
     *
     * @throws ServiceTableProblem where a row breaks a rule; the message names file and line
     */
    static List<ListedService> services(String file, String text) {
        return rows(file, text, row -> service(file, row));
    }

    /**
     * The rows of a table of software.
     *
     * @throws ServiceTableProblem where a row breaks a rule; the message names file and line
     */
    static List<Engine> engines(String file, String text) {
        return rows(
                file,
                text,
                row ->
                        new Engine(
                                field(file, row, "service"),
                                field(file, row, "operation"),
                                field(file, row, "engine")));
    }

    private static <T> List<T> rows(String file, String text, Function<NamedCsvRecord, T> read) {
        List<T> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text)) {
            csv.forEach(row -> rows.add(read.apply(row)));
        } catch (CsvParseException e) {
            throw new ServiceTableProblem(file, rows.size() + 2L, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static ListedService service(String file, NamedCsvRecord row) {
        String component = field(file, row, "component");
        String reason = field(file, row, "reason");
        if (reason.isEmpty() && !isKind(component)) {
            throw problem(
                    file,
                    row,
                    "component '%s' runs on no machine of ours; give a kind (%s) or say the reason"
                            .formatted(component, kinds()));
        }
        String source = field(file, row, "source");
        if (!SOURCES.contains(source)) {
            throw problem(file, row, "source '%s': expected %s".formatted(source, SOURCES));
        }
        return new ListedService(
                new ServiceRow(
                        field(file, row, "service"),
                        pattern(file, row, "lineType"),
                        pattern(file, row, "type"),
                        pattern(file, row, "operation"),
                        component,
                        reason,
                        fact(file, row)),
                field(file, row, "example"),
                field(file, row, "exampleOperation"),
                source);
    }

    private static Optional<FactKind> fact(String file, NamedCsvRecord row) {
        String word = field(file, row, "fact");
        Optional<FactKind> kind = FactKind.of(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            throw problem(
                    file,
                    row,
                    "fact '%s': expected nothing or one of %s"
                            .formatted(
                                    word,
                                    Arrays.stream(FactKind.values())
                                            .map(FactKind::word)
                                            .collect(Collectors.joining(", "))));
        }
        return kind;
    }

    private static Optional<Pattern> pattern(String file, NamedCsvRecord row, String column) {
        String text = field(file, row, column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            throw problem(
                    file,
                    row,
                    "%s '%s' is no pattern: %s".formatted(column, text, e.getDescription()));
        }
    }

    private static String field(String file, NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .orElseThrow(() -> problem(file, row, "column %s is missing".formatted(column)));
    }

    private static boolean isKind(String component) {
        return ComponentKinds.ALL.stream().anyMatch(kind -> kind.id().equals(component));
    }

    private static String kinds() {
        return ComponentKinds.ALL.stream().map(ComponentKind::id).collect(Collectors.joining(", "));
    }

    private static ServiceTableProblem problem(String file, NamedCsvRecord row, String what) {
        return new ServiceTableProblem(file, row.getStartingLineNumber(), what);
    }
}
