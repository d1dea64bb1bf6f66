package org.tierwise.app.planning;

/**
 * Something that the user gave cannot be used; the message says what is wrong and what is right.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
