package org.tierwise.app.desktop.bill;

import org.tierwise.app.desktop.words.Words;

import java.util.Arrays;

/**
 * What charges pay for.
 *
 * @param kind whether it is known
 * @param component the component; empty unless it is known
 */
record Payer(Kind kind, String component) {
    static final Payer UNMAPPED = new Payer(Kind.UNMAPPED, "");
    static final Payer TAX = new Payer(Kind.TAX, "");
    static final Payer SEVERAL = new Payer(Kind.SEVERAL, "");

    /** Whether it is known what charges pay for. */
    enum Kind {
        COMPONENT,
        /** Nobody has said it. */
        UNMAPPED,
        /** Tax pays for no component. */
        TAX,
        /** The charges pay for more than one. */
        SEVERAL
    }

    /** A component. */
    static Payer component(String name) {
        return new Payer(Kind.COMPONENT, name);
    }

    /** The payer of a value of a filter. */
    static Payer of(String value) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .map(kind -> new Payer(kind, ""))
                .orElseGet(() -> component(value));
    }

    /** Its value in filters, in no language. */
    String value() {
        return kind == Kind.COMPONENT ? component : kind.name();
    }

    /** Its name on the screen. */
    String inWords() {
        return switch (kind) {
            case COMPONENT -> component;
            case UNMAPPED -> Words.of("bill.unmapped");
            case TAX -> Words.of("bill.tax");
            case SEVERAL -> Words.of("bill.several");
        };
    }
}
