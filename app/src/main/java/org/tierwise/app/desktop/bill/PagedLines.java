package org.tierwise.app.desktop.bill;

import javafx.collections.ObservableListBase;

import org.tierwise.data.bill.LineItem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A list of lines of which only the pages that somebody looks at are read, the latest first.
 * Belongs to the thread of the window; a line that has not been read is a slot without one.
 */
final class PagedLines extends ObservableListBase<LineSlot> {
    /** Lines of a page. */
    static final int PAGE = 200;

    /** Pages that are kept; a line takes about 1 kB. */
    static final int KEPT = 40;

    /** Pages that wait to be read; whoever scrolls past needs no more than the last. */
    private static final int WAITING = 3;

    private final int size;
    private final Source source;
    private final Map<Integer, List<LineSlot>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private boolean reading;

    /** Reads lines away from the window. */
    @FunctionalInterface
    interface Source {
        /**
         * @param from number of the first line, from 0
         * @param then takes the lines where the window lives; none when they cannot be read
         */
        void read(long from, int count, Consumer<List<LineItem>> then);
    }

    PagedLines(int size, Source source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public LineSlot get(int index) {
        int page = index / PAGE;
        List<LineSlot> known = pages.get(page);
        if (known == null) {
            known = placeholders(Math.min(PAGE, size - page * PAGE));
            pages.put(page, known);
            want(page);
        }
        return known.get(index % PAGE);
    }

    @Override
    public int size() {
        return size;
    }

    private static List<LineSlot> placeholders(int count) {
        List<LineSlot> slots = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            slots.add(new LineSlot());
        }
        return slots;
    }

    private void want(int page) {
        wanted.push(page);
        if (wanted.size() > WAITING) {
            pages.remove(wanted.removeLast());
        }
        if (pages.size() > KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
        readNext();
    }

    private void readNext() {
        if (reading || wanted.isEmpty()) {
            return;
        }
        int page = wanted.pop();
        reading = true;
        source.read(
                (long) page * PAGE,
                PAGE,
                lines -> {
                    reading = false;
                    fill(pages.getOrDefault(page, List.of()), lines);
                    readNext();
                });
    }

    private static void fill(List<LineSlot> slots, List<LineItem> lines) {
        for (int i = 0; i < Math.min(slots.size(), lines.size()); i++) {
            slots.get(i).fill(lines.get(i));
        }
    }
}
