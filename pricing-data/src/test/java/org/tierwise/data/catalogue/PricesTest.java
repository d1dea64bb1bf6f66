package org.tierwise.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.ServiceKind;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prices at their boundaries, worked out by hand. */
class PricesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.001, 625",
        "250, 625",
        "250.001, 625.0025",
        "251, 627.5",
        "2048, 5120",
    })
    void objectStorageIsFlatAndThenPerGigabyte(BigDecimal gb, BigDecimal inr) {
        Catalogue catalogue = Catalogues.load(Catalogues.defaultId());
        assertThat(price(catalogue, ServiceKind.OBJECT_STORAGE_GB, gb)).isEqualByComparingTo(inr);
    }

    /** The tiers are CloudFront's Indian ones of 2019; 13,979 GB is the bundled case. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0.17",
        "10240, 1740.80",
        "10241, 1740.93",
        "13979, 2226.87",
        "51200, 7065.60",
        "51201, 7065.71",
        "153600, 18329.60",
        "153601, 18329.70",
        "253600, 28329.60",
    })
    void eachGigabyteIsChargedAtThePriceOfItsTier(BigDecimal gb, BigDecimal inr)
            throws IOException {
        Catalogue catalogue = SmallCatalogue.parse(SmallCatalogue.text());
        assertThat(price(catalogue, ServiceKind.INTERNET_EGRESS_GB, gb)).isEqualByComparingTo(inr);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERNET_EGRESS_GB, 13979, 41937",
        "BACKUP_GB, 3000, 12000",
        "RESERVED_IP, 2, 398",
        "PRIVATE_NETWORK, 1, 3500",
    })
    void otherServicesArePricedByTheUnit(ServiceKind kind, BigDecimal quantity, BigDecimal inr) {
        assertThat(price(Catalogues.load("e2e-networks-2025"), kind, quantity))
                .isEqualByComparingTo(inr);
    }

    @Test
    void ninetyDaysCostThreePerMilleMoreThanThePublishedPoint() {
        Catalogue catalogue = Catalogues.load("e2e-networks-2025");
        BigMoney threeMonths = catalogue.server("C3.8GB").orElseThrow().monthly().multipliedBy(3);
        assertThat(threeMonths).isEqualTo(BigMoney.parse("INR 6789"));
        CommitmentTerm term =
                catalogue.terms().stream().filter(t -> t.months() == 3).findFirst().orElseThrow();
        BigMoney committed = threeMonths.multipliedBy(term.payable());
        assertThat(committed.getAmount()).isEqualByComparingTo("6042.21");
        BigDecimal published = new BigDecimal("6026");
        assertThat(
                        BigDecimal.ONE.subtract(
                                published.divide(threeMonths.getAmount(), 4, RoundingMode.HALF_UP)))
                .isEqualByComparingTo("0.1124");
        assertThat(committed.getAmount().subtract(published).abs())
                .isLessThan(new BigDecimal("20.4"));
    }

    @Test
    void longerTermsNeverGiveLess() {
        assertThat(Catalogues.load(Catalogues.defaultId()).terms())
                .extracting(t -> t.months() + " " + t.discount())
                .containsExactly("0 0", "3 0.11", "6 0.15", "12 0.20", "36 0.30");
    }

    private static BigDecimal price(Catalogue catalogue, ServiceKind kind, BigDecimal quantity) {
        return catalogue.service(kind).orElseThrow().price().price(quantity).getAmount();
    }
}
