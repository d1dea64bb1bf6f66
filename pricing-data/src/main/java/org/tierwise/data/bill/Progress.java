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
}
