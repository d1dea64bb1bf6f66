package org.tierwise.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class OrderTermsTest {
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final PriceSource SOURCE =
            new PriceSource("list", "2026-09", PriceStatus.PUBLISHED, "");
    private static final CommitmentTerm YEAR = term(12, "0.2", List.of());
    private static final CommitmentTerm YEAR_OF_A = term(12, "0.25", List.of("A"));
    private static final Catalogue LIST =
            new Catalogue(
                    "small",
                    "Small Cloud",
                    "Delhi",
                    INR,
                    "2026-09",
                    new BigDecimal("0.18"),
                    List.of(
                            new ServerOffer(
                                    "A-1",
                                    "A",
                                    false,
                                    2,
                                    1,
                                    4,
                                    1000,
                                    new ServerOffer.Disks.Attached(List.of("SSD")),
                                    inr("1000"),
                                    SOURCE)),
                    List.of(
                            new DiskOffer(
                                    "SSD",
                                    DiskClass.SSD_SATA,
                                    100,
                                    1000,
                                    1000,
                                    1,
                                    0.01,
                                    inr("100"),
                                    SOURCE)),
                    List.of(),
                    List.of(YEAR, YEAR_OF_A));
    private static final OrderTerms LISTED = OrderTerms.asListed("small", "term sheet");

    @Test
    void withoutATermTheCatalogueStaysAsItIs() {
        assertThat(LISTED.on(LIST)).isEqualTo(LIST);
        assertThat(LISTED.staging()).isTrue();
    }

    @Test
    void taxAndTheDiscountOfOneCommitmentAreReplaced() {
        Catalogue agreed =
                LISTED.withTaxRate(new BigDecimal("0.12"))
                        .withCommitment(YEAR_OF_A, new BigDecimal("0.4"))
                        .withCommitment(YEAR_OF_A, new BigDecimal("0.3"))
                        .on(LIST);
        assertThat(agreed.taxRate()).isEqualByComparingTo("0.12");
        assertThat(agreed.terms())
                .extracting(term -> term.discount().toPlainString())
                .containsExactly("0.2", "0.3");
    }

    @Test
    void aDiscountOnTheOrderComesAfterEveryPriceAndLeavesTheListInSight() {
        AgreedPrices prices =
                AgreedPrices.of(LIST, List.of(), DAY).discounted(new BigDecimal("0.075"));
        assertThat(prices.catalogue().server("A-1").orElseThrow().monthly().getAmount())
                .isEqualByComparingTo("925");
        assertThat(prices.catalogue().disk("SSD").monthly().getAmount())
                .isEqualByComparingTo("92.5");
        assertThat(prices.undiscounted()).isEqualTo(LIST);
        assertThat(prices.discount()).isEqualByComparingTo("0.075");
    }

    @Test
    void whatDiffersIsSaidInWords() {
        assertThat(LISTED.inWords()).isEmpty();
        assertThat(
                        LISTED.withDiscount(new BigDecimal("0.075"))
                                .withCommitment(YEAR_OF_A, new BigDecimal("0.30"))
                                .withTaxRate(new BigDecimal("0.12"))
                                .withStaging(false)
                                .inWords())
                .isEqualTo(
                        "7.5 % off every price, 30 % off for 12 months of A, tax of 12 %, staging"
                                + " is not bought");
    }

    @Test
    void termsAreAboutOneCatalogue() {
        assertThat(LISTED.areAbout(LIST)).isTrue();
        assertThat(OrderTerms.asListed("other", "term sheet").areAbout(LIST)).isFalse();
    }

    @Test
    void sharesOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTED.withDiscount(new BigDecimal("1.01")))
                .withMessageContaining("the discount on the order must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTED.withTaxRate(new BigDecimal("-0.01")))
                .withMessageContaining("the tax rate must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTED.withCommitment(YEAR, BigDecimal.ONE))
                .withMessageContaining("commitment of 12 months must be in [0, 1)");
    }

    private static CommitmentTerm term(int months, String discount, List<String> families) {
        return new CommitmentTerm(
                months, new BigDecimal(discount), BigDecimal.ZERO, families, true, SOURCE);
    }

    private static BigMoney inr(String amount) {
        return BigMoney.of(INR, new BigDecimal(amount));
    }
}
