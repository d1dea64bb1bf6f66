package org.tierwise.data.bill;

import org.tierwise.data.store.QueryProblem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database says about a file, in words for the person who has the file. */
final class QueryFault {
    private static final Pattern LINE = Pattern.compile("on Line: (\\d+)");
    private static final Pattern FIELDS =
            Pattern.compile("Expected Number of Columns: (\\d+) Found: (\\d+)");

    private QueryFault() {}

    static ImportProblem of(PartHeader header, QueryProblem e) {
        String message = e.reason();
        if (header.isParquet()) {
            return header.reader()
                    .problem(
                            1,
                            "the Parquet file is cut off or damaged; copy it again (%s)"
                                    .formatted(firstLine(message)));
        }
        Matcher line = LINE.matcher(message);
        return header.reader()
                .problem(line.find() ? Long.parseLong(line.group(1)) : 1, inWords(message));
    }

    private static String inWords(String message) {
        Matcher fields = FIELDS.matcher(message);
        if (fields.find()) {
            return "the line has %s fields, and the lines before it %s"
                    .formatted(fields.group(2), fields.group(1));
        }
        if (message.contains("unterminated quote")) {
            return "a quote is opened and never closed";
        }
        if (message.contains("Maximum line size")) {
            return "the line is longer than 1 MiB, which no bill needs; a quote may be missing";
        }
        if (message.contains("nvalid unicode") || message.contains("not utf-8")) {
            return "the line is not UTF-8 text; export the report as UTF-8";
        }
        if (message.contains("invalid state")) {
            return "not a well-formed CSV file: line ends of two kinds, or text after a closing"
                    + " quote";
        }
        return firstLine(message);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason given");
    }
}
