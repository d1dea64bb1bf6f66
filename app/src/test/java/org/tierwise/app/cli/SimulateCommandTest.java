package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.simulation.PlanSimulation;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.List;

class SimulateCommandTest {
    private static final CommandLineRun CASE =
            CommandLineRun.of(
                    "simulate",
                    "clovia",
                    "--pages",
                    "40000",
                    "--lost",
                    "mysql",
                    "--lost",
                    "memcached",
                    "--json");

    @Test
    void theFormulasAreThoseOfThePlan() {
        JsonNode plan = CommandLineRun.of("plan", "clovia", "--json").json();

        assertThat(CASE.code()).isZero();
        assertThat(CASE.json().path("states")).hasSize(2);
        for (JsonNode state : CASE.json().path("states")) {
            JsonNode planned = scenario(plan, state.path("name").asText());
            for (String figure : new String[] {"meanMs", "p95Ms", "p99Ms"}) {
                assertThat(state.path(figure).path("formula")).isEqualTo(planned.path(figure));
            }
        }
    }

    @Test
    void theSimulationOfTheCaseIsNearItsFormulas() {
        for (JsonNode state : CASE.json().path("states")) {
            assertThat(state.path("saturated").asBoolean()).isFalse();
            assertThat(state.path("pages").asInt()).isEqualTo(40_000);
            for (String figure : new String[] {"meanMs", "p50Ms", "p95Ms"}) {
                assertThat(state.path(figure).path("differencePercent").asDouble())
                        .as(state.path("name").asText() + " " + figure)
                        .isCloseTo(0, within(8.0));
            }
            assertThat(state.path("refused").path("simulated").asDouble()).isZero();
            for (JsonNode group : state.path("groups")) {
                assertThat(group.path("cpu").path("simulated").asDouble())
                        .isCloseTo(group.path("cpu").path("formula").asDouble(), within(0.02));
            }
        }
    }

    @Test
    void theTableShowsBothWithTheInterval() {
        CommandLineRun run = CommandLineRun.of("simulate", "clovia", "--pages", "2000");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("peak, 2,000 pages", "formula", "simulated", "±", "workers")
                .isEqualTo(CommandLineRun.of("simulate", "clovia", "--pages", "2000").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--pages=999",
                "--pages=-5",
                "--pages=60000000",
                "--pages=many",
                "--lost=postgres",
                "--lost=monitoring",
                "--lost=",
                "--all-states --lost=mysql",
                "--scenario=none"
            })
    void absurdArgumentsEndWithTwo(String arguments) {
        String[] all = ("simulate clovia " + arguments).split(" ");

        CommandLineRun run = CommandLineRun.of(all);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void whatCannotBePlannedCannotBeSimulated() {
        assertThat(CommandLineRun.of("simulate", "clovia", "--set", "target.p95Ms=1").code())
                .isEqualTo(ExitCode.NO_PLAN);
    }

    @Test
    void aSaturatedStateIsAnAnswer() {
        PlanningCase clovia = PlanningCases.open("clovia");
        PlanningRun run =
                PlanningRun.of(
                        clovia,
                        clovia.project().scenarios().getFirst(),
                        new SolveOptions(Duration.ofSeconds(10), 0),
                        progress -> {},
                        () -> false);
        double never = Double.POSITIVE_INFINITY;
        List<PlanSimulation> saturated =
                List.of(
                        new PlanSimulation.Saturated(
                                new StateEvaluation(
                                        "peak, one web node lost",
                                        "web",
                                        never,
                                        never,
                                        never,
                                        new Targets.Latency(1, 1, 1)),
                                List.of("web")));

        ObjectNode json = SimulationJson.of(run, saturated, 0);

        assertThat(json.at("/states/0/saturated").asBoolean()).isTrue();
        assertThat(json.at("/states/0/meanMs").isNull()).isTrue();
        assertThat(SimulationReport.of(run, saturated)).contains("saturated", "web");
    }

    private static JsonNode scenario(JsonNode plan, String name) {
        for (JsonNode each : plan.path("scenarios")) {
            if (each.path("name").asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("the plan has no state " + name);
    }
}
