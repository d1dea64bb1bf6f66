package org.tierwise.data.catalogue;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.money.ExchangeRate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Dated exchange rates by month or, where no month is held, by year. A bill is converted at the
 * rate of its own month, never at today's.
 */
public final class ExchangeRates {
    private static final List<String> RESOURCES =
            List.of("rates/inr-per-usd.json", "rates/usd-per-eur.json");

    /** Currency that every table joins with another one. */
    private static final CurrencyUnit HUB = CurrencyUnit.USD;

    private final List<Table> tables;

    private ExchangeRates(List<Table> tables) {
        this.tables = tables;
    }

    /** The file: rates are decimal strings; a period is a year or a month, ISO 8601. */
    record Table(String from, String to, List<Row> rates) {
        boolean joins(CurrencyUnit a, CurrencyUnit b) {
            return (from.equals(a.getCode()) && to.equals(b.getCode()))
                    || (from.equals(b.getCode()) && to.equals(a.getCode()));
        }
    }

    record Row(
            String period, String rate, String kind, String source, String status, String note) {}

    /** The rates that come with the program. */
    public static ExchangeRates bundled() {
        return new ExchangeRates(RESOURCES.stream().map(ExchangeRates::table).toList());
    }

    private static Table table(String resource) {
        try (InputStream in = ExchangeRates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + resource);
            }
            byte[] json = in.readAllBytes();
            return StrictJson.read(resource, json, StrictJson.lines(resource, json), Table.class);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource, e);
        }
    }

    /**
     * Rupees per dollar in a month: the month's own rate, else the average of its year; {@link
     * ExchangeRate#source} says which.
     *
     * @throws IllegalArgumentException when neither is held; the message says what is
     */
    public ExchangeRate forMonth(YearMonth month) {
        return joining(HUB, CurrencyUnit.of("INR"), month);
    }

    /**
     * The rate between two currencies in a month, by way of the dollar where no table joins them.
     *
     * @return a rate that converts in both directions
     * @throws IllegalArgumentException when no table, or none with that month or year, joins them;
     *     the message says what is held
     */
    public ExchangeRate joining(CurrencyUnit a, CurrencyUnit b, YearMonth month) {
        Optional<Table> direct = tables.stream().filter(t -> t.joins(a, b)).findFirst();
        if (direct.isPresent()) {
            return forMonth(direct.get(), month);
        }
        if (a.equals(HUB) || b.equals(HUB)) {
            throw new IllegalArgumentException(
                    "no rate joins %s and %s; give one in the project".formatted(a, b));
        }
        ExchangeRate first = joining(a, HUB, month);
        ExchangeRate second = joining(HUB, b, month);
        BigDecimal rate =
                second.convert(first.convert(BigMoney.of(a, BigDecimal.ONE), HUB), b).getAmount();
        return new ExchangeRate(a, b, rate, month, first.source() + "; " + second.source());
    }

    private static ExchangeRate forMonth(Table table, YearMonth month) {
        Optional<Row> ofMonth = row(table, month.toString());
        if (ofMonth.isPresent()) {
            return rate(table, ofMonth.get(), month, "");
        }
        Row ofYear =
                row(table, String.valueOf(month.getYear()))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no %s per %s for %s; held are %s"
                                                .formatted(
                                                        table.to(),
                                                        table.from(),
                                                        month,
                                                        held(table))));
        return rate(table, ofYear, month, ", for want of a rate of " + month);
    }

    private static Optional<Row> row(Table table, String period) {
        return table.rates().stream().filter(r -> r.period().equals(period)).findFirst();
    }

    private static ExchangeRate rate(Table table, Row row, YearMonth month, String remark) {
        return new ExchangeRate(
                CurrencyUnit.of(table.from()),
                CurrencyUnit.of(table.to()),
                new BigDecimal(row.rate()),
                month,
                "%s of %s%s (%s%s): %s"
                        .formatted(
                                row.kind(),
                                row.period(),
                                remark,
                                row.status(),
                                row.note().isEmpty() ? "" : ", " + row.note(),
                                row.source()));
    }

    private static String held(Table table) {
        return table.rates().stream().map(Row::period).sorted().collect(Collectors.joining(", "));
    }
}
