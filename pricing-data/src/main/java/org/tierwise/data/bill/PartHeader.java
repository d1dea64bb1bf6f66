package org.tierwise.data.bill;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * What is known of a part before its lines are read.
 *
 * @param reader looks into the file
 * @param names trusted names, by position
 * @param fields fields of every line
 * @param faulty whether the header has another number of columns than the lines
 */
record PartHeader(
        Part part,
        PartReader reader,
        BillFormat format,
        HeaderNames names,
        int fields,
        boolean faulty) {

    /**
     * Looks at the head of a part.
     *
     * @throws ImportProblem when it is not a bill that can be read
     */
    static PartHeader of(Part part, Consumer<String> warnings) {
        PartReader reader = new PartReader(part);
        List<List<String>> records = reader.firstRecords();
        HeaderNames names = new HeaderNames(records.getFirst());
        BillFormat format = format(reader, names);
        int fields = records.size() > 1 ? records.get(1).size() : names.count();
        boolean faulty = fields != names.count();
        HeaderNames trusted = faulty ? beforeFault(part, names, fields, warnings) : names;
        if (!trusted.has("lineItem/LineItemType")) {
            warnings.accept(
                    part.label() + ":1: no lineItem/LineItemType; every line is read as Usage");
        }
        if (!trusted.has("lineItem/CurrencyCode")) {
            warnings.accept(part.label() + ":1: no lineItem/CurrencyCode; amounts are read as USD");
        }
        return new PartHeader(part, reader, format, trusted, fields, faulty);
    }

    private static BillFormat format(PartReader reader, HeaderNames names) {
        BillFormats.REFUSED.stream()
                .filter(f -> f.recognises().test(names))
                .findFirst()
                .ifPresent(f -> {
                    throw reader.problem(1, f.what());
                });
        return BillFormats.ALL.stream()
                .filter(f -> f.recognises(names))
                .findFirst()
                .orElseThrow(() ->
                        reader.problem(
                                1,
                                "not an AWS bill: the header has no lineItem/UsageType and"
                                        + " lineItem/UnblendedCost"));
    }

    private static HeaderNames beforeFault(
            Part part, HeaderNames names, int fields, Consumer<String> warnings) {
        int fault = Math.min(names.lostComma(), Math.min(fields, names.count()));
        warnings.accept(
                "%s:1: the header has %d columns and the lines have %d; columns from number %d on (%s) are not trusted"
                        .formatted(
                                part.label(),
                                names.count(),
                                fields,
                                fault + 1,
                                names.names().get(Math.min(fault, names.count() - 1))));
        return names.first(fault);
    }

    /** Line of the first cell of a column that holds a text; empty without such a cell. */
    OptionalLong lineOf(String column, String text) {
        return names.position(column).isPresent()
                ? OptionalLong.of(reader.lineOf(names.position(column).getAsInt(), text::equals))
                : OptionalLong.empty();
    }
}
