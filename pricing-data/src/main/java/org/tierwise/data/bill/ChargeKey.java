package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What some charges agree in, as the file writes it.
 *
 * @param texts texts; those that are absent are not part of the key
 * @param upfront whether they are upfront fees of commitments
 */
public record ChargeKey(Map<Text, String> texts, boolean upfront) {
    public ChargeKey {
        texts = Map.copyOf(texts);
    }

    /** A text; empty when it is not part of the key. */
    public String text(Text text) {
        return texts.getOrDefault(text, "");
    }

    /** Kind of charge. */
    public String type() {
        return text(Text.TYPE);
    }

    /** The coarser key that keeps some texts only. */
    ChargeKey only(Set<Text> kept) {
        Map<Text, String> fewer = new EnumMap<>(Text.class);
        kept.forEach(text -> fewer.put(text, text(text)));
        return new ChargeKey(fewer, upfront);
    }
}
