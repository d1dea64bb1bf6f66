package org.tierwise.data.bill.expression;

import java.util.List;

/** What holds for some lines. It holds or not: a cell without value counts as empty text. */
public sealed interface Condition {
    /** Holds for no line. */
    Condition NEVER = new Any(List.of());

    /** The opposite. */
    default Condition not() {
        return new Not(this);
    }

    /** Whether a text is one of some. */
    record OneOf(TextExpression text, List<String> values) implements Condition {
        /**
         * @throws IllegalArgumentException when there are no values
         */
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a text is one of at least one");
            }
        }
    }

    /** Whether a text starts with another. */
    record StartsWith(TextExpression text, String start) implements Condition {}

    /** Whether a text contains another. */
    record Contains(TextExpression text, String part) implements Condition {}

    /** Whether a condition does not hold. */
    record Not(Condition condition) implements Condition {}

    /** Whether all of some conditions hold. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** Whether one of some conditions holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }
}
