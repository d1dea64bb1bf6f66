package org.tierwise.data.bill;

/** Told how far reading is, on the reader's thread. What it throws cancels the reading. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (file, share) -> {};

    /**
     * @param file file that is being read, as the user knows it
     * @param share share of all files that is done, 0 to 1
     */
    void at(String file, double share);

    /** Told what came of a file; one file may have several results, the last of which counts. */
    default void told(FileResult result) {}

    /**
     * Whether the other files are read after one that cannot be, so that all that is wrong is known
     * at once. The bill is refused all the same.
     */
    default boolean wantsEveryFile() {
        return false;
    }
}
