package org.tierwise.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.bertramlabs.plugins.hcl4j.HCLParser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

/** A customer whose name is an attack, in Hindi, with a picture and a letter that XML forbids. */
class HostileTextTest {
    private static final String NAME =
            "=cmd|'/c calc'!A1 ${file(\"/etc/passwd\")} %{if x} <script>\"#|\u0001 कपड़े 👗";

    private final Proposal hostile = SmallShop.proposal(NAME);

    @ParameterizedTest
    @ValueSource(strings = {".svg", ".drawio", ".jsimg"})
    void drawingsAndModelsStayXml(String ending) throws Exception {
        String text = GoldenFilesTest.text(ending, hostile);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        assertThat(
                        factory.newDocumentBuilder()
                                .parse(
                                        new ByteArrayInputStream(
                                                text.getBytes(StandardCharsets.UTF_8)))
                                .getDocumentElement()
                                .getTagName())
                .isNotEmpty();
        assertThat(text).doesNotContain("<script", "\u0001");
    }

    @Test
    void theDrawingKeepsHindiAndPictures() throws IOException {
        assertThat(GoldenFilesTest.text(".svg", hostile)).contains("कपड़े 👗");
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".focus.csv"})
    void noCellOfATableIsAFormula(String ending) throws IOException {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(GoldenFilesTest.text(ending, hostile))) {
            for (CsvRecord record : records) {
                assertThat(record.getFields()).noneMatch(f -> f.matches("(?s)[=+@\t\r].*"));
            }
        }
    }

    @Test
    void plannedCostAddsUpToWhatIsBought() throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(GoldenFilesTest.text(".focus.csv", hostile))) {
            List<CsvRecord> all = records.stream().toList();
            int billed = all.getFirst().getFields().indexOf("BilledCost");
            for (CsvRecord record : all.subList(1, all.size())) {
                sum = sum.add(new BigDecimal(record.getField(billed)));
            }
        }
        assertThat(sum).isEqualByComparingTo(hostile.bought().getAmount());
    }

    @Test
    void terraformOrdersEveryNodeAndRunsNothing() throws Exception {
        String text = GoldenFilesTest.text(".tf", hostile);
        Map<String, Object> parsed = new HCLParser().parse(text, true);
        assertThat(parsed)
                .extracting("resource")
                .extracting("e2e_node")
                .extracting("web")
                .extracting("plan")
                .isEqualTo("C3.16GB");
        assertThat(text.lines().filter(line -> line.contains("/etc/passwd")))
                .allMatch(line -> line.startsWith("# "));
        assertThat(text).contains("# - mysql: 3 server of DS-16");
    }

    @Test
    void theSummaryHoldsNoMarkOfItsOwn() throws IOException {
        assertThat(GoldenFilesTest.text(".md", hostile))
                .contains("कपड़े 👗")
                .doesNotContain("<script");
    }
}
