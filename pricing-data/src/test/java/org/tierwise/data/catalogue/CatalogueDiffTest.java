package org.tierwise.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.money.ExchangeRate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;

class CatalogueDiffTest {
    private final CatalogueDiff books =
            CatalogueDiff.between(
                    Catalogues.load("e2e-networks-2025"), Catalogues.load("e2e-networks-2026"));

    @Test
    void theRiseOfJuly2026IsFound() {
        CatalogueDiff.PriceChange change =
                books.changed().stream()
                        .filter(c -> c.sku().equals("C3.8GB"))
                        .findFirst()
                        .orElseThrow();
        assertThat(PriceText.of(change.before().price())).isEqualTo("2263 INR");
        assertThat(PriceText.of(change.after().price())).isEqualTo("3421 INR");
        assertThat(change.percent().map(p -> p.setScale(1, RoundingMode.HALF_UP)))
                .contains(new BigDecimal("51.2"));
    }

    @Test
    void theRateOfExchangeIsToldApartFromThePrice() {
        CatalogueDiff same =
                CatalogueDiff.between(
                        Catalogues.load("e2e-networks-2025"), Catalogues.load("e2e-networks-2026"));
        CatalogueDiff.PriceChange change = same.changed().getFirst();
        CurrencyUnit usd = CurrencyUnit.USD;
        ExchangeRate then = ExchangeRates.bundled().forMonth(YearMonth.of(2025, 11));
        ExchangeRate later = ExchangeRates.bundled().forMonth(YearMonth.of(2026, 6));
        BigDecimal inRupees = change.percent().orElseThrow();
        BigDecimal inDollars = change.percentIn(usd, then, later).orElseThrow();
        BigDecimal expected =
                inRupees.movePointLeft(2)
                        .add(BigDecimal.ONE)
                        .multiply(then.rate())
                        .divide(later.rate(), MathContext.DECIMAL64)
                        .subtract(BigDecimal.ONE)
                        .movePointRight(2);
        assertThat(inDollars).isCloseTo(expected, within(new BigDecimal("1e-9")));
        assertThat(inDollars).isLessThan(inRupees);
    }

    @Test
    void whatIsOnlyInOneBookIsAddedOrRemoved() {
        assertThat(books.added())
                .extracting(PricedOffer::sku)
                .containsExactly(
                        "E1LC-2.6GB",
                        "E1LC-4.12GB",
                        "E1LC-8.24GB",
                        "E1-ROOT-75",
                        "E1-ROOT-150",
                        "E1-ROOT-300",
                        "E1-ROOT-600");
        assertThat(books.removed()).isEmpty();
        assertThat(
                        CatalogueDiff.between(
                                        Catalogues.load("e2e-networks-2026"),
                                        Catalogues.load("e2e-networks-2025"))
                                .removed())
                .isEqualTo(books.added());
    }

    @Test
    void aBookDoesNotDifferFromItselfNorByTrailingZeros() throws IOException {
        assertThat(
                        CatalogueDiff.between(
                                        SmallCatalogue.parse(SmallCatalogue.text()),
                                        SmallCatalogue.with("\"2263.00\"", "\"2263\""))
                                .isEmpty())
                .isTrue();
    }

    @Test
    void aTierAndATermAreComparedToo() throws IOException {
        CatalogueDiff tier =
                CatalogueDiff.between(
                        SmallCatalogue.parse(SmallCatalogue.text()),
                        SmallCatalogue.with("\"0.130\"", "\"0.12\""));
        assertThat(tier.changed()).hasSize(1);
        assertThat(tier.changed().getFirst().percent()).isEmpty();
        assertThat(PriceText.of(tier.changed().getFirst().after().price()))
                .isEqualTo(
                        "0.17 INR each up to 10240, 0.12 INR each up to 51200,"
                                + " 0.11 INR each up to 153600, 0.1 INR each beyond");
        CatalogueDiff term =
                CatalogueDiff.between(
                        SmallCatalogue.parse(SmallCatalogue.text()),
                        SmallCatalogue.with("\"months\": 3", "\"months\": 12"));
        assertThat(term.terms())
                .extracting(CatalogueDiff.TermChange::months)
                .containsExactly(3, 12);
    }

    @Test
    void mostPricesOfTheDefaultBookAreEstimates() {
        PriceShares shares = PriceShares.of(Catalogues.load(Catalogues.defaultId()));
        assertThat(shares).isEqualTo(new PriceShares(5, 5, 26));
        assertThat(shares.share(PriceStatus.ESTIMATED)).isBetween(0.72, 0.73);
        assertThat(CatalogueSummary.of(Catalogues.load(Catalogues.defaultId())).offers())
                .isEqualTo(36);
    }
}
