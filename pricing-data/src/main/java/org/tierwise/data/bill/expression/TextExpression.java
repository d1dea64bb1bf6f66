package org.tierwise.data.bill.expression;

import java.util.List;
import java.util.Map;

/** A text of a line. A cell without value is empty text, and so is every text made of it. */
public sealed interface TextExpression {
    /** The empty text: what a file has no column for. */
    TextExpression NOTHING = new Constant("");

    /** Whether the text is one of some. */
    default Condition is(String... texts) {
        return new Condition.OneOf(this, List.of(texts));
    }

    /** The same text on every line. */
    record Constant(String value) implements TextExpression {}

    /** A cell as text. */
    record Cell(Column column) implements TextExpression {}

    /** The day of a cell that holds a time: its first ten characters, or its date. */
    record Day(Column column) implements TextExpression {}

    /** The first of some texts that is not empty. */
    record FirstOf(List<TextExpression> texts) implements TextExpression {
        public FirstOf {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The value of the first of some keys that has one in a cell that holds a map: a map of
     * Parquet, JSON text, {@code {k=v}} of Hive, or a Python dictionary.
     */
    record MapEntry(Column column, List<String> keys) implements TextExpression {
        public MapEntry {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A text in other words.
     *
     * @param words what a text is replaced by
     * @param otherwise the text where there is no other word for it
     */
    record Translation(TextExpression text, Map<String, String> words, TextExpression otherwise)
            implements TextExpression {
        /**
         * @throws IllegalArgumentException when there is a word for the empty text, which a
         *     database may keep as null
         */
        public Translation {
            words = Map.copyOf(words);
            if (words.containsKey("")) {
                throw new IllegalArgumentException("nothing has no other word");
            }
        }
    }

    /**
     * The first group of the first place that fits a pattern, in the first {@value #SEARCHED}
     * characters of a text; empty when none does.
     *
     * @param pattern regular expression that RE2 and Java understand alike
     */
    record Extraction(TextExpression text, String pattern) implements TextExpression {
        /** Characters that are searched: a bound for patterns that try every start. */
        public static final int SEARCHED = 4096;
    }

    /** The text of the first branch whose condition holds. */
    record Choice(List<Branch> branches, TextExpression otherwise) implements TextExpression {
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /** One of the branches of a choice. */
    record Branch(Condition when, TextExpression then) {}
}
