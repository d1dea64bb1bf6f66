package org.tierwise.data.bill.expression;

import org.tierwise.data.store.DuckDbSession;

/** What databases say in different ways. All arguments but keys are SQL. */
public enum SqlDialect {
    /** DuckDB. */
    DUCKDB {
        @Override
        public String day(String time) {
            return "CAST(%s AS DATE)".formatted(time);
        }

        @Override
        String ofMap(String map, String key) {
            return "CAST(element_at(%s, %s)[1] AS VARCHAR)".formatted(map, key);
        }

        @Override
        boolean isListOfEntries(String type) {
            return type.startsWith("STRUCT(\"key\"") && type.endsWith("[]");
        }

        @Override
        String ofEntries(String list, String key) {
            return "CAST(list_filter(%s, lambda e: e.key = %s)[1].value AS VARCHAR)"
                    .formatted(list, key);
        }

        @Override
        String isJson(String text) {
            return "json_valid(%s)".formatted(text);
        }

        @Override
        String ofJson(String text, String key) {
            return "json_extract_string(%s, %s)"
                    .formatted(text, DuckDbSession.text("$.\"" + key.replace("\"", "\\\"") + "\""));
        }

        @Override
        public String matches(String text, String pattern) {
            return "regexp_full_match(%s, %s)".formatted(text, DuckDbSession.text(pattern));
        }

        @Override
        public String tenDigits(String number) {
            return "CAST(%s AS DECIMAL(18,10))".formatted(number);
        }
    },
    /** Trino, and Athena from engine version 3 on. */
    TRINO {
        @Override
        public String day(String time) {
            return "CAST(CAST(%s AS DATE) AS VARCHAR)".formatted(time);
        }

        @Override
        String ofMap(String map, String key) {
            return "CAST(element_at(%s, %s) AS VARCHAR)".formatted(map, key);
        }

        @Override
        boolean isListOfEntries(String type) {
            return type.startsWith("ARRAY(ROW(KEY ") || type.startsWith("ARRAY(ROW(\"KEY\" ");
        }

        @Override
        String ofEntries(String list, String key) {
            return "CAST(element_at(filter(%s, e -> e.key = %s), 1).value AS VARCHAR)"
                    .formatted(list, key);
        }

        @Override
        String isJson(String text) {
            return "TRY(json_parse(%s)) IS NOT NULL".formatted(text);
        }

        @Override
        String ofJson(String text, String key) {
            return "coalesce(json_extract_scalar(%1$s, %2$s), nullif(json_format(json_extract(%1$s, %2$s)), 'null'))"
                    .formatted(
                            text, DuckDbSession.text("$[\"" + key.replace("\"", "\\\"") + "\"]"));
        }

        @Override
        public String matches(String text, String pattern) {
            return "regexp_like(%s, %s)"
                    .formatted(text, DuckDbSession.text("\\A(?:" + pattern + ")\\z"));
        }

        /** Rounded as DuckDB does it: the binary product with 10^10, half away from zero. */
        @Override
        public String tenDigits(String number) {
            return "CAST(round(CAST(%s AS DOUBLE) * 1e10) AS DECIMAL(18,0)) * DECIMAL '0.0000000001'"
                    .formatted(number);
        }
    };

    /** The day of a time. */
    public abstract String day(String time);

    /** The value of a key in a map; null where it has none. */
    abstract String ofMap(String map, String key);

    /** Whether a type is that of a list of keys with their values. */
    abstract boolean isListOfEntries(String type);

    /** The value of a key in a list of keys with their values; null where it has none. */
    abstract String ofEntries(String list, String key);

    /** Whether a text is JSON. */
    abstract String isJson(String text);

    /**
     * The value of a key in JSON text; null where it has none.
     *
     * @param key the key itself
     */
    abstract String ofJson(String text, String key);

    /**
     * Whether a whole text fits a regular expression.
     *
     * @param pattern the expression itself
     */
    public abstract String matches(String text, String pattern);

    /** A binary fraction below 10^5 as a decimal of ten digits after the point. */
    public abstract String tenDigits(String number);

    /**
     * The value of a key in the text of a map.
     *
     * @param key the key itself
     * @param pattern pattern for maps that are no JSON, in SQL
     */
    String ofText(String text, String key, String pattern) {
        return """
        CASE WHEN %1$s IS NULL OR %1$s IN ('', '{}') THEN ''
          WHEN %2$s THEN %3$s
          ELSE regexp_extract(%1$s, %4$s, 1) END\
        """
                .formatted(text, isJson(text), ofJson(text, key), pattern);
    }
}
