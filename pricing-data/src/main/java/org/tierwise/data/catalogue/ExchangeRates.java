package org.tierwise.data.catalogue;

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
 * Indian rupees per US dollar by month or, where no month is held, by year. A bill is converted at
 * the rate of its own month, never at today's.
 */
public final class ExchangeRates {
    private static final String RESOURCE = "rates/inr-per-usd.json";

    private final Table table;

    private ExchangeRates(Table table) {
        this.table = table;
    }

    /** The file: rates are decimal strings; a period is a year or a month, ISO 8601. */
    record Table(String from, String to, List<Row> rates) {}

    record Row(
            String period, String rate, String kind, String source, String status, String note) {}

    /** The rates that come with the program. */
    public static ExchangeRates bundled() {
        try (InputStream in = ExchangeRates.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + RESOURCE);
            }
            byte[] json = in.readAllBytes();
            return new ExchangeRates(
                    StrictJson.read(RESOURCE, json, StrictJson.lines(RESOURCE, json), Table.class));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + RESOURCE, e);
        }
    }

    /**
     * Rupees per dollar in a month: the month's own rate, else the average of its year; {@link
     * ExchangeRate#source} says which.
     *
     * @throws IllegalArgumentException when neither is held; the message says what is
     */
    public ExchangeRate forMonth(YearMonth month) {
        Optional<Row> ofMonth = row(month.toString());
        if (ofMonth.isPresent()) {
            return rate(ofMonth.get(), month, "");
        }
        Row ofYear =
                row(String.valueOf(month.getYear()))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no %s per %s for %s; held are %s"
                                                .formatted(
                                                        table.to(), table.from(), month, held())));
        return rate(ofYear, month, ", for want of a rate of " + month);
    }

    private Optional<Row> row(String period) {
        return table.rates().stream().filter(r -> r.period().equals(period)).findFirst();
    }

    private ExchangeRate rate(Row row, YearMonth month, String remark) {
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

    private String held() {
        return table.rates().stream().map(Row::period).sorted().collect(Collectors.joining(", "));
    }
}
