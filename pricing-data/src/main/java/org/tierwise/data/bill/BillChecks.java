package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.model.bill.LineItemType;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader should know about a bill that was read.
 *
 * @param warnings where to say it
 */
record BillChecks(List<PartSums> parts, List<String> warnings) {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    void warn(boolean amortised) {
        unknownTypes();
        emptyCurrencies();
        emptyCosts();
        parts.forEach(this::otherMonths);
        if (amortised) {
            viewsDisagree();
        }
    }

    private void unknownTypes() {
        String unknown =
                parts.stream()
                        .flatMap(part -> part.types().stream())
                        .filter(type -> LineItemType.of(type) == LineItemType.UNKNOWN)
                        .map(type -> type.isEmpty() ? "(empty)" : type)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            warnings.add(
                    "line item types that are not known, counted at their unblended cost: "
                            + unknown);
        }
    }

    private void emptyCurrencies() {
        for (PartSums part : parts) {
            if (part.unblended().containsKey("")
                    && part.header().names().has("lineItem/CurrencyCode")) {
                warnings.add(
                        "%s: lines without a currency are read as USD"
                                .formatted(part.header().part().label()));
            }
        }
    }

    private void otherMonths(PartSums part) {
        Optional<YearMonth> period = part.header().part().period();
        if (period.isEmpty()) {
            return;
        }
        Map<String, Long> others = new TreeMap<>(part.months());
        others.remove(period.get().toString());
        long lines = others.values().stream().mapToLong(Long::longValue).sum();
        if (lines > 0) {
            warnings.add(
                    "%s: %d lines begin outside %s, the period of the manifest (%s); their cost is counted"
                            .formatted(
                                    part.header().part().label(),
                                    lines,
                                    period.get(),
                                    String.join(", ", others.keySet())));
        }
    }

    /**
     * Two views of the same charges must agree: in a Cost and Usage Report, amortised cost is
     * unblended cost without upfront fees and with the share of them that the period bears.
     */
    private void viewsDisagree() {
        Map<String, BigDecimal> gaps = new TreeMap<>();
        for (PartSums part : parts) {
            part.of(Slice.GROUPS)
                    .forEach((key, sums) -> {
                        String currency =
                                key.text(Text.CURRENCY).isEmpty() ? "USD" : key.text(Text.CURRENCY);
                        part.header()
                                .format()
                                .gap(key, sums)
                                .ifPresent(gap -> gaps.merge(currency, gap, BigDecimal::add));
                    });
        }
        gaps.forEach((currency, gap) -> {
            if (gap.abs().compareTo(CENT) > 0) {
                warnings.add(
                        "amortised cost is %s %s off unblended cost less upfront fees plus their share of the period; lines of commitments are missing or doubled, or a column is damaged"
                                .formatted(gap.stripTrailingZeros().toPlainString(), currency));
            }
        });
    }

    private void emptyCosts() {
        for (PartSums part : parts) {
            boolean some =
                    part.of(Slice.GROUPS).values().stream()
                            .anyMatch(s -> s.of(Amount.UNBLENDED).signum() != 0);
            if (part.rows() > 0 && !some) {
                warnings.add(
                        "%s: every cost is zero or empty; a bill without costs"
                                .formatted(part.header().part().label()));
            }
        }
    }
}
