package org.tierwise.data.bill.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;

/** Writes the rows of a bill one by one; no more than one line's weights is held. */
final class CurWriter implements Closeable {
    private final BillScenario scenario;
    private final long seed;
    private final IntFunction<Path> files;
    private final long rowsEach;
    private CsvWriter csv;
    private int parts;
    private final CurTemplates templates;
    private final RunningTotals totals = new RunningTotals();
    private final Map<String, Fee> fees = new LinkedHashMap<>();

    /** Reserved hours of a usage type. */
    private record Fee(BillLine line, BillLine.Reserved reserved, BigDecimal hours) {
        Fee plus(Fee other) {
            if (reserved.effectiveHourly().compareTo(other.reserved.effectiveHourly()) != 0) {
                throw new IllegalArgumentException(
                        "%s has two prices of a reserved hour".formatted(line.usage().type()));
            }
            return new Fee(line, reserved, hours.add(other.hours));
        }
    }

    /**
     * @param files file of a part, from 1
     * @param rowsEach rows of a part, after which the next one begins
     */
    CurWriter(BillScenario scenario, long seed, IntFunction<Path> files, long rowsEach)
            throws IOException {
        this.scenario = scenario;
        this.seed = seed;
        this.files = files;
        this.rowsEach = rowsEach;
        templates = new CurTemplates(scenario, seed, MonthSlots.month(scenario.period()));
        parts = 1;
        csv = open(files.apply(parts));
    }

    private static CsvWriter open(Path file) throws IOException {
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(
                                new BufferedWriter(
                                        new OutputStreamWriter(
                                                new GZIPOutputStream(
                                                        Files.newOutputStream(file), 1 << 16),
                                                StandardCharsets.UTF_8),
                                        1 << 16));
        csv.writeRecord(CurColumns.NAMES);
        return csv;
    }

    /** Files written so far. */
    int parts() {
        return parts;
    }

    static MonthSlots slots(BillLine line, YearMonth month) {
        if (line.usage().shape() == BillLine.Shape.ONCE) {
            return MonthSlots.month(month);
        }
        return line.usage().unit().endsWith("-Mo")
                ? MonthSlots.days(month)
                : MonthSlots.hours(month);
    }

    ControlTotals writeAll() throws IOException {
        for (int i = 0; i < scenario.lines().size(); i++) {
            BillLine line = scenario.lines().get(i);
            MonthSlots slots = slots(line, scenario.period());
            for (int r = 0; r < line.resources().count(); r++) {
                write(line, i, r, slots);
            }
        }
        for (Fee fee : fees.values()) {
            BigDecimal hourly = fee.reserved().effectiveHourly();
            CurRow row = templates.fee(fee.line(), hourly).put(CurColumns.AMOUNT, fee.hours());
            charge(row, fee.hours().multiply(hourly), BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BillScenario.Credit credit = scenario.credit();
        charge(
                templates
                        .bill("Credit", credit.productCode(), credit.description())
                        .put(CurColumns.AMOUNT, "1"),
                credit.amount(),
                credit.amount(),
                BigDecimal.ZERO);
        for (Map.Entry<String, BigDecimal> tax : totals.taxes(scenario.taxRate()).entrySet()) {
            tax(tax.getKey(), tax.getValue());
        }
        return totals.totals(scenario.currency());
    }

    private void write(BillLine line, int number, int resource, MonthSlots slots)
            throws IOException {
        long[] sums =
                line.usage().shape() == BillLine.Shape.TRAFFIC
                        ? slots.traffic(new SplittableRandom(seed + number * 1_000_003L + resource))
                        : slots.steady();
        BigDecimal of = BigDecimal.valueOf(sums[sums.length - 1]);
        BigDecimal quantity = part(line, resource + 1L).subtract(part(line, resource));
        BillLine.Reserved reserved = line.reserved();
        boolean covered = reserved != null && resource < reserved.covered(line.resources().count());
        CurRow row = covered ? templates.covered(line, resource) : templates.use(line, resource);
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < sums.length; i++) {
            BigDecimal sum =
                    quantity.multiply(BigDecimal.valueOf(sums[i]))
                            .divide(of, line.usage().digits(), RoundingMode.HALF_UP);
            BigDecimal amount = sum.subtract(before);
            before = sum;
            if (amount.signum() == 0) {
                continue;
            }
            row.put(CurColumns.START, slots.start(i))
                    .put(CurColumns.END, slots.end(i))
                    .put(CurColumns.INTERVAL, slots.start(i) + "/" + slots.end(i))
                    .put(CurColumns.AMOUNT, amount);
            BigDecimal list = amount.multiply(line.unitPrice());
            row.put(CurColumns.LIST, list);
            if (covered && reserved != null) {
                BigDecimal effective = amount.multiply(reserved.effectiveHourly());
                row.put(CurColumns.EFFECTIVE, effective).put(CurColumns.RECURRING, effective);
                charge(row, BigDecimal.ZERO, effective, list);
            } else {
                charge(row, list, list, list);
            }
        }
        if (covered && reserved != null) {
            fees.merge(line.usage().type(), new Fee(line, reserved, quantity), Fee::plus);
        }
    }

    /** The quantity of the first resources together. */
    private static BigDecimal part(BillLine line, long resources) {
        return line.usage()
                .quantity()
                .multiply(BigDecimal.valueOf(resources))
                .divide(
                        BigDecimal.valueOf(line.resources().count()),
                        line.usage().digits(),
                        RoundingMode.HALF_UP);
    }

    private void charge(CurRow row, BigDecimal cost, BigDecimal amortised, BigDecimal list)
            throws IOException {
        totals.use(row.get(CurColumns.PRODUCT), cost, amortised, list);
        write(row, cost);
    }

    private void tax(String product, BigDecimal amount) throws IOException {
        totals.tax(amount);
        write(
                templates
                        .bill("Tax", product, "Tax for product code " + product)
                        .put("lineItem/TaxType", scenario.taxType())
                        .put(CurColumns.AMOUNT, "1"),
                amount);
    }

    /** A row is written after it was added up, so the running total counts it already. */
    private void write(CurRow row, BigDecimal cost) throws IOException {
        if (totals.rows() > parts * rowsEach) {
            csv.close();
            parts++;
            csv = open(files.apply(parts));
        }
        row.put(CurColumns.UNBLENDED, cost).put(CurColumns.BLENDED, cost);
        row.put(CurColumns.ID, scenario.name() + "-%012d".formatted(totals.rows()));
        csv.writeRecord(row.cells());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
