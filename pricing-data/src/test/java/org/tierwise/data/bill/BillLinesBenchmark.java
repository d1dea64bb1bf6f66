package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * How long it takes to look into all lines of a large bill, as ratios to reading the bill in the
 * same run, and how long a page of it takes. Not a test of the build; see docs/benchmarks.md.
 */
class BillLinesBenchmark {
    private static final int ROWS = Integer.getInteger("tierwise.benchmark.lines", 1_000_000);
    private static final int PAGES = 200;
    private static final int PAGE = 200;

    @TempDir Path folder = Path.of("");

    @Test
    void everyLineOfAReport() throws IOException {
        LedgerBills.write(
                LedgerFormats.of("cur").orElseThrow(),
                new LedgerOptions(ROWS, 5, List.of(YearMonth.of(2026, 6)), false),
                folder);
        long start = System.nanoTime();
        Bill bill = Bills.read(List.of(folder), ReadOptions.DEFAULT);
        double read = seconds(start);
        try (BillLines lines = BillLines.open(List.of(folder), ReadOptions.DEFAULT, bill)) {
            start = System.nanoTime();
            long count = lines.select(bill.groups(), Set.of(), share -> {});
            double first = seconds(start);
            double[] pages = pages(lines, count);
            start = System.nanoTime();
            long one = lines.select(bill.groups().subList(0, 1), Set.of(), share -> {});
            double second = seconds(start);
            System.out.printf(
                    "%,d lines: bill read in %.1f s; all lines found in %.1f s (%.2f of it); %,d"
                        + " lines of one group in %.1f s (%.2f); page of %d lines: median %.1f ms,"
                        + " 99 of 100 within %.1f ms%n",
                    count,
                    read,
                    first,
                    first / read,
                    one,
                    second,
                    second / read,
                    PAGE,
                    pages[PAGES / 2],
                    pages[PAGES * 99 / 100]);
            assertThat(count).isPositive();
        }
    }

    /** Times of pages anywhere, ms, ascending. */
    private static double[] pages(BillLines lines, long count) {
        Random random = new Random(1);
        double[] times = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            long from = random.nextLong(Math.max(1, count - PAGE));
            long start = System.nanoTime();
            lines.page(from, PAGE, CostBasis.UNBLENDED);
            times[i] = 1000 * seconds(start);
        }
        Arrays.sort(times);
        return times;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
