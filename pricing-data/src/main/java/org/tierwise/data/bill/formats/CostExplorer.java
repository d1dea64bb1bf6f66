package org.tierwise.data.bill.formats;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.joda.money.CurrencyUnit;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.Statement;
import org.tierwise.data.bill.StatementFile;
import org.tierwise.data.bill.StatementFormat;
import org.tierwise.model.bill.InvoiceTieOut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The download of Cost Explorer: days or months in rows and services (or accounts, regions, usage
 * types) in columns, or turned. The total row and column are left out and held against the cells.
 */
public final class CostExplorer implements StatementFormat {
    private static final Pattern AMOUNT = Pattern.compile("(?s)(.*?)\\s*\\((?:[$₹€£]|USD|INR)\\)");
    private static final Pattern TOTAL = Pattern.compile("(?i)total costs?");

    @Override
    public String id() {
        return "cost-explorer";
    }

    /** Apart from the first, the columns are amounts, {@code S3($)}, or times. */
    @Override
    public boolean recognises(HeaderNames header) {
        List<String> names = header.names();
        return names.size() > 1
                && names.subList(1, names.size()).stream()
                        .allMatch(n -> isAmount(n) || CellTimes.day(n).isPresent());
    }

    private static boolean isAmount(String name) {
        return AMOUNT.matcher(name.strip()).matches();
    }

    @Override
    public Statement read(StatementFile file) {
        file.statement()
                .warn(
                        "the download does not say which cost view and filters it has; it is read"
                                + " as unblended cost of everything");
        List<String> names = file.names().names().stream().map(CostExplorer::bare).toList();
        boolean turned = CellTimes.day(names.get(1)).isPresent();
        Dimension dimension = Dimension.of(names.getFirst(), turned, file);
        List<BigDecimal> columns = new ArrayList<>();
        names.forEach(name -> columns.add(BigDecimal.ZERO));
        Optional<CsvRecord> stated = Optional.empty();
        for (CsvRecord row : file.records()) {
            String first = row.getField(0).strip();
            if (first.toLowerCase(Locale.ROOT).endsWith("total")) {
                stated = Optional.of(row);
            } else if (!first.isEmpty()) {
                row(file, names, row, dimension, turned, columns);
            }
        }
        stated.ifPresent(row -> totalRow(file, names, row, columns));
        return file.statement();
    }

    private static String bare(String name) {
        var matcher = AMOUNT.matcher(name.strip());
        return matcher.matches() ? matcher.group(1) : name.strip();
    }

    private static void row(
            StatementFile file,
            List<String> names,
            CsvRecord row,
            Dimension dimension,
            boolean turned,
            List<BigDecimal> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i < names.size(); i++) {
            BigDecimal cost = number(file, row, i);
            columns.set(i, columns.get(i).add(cost));
            if (TOTAL.matcher(names.get(i)).matches()) {
                compare(file, "the row of " + row.getField(0), cost, sum, names.size());
                continue;
            }
            sum = sum.add(cost);
            if (cost.signum() != 0) {
                String time = turned ? names.get(i) : row.getField(0).strip();
                String value = turned ? row.getField(0).strip() : names.get(i);
                String day =
                        CellTimes.day(time)
                                .orElseThrow(() ->
                                        file.problem(
                                                row.getStartingLineNumber(),
                                                "'%s' is no day or month".formatted(time)));
                Charges charge =
                        dimension
                                .charge(value)
                                .with(Text.DAY, day)
                                .with(Text.PERIOD, day)
                                .with(Text.CURRENCY, currency(file.names().names().get(i)));
                file.statement().charge(charge.key(), charge.costing(cost, 1));
            }
        }
    }

    private static void totalRow(
            StatementFile file, List<String> names, CsvRecord row, List<BigDecimal> columns) {
        for (int i = 1; i < names.size(); i++) {
            BigDecimal stated = number(file, row, i);
            if (TOTAL.matcher(names.get(i)).matches()) {
                file.statement()
                        .tieOut(
                                new InvoiceTieOut(
                                        "total of " + file.label(),
                                        CurrencyUnit.of(currency(file.names().names().get(i))),
                                        stated,
                                        columns.get(i),
                                        tolerance(columns.size())));
            } else {
                compare(file, "the column " + names.get(i), stated, columns.get(i), names.size());
            }
        }
    }

    private static void compare(
            StatementFile file, String what, BigDecimal stated, BigDecimal summed, int cells) {
        if (stated.subtract(summed).abs().compareTo(tolerance(cells)) > 0) {
            file.statement()
                    .warn(
                            "%s states a total of %s, its cells add up to %s; the cells are counted"
                                    .formatted(
                                            what, stated.toPlainString(), summed.toPlainString()));
        }
    }

    /** A millionth for each cell. */
    private static BigDecimal tolerance(int cells) {
        return BigDecimal.valueOf(Math.max(1000, cells), 6);
    }

    private static BigDecimal number(StatementFile file, CsvRecord row, int column) {
        String cell = column < row.getFieldCount() ? row.getField(column) : "";
        return PrintedNumbers.in(file, row, file.names().names().get(column), cell);
    }

    /** Currency of a column by the sign in its name. */
    static String currency(String name) {
        return name.contains("₹") || name.contains("INR")
                ? "INR"
                : name.contains("€") ? "EUR" : name.contains("£") ? "GBP" : "USD";
    }

    /** What a download is grouped by. */
    private record Dimension(Text text) {
        static Dimension of(String firstCell, boolean turned, StatementFile file) {
            return switch (firstCell.toLowerCase(Locale.ROOT)) {
                case "service" -> new Dimension(Text.SERVICE);
                case "linked account", "account" -> new Dimension(Text.ACCOUNT);
                case "region" -> new Dimension(Text.REGION);
                case "usage type" -> new Dimension(Text.USAGE_TYPE);
                case "instance type" -> new Dimension(Text.INSTANCE_TYPE);
                case "purchase option" -> new Dimension(Text.TERM);
                case "api operation" -> new Dimension(Text.OPERATION);
                default -> {
                    file.statement()
                            .warn("grouped by '%s', which is taken for a tag".formatted(firstCell));
                    yield new Dimension(Text.TAG);
                }
            };
        }

        Charges charge(String value) {
            boolean tax = text == Text.SERVICE && value.equals("Tax");
            return new Charges()
                    .with(Text.TYPE, tax ? "Tax" : "Usage")
                    .with(text, text == Text.SERVICE ? ServiceNames.code(value) : value);
        }
    }
}
