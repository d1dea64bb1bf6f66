package org.tierwise.data.bill.generate.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongConsumer;

/** Writes the bills of made-up ledgers. */
public final class LedgerBills {
    private LedgerBills() {}

    /**
     * Writes a ledger as a report, with {@code ledger-ControlTotals.json} (by currency) and {@code
     * ledger-ControlTotals.csv} (by service, account and day) beside it.
     *
     * @param format report to write
     * @param options how large the ledger is
     * @param folder folder that the report is written into
     * @return the exact totals of the ledger
     * @throws IOException when a file cannot be written
     */
    public static LedgerTotals write(LedgerFormat format, LedgerOptions options, Path folder)
            throws IOException {
        return write(format, options, folder, made -> {});
    }

    /**
     * As {@link #write(LedgerFormat, LedgerOptions, Path)}, with news.
     *
     * @param progress told now and then how many charges were made
     */
    public static LedgerTotals write(
            LedgerFormat format, LedgerOptions options, Path folder, LongConsumer progress)
            throws IOException {
        return write(format, options, folder, LedgerTable.ROWS_OF_A_COPY, progress);
    }

    static LedgerTotals write(
            LedgerFormat format,
            LedgerOptions options,
            Path folder,
            long rowsOfACopy,
            LongConsumer progress)
            throws IOException {
        Files.createDirectories(folder);
        try (LedgerTable ledger =
                new LedgerTable(format.carried(options), folder, rowsOfACopy, progress)) {
            format.writer().write(ledger, folder);
            totals(format, ledger.totals(), folder);
            return ledger.totals();
        }
    }

    private static void totals(LedgerFormat format, LedgerTotals totals, Path folder)
            throws IOException {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("format", format.id()).put("rows", totals.rows());
        Map<String, LedgerTotals.Sums> currencies = totals.byCurrency();
        currencies.forEach((currency, sums) ->
                put(json.withArray("totals").addObject().put("currency", currency), sums));
        if (currencies.size() == 1) {
            currencies.forEach((currency, sums) -> put(json.put("currency", currency), sums));
        }
        Files.writeString(
                folder.resolve("ledger-ControlTotals.json"), json.toPrettyString() + "\n");
        try (CsvWriter csv =
                CsvWriter.builder().build(folder.resolve("ledger-ControlTotals.csv"))) {
            csv.writeRecord(
                    "service",
                    "account",
                    "day",
                    "currency",
                    "unblended",
                    "amortised",
                    "net",
                    "list");
            for (Map.Entry<LedgerTotals.Key, LedgerTotals.Sums> entry :
                    totals.byServiceAccountDay().entrySet()) {
                LedgerTotals.Key key = entry.getKey();
                LedgerTotals.Sums sums = entry.getValue();
                csv.writeRecord(
                        key.service(),
                        key.account(),
                        key.day(),
                        key.currency(),
                        plain(sums.unblended()),
                        plain(sums.amortised()),
                        plain(sums.net()),
                        plain(sums.list()));
            }
        }
    }

    private static void put(ObjectNode json, LedgerTotals.Sums sums) {
        json.put("rows", sums.rows())
                .put("unblended", plain(sums.unblended()))
                .put("tax", plain(sums.tax()))
                .put("amortised", plain(sums.amortised()))
                .put("net", plain(sums.net()))
                .put("list", plain(sums.list()));
    }

    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
