package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a bill is read.
 *
 * @param tag tag whose value names the component, for example {@code user:Component}; the first
 *     usual one where absent
 * @param maximumBytes largest size of one file after decompression, bytes
 * @param maximumRatio largest ratio of decompressed to compressed size
 * @param invoices totals of invoices that the bill is held against
 */
public record ReadOptions(
        Optional<String> tag, long maximumBytes, int maximumRatio, List<Invoice> invoices) {
    /** The first usual tag; 64 GiB; a ratio of 1,000; no invoice. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(Optional.empty(), 64L << 30, 1000, List.of());

    private static final long SMALL = 1 << 20;

    /**
     * The total of an invoice as the user has it.
     *
     * @param name what the user calls the invoice
     * @param currency currency of the amount
     * @param amount total, tax included
     */
    public record Invoice(String name, CurrencyUnit currency, BigDecimal amount) {}

    /**
     * @throws IllegalArgumentException when a limit is not positive
     */
    public ReadOptions {
        invoices = List.copyOf(invoices);
        if (maximumBytes < 1 || maximumRatio < 1) {
            throw new IllegalArgumentException("limits of decompression must be positive");
        }
    }

    /** The same options with a tag. */
    public ReadOptions withTag(Optional<String> wanted) {
        return new ReadOptions(wanted, maximumBytes, maximumRatio, invoices);
    }

    /** The same options with invoices to hold the bill against. */
    public ReadOptions withInvoices(List<Invoice> stated) {
        return new ReadOptions(tag, maximumBytes, maximumRatio, stated);
    }

    /** Bytes that a packed file may unpack to; the ratio counts from 1 MiB. */
    long unpacked(long packedBytes) {
        return (long) Math.min(maximumBytes, (double) Math.max(SMALL, packedBytes) * maximumRatio);
    }
}
