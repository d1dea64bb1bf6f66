package org.tierwise.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.ServerOffer;
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

    /** Worked out by hand from the tiers of the bundled catalogues, at and beside each boundary. */
    @ParameterizedTest
    @CsvSource({
        "aws-ap-south-1-2026, INTERNET_EGRESS_GB, 100, 0",
        "aws-ap-south-1-2026, INTERNET_EGRESS_GB, 101, 0.1093",
        "aws-ap-south-1-2026, INTERNET_EGRESS_GB, 10240, 1108.302",
        "aws-ap-south-1-2026, INTERNET_EGRESS_GB, 10241, 1108.387",
        "aws-ap-south-1-2026, INTERNET_EGRESS_GB, 51200, 4589.902",
        "aws-ap-south-1-2026, INTERNET_EGRESS_GB, 51201, 4589.984",
        "aws-ap-south-1-2026, INTERNET_EGRESS_GB, 153600, 12986.702",
        "aws-ap-south-1-2026, INTERNET_EGRESS_GB, 153601, 12986.782",
        "aws-ap-south-1-2026, CDN_EGRESS_GB, 1024, 0",
        "aws-ap-south-1-2026, CDN_EGRESS_GB, 10240, 1004.544",
        "aws-ap-south-1-2026, CDN_EGRESS_GB, 13979, 1322.359",
        "aws-ap-south-1-2026, CDN_EGRESS_GB, 51200, 4486.144",
        "aws-ap-south-1-2026, CDN_EGRESS_GB, 5242881, 397980.744",
        "aws-ap-south-1-2026, OBJECT_STORAGE_GB, 51200, 1280",
        "aws-ap-south-1-2026, OBJECT_STORAGE_GB, 51201, 1280.024",
        "aws-ap-south-1-2026, OBJECT_STORAGE_GB, 512001, 12339.223",
        "gcp-asia-south1-2022, INTERNET_EGRESS_GB, 1024, 122.88",
        "gcp-asia-south1-2022, INTERNET_EGRESS_GB, 1025, 122.99",
        "gcp-asia-south1-2022, INTERNET_EGRESS_GB, 10240, 1136.64",
        "gcp-asia-south1-2022, INTERNET_EGRESS_GB, 10241, 1136.72",
        "digitalocean-blr1-2025, OBJECT_STORAGE_GB, 250, 5",
        "digitalocean-blr1-2025, OBJECT_STORAGE_GB, 251, 5.02",
        "hetzner-eu-2026, INTERNET_EGRESS_GB, 1000, 1",
    })
    void tiersOfTheBundledCatalogues(
            String id, ServiceKind kind, BigDecimal quantity, BigDecimal amount) {
        assertThat(price(Catalogues.load(id), kind, quantity)).isEqualByComparingTo(amount);
    }

    /** What a commitment costs: by the month, when it starts, and what is left by the month. */
    @ParameterizedTest
    @CsvSource({
        "e2e-networks-2026, C3.8GB, 0, 3421, 0, 3421",
        "e2e-networks-2026, C3.8GB, 3, 3044.69, 9134.07, 0",
        "e2e-networks-2026, C3.8GB, 12, 2736.80, 32841.60, 0",
        "aws-ap-south-1-2026, m4.xlarge, 12, 95.046, 0, 95.046",
        "aws-ap-south-1-2026, c4.xlarge, 12, 99.28, 0, 99.28",
        "aws-ap-south-1-2026, m5.2xlarge, 12, 188.7488, 0, 188.7488",
        "gcp-asia-south1-2022, e2-standard-4, 12, 74.0313, 0, 74.0313",
        "gcp-asia-south1-2022, n2d-standard-8, 12, 102.58519, 0, 102.58519",
    })
    void aCommitmentIsPaidUpfrontOrByTheMonth(
            String id,
            String sku,
            int months,
            BigDecimal monthly,
            BigDecimal upfront,
            BigDecimal instalment) {
        Catalogue catalogue = Catalogues.load(id);
        ServerOffer server = catalogue.server(sku).orElseThrow();
        CommitmentTerm term =
                catalogue.terms().stream()
                        .filter(t -> t.months() == months && t.isOfferedFor(server))
                        .findFirst()
                        .orElseThrow();
        BigMoney committed = server.monthly().multipliedBy(term.payable());
        assertThat(committed.getAmount()).isEqualByComparingTo(monthly);
        assertThat(term.upfrontOf(committed).getAmount()).isEqualByComparingTo(upfront);
        assertThat(term.instalmentOf(committed).getAmount()).isEqualByComparingTo(instalment);
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
