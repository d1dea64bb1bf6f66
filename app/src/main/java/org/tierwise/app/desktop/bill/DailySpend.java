package org.tierwise.app.desktop.bill;

import org.joda.money.CurrencyUnit;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.DailyCost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the dearest services cost day by day, the others together.
 *
 * @param currency currency of the amounts, the first of the bill
 * @param days UTC days of which the bill tells something, ascending
 * @param services the dearest services, and {@link #OTHERS} last where there are more
 * @param amounts amount by service and day, tax included; none is zero
 */
record DailySpend(
        CurrencyUnit currency,
        List<LocalDate> days,
        List<String> services,
        Map<String, Map<LocalDate, BigDecimal>> amounts) {
    /** Name of the services that are not shown apart. */
    static final String OTHERS = "*";

    /** Before anything is open. */
    static final DailySpend NOTHING =
            new DailySpend(CurrencyUnit.USD, List.of(), List.of(), Map.of());

    private static final int SHOWN = 5;

    static DailySpend of(Bill bill, CostBasis basis) {
        CurrencyUnit currency = bill.currency();
        Map<String, BigDecimal> totals = new TreeMap<>();
        List<DailyCost> dated =
                bill.days().stream()
                        .filter(d -> d.day().isPresent() && d.currency().equals(currency))
                        .toList();
        dated.forEach(d -> totals.merge(d.service(), cost(d, basis), BigDecimal::add));
        List<String> dearest =
                totals.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, BigDecimal>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .limit(SHOWN)
                        .toList();
        Map<String, Map<LocalDate, BigDecimal>> amounts = new TreeMap<>();
        for (DailyCost d : dated) {
            String name = dearest.contains(d.service()) ? d.service() : OTHERS;
            amounts.computeIfAbsent(name, n -> new TreeMap<>())
                    .merge(d.day().orElseThrow(), cost(d, basis), BigDecimal::add);
        }
        List<String> services = new ArrayList<>(dearest);
        if (amounts.containsKey(OTHERS)) {
            services.add(OTHERS);
        }
        return new DailySpend(
                currency,
                dated.stream().map(d -> d.day().orElseThrow()).distinct().sorted().toList(),
                services,
                amounts);
    }

    private static BigDecimal cost(DailyCost day, CostBasis basis) {
        return day.costs().on(basis).orElse(BigDecimal.ZERO);
    }

    /** The name of a service on the screen. */
    static String inWords(String service) {
        return service.equals(OTHERS) ? Words.of("bill.others") : service;
    }

    /** What a service costs on a day. */
    BigDecimal amount(String service, LocalDate day) {
        return amounts.getOrDefault(service, Map.of()).getOrDefault(day, BigDecimal.ZERO);
    }

    /** What a service costs on all days. */
    BigDecimal total(String service) {
        return amounts.getOrDefault(service, Map.of()).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What all services cost on a day. */
    BigDecimal total(LocalDate day) {
        return services.stream()
                .map(service -> amount(service, day))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
