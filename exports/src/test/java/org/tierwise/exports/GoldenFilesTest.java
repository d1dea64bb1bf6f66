package org.tierwise.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a reader of each text format sees. {@code -Dtierwise.writeGolden=true} writes the files
 * anew, to be read before they are committed.
 */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/tierwise/exports/golden");

    @ParameterizedTest
    @ValueSource(
            strings = {".md", ".csv", ".focus.csv", ".svg", ".mmd", ".drawio", ".tf", ".jsimg"})
    void everyTextFormatIsAsItWasReviewed(String ending) throws IOException {
        Path golden = FOLDER.resolve("small-shop" + ending);
        String written = text(ending, SmallShop.proposal());
        if (Boolean.getBoolean("tierwise.writeGolden")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({"branded, true", "shortest, false"})
    void theSummaryOfACompanyIsAsItWasReviewed(String name, boolean whole) throws IOException {
        Path golden = FOLDER.resolve("small-shop-" + name + ".md");
        String written =
                text(".md", SmallShop.proposal(whole ? Brands.whole() : Brands.shortest()));
        if (Boolean.getBoolean("tierwise.writeGolden")) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void theLongerEndingCounts() {
        assertThat(Exports.of(Path.of("x/Forecast.FOCUS.csv")).orElseThrow().what())
                .contains("FOCUS");
        assertThat(Exports.of(Path.of("order.csv")).orElseThrow().what())
                .isEqualTo("bill of materials");
        assertThat(Exports.of(Path.of("proposal.doc"))).isEmpty();
        assertThat(Exports.endings()).startsWith(".xlsx, ");
    }

    static String text(String ending, Proposal proposal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.of(Path.of("x" + ending)).orElseThrow().writer().write(proposal, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
