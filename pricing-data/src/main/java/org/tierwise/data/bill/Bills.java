package org.tierwise.data.bill;

import org.tierwise.data.store.DuckDbSession;
import org.tierwise.data.store.QueryProblem;
import org.tierwise.model.bill.Bill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bills. Line items are added up in the database; only their groups reach the heap. */
public final class Bills {
    private static final List<String> USUAL_TAGS =
            List.of("user:Component", "user:Role", "user:Tier", "user:Service", "user:Name");

    private static final Pattern LINE = Pattern.compile("(?i)line:?\\s*(\\d+)");

    private final ReadOptions options;
    private final List<String> warnings = new ArrayList<>();

    private Bills(ReadOptions options) {
        this.options = options;
    }

    /**
     * Reads files and folders into one bill.
     *
     * @param paths bill files, manifests, or folders of them
     * @param options how to read
     * @throws ImportProblem when a file cannot be read; the message names file and line
     */
    public static Bill read(List<Path> paths, ReadOptions options) {
        return new Bills(options).read(paths);
    }

    private Bill read(List<Path> paths) {
        List<Part> parts = new PartFinder(warnings).find(paths);
        List<PartHeader> headers = parts.stream().map(this::header).toList();
        Map<GroupKey, GroupSums> sums = new LinkedHashMap<>();
        TreeSet<String> periods = new TreeSet<>();
        long[] rows = new long[parts.size()];
        try (DuckDbSession session = new DuckDbSession()) {
            for (int i = 0; i < headers.size(); i++) {
                PartHeader header = headers.get(i);
                rows[i] = aggregate(session, i, header, sums, periods);
            }
        }
        return new BillAssembly(headers, warnings)
                .bill(sums, periods, rows, ControlTotals.find(paths));
    }

    private PartHeader header(Part part) {
        PartReader reader = new PartReader(part);
        reader.verify(options);
        List<List<String>> records = reader.firstRecords();
        HeaderNames names = new HeaderNames(records.getFirst());
        BillFormat format =
                BillFormat.ALL.stream()
                        .filter(f -> f.recognises().test(names))
                        .findFirst()
                        .orElseThrow(() ->
                                reader.problem(
                                        1,
                                        "not an AWS bill: the header has no lineItem/UsageType and"
                                                + " lineItem/UnblendedCost"));
        if (!format.refusal().isEmpty()) {
            throw reader.problem(1, format.refusal());
        }
        int fields = records.size() > 1 ? records.get(1).size() : names.count();
        HeaderNames trusted = names;
        if (fields != names.count()) {
            int fault = Math.min(names.lostComma(), Math.min(fields, names.count()));
            warnings.add(
                    "%s:1: the header has %d columns and the lines have %d; columns from number %d on (%s) are not trusted"
                            .formatted(
                                    part.label(),
                                    names.count(),
                                    fields,
                                    fault + 1,
                                    names.names().get(Math.min(fault, names.count() - 1))));
            trusted = names.first(fault);
        }
        warnMissing(part, trusted);
        return new PartHeader(
                part,
                reader,
                format,
                trusted,
                Math.max(names.count(), fields),
                fields != names.count());
    }

    private void warnMissing(Part part, HeaderNames names) {
        if (!names.has(LegacyCurSql.TYPE)) {
            warnings.add(
                    part.label() + ":1: no lineItem/LineItemType; every line is read as Usage");
        }
        if (!names.has(LegacyCurSql.CURRENCY)) {
            warnings.add(part.label() + ":1: no lineItem/CurrencyCode; amounts are read as USD");
        }
    }

    private OptionalInt tagColumn(HeaderNames names) {
        List<String> keys = options.tag().map(List::of).orElse(USUAL_TAGS);
        return keys.stream()
                .map(names::tag)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private long aggregate(
            DuckDbSession session,
            int index,
            PartHeader header,
            Map<GroupKey, GroupSums> sums,
            TreeSet<String> periods) {
        String lines =
                new LegacyCurSql(header.names(), tagColumn(header.names()))
                        .select(
                                index,
                                header.part(),
                                header.columns(),
                                header.reader().isGzip(),
                                header.padded());
        String sql =
                """
                SELECT service, type, usage_type, operation, region, instance_type, term, tag, unit, currency,
                  count(*) AS lines, min(description) AS description,
                  list(DISTINCT CASE WHEN period <> '' THEN period ELSE usage_period END) AS periods,
                  %s
                FROM (%s)
                GROUP BY ALL
                """
                        .formatted(
                                String.join(
                                        ",\n",
                                        GroupSums.COLUMNS.stream().map(ExactSum::sql).toList()),
                                lines);
        try {
            List<Long> counts =
                    session.query(
                            sql,
                            row -> {
                                GroupSums read = GroupSums.read(row);
                                sums.merge(GroupKey.read(row), read, GroupSums::plus);
                                periods.addAll(row.texts("periods"));
                                return read.lines();
                            });
            return counts.stream().mapToLong(Long::longValue).sum();
        } catch (ExactSum.NotANumber e) {
            String column = GroupSums.reportColumn(e.column());
            throw header.reader()
                    .problem(
                            header.names().position(column).isPresent()
                                    ? header.reader()
                                            .lineOf(
                                                    header.names().position(column).getAsInt(),
                                                    e.text()::equals)
                                    : 1,
                            "column %s holds '%s', which is not a number"
                                    .formatted(column, e.text()));
        } catch (QueryProblem e) {
            throw sqlProblem(header, e);
        }
    }

    private static ImportProblem sqlProblem(PartHeader header, QueryProblem e) {
        String message = String.valueOf(e.getMessage());
        Matcher line = LINE.matcher(message);
        long number = line.find() ? Long.parseLong(line.group(1)) : 1;
        return header.reader()
                .problem(
                        number,
                        "not a well-formed CSV line: "
                                + message.lines().findFirst().orElse("unreadable"));
    }

    /** What is known of a part before its lines are read. */
    record PartHeader(
            Part part,
            PartReader reader,
            BillFormat format,
            HeaderNames names,
            int columns,
            boolean padded) {}
}
