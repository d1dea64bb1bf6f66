package org.tierwise.data.offerfile;

import java.nio.file.Path;

/** A price list file that cannot be used; the message is {@code FILE:LINE: wrong; right}. */
public final class OfferFileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OfferFileProblem(Path file, long line, String what) {
        super("%s:%d: %s".formatted(file, line, what));
    }
}
