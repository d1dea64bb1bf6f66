package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CatalogueCommandTest {
    private static final String MAPPING = "sku=Plan,vcpu=vCPU,ramGb=RAM,monthly=Price";

    @TempDir Path folder = Path.of("");

    @Test
    void showPrintsHowFarPricesCanBeTrusted() {
        CommandLineRun run = CommandLineRun.of("catalogue", "show", "e2e-networks-2026");
        assertThat(run.out())
                .contains(
                        "Of 36 prices 14 % published (5), 14 % secondary and unverified (5), 72 %"
                                + " estimated (26)");
    }

    @Test
    void everyBundledCatalogueIsListed() {
        assertThat(CommandLineRun.of("catalogue", "list", "--json").json().path("catalogues"))
                .hasSize(7)
                .allSatisfy(c -> assertThat(c.path("offers").asInt()).isPositive());
    }

    @Test
    void aSheetIsFirstOnlyProposedAMapping() throws IOException {
        Path sheet = sheet("C3.8GB,4,8,3200");
        CommandLineRun run = CommandLineRun.of("catalogue", "import", sheet.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("--map 'sku=Plan,vcpu=vCPU,ramGb=RAM,monthly=Price'")
                .contains("Nothing was written");
        assertThat(folder).isDirectoryNotContaining("glob:**.json");
    }

    @Test
    void anImportedCatalogueCanBePlannedWithAndABadSheetLeavesItAlone() throws IOException {
        Path out = folder.resolve("own.json");
        assertThat(imported(sheet("C3.8GB,4,8,3200"), out).code()).isZero();
        String before = Files.readString(out);
        CommandLineRun bad = imported(sheet("C3.8GB,4,8,-1"), out);
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("sheet.csv:2: monthly is -1; it must not be negative");
        assertThat(Files.readString(out)).isEqualTo(before);
        CommandLineRun diff =
                CommandLineRun.of("catalogue", "diff", "e2e-networks-2026", out.toString());
        assertThat(diff.out()).contains("3421 INR").contains("3200 INR").contains("-6.5 %");
    }

    @Test
    void diffShowsTheRateApartFromThePrices() throws IOException {
        Path old = folder.resolve("old.json");
        Files.writeString(
                old,
                org.tierwise.data.catalogue.Catalogues.text("aws-ap-south-1-2026")
                        .replace("\"asOf\": \"2026-09\"", "\"asOf\": \"2022-09\"")
                        .replace("\"153.3\"", "\"150\""));
        CommandLineRun run =
                CommandLineRun.of("catalogue", "diff", old.toString(), "aws-ap-south-1-2026");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("1 USD = 78.5792 INR (2022-09), then 93.0734 INR (2026-09): +18.4 %")
                .containsPattern("m4.xlarge +150 USD +153.3 USD +\\+2.2 % +\\+21.1 %");
    }

    @Test
    void aWrongCatalogueIsRefusedWithFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\n\"id\": 5}");
        CommandLineRun run = CommandLineRun.of("catalogue", "validate", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":");
    }

    private CommandLineRun imported(Path sheet, Path out) {
        return CommandLineRun.of(
                "catalogue",
                "import",
                sheet.toString(),
                "--map",
                MAPPING,
                "--as-of",
                "2026-11",
                "--out",
                out.toString());
    }

    private Path sheet(String row) throws IOException {
        return Files.writeString(folder.resolve("sheet.csv"), "Plan,vCPU,RAM,Price\n" + row + "\n");
    }
}
