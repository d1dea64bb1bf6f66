package org.tierwise.solver.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Processes on computers, as in OptaPlanner's cloud balancing example. */
@PlanningSolution
public class CloudBalance {
    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "computers")
    private List<CloudComputer> computers = List.of();

    @PlanningEntityCollectionProperty private List<CloudProcess> processes = List.of();
    @PlanningScore private @Nullable HardMediumSoftLongScore score;

    /** Needed by the solver to clone solutions. */
    public CloudBalance() {}

    private CloudBalance(List<CloudComputer> computers, List<CloudProcess> processes) {
        this.computers = computers;
        this.processes = processes;
    }

    static CloudBalance read(Path file) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(file.toFile());
        List<CloudComputer> computers = new ArrayList<>();
        for (JsonNode each : tree.path("computerList")) {
            computers.add(
                    new CloudComputer(
                            each.path("id").asInt(),
                            each.path("cpuPower").asLong(),
                            each.path("memory").asLong(),
                            each.path("networkBandwidth").asLong(),
                            each.path("cost").asLong()));
        }
        List<CloudProcess> processes = new ArrayList<>();
        for (JsonNode each : tree.path("processList")) {
            processes.add(
                    new CloudProcess(
                            each.path("id").asInt(),
                            each.path("requiredCpuPower").asLong(),
                            each.path("requiredMemory").asLong(),
                            each.path("requiredNetworkBandwidth").asLong()));
        }
        return new CloudBalance(computers, processes);
    }

    /** Whether no computer holds more than it can. */
    boolean isFeasible() {
        return score != null && score.isFeasible();
    }

    /** Cost of the computers in use, summed anew. */
    long cost() {
        return processes.stream()
                .map(CloudProcess::getComputer)
                .filter(Objects::nonNull)
                .distinct()
                .mapToLong(CloudComputer::cost)
                .sum();
    }

    /** Whether every process runs, and no computer holds more than it can, counted anew. */
    boolean fits() {
        return processes.stream().allMatch(p -> p.getComputer() != null)
                && computers.stream().allMatch(this::fits);
    }

    private boolean fits(CloudComputer computer) {
        List<CloudProcess> here =
                processes.stream().filter(p -> computer.equals(p.getComputer())).toList();
        return here.stream().mapToLong(CloudProcess::cpu).sum() <= computer.cpu()
                && here.stream().mapToLong(CloudProcess::memory).sum() <= computer.memory()
                && here.stream().mapToLong(CloudProcess::network).sum() <= computer.network();
    }
}
