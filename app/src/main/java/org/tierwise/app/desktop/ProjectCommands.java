package org.tierwise.app.desktop;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.model.project.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commands that show what is in the project: its scenarios and its figures. */
final class ProjectCommands {
    private final WorkspaceViewModel workspace;
    private final ScreenModels models;
    private final Jumps jumps;

    ProjectCommands(WorkspaceViewModel workspace, ScreenModels models, Jumps jumps) {
        this.workspace = workspace;
        this.models = models;
        this.jumps = jumps;
    }

    /** Its scenarios; none without a project. */
    List<Command> scenarios() {
        return opened().stream()
                .flatMap(project ->
                        project.planningCase().project().scenarios().stream()
                                .map(scenario -> lookAt(scenario, project)))
                .toList();
    }

    private Command lookAt(Scenario scenario, OpenedProject project) {
        return Command.of(
                        Words.of("plan.scenario"),
                        Words.of("palette.lookAt", scenario.name()),
                        scenario.description(),
                        () -> models.plan().choose(scenario))
                .when(() -> !scenario.name().equals(project.analysis().scenario().name()));
    }

    /** Figures that can be typed; none without a project. */
    List<Command> figures() {
        List<Command> all = new ArrayList<>();
        opened().ifPresent(project -> figures(all, project));
        return all;
    }

    private Optional<OpenedProject> opened() {
        return workspace.document().projectProperty().get();
    }

    private void figures(List<Command> all, OpenedProject project) {
        figures(
                all,
                Step.TOPOLOGY,
                Words.of("plan.targetColumn"),
                ProjectSummary.of(project.analysis()));
        figures(
                all,
                Step.DEMAND,
                Words.of("demand.traffic"),
                new Inspection(Words.of("demand.traffic"), List.copyOf(models.demand().traffic())));
        for (String component : models.demand().components()) {
            figures(all, Step.DEMAND, component, models.demand().inspect(component));
        }
    }

    private void figures(List<Command> all, Step step, String place, Inspection shown) {
        for (Inspection.Fact fact : shown.facts()) {
            fact.edit()
                    .ifPresent(edit ->
                            all.add(
                                    Command.of(
                                            place,
                                            "%s: %s".formatted(fact.label(), fact.value()),
                                            Words.of("palette.figureWords", edit.unit()),
                                            () -> jumps.toFigure(step, shown, edit.pointer()))));
        }
    }
}
