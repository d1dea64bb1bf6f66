package org.tierwise.data.store;

/** Whether the program is ending, by a signal or because its work is done. */
public final class ProgramEnd {
    private ProgramEnd() {}

    /**
     * Whether the end has begun. What is removed at the end is gone or about to go, so that work
     * that still runs fails for that reason and for no other.
     */
    public static boolean begun() {
        Thread probe = new Thread(() -> {}, "probe");
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
