package org.tierwise.data.services;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CapacityFact;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.bill.UsageGroup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The table {@code aws-services.csv}: rows are tried in order, and the first that fits decides. */
public final class AwsServices {
    private static final List<Row> ROWS = read();

    private AwsServices() {}

    /**
     * A row of the table.
     *
     * @param rule which charges it is about, and the component that they usually pay for
     * @param fact what their quantity says; absent where it says nothing about capacity
     * @param example a usage type that it is about; empty for none
     */
    public record Row(MappingRule rule, Optional<CapacityFact.Kind> fact, String example) {}

    private static List<Row> read() {
        try (InputStream in =
                        Objects.requireNonNull(
                                AwsServices.class.getResourceAsStream("aws-services.csv"));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            for (NamedCsvRecord row : csv) {
                String fact = row.getField("fact").replace('-', '_').toUpperCase(Locale.ROOT);
                String note = row.getField("note");
                rows.add(
                        new Row(
                                new MappingRule(
                                        row.getField("service"),
                                        row.getField("usageType"),
                                        row.getField("operation"),
                                        "",
                                        row.getField("component"),
                                        note.isEmpty() ? "what the service is for" : note),
                                fact.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(CapacityFact.Kind.valueOf(fact)),
                                row.getField("example")));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows in their order. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** What charges usually pay for, where a project does not say. */
    public static ComponentMapping mapping() {
        return new ComponentMapping(ROWS.stream().map(Row::rule).toList());
    }

    /**
     * What a usage group says about capacity.
     *
     * @param bill the bill that it is of, whose hours means are over
     * @return empty for money without use (fees, negations, tax) and for unknown services
     */
    public static Optional<CapacityFact> fact(UsageGroup group, Bill bill) {
        if (!group.lineItemType().isCapacity()) {
            return Optional.empty();
        }
        return ROWS.stream()
                .filter(row -> row.rule().matches(group))
                .findFirst()
                .flatMap(Row::fact)
                .map(kind ->
                        new CapacityFact(
                                kind, amount(kind, group, bill.hours()), group.instanceType()));
    }

    private static BigDecimal amount(CapacityFact.Kind kind, UsageGroup group, double hours) {
        return CapacityFact.isMeanOfHours(kind) && hours > 0
                ? group.quantity().divide(BigDecimal.valueOf(hours), MathContext.DECIMAL64)
                : group.quantity();
    }
}
