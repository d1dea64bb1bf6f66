package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Text;

import java.util.EnumSet;
import java.util.Set;

/** A way to add up the charges of a file. */
enum Slice {
    /** Usage groups. */
    GROUPS(EnumSet.complementOf(EnumSet.of(Text.SELLER, Text.INVOICE, Text.PERIOD, Text.DAY))),
    /** By service, account and day. */
    DAYS(EnumSet.of(Text.PROVIDER, Text.DAY, Text.SERVICE, Text.ACCOUNT, Text.CURRENCY, Text.TYPE)),
    /** By invoice and seller. */
    INVOICES(
            EnumSet.of(
                    Text.PROVIDER,
                    Text.INVOICE,
                    Text.SELLER,
                    Text.ENTITY,
                    Text.PERIOD,
                    Text.CURRENCY,
                    Text.TYPE));

    private final Set<Text> texts;

    Slice(Set<Text> texts) {
        this.texts = texts;
    }

    Set<Text> texts() {
        return EnumSet.copyOf(texts);
    }
}
