package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.app.planning.BundledExamples;
import org.tierwise.data.bill.generate.BillGenerator;
import org.tierwise.data.bill.generate.BillScenarios;
import org.tierwise.data.catalogue.Catalogues;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The main job, from the bundled example to JSON and workbook. */
class PlanCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final CommandLineRun CASE =
            CommandLineRun.of("plan", "clovia", "--json", "--explain");

    @TempDir Path folder = Path.of("");

    @Test
    void theDocumentHoldsWhatTheContractPromises() {
        assertThat(CASE.code()).isZero();
        JsonNode json = CASE.json();
        assertThat(json.path("project").asText()).isEqualTo("Clovia");
        assertThat(json.path("currency").asText()).isEqualTo("INR");
        assertThat(json.path("asIs").path("basis").asText()).isEqualTo("amortised");
        assertThat(json.path("optimality").path("proven").asBoolean()).isTrue();
        assertThat(json.path("optimality").path("gapPercent").asDouble()).isZero();
        assertThat(json.path("violations")).isEmpty();
        assertThat(json.path("availability").path("met").asBoolean()).isTrue();
        assertThat(json.path("scenarios").get(0).path("name").asText()).isEqualTo("peak");
        for (JsonNode state : json.path("scenarios")) {
            assertThat(state.path("met").asBoolean()).isTrue();
            assertThat(state.path("p95Ms").asDouble())
                    .isLessThanOrEqualTo(state.path("targetP95Ms").asDouble());
        }
        for (JsonNode group : json.path("groups")) {
            assertThat(group.path("components")).isNotEmpty();
            assertThat(group.path("monthly").isTextual()).isTrue();
            assertThat(group.path("nodes").asInt()).isPositive();
            assertThat(group.path("disks").has("raid")).isTrue();
        }
    }

    @Test
    void theCaseComesOutAsItWasTold() {
        JsonNode mysql = group(CASE.json(), "mysql");
        assertThat(mysql.path("pattern").asText()).isEqualTo("drbd-pair+replicas");
        assertThat(mysql.path("disks").path("class").asText()).isEqualTo("hdd-sas-15k");
        assertThat(mysql.path("disks").path("raid").asText()).isEqualTo("RAID10");
        assertThat(group(CASE.json(), "memcached").path("nodes").asInt()).isEqualTo(2);
        assertThat(group(CASE.json(), "staging").path("nodes").asInt()).isEqualTo(4);
    }

    @Test
    void webNodesShowTheirWorkersAndWhatTheyWaitFor() {
        JsonNode web = group(CASE.json(), "web");
        JsonNode workers = web.path("workers");
        assertThat(workers.path("count").asInt())
                .isEqualTo(web.path("workersNodeLost").path("count").asInt())
                .isBetween(4, 32);
        assertThat(workers.path("blocking").asDouble()).isLessThan(1e-6);
        assertThat(web.path("workersNodeLost").path("utilisation").asDouble())
                .isBetween(workers.path("utilisation").asDouble(), 0.95);
        assertThat(workers.path("timeBelowMs").asDouble())
                .isPositive()
                .isLessThanOrEqualTo(workers.path("sizedForTimeBelowMs").asDouble());
        assertThat(group(CASE.json(), "mysql").has("workers")).isFalse();
    }

    @Test
    void amountsAddUp() {
        JsonNode json = CASE.json();
        assertThat(amount(json, "asIs", "monthly").subtract(amount(json, "toBe", "monthly")))
                .isEqualByComparingTo(amount(json, "savings", "monthly"));
        BigDecimal parts = BigDecimal.ZERO;
        for (String list : new String[] {"groups", "services"}) {
            for (JsonNode part : json.path(list)) {
                parts = parts.add(new BigDecimal(part.path("monthly").asText()));
            }
        }
        assertThat(parts).isEqualByComparingTo(amount(json, "optimality", "planMonthly"));
    }

    @Test
    void theWorkbookSavesWhatTheDocumentSaves() throws IOException {
        Path file = folder.resolve("proposal.xlsx");
        CommandLineRun run =
                CommandLineRun.of("plan", "clovia", "--json", "--out", file.toString());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(BigDecimal.valueOf(named(book, "SavingsMonthly")))
                    .isCloseTo(
                            amount(run.json(), "savings", "monthly"),
                            within(new BigDecimal("0.005")));
        }
    }

    @Test
    void raidMovesTheQueryTimeBecauseOfIops() {
        double mirror = queryMs("RAID1");
        double striped = queryMs("RAID10");
        assertThat(mirror).isGreaterThan(1000);
        assertThat(striped).isBetween(350.0, 550.0);
    }

    /** Query with a replica lost, when one node serves all reads as in the case. */
    private static double queryMs(String raid) {
        CommandLineRun run =
                CommandLineRun.of(
                        "plan",
                        "clovia",
                        "--json",
                        "--scenario=same-load",
                        "--set=growth=0.9",
                        "--set=mysql.raid=" + raid,
                        "--set=mysql.nodes=3",
                        "--set=mysql.disks=" + (raid.equals("RAID1") ? 2 : 4),
                        "--set=target.nodeLost.p95Ms=8000",
                        "--set=target.nodeLost.p99Ms=15000");
        for (JsonNode call : group(run.json(), "mysql").path("callsNodeLost")) {
            if (call.path("name").asText().equals("disk-bound query")) {
                return call.path("meanMs").asDouble();
            }
        }
        throw new AssertionError(run.err());
    }

    @Test
    void aHigherPriceOfAServerRaisesThePlanByItsShare() throws IOException {
        ObjectNode catalogue = (ObjectNode) MAPPER.readTree(catalogueText());
        for (JsonNode server : catalogue.path("servers")) {
            if (server.path("sku").asText().equals("BM-16C-64GB")) {
                raise((ObjectNode) server, new BigDecimal("100"));
            }
        }
        Files.writeString(folder.resolve("mine.json"), MAPPER.writeValueAsString(catalogue));
        CommandLineRun run = CommandLineRun.of("plan", project("mine.json").toString(), "--json");
        assertThat(run.err()).isEmpty();
        BigDecimal before = amount(CASE.json(), "toBe", "monthly");
        BigDecimal after = amount(run.json(), "toBe", "monthly");
        assertThat(after.subtract(before)).isEqualByComparingTo(new BigDecimal("240"));
    }

    @Test
    void moreHoursOnTheBillRaiseTheAsIsByTheirPrice() throws IOException {
        ObjectNode scenario = (ObjectNode) MAPPER.readTree(scenarioText());
        for (JsonNode line : scenario.path("lines")) {
            if (line.path("usage").path("type").asText().contains("NatGateway-Bytes")) {
                ObjectNode usage = (ObjectNode) line.path("usage");
                usage.put(
                        "quantity",
                        new BigDecimal(usage.path("quantity").asText())
                                .add(BigDecimal.valueOf(100))
                                .toPlainString());
            }
        }
        Path file = folder.resolve("scenario.json");
        Files.writeString(file, MAPPER.writeValueAsString(scenario));
        Path project = project("e2e-networks-2026");
        BillGenerator.write(BillScenarios.read(file), 1, folder.resolve("bill"));
        CommandLineRun run = CommandLineRun.of("plan", project.toString(), "--json");
        BigDecimal more =
                amount(run.json(), "asIs", "monthly")
                        .subtract(amount(CASE.json(), "asIs", "monthly"));
        assertThat(more)
                .isEqualByComparingTo(
                        new BigDecimal("100")
                                .multiply(new BigDecimal("0.056"))
                                .multiply(new BigDecimal("94.96")));
    }

    @Test
    void anImpossibleTargetEndsWithThreeAndSaysByHowMuch() {
        CommandLineRun run =
                CommandLineRun.of("plan", "clovia", "--set", "target.p95Ms=1", "--time-limit=2s");
        assertThat(run.code()).isEqualTo(ExitCode.NO_PLAN);
        assertThat(run.err()).contains("p95 response time is").contains("at most 1 ms allowed");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theCostNeverFallsWhereTheLatencyTargetTightens() {
        CommandLineRun run =
                CommandLineRun.of(
                        "plan",
                        "clovia",
                        "--sweep=target.p95Ms=1100..2000/4",
                        "--time-limit=60s",
                        "--json");
        assertThat(run.code()).isZero();
        JsonNode points = run.json().path("points");
        assertThat(points.findValuesAsText("value"))
                .containsExactly("1100", "1400", "1700", "2000");
        for (int i = 0; i < points.size(); i++) {
            assertThat(points.get(i).path("proven").asBoolean()).isTrue();
            assertThat(points.get(i).path("p95Ms").asDouble())
                    .isLessThanOrEqualTo(points.get(i).path("value").asDouble());
            if (i > 0) {
                assertThat(monthly(points.get(i))).isLessThanOrEqualTo(monthly(points.get(i - 1)));
            }
        }
        assertThat(monthly(points.get(0))).isGreaterThan(monthly(points.get(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out=proposal.xlsx", "--explain"})
    void manyPlansHaveNoWorkbookAndNoExplanation(String option) {
        CommandLineRun run = CommandLineRun.of("plan", "clovia", "--sweep=growth=1..2/2", option);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--sweep");
    }

    private static BigDecimal monthly(JsonNode point) {
        return new BigDecimal(point.path("monthly").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql.raid=RAID7",
                "nothing=1",
                "target.p95Ms=fast",
                "growth",
                "target.p95Ms=-5",
                "catalogue=nowhere",
                "web.nodes=many"
            })
    void aSettingThatIsNotUnderstoodEndsWithTwo(String setting) {
        CommandLineRun run = CommandLineRun.of("plan", "clovia", "--set", setting);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void aProjectThatIsNotThereEndsWithTwo() {
        CommandLineRun run = CommandLineRun.of("plan", "absent.tierwise");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("absent.tierwise");
    }

    @Test
    void theExplanationSaysWhatEachRaidLevelWouldDoToTheDatabase() {
        JsonNode mysql = named(CASE.json().path("explanation").path("groups"), "mysql");
        Map<String, JsonNode> levels = new TreeMap<>();
        mysql.path("raidLevels")
                .forEach(other -> levels.put(other.path("disks").path("raid").asText(), other));

        assertThat(levels).containsOnlyKeys("RAID0", "RAID1", "RAID10", "RAID5", "RAID6");
        assertThat(level(levels, "RAID10").path("holds").asBoolean()).isTrue();
        assertThat(level(levels, "RAID1").path("holds").asBoolean()).isFalse();
        assertThat(level(levels, "RAID1").path("violations").get(0).asText())
                .contains("disk utilisation");
        assertThat(diskLoad(levels, "RAID10"))
                .isLessThan(diskLoad(levels, "RAID5"))
                .isGreaterThan(diskLoad(levels, "RAID0"));
        assertThat(diskLoad(levels, "RAID5")).isLessThan(diskLoad(levels, "RAID6"));
    }

    @Test
    void theExplanationSaysWhichLimitsCostMoney() {
        JsonNode limits = CASE.json().path("explanation").path("limits");

        JsonNode utilisation = named(limits, "utilisation");
        assertThat(utilisation.path("binding").asBoolean()).isTrue();
        assertThat(new BigDecimal(utilisation.path("saves").asText())).isPositive();
        assertThat(new BigDecimal(utilisation.path("costs").asText())).isPositive();
        assertThat(new BigDecimal(named(limits, "p95").path("saves").asText())).isZero();
    }

    private static double diskLoad(Map<String, JsonNode> levels, String name) {
        return level(levels, name).path("diskUtilisation").asDouble();
    }

    private static JsonNode level(Map<String, JsonNode> levels, String name) {
        return Objects.requireNonNull(levels.get(name), name);
    }

    private Path project(String catalogue) throws IOException {
        ObjectNode project =
                (ObjectNode)
                        MAPPER.readTree(
                                BundledExamples.class.getResourceAsStream(
                                        "/org/tierwise/app/examples/clovia/project.json"));
        project.put("catalogue", catalogue);
        BillGenerator.write(
                BillScenarios.read(BundledExamples.billScenario()), 1, folder.resolve("bill"));
        return Files.writeString(
                folder.resolve("case.tierwise"), MAPPER.writeValueAsString(project));
    }

    private static String scenarioText() throws IOException {
        try (InputStream in = BundledExamples.billScenario()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static String catalogueText() throws IOException {
        try (InputStream in =
                Catalogues.class.getResourceAsStream("catalogues/e2e-networks-2026.json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static void raise(ObjectNode server, BigDecimal by) {
        server.put(
                "monthly", new BigDecimal(server.path("monthly").asText()).add(by).toPlainString());
    }

    private static JsonNode group(JsonNode json, String name) {
        return named(json.path("groups"), name);
    }

    private static JsonNode named(JsonNode nodes, String name) {
        for (JsonNode node : nodes) {
            if (node.path("name").asText().equals(name)) {
                return node;
            }
        }
        throw new AssertionError("nothing is named " + name);
    }

    private static BigDecimal amount(JsonNode json, String object, String field) {
        return new BigDecimal(json.path(object).path(field).asText());
    }

    private static double named(XSSFWorkbook book, String name) {
        Name cell = book.getName(name);
        CellReference at = new CellReference(cell.getRefersToFormula());
        Cell found = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
        return found.getNumericCellValue();
    }
}
