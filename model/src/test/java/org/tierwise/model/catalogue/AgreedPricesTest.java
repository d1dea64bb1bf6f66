package org.tierwise.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class AgreedPricesTest {
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final PriceSource SOURCE =
            new PriceSource("list", "2026-09", PriceStatus.PUBLISHED, "");
    private static final Catalogue LIST =
            new Catalogue(
                    "small",
                    "Small Cloud",
                    "Delhi",
                    INR,
                    "2026-09",
                    new BigDecimal("0.18"),
                    List.of(
                            server("A-1", "A", "1000"),
                            server("A-2", "A", "2000"),
                            server("B-1", "B", "500")),
                    List.of(disk()),
                    List.of(
                            service(
                                    "FLAT",
                                    new PriceRule.FlatThenPerUnit(
                                            inr("625"), new BigDecimal("250"), inr("2.5"))),
                            service("EACH", new PriceRule.PerUnit(inr("3")))),
                    List.of());

    @Test
    void aDiscountOnAFamilyLowersItsServersAndLeavesItsTrace() {
        AgreedPrices prices =
                AgreedPrices.of(LIST, List.of(family("A", "12", Optional.of(DAY))), DAY);
        assertThat(monthly(prices, "A-1")).isEqualByComparingTo("880");
        assertThat(monthly(prices, "A-2")).isEqualByComparingTo("1760");
        assertThat(monthly(prices, "B-1")).isEqualByComparingTo("500");
        assertThat(prices.agreed()).extracting(AgreedPrice::sku).containsExactly("A-1", "A-2");
        assertThat(prices.agreed().getFirst().list().price(BigDecimal.ONE)).isEqualTo(inr("1000"));
        assertThat(prices.agreed().getFirst().override().by()).isEqualTo("Asha");
        assertThat(prices.warnings()).isEmpty();
        assertThat(LIST.server("A-1").orElseThrow().monthly()).isEqualTo(inr("1000"));
    }

    @Test
    void onePriceGoesBeforeTheDiscountOfItsFamily() {
        AgreedPrices prices =
                AgreedPrices.of(
                        LIST,
                        List.of(family("A", "12", Optional.empty()), sku("A-2", "", "1500")),
                        DAY);
        assertThat(monthly(prices, "A-1")).isEqualByComparingTo("880");
        assertThat(monthly(prices, "A-2")).isEqualByComparingTo("1500");
    }

    @Test
    void aDiscountOnAServiceKeepsItsLimits() {
        PriceRule agreed =
                AgreedPrices.of(LIST, List.of(sku("FLAT", "10", "")), DAY)
                        .of("FLAT")
                        .orElseThrow()
                        .agreed();
        assertThat(agreed.price(new BigDecimal("250")).getAmount()).isEqualByComparingTo("562.5");
        assertThat(agreed.price(new BigDecimal("251")).getAmount()).isEqualByComparingTo("564.75");
    }

    @Test
    void disksAndServicesByTheUnitCanHaveAPriceOfTheirOwn() {
        AgreedPrices prices =
                AgreedPrices.of(LIST, List.of(sku("SSD", "", "90"), sku("EACH", "", "2")), DAY);
        assertThat(prices.catalogue().disk("SSD").monthly()).isEqualTo(inr("90"));
        assertThat(prices.catalogue().services().get(1).price().price(BigDecimal.TEN))
                .isEqualTo(inr("20"));
    }

    @Test
    void whatHasEndedIsNotAppliedAndWarnedAbout() {
        AgreedPrices prices =
                AgreedPrices.of(
                        LIST, List.of(family("A", "12", Optional.of(DAY.minusDays(1)))), DAY);
        assertThat(prices.catalogue()).isEqualTo(LIST);
        assertThat(prices.agreed()).isEmpty();
        assertThat(prices.warnings())
                .containsExactly(
                        "the agreed price (12 % off family A, Asha: quotation 7) ended on"
                                + " 2026-11-24 and is not applied");
    }

    @Test
    void anOverrideThatMatchesNothingIsWarnedAbout() {
        assertThat(
                        AgreedPrices.of(LIST, List.of(family("Z", "5", Optional.empty())), DAY)
                                .warnings())
                .containsExactly(
                        "the agreed price (5 % off family Z, Asha) matches no offer of catalogue"
                                + " small");
    }

    @Test
    void whatAnotherProviderAgreedDoesNotApply() {
        PriceOverride other =
                new PriceOverride(
                        Optional.of("Other Cloud"),
                        Optional.empty(),
                        Optional.of("A"),
                        Optional.of(BigDecimal.TEN),
                        Optional.empty(),
                        "Asha",
                        "quotation 7",
                        Optional.empty());
        AgreedPrices prices = AgreedPrices.of(LIST, List.of(other), DAY);
        assertThat(prices.catalogue()).isEqualTo(LIST);
        assertThat(prices.warnings())
                .containsExactly(
                        "the agreed price (10 % off family A, Asha) is of Other Cloud and does not"
                                + " apply to Small Cloud");
    }

    @Test
    void twoOverridesForTheSameOffersAreRefused() {
        List<PriceOverride> two =
                List.of(family("A", "12", Optional.empty()), family("A", "5", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreedPrices.of(LIST, two, DAY))
                .withMessageContaining("12 % off family A; 5 % off family A");
    }

    @Test
    void aPriceWithTiersCannotBeReplacedByOneNumber() {
        List<PriceOverride> one = List.of(sku("FLAT", "", "3"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreedPrices.of(LIST, one, DAY))
                .withMessageContaining("its price has tiers; give discountPercent");
    }

    @Test
    void anOverrideSaysWhatItIsForWhoAgreedItAndWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> family("A", "0", Optional.empty()))
                .withMessageContaining("above 0 and at most 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sku("A-1", "", "-1"))
                .withMessageContaining("must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sku("A-1", "", ""))
                .withMessageContaining("either discountPercent or price");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PriceOverride(
                                Optional.empty(),
                                Optional.of("A-1"),
                                Optional.empty(),
                                Optional.of(BigDecimal.TEN),
                                Optional.empty(),
                                " ",
                                "",
                                Optional.empty()))
                .withMessageContaining("say who agreed it");
    }

    private static PriceOverride family(String family, String percent, Optional<LocalDate> until) {
        return new PriceOverride(
                Optional.empty(),
                Optional.empty(),
                Optional.of(family),
                Optional.of(new BigDecimal(percent)),
                Optional.empty(),
                "Asha",
                "quotation 7",
                until);
    }

    private static PriceOverride sku(String sku, String percent, String price) {
        return new PriceOverride(
                Optional.of("Small Cloud"),
                Optional.of(sku),
                Optional.empty(),
                Optional.of(percent).filter(p -> !p.isEmpty()).map(BigDecimal::new),
                Optional.of(price).filter(p -> !p.isEmpty()).map(BigDecimal::new),
                "Asha",
                "quotation 7",
                Optional.empty());
    }

    private static BigDecimal monthly(AgreedPrices prices, String sku) {
        return prices.catalogue().server(sku).orElseThrow().monthly().getAmount();
    }

    private static ServerOffer server(String sku, String family, String monthly) {
        return new ServerOffer(
                sku,
                family,
                false,
                2,
                1,
                4,
                1000,
                new ServerOffer.Disks.Attached(List.of("SSD")),
                inr(monthly),
                SOURCE);
    }

    private static DiskOffer disk() {
        return new DiskOffer(
                "SSD", DiskClass.SSD_SATA, 100, 1000, 1000, 1, 0.01, inr("100"), SOURCE);
    }

    private static ServiceOffer service(String sku, PriceRule price) {
        return new ServiceOffer(sku, ServiceKind.BACKUP_GB, "GB-month", price, SOURCE);
    }

    private static BigMoney inr(String amount) {
        return BigMoney.of(INR, new BigDecimal(amount));
    }
}
