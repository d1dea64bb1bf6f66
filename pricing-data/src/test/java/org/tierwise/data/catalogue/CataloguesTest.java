package org.tierwise.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.catalogue.ServiceKind;
import org.tierwise.model.plan.Candidates;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class CataloguesTest {
    static List<String> ids() {
        return Catalogues.ids();
    }

    @Test
    void theIndexNamesEveryFileOfTheFolder() throws Exception {
        Path folder =
                Path.of(
                                Objects.requireNonNull(
                                                Catalogues.class.getResource(
                                                        "catalogues/index.txt"))
                                        .toURI())
                        .resolveSibling(".");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(
                            files.map(f -> f.getFileName().toString())
                                    .filter(f -> f.endsWith(".json") && !f.contains("schema"))
                                    .map(f -> f.replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Catalogues.ids());
        }
    }

    @Test
    void theBookOf2026IsTheDefault() {
        assertThat(Catalogues.defaultId()).isEqualTo("e2e-networks-2026");
        assertThat(Catalogues.list())
                .extracting(CatalogueSummary::id)
                .containsExactly(
                        "e2e-networks-2026",
                        "e2e-networks-2025",
                        "aws-ap-south-1-2026",
                        "gcp-asia-south1-2022",
                        "digitalocean-blr1-2025",
                        "linode-mumbai-2026",
                        "hetzner-eu-2026");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyPriceHasADocumentAndADate(String id) {
        Catalogue catalogue = Catalogues.load(id);
        Stream<PriceSource> volumes =
                catalogue.servers().stream()
                        .map(ServerOffer::disks)
                        .filter(ServerOffer.Disks.BuiltIn.class::isInstance)
                        .map(d -> ((ServerOffer.Disks.BuiltIn) d).volume().source());
        List<PriceSource> sources =
                Stream.of(
                                PricedOffer.of(catalogue).stream().map(PricedOffer::source),
                                catalogue.terms().stream().map(CommitmentTerm::source),
                                volumes)
                        .flatMap(s -> s)
                        .toList();
        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(sources)
                .allSatisfy(s -> {
                    assertThat(s.document()).isNotBlank();
                    assertThat(s.asOf()).matches("20\\d\\d(-\\d\\d)?");
                    assertThat(s.status() == PriceStatus.PUBLISHED || !s.note().isBlank()).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everySecondHandPriceSaysThatItIsUnverified(String id) {
        assertThat(PricedOffer.of(Catalogues.load(id)))
                .filteredOn(o -> o.source().status() == PriceStatus.SECONDARY)
                .allSatisfy(o -> assertThat(o.source().note()).startsWith("Unverified"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyServerCanBuildADiskLayout(String id) {
        Catalogue catalogue = Catalogues.load(id);
        assertThat(catalogue.servers())
                .allSatisfy(s -> assertThat(Candidates.layouts(s, catalogue)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyServerCanBeBoughtWithoutCommitmentAndEachLengthOnce(String id) {
        Catalogue catalogue = Catalogues.load(id);
        assertThat(catalogue.servers())
                .allSatisfy(server ->
                        assertThat(
                                        catalogue.terms().stream()
                                                .filter(t -> t.isOfferedFor(server))
                                                .map(CommitmentTerm::months))
                                .contains(0)
                                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"e2e-networks-2026", "e2e-networks-2025", "aws-ap-south-1-2026"})
    void everyServiceOfAPlanIsSold(String id) {
        assertThat(Catalogues.load(id).services())
                .extracting(s -> s.kind())
                .contains(
                        ServiceKind.OBJECT_STORAGE_GB,
                        ServiceKind.INTERNET_EGRESS_GB,
                        ServiceKind.BACKUP_GB,
                        ServiceKind.RESERVED_IP,
                        ServiceKind.PRIVATE_NETWORK);
    }

    @ParameterizedTest
    @CsvSource({
        "aws-ap-south-1-2026, m4.xlarge, 153.30",
        "aws-ap-south-1-2026, r5.xlarge, 189.80",
        "gcp-asia-south1-2022, e2-standard-4, 117.51",
        "digitalocean-blr1-2025, c-8, 168",
        "linode-mumbai-2026, DEDICATED-16GB, 144",
        "hetzner-eu-2026, ccx33, 138.49",
    })
    void pricesAreThoseThatWereRead(String id, String sku, BigDecimal monthly) {
        assertThat(Catalogues.load(id).server(sku).orElseThrow().monthly().getAmount())
                .isEqualByComparingTo(monthly);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, C3.8GB, 2263",
        "2025, C3.16GB, 4453",
        "2025, SDC3-8.60GB, 9200",
        "2026, C3.8GB, 3421",
        "2026, SDC3-4.30GB, 6954",
        "2026, E1LC-2.6GB, 894.02",
        "2026, M3-16.128GB, 29137",
        "2026, BM-16C-64GB, 20000",
    })
    void pricesAreThoseOfTheBook(int year, String sku, String inr) {
        assertThat(Catalogues.load("e2e-networks-" + year).server(sku).orElseThrow().monthly())
                .isEqualTo(BigMoney.parse("INR " + inr));
    }

    @ParameterizedTest
    @CsvSource({
        "BM-16C-64GB, SSD-SATA-960GB, 2, 22000",
        "BM-16C-64GB, HDD-SATA-4TB, 4, 24000",
        "BM-32C-128GB, SSD-SATA-960GB, 4, 38000",
        "BM-32C-256GB, NVME-1920GB, 4, 55000",
    })
    void chassisAndDisksAddUpToTheServersTheyWereTakenApartFrom(
            String chassis, String disk, int count, String inr) {
        Catalogue catalogue = Catalogues.load(Catalogues.defaultId());
        assertThat(
                        catalogue
                                .server(chassis)
                                .orElseThrow()
                                .monthly()
                                .plus(catalogue.disk(disk).monthly().multipliedBy(count)))
                .isEqualTo(BigMoney.parse("INR " + inr));
    }

    @Test
    void spinningDisksServeOneRequestAtATime() {
        assertThat(Catalogues.load(Catalogues.defaultId()).disks())
                .filteredOn(d -> d.diskClass().isSpinning())
                .hasSize(2)
                .extracting(DiskOffer::readIops, d -> Math.round(10 * d.latencyMs()) / 10.0)
                .containsExactly(tuple(80.0, 12.5), tuple(180.0, 5.6));
    }

    @Test
    void aCatalogueIsReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), SmallCatalogue.text());
        Catalogue catalogue = Catalogues.read(file);
        assertThat(catalogue.provider()).isEqualTo("Small Cloud");
        assertThat(catalogue.taxRate()).isEqualTo(new BigDecimal("0.18"));
        assertThat(catalogue.server("S1").orElseThrow().monthly().getAmount())
                .isEqualTo(new BigDecimal("2263.00"));
    }

    @Test
    void anUnknownIdIsAnsweredWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogues.load("../secret"))
                .withMessage(
                        "no catalogue is called ../secret, and there is no such file; bundled are "
                                + String.join(", ", Catalogues.ids()));
    }
}
