package org.tierwise.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CatalogueReviewTest {
    @TempDir Path folder = Path.of("");

    static List<String> ids() {
        return Catalogues.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noBundledPriceIsFarFromThoseOfItsKind(String id) throws IOException {
        assertThat(CatalogueReview.read(id).findings()).noneMatch(f -> f.contains("the median"));
    }

    @Test
    void aDigitTooManyIsFoundWithItsLine() throws IOException {
        String text = Catalogues.text("e2e-networks-2026");
        int line = (int) text.substring(0, text.indexOf("\"6724\"")).lines().count();
        Path file = written(text.replace("\"6724\"", "\"67240\""));
        assertThat(CatalogueReview.read(file.toString()).findings())
                .contains(
                        "%s:%d: C3.16GB costs 10.0 times the median of C3 for a core with its memory: a digit too many or too few?"
                                .formatted(file, line));
    }

    @Test
    void aDigitTooFewOnADiskIsFoundToo() throws IOException {
        Path file = written(Catalogues.text("e2e-networks-2026").replace("\"5000\"", "\"500\""));
        assertThat(CatalogueReview.read(file.toString()).findings())
                .anyMatch(f -> f.contains("BLOCK-1000 costs 0.1 times the median of block"));
    }

    @Test
    void whatIsNotSoldIsTold() throws IOException {
        assertThat(CatalogueReview.read("hetzner-eu-2026").findings())
                .anyMatch(f -> f.contains("not sold: object-storage-gb, cdn-egress-gb, backup-gb"))
                .anyMatch(f -> f.endsWith("no commitment is offered"));
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("own.json"), text);
    }
}
