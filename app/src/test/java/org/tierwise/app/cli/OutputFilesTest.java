package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.Main;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What {@code plan --out} writes beside the workbook. */
class OutputFilesTest {
    @TempDir static Path folder = Path.of("");
    private static Path bill = Path.of("");
    private static CommandLineRun plan = new CommandLineRun(-1, "", "");

    @BeforeAll
    static void write() throws IOException {
        bill = Files.createDirectory(folder.resolve("bill"));
        plan =
                CommandLineRun.of(
                        "plan",
                        "clovia",
                        "--json",
                        "--out",
                        bill.resolve("planned.focus.csv").toString(),
                        "--out",
                        folder.resolve("order.csv").toString(),
                        "--out",
                        folder.resolve("result.json").toString());
        assertThat(plan.code()).isZero();
    }

    @Test
    void theEndingSaysWhatIsWritten() throws IOException {
        assertThat(Files.readString(folder.resolve("order.csv")))
                .startsWith("Group,Component,Environment,");
    }

    @Test
    void thePlannedCostIsReadBackByTheReaderOfBills() {
        JsonNode read = CommandLineRun.of("bill", bill.toString(), "--json").json();
        assertThat(read.path("files").get(0).path("format").asText()).isEqualTo("focus");
        assertThat(read.path("periods").get(0).asText()).matches("\\d{4}-\\d{2}");
        JsonNode total = read.path("otherProviders").get(0);
        assertThat(total.path("name").asText()).isEqualTo("E2E Networks");
        assertThat(total.path("currency").asText()).isEqualTo("INR");
        assertThat(new BigDecimal(total.path("amount").asText()))
                .isEqualByComparingTo(plan.json().path("optimality").path("planMonthly").asText());
    }

    @Test
    void theResultKeepsItsPublishedSchema() throws IOException {
        JsonNode written =
                new ObjectMapper().readTree(Files.readString(folder.resolve("result.json")));
        assertThat(written).isEqualTo(plan.json());
        JsonSchema schema = schema();
        assertThat(schema.validate(written)).isEmpty();
        ((ObjectNode) written.path("toBe")).put("monthly", 254143.5);
        assertThat(schema.validate(written))
                .singleElement()
                .asString()
                .contains("toBe.monthly", "string");
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("plan.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(in));
        }
    }

    @Test
    void anEndingThatNamesNoFormatIsRefusedBeforeAnythingIsPlanned() {
        CommandLineRun run =
                CommandLineRun.of("plan", "clovia", "--out", folder.resolve("x.doc").toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("its ending names no format", ".xlsx", ".focus.csv");
    }
}
