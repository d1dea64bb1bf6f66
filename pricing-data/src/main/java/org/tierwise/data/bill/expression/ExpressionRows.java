package org.tierwise.data.bill.expression;

import org.tierwise.data.bill.expression.TextExpression.Branch;
import org.tierwise.data.bill.expression.TextExpression.Cell;
import org.tierwise.data.bill.expression.TextExpression.Choice;
import org.tierwise.data.bill.expression.TextExpression.Constant;
import org.tierwise.data.bill.expression.TextExpression.Day;
import org.tierwise.data.bill.expression.TextExpression.Extraction;
import org.tierwise.data.bill.expression.TextExpression.FirstOf;
import org.tierwise.data.bill.expression.TextExpression.MapEntry;
import org.tierwise.data.bill.expression.TextExpression.Translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions as functions of the cells of a row, all of which are texts. The functions remember
 * what they worked out and belong to one thread.
 *
 * @param place place of a column among the cells
 */
public record ExpressionRows(ToIntFunction<Column> place) {
    private static final int DAY = 10;
    private static final int REMEMBERED = 4096;
    private static final int LONGEST_REMEMBERED = 4096;

    /** A text. */
    public RowText text(TextExpression expression) {
        return switch (expression) {
            case Constant constant -> {
                String value = constant.value();
                yield cells -> value;
            }
            case Cell cell -> {
                int at = place.applyAsInt(cell.column());
                yield cells -> cells[at];
            }
            case Day day -> ofCell(day.column(), ExpressionRows::day);
            case FirstOf first -> first(first.texts().stream().map(this::text).toList());
            case MapEntry entry ->
                    ofCell(entry.column(), remembered(new MapTexts(entry.keys())::first));
            case Translation translation -> translation(translation);
            case Extraction extraction -> {
                RowText text = text(extraction.text());
                UnaryOperator<String> found = remembered(extracted(extraction.pattern()));
                yield cells -> found.apply(text.of(cells));
            }
            case Choice choice -> choice(choice);
        };
    }

    /** A condition. */
    public RowText.Test test(Condition condition) {
        return switch (condition) {
            case Condition.OneOf one -> {
                RowText text = text(one.text());
                Set<String> values = Set.copyOf(one.values());
                yield cells -> values.contains(text.of(cells));
            }
            case Condition.StartsWith starts -> {
                RowText text = text(starts.text());
                yield cells -> text.of(cells).startsWith(starts.start());
            }
            case Condition.Contains contains -> {
                RowText text = text(contains.text());
                yield cells -> text.of(cells).contains(contains.part());
            }
            case Condition.Not not -> {
                RowText.Test test = test(not.condition());
                yield cells -> !test.of(cells);
            }
            case Condition.All all -> {
                List<RowText.Test> tests = all.conditions().stream().map(this::test).toList();
                yield cells -> holds(tests, cells, false);
            }
            case Condition.Any any -> {
                List<RowText.Test> tests = any.conditions().stream().map(this::test).toList();
                yield cells -> holds(tests, cells, true);
            }
        };
    }

    /** Whether one test gives the answer that settles the matter; else the other answer. */
    private static boolean holds(List<RowText.Test> tests, String[] cells, boolean settled) {
        for (RowText.Test test : tests) {
            if (test.of(cells) == settled) {
                return settled;
            }
        }
        return !settled;
    }

    private RowText ofCell(Column column, UnaryOperator<String> function) {
        int at = place.applyAsInt(column);
        return cells -> function.apply(cells[at]);
    }

    private static String day(String time) {
        return time.length() <= DAY ? time : time.substring(0, DAY);
    }

    private static RowText first(List<RowText> texts) {
        return cells -> {
            for (RowText text : texts) {
                String value = text.of(cells);
                if (!value.isEmpty()) {
                    return value;
                }
            }
            return "";
        };
    }

    private RowText translation(Translation translation) {
        RowText text = text(translation.text());
        RowText otherwise = text(translation.otherwise());
        return cells -> {
            String word = translation.words().get(text.of(cells));
            return word == null ? otherwise.of(cells) : word;
        };
    }

    private RowText choice(Choice choice) {
        List<RowText.Test> tests =
                choice.branches().stream().map(Branch::when).map(this::test).toList();
        List<RowText> texts = choice.branches().stream().map(Branch::then).map(this::text).toList();
        RowText otherwise = text(choice.otherwise());
        return cells -> {
            for (int i = 0; i < tests.size(); i++) {
                if (tests.get(i).of(cells)) {
                    return texts.get(i).of(cells);
                }
            }
            return otherwise.of(cells);
        };
    }

    private static UnaryOperator<String> extracted(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return text -> {
            Matcher matcher =
                    pattern.matcher(
                            text.substring(0, Math.min(text.length(), Extraction.SEARCHED)));
            return matcher.find() && matcher.group(1) != null ? matcher.group(1) : "";
        };
    }

    /** The same function, remembering what it gave for the last few thousand short texts. */
    private static UnaryOperator<String> remembered(UnaryOperator<String> function) {
        Map<String, String> known = new HashMap<>();
        return text -> {
            String value = known.get(text);
            if (value == null) {
                value = function.apply(text);
                if (known.size() == REMEMBERED) {
                    known.clear();
                }
                if (text.length() <= LONGEST_REMEMBERED) {
                    known.put(text, value);
                }
            }
            return value;
        };
    }
}
