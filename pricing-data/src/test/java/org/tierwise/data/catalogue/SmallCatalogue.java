package org.tierwise.data.catalogue;

import org.tierwise.model.catalogue.Catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A catalogue of two servers, and what becomes of it when one place is changed. */
final class SmallCatalogue {
    private SmallCatalogue() {}

    static String text() throws IOException {
        try (InputStream in = SmallCatalogue.class.getResourceAsStream("small-catalogue.json")) {
            if (in == null) {
                throw new IllegalStateException("small-catalogue.json is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The catalogue with the first {@code old} replaced. */
    static Catalogue with(String old, String now) throws IOException {
        String text = text();
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("small-catalogue.json does not hold " + old);
        }
        return parse(text.substring(0, at) + now + text.substring(at + old.length()));
    }

    static Catalogue parse(String text) {
        return Catalogues.parse("own.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
