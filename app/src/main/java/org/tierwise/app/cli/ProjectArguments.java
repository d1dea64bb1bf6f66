package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.Settings;
import org.tierwise.model.project.Scenario;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The project that a command works on, in which scenario, and with which changes for one run. */
final class ProjectArguments {
    @Parameters(
            paramLabel = "PROJECT",
            description = "a .tierwise file, or the name of a bundled example: clovia")
    private String project = "";

    @Option(names = "--scenario", paramLabel = "NAME", description = "scenario of the project")
    private @Nullable String scenario;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "change for this run: " + Settings.KNOWN)
    private List<String> settings = new ArrayList<>();

    /** Path of a file, or name of an example. */
    String project() {
        return project;
    }

    /** Changes for this run, each {@code NAME=VALUE}. */
    List<String> settings() {
        return List.copyOf(settings);
    }

    /** Name of the scenario; empty for the first one. */
    Optional<String> scenario() {
        return Optional.ofNullable(scenario);
    }

    /** The project with its bill and prices, changed. */
    PlanningCase open() {
        return PlanningCases.open(project, settings);
    }

    /** The scenario that was asked for. */
    Scenario scenarioOf(PlanningCase opened) {
        return PlanningCases.scenario(opened.project(), scenario());
    }
}
