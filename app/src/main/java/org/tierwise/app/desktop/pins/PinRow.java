package org.tierwise.app.desktop.pins;

import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
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
        return price.map(PinRow::effect).orElseGet(() -> Words.of("pins.notWorkedOut"));
    }

    private static String effect(PinPrice price) {
        if (price.more().isZero()) {
            return Words.of(price.proven() ? "pins.costsNothing" : "pins.nothingFound");
        }
        return Words.of(
                price.proven() ? "pins.more" : "pins.atLeastMore", Money.whole(price.more()));
    }
}
