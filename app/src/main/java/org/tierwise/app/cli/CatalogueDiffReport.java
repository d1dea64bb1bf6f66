package org.tierwise.app.cli;

import org.joda.money.CurrencyUnit;
import org.tierwise.data.catalogue.CatalogueDiff;
import org.tierwise.data.catalogue.ExchangeRates;
import org.tierwise.data.catalogue.PriceText;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two catalogues: prices in their own currency, and apart from that what the
 * rate of exchange did to them in rupees.
 */
final class CatalogueDiffReport {
    private static final CurrencyUnit HOME = CurrencyUnit.of("INR");

    private final Catalogue earlier;
    private final Catalogue later;
    private final Optional<Rates> rates;

    /** Rates to rupees of the times of both price books. */
    private record Rates(ExchangeRate then, ExchangeRate later) {}

    private CatalogueDiffReport(Catalogue earlier, Catalogue later) {
        this.earlier = earlier;
        this.later = later;
        this.rates =
                earlier.currency().equals(HOME) && later.currency().equals(HOME)
                        ? Optional.empty()
                        : Optional.of(new Rates(rate(earlier), rate(later)));
    }

    static String of(Catalogue earlier, Catalogue later) {
        return new CatalogueDiffReport(earlier, later).text();
    }

    private static ExchangeRate rate(Catalogue catalogue) {
        return catalogue.currency().equals(HOME)
                ? new ExchangeRate(HOME, HOME, BigDecimal.ONE, catalogue.lastMonth(), "itself")
                : ExchangeRates.bundled()
                        .joining(catalogue.currency(), HOME, catalogue.lastMonth());
    }

    private String text() {
        CatalogueDiff diff = CatalogueDiff.between(earlier, later);
        if (diff.isEmpty()) {
            return rates.map(CatalogueDiffReport::rateLine).orElse("") + "No price differs.\n";
        }
        HumanTable table =
                rates.isPresent()
                        ? new HumanTable("lllrr", "sku", "before", "after", "change", "in INR")
                        : new HumanTable("lllr", "sku", "before", "after", "change");
        for (CatalogueDiff.PriceChange change : diff.changed()) {
            row(
                    table,
                    change.sku(),
                    PriceText.of(change.before().price()),
                    PriceText.of(change.after().price()),
                    signed(change.percent()),
                    signed(rates.flatMap(r -> change.percentIn(HOME, r.then(), r.later()))));
        }
        diff.added().forEach(o -> row(table, o.sku(), "-", PriceText.of(o.price()), "added", ""));
        diff.removed()
                .forEach(o -> row(table, o.sku(), PriceText.of(o.price()), "-", "removed", ""));
        for (CatalogueDiff.TermChange term : diff.terms()) {
            row(table, term(term), share(term.before()), share(term.after()), "term", "");
        }
        return rates.map(CatalogueDiffReport::rateLine).orElse("") + table.text();
    }

    private void row(HumanTable table, String a, String b, String c, String d, String inRupees) {
        List<String> cells =
                rates.isPresent() ? List.of(a, b, c, d, inRupees) : List.of(a, b, c, d);
        table.row(cells.toArray(String[]::new));
    }

    private static String rateLine(Rates rates) {
        if (!rates.then().from().equals(rates.later().from())) {
            return "  the books are in %s and %s: prices are compared in INR only\n"
                    .formatted(rates.then().from(), rates.later().from());
        }
        BigDecimal percent =
                rates.later()
                        .rate()
                        .subtract(rates.then().rate())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(rates.then().rate(), MathContext.DECIMAL32);
        return "  1 %s = %s INR (%s), then %s INR (%s): %s by the rate alone\n"
                .formatted(
                        rates.then().from(),
                        plain(rates.then().rate()),
                        rates.then().month(),
                        plain(rates.later().rate()),
                        rates.later().month(),
                        signed(Optional.of(percent)));
    }

    private static String term(CatalogueDiff.TermChange term) {
        return "%d months%s"
                .formatted(
                        term.months(),
                        term.families().isEmpty() ? "" : " " + String.join(" ", term.families()));
    }

    private static String share(Optional<BigDecimal> share) {
        return share.map(CatalogueDiffReport::plain).orElse("-");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String signed(Optional<BigDecimal> percent) {
        return percent.map(p -> "%+.1f %%".formatted(p)).orElse("");
    }
}
