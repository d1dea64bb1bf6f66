package org.tierwise.app.desktop.pins;

import org.tierwise.app.text.Amounts;
import org.tierwise.model.plan.PinPrice;
import org.tierwise.model.plan.PinnedPart;

import java.util.Optional;

/**
 * A pin, as the table shows it.
 *
 * @param group the group
 * @param part what is pinned of it
 * @param words what it is pinned to
 * @param price what it costs; absent until it is worked out
 */
record PinRow(String group, PinnedPart part, String words, Optional<PinPrice> price) {
    /** What it costs more than a free choice, in words. */
    String effect() {
        return price.map(known ->
                        known.more().isZero()
                                ? known.proven() ? "nothing" : "nothing found so far"
                                : (known.proven() ? "" : "at least ")
                                        + Amounts.whole(known.more())
                                        + " a month more")
                .orElse("not worked out yet");
    }
}
