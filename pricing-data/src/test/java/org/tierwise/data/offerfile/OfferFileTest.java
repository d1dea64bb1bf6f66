package org.tierwise.data.offerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.ServiceKind;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class OfferFileTest {
    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void bothFormsHoldTheSamePricesOfOneRegion(String form) throws IOException {
        OfferFile file = OfferFile.read(written(form), "ap-south-1");
        assertThat(file.version()).isEqualTo("20261101000000");
        assertThat(file.published()).isEqualTo("2026-11-01");
        assertThat(file.servers()).hasSize(1);
        assertThat(file.servers().get("m5.xlarge")).isEqualByComparingTo("0.21");
        assertThat(file.years().get("m5.xlarge")).isEqualByComparingTo("0.132");
        assertThat(file.volumes().get("gp3")).isEqualByComparingTo("0.095");
        assertThat(file.internet())
                .containsExactly(
                        Map.entry(new BigDecimal("0"), new BigDecimal("0.1093")),
                        Map.entry(new BigDecimal("10240"), new BigDecimal("0.0850")),
                        Map.entry(new BigDecimal("51200"), new BigDecimal("0.0820")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void aCatalogueIsRefreshedAndKeepsWhatTheFileLacks(String form) throws IOException {
        OfferCatalogue made =
                OfferCatalogue.of(
                        OfferFile.read(written(form), "ap-south-1"),
                        Catalogues.text("aws-ap-south-1-2026"),
                        "aws-new",
                        "index." + form);
        Catalogue catalogue =
                Catalogues.parse("aws-new", made.json().getBytes(StandardCharsets.UTF_8));
        assertThat(catalogue.asOf()).isEqualTo("2026-11-01");
        assertThat(catalogue.server("m5.xlarge").orElseThrow().monthly().getAmount())
                .isEqualByComparingTo("153.3");
        assertThat(catalogue.server("m5.xlarge").orElseThrow().source().status())
                .isEqualTo(PriceStatus.PUBLISHED);
        assertThat(catalogue.disk("GP3-250").monthly().getAmount()).isEqualByComparingTo("23.75");
        assertThat(
                        catalogue
                                .service(ServiceKind.INTERNET_EGRESS_GB)
                                .orElseThrow()
                                .price()
                                .price(new BigDecimal("10241"))
                                .getAmount())
                .isEqualByComparingTo("1119.317");
        assertThat(
                        catalogue.terms().stream()
                                .filter(t -> t.families().contains("m5"))
                                .findFirst()
                                .orElseThrow()
                                .discount())
                .isEqualByComparingTo("0.3714");
        assertThat(catalogue.server("c5.xlarge").orElseThrow().monthly().getAmount())
                .isEqualByComparingTo("124.1");
        assertThat(made.kept()).contains("c5.xlarge", "GP2-100").doesNotContain("m5.xlarge");
        assertThat(made.changed()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"USD\": \"0.2100000000\"|\"USD\": \"-1\"|26: \"-1\" is no price",
                "\"USD\": \"0.2100000000\"|\"USD\": \"1e999999999\"|26: \"1e999999999\" is no"
                        + " price",
                "\"USD\": \"0.2100000000\"|\"CNY\": \"0.21\"|26: a price has no USD",
                "\"products\": {|\"products\": [|7: an object { } would be right here",
                "\"products\"|\"terms\"|7: terms come before products",
                "\"offerCode\"|offerCode|4: not JSON",
            })
    void aBadPlaceOfTheJsonIsNamedWithItsLine(String old, String now, String message)
            throws IOException {
        Path file = folder.resolve("index.json");
        Files.writeString(
                file, OfferFiles.JSON.replaceFirst(java.util.regex.Pattern.quote(old), now));
        assertThatExceptionOfType(OfferFileProblem.class)
                .isThrownBy(() -> OfferFile.read(file, "ap-south-1"))
                .withMessageStartingWith(file + ":" + message);
    }

    @Test
    void aBadPriceOfTheCsvIsNamedWithItsLine() throws IOException {
        Path file = folder.resolve("index.csv");
        Files.writeString(file, OfferFiles.CSV.replace("\"0.1320\"", "\"free\""));
        assertThatExceptionOfType(OfferFileProblem.class)
                .isThrownBy(() -> OfferFile.read(file, "ap-south-1"))
                .withMessage(file + ":9: \"free\" is no price");
    }

    @Test
    void deepNestingAndHugeTextsAreRefused() throws IOException {
        Path deep = folder.resolve("deep.json");
        Files.writeString(deep, "{\"a\":".repeat(100_000));
        Path huge = folder.resolve("huge.json");
        Files.writeString(huge, "{\"version\": \"" + "x".repeat(2 << 20) + "\"}");
        for (Path file : new Path[] {deep, huge}) {
            assertThatExceptionOfType(OfferFileProblem.class)
                    .isThrownBy(() -> OfferFile.read(file, "ap-south-1"))
                    .withMessageStartingWith(file + ":1: not JSON");
        }
    }

    @Test
    void aRegionThatTheFileLacksIsAnsweredInWords() throws IOException {
        Path file = written("json");
        assertThatExceptionOfType(OfferFileProblem.class)
                .isThrownBy(() -> OfferFile.read(file, "eu-north-1"))
                .withMessageContaining("nothing of region eu-north-1");
    }

    @Test
    void onlyACatalogueInDollarsIsRefreshed() throws IOException {
        OfferFile file = OfferFile.read(written("json"), "ap-south-1");
        String rupees = Catalogues.text("e2e-networks-2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferCatalogue.of(file, rupees, "x", "index.json"))
                .withMessageContaining("the base catalogue is in INR");
    }

    private Path written(String form) throws IOException {
        return Files.writeString(
                folder.resolve("index." + form),
                form.equals("json") ? OfferFiles.JSON : OfferFiles.CSV);
    }
}
