package org.tierwise.data.bill;

import org.joda.money.BigMoney;

import java.util.List;

/** What came of a file while a bill was looked at or read. */
public sealed interface FileResult {
    /** The file as the user knows it. */
    String file();

    /**
     * Its header is that of a bill.
     *
     * @param format name of the format, for example {@code legacy-cur}
     */
    record Recognised(String file, String format) implements FileResult {}

    /**
     * It was read to its end.
     *
     * @param format name of the format
     * @param lines line items
     * @param unblended unblended totals, tax included, by currency
     */
    record Read(String file, String format, long lines, List<BigMoney> unblended)
            implements FileResult {
        public Read {
            unblended = List.copyOf(unblended);
        }
    }

    /**
     * It cannot be read.
     *
     * @param problem file, line, what is wrong and what would be right
     * @param leftOut whether the bill is read without it, for it is none
     */
    record Refused(String file, String problem, boolean leftOut) implements FileResult {}
}
