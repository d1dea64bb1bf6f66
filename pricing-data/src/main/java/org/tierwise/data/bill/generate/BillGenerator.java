package org.tierwise.data.bill.generate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Makes bills from scenarios. */
public final class BillGenerator {
    private static final long ROWS_OF_A_PART = 1_000_000;

    private BillGenerator() {}

    /**
     * Writes a legacy Cost and Usage Report: data and manifest as they are delivered, and the
     * control totals.
     *
     * @param scenario what is in the bill
     * @param seed the same seed gives the same bytes
     * @param folder folder that the folder of the period is made in
     * @return the totals of what was written
     * @throws IOException when a file cannot be written
     */
    public static ControlTotals write(BillScenario scenario, long seed, Path folder)
            throws IOException {
        return write(scenario, seed, folder, ROWS_OF_A_PART);
    }

    static ControlTotals write(BillScenario scenario, long seed, Path folder, long rowsOfAPart)
            throws IOException {
        CurFolder place = new CurFolder(scenario, seed, folder);
        ControlTotals totals;
        int parts;
        try (CurWriter writer = new CurWriter(scenario, seed, place::part, rowsOfAPart)) {
            totals = writer.writeAll();
            parts = writer.parts();
        }
        place.manifest(parts);
        place.totals(totals);
        return totals;
    }

    /**
     * The scenario with as many times the resources and quantities as give about a number of rows,
     * a whole number of times and at least once.
     */
    public static BillScenario scaledTo(BillScenario scenario, long rows) {
        long once = scenario.lines().stream().mapToLong(l -> rows(l, scenario.period())).sum();
        int times = Math.toIntExact(Math.max(1, Math.round((double) rows / Math.max(1, once))));
        List<BillLine> lines = scenario.lines().stream().map(l -> times(l, times)).toList();
        return new BillScenario(
                scenario.name(),
                scenario.note(),
                scenario.period(),
                scenario.payerAccount(),
                scenario.accounts(),
                scenario.seller(),
                scenario.currency(),
                scenario.taxRate(),
                scenario.taxType(),
                scenario.credit(),
                lines);
    }

    private static long rows(BillLine line, YearMonth month) {
        return (long) line.resources().count() * CurWriter.slots(line, month).count();
    }

    private static BillLine times(BillLine line, int times) {
        BillLine.Usage usage = line.usage();
        BillLine.Resources resources = line.resources();
        return new BillLine(
                line.account(),
                line.product(),
                new BillLine.Usage(
                        usage.type(),
                        usage.operation(),
                        usage.unit(),
                        usage.quantity().multiply(BigDecimal.valueOf(times)),
                        usage.digits(),
                        usage.shape()),
                line.unitPrice(),
                new BillLine.Resources(
                        Math.multiplyExact(resources.count(), times),
                        resources.id(),
                        resources.name()),
                line.component(),
                line.reserved(),
                line.description(),
                line.status(),
                line.source());
    }
}
