package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.bound.BranchAndBound;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.InstanceJson;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The instances that we publish, in {@code solver/src/test/resources}. They are written with {@code
 * -Dtierwise.instanceFolder=FOLDER}.
 */
class InstanceSetTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SERVERS = 6;

    @ParameterizedTest
    @CsvSource({"latency-raid-4, 4, 15", "latency-raid-6, 6, 20", "latency-raid-6-tight, 6, 15"})
    void anInstanceIsWhatItsSeedGivesAndItsOptimumIsWhatTryingEverythingFinds(
            String name, int components, double meanMs) throws IOException {
        ObjectNode drawn = draw(name, components, meanMs);
        String folder = System.getProperty("tierwise.instanceFolder", "");
        if (!folder.isEmpty()) {
            Files.writeString(Path.of(folder, name + ".json"), drawn + "\n");
        }
        JsonNode published = read(name);
        assertThat(published.path("optimum").path("cost").decimalValue())
                .isEqualByComparingTo(drawn.path("optimum").path("cost").decimalValue());
        assertAlike(published, drawn);
        assertThat(PublishedInstance.of(published).cheapest())
                .isEqualByComparingTo(published.path("optimum").path("cost").decimalValue());
    }

    private static ObjectNode draw(String name, int components, double meanMs) {
        PlanningProblem problem =
                LargeProblems.of(
                        components,
                        components,
                        SERVERS,
                        new Targets.Latency(meanMs, meanMs * 2.3, meanMs * 3.5));
        List<GroupOptions> groups = ProblemOptions.of(problem, () -> false);
        Coupling coupling = new Coupling(groups, problem.targets());
        List<Standing> best =
                BranchAndBound.search(
                                Cover.ofEach(groups),
                                coupling,
                                plan -> coupling.shortfall(options(plan)) == 0,
                                Optional.empty(),
                                () -> false)
                        .best()
                        .orElseThrow();
        return InstanceJson.of(name, components, groups, problem.targets(), options(best));
    }

    private static Option[] options(List<Standing> plan) {
        return plan.stream().map(Standing::option).toArray(Option[]::new);
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream file =
                InstanceSetTest.class.getResourceAsStream("instances/" + name + ".json")) {
            return MAPPER.readTree(Objects.requireNonNull(file, name));
        }
    }

    /** Equal in every text, and in every number but for the last digits. */
    private static void assertAlike(JsonNode one, JsonNode other) {
        assertThat(one.size()).isEqualTo(other.size());
        if (one.isNumber()) {
            assertThat(one.asDouble())
                    .isCloseTo(other.asDouble(), within(1e-9 * (1 + Math.abs(other.asDouble()))));
        } else if (one.isValueNode()) {
            assertThat(one).isEqualTo(other);
        } else if (one.isArray()) {
            for (int i = 0; i < one.size(); i++) {
                assertAlike(one.get(i), other.get(i));
            }
        } else {
            one.properties().forEach(e -> assertAlike(e.getValue(), other.path(e.getKey())));
        }
    }
}
