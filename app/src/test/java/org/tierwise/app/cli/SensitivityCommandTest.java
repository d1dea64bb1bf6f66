package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.Assumption;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.project.ProjectContents;
import org.tierwise.app.project.ProjectFile;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * The example with four of its 75 assumptions: the others are told as measured, since each takes
 * two plans. Run once for all tests.
 */
class SensitivityCommandTest {
    private static final List<String> OPEN =
            List.of(
                    "web, utilisation",
                    "memcached, read fraction",
                    "rabbitmq, memory per node",
                    "solr, egress kb per page");

    @TempDir private static Path folder = Path.of("");
    private static CommandLineRun sensitivity = new CommandLineRun(-1, "", "");

    @BeforeAll
    static void run() throws IOException {
        PlanningCase clovia = PlanningCases.open("clovia");
        Path file = folder.resolve("four.tierwise");
        ProjectFile.write(
                file,
                new ProjectContents(
                        fewAssumptions(clovia.project()),
                        clovia.bill(),
                        clovia.contents().catalogue()),
                PlanningRun.VERSION);
        sensitivity = CommandLineRun.of("sensitivity", file.toString(), "--json");
    }

    private static Project fewAssumptions(Project project) {
        JsonNode tree = ProjectJson.tree(project);
        Assumption.of(project).stream()
                .filter(each -> !OPEN.contains(each.name()))
                .forEach(each ->
                        ((ObjectNode) tree.at(each.pointer())).put("provenance", "MEASURED"));
        return ProjectJson.of(tree);
    }

    @Test
    void everyAssumptionIsMovedAndTheExchangeRateWithThem() {
        assertThat(sensitivity.code()).isZero();
        assertThat(sensitivity.json().path("assumptions").findValuesAsText("name"))
                .contains("exchange rate")
                .containsAll(OPEN)
                .hasSize(OPEN.size() + 1);
    }

    @Test
    void theExchangeRateMovesTheSavingByWhatIsPaidInDollars() {
        BigDecimal base = new BigDecimal(sensitivity.json().path("saving").asText());
        JsonNode rate = assumption("exchange rate");

        BigDecimal fall = base.subtract(new BigDecimal(rate.path("savingAtLow").asText()));
        BigDecimal rise = new BigDecimal(rate.path("savingAtHigh").asText()).subtract(base);
        assertThat(fall).isPositive().isEqualByComparingTo(rise);
    }

    @Test
    void moreWorkNeverSavesMore() {
        JsonNode web = assumption("web, utilisation");

        assertThat(new BigDecimal(web.path("savingAtHigh").asText()))
                .isLessThan(new BigDecimal(web.path("savingAtLow").asText()));
        assertThat(web.path("provenance").asText()).isEqualTo("assumed");
    }

    @Test
    void sharesStayShares() {
        for (JsonNode each : sensitivity.json().path("assumptions")) {
            if (each.path("unit").asText().equals("share")) {
                assertThat(each.path("high").asDouble()).isLessThanOrEqualTo(1);
            }
        }
        JsonNode whole = assumption("memcached, read fraction");
        assertThat(whole.path("value").asDouble()).isEqualTo(1);
        assertThat(whole.path("savingAtHigh").asText())
                .isEqualTo(sensitivity.json().path("saving").asText());
    }

    @Test
    void theAssumptionThatMovesTheSavingMostComesFirst() {
        BigDecimal base = new BigDecimal(sensitivity.json().path("saving").asText());
        BigDecimal last = null;
        for (JsonNode each : sensitivity.json().path("assumptions")) {
            BigDecimal moved =
                    distance(each, "savingAtLow", base).max(distance(each, "savingAtHigh", base));
            if (last != null) {
                assertThat(moved).isLessThanOrEqualTo(last);
            }
            last = moved;
        }
        assertThat(last).isNotNull();
    }

    @Test
    void anAbsurdStepEndsWithTwo() {
        assertThat(CommandLineRun.of("sensitivity", "clovia", "--by", "100").code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    private static BigDecimal distance(JsonNode each, String field, BigDecimal base) {
        return new BigDecimal(each.path(field).asText()).subtract(base).abs();
    }

    private static JsonNode assumption(String name) {
        for (JsonNode each : sensitivity.json().path("assumptions")) {
            if (each.path("name").asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("no assumption " + name);
    }
}
