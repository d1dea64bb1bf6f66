package org.tierwise.app.desktop.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.tierwise.data.bill.LineItem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A million lines of which a few pages are read. */
class PagedLinesTest {
    private static final int MANY = 1_000_000;

    private final List<Long> asked = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final PagedLines lines = new PagedLines(MANY, this::read);

    private void read(long from, int count, Consumer<List<LineItem>> then) {
        asked.add(from);
        waiting.add(() ->
                then.accept(IntStream.range(0, count).mapToObj(i -> line(from + i)).toList()));
    }

    @Test
    void aLineIsASlotUntilItsPageHasCome() {
        LineSlot slot = lines.get(123_456);
        assertThat(slot.lineProperty().get()).isEmpty();

        waiting.removeFirst().run();

        assertThat(slot.lineProperty().get().orElseThrow().description()).isEqualTo("123456");
        assertThat(lines.get(123_456)).isSameAs(slot);
        assertThat(asked).containsExactly(123_400L);
    }

    @Test
    void whoScrollsFastGetsThePagesWhereTheyStop() {
        for (int page = 0; page < 100; page++) {
            assertThat(lines.get(page * PagedLines.PAGE).lineProperty().get()).isEmpty();
        }
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }

        assertThat(asked).hasSizeLessThan(6).contains(99L * PagedLines.PAGE);
        assertThat(lines.get(99 * PagedLines.PAGE).lineProperty().get()).isPresent();
    }

    @Test
    void aPageThatWasSkippedIsReadWhenItIsLookedAtAgain() {
        for (int page = 0; page < 20; page++) {
            lines.get(page * PagedLines.PAGE);
        }
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }

        lines.get(5 * PagedLines.PAGE);
        waiting.removeFirst().run();

        assertThat(lines.get(5 * PagedLines.PAGE).lineProperty().get()).isPresent();
    }

    private static LineItem line(long number) {
        return new LineItem(
                "2026-06-01",
                "AmazonEC2",
                "",
                "Usage",
                "",
                "",
                Long.toString(number),
                BigDecimal.ONE,
                "Hrs",
                BigMoney.parse("USD 1"));
    }
}
