package org.tierwise.data.traffic.formats;

import org.jspecify.annotations.Nullable;
import org.tierwise.data.traffic.LineReader;
import org.tierwise.data.traffic.LogFormat;
import org.tierwise.data.traffic.LoggedRequest;

import java.util.Arrays;
import java.util.List;

/**
 * The standard log of CloudFront: fields between tabs, named by {@code #Fields}; without that
 * header, in their usual order. Status {@code 000} means that the client went before an answer.
 */
public final class CloudFrontLog implements LogFormat {
    private static final String HEADER = "#Fields:";
    private static final int LEAST_FIELDS = 9;

    @Override
    public String id() {
        return "cloudfront";
    }

    @Override
    public LineReader reader() {
        return new Reader();
    }

    @Override
    public boolean isHeader(String comment) {
        return comment.startsWith(HEADER) && Columns.named(comment) != null;
    }

    private static final class Reader implements LineReader {
        private Columns columns = Columns.USUAL;

        @Override
        public @Nullable LoggedRequest read(String line) {
            if (line.startsWith(HEADER)) {
                Columns named = Columns.named(line);
                columns = named == null ? columns : named;
                return null;
            }
            String[] fields = line.split("\t", -1);
            return fields.length < Math.max(LEAST_FIELDS, columns.least())
                    ? null
                    : columns.request(fields);
        }
    }

    /** Where the fields are that matter. */
    private record Columns(int date, int time, int bytes, int method, int target, int status) {
        static final Columns USUAL = new Columns(0, 1, 3, 5, 7, 8);

        /** The columns that a header names; null when one is not among them. */
        static @Nullable Columns named(String header) {
            List<String> names =
                    Arrays.asList(header.substring(HEADER.length()).strip().split("\\s+"));
            Columns columns =
                    new Columns(
                            names.indexOf("date"),
                            names.indexOf("time"),
                            names.indexOf("sc-bytes"),
                            names.indexOf("cs-method"),
                            names.indexOf("cs-uri-stem"),
                            names.indexOf("sc-status"));
            return columns.smallest() < 0 ? null : columns;
        }

        private int smallest() {
            return Math.min(
                    Math.min(Math.min(date, time), Math.min(bytes, method)),
                    Math.min(target, status));
        }

        int least() {
            return 1
                    + Math.max(
                            Math.max(Math.max(date, time), Math.max(bytes, method)),
                            Math.max(target, status));
        }

        @Nullable LoggedRequest request(String[] fields) {
            return Fields.request(
                    Times.iso(fields[date] + "T" + fields[time], 0),
                    fields[method],
                    fields[target],
                    Fields.status(fields[status]),
                    Fields.bytes(fields[bytes]));
        }
    }
}
