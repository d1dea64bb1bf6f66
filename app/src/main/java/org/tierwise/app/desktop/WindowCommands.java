package org.tierwise.app.desktop;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.model.project.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the window can do or show, as commands. */
final class WindowCommands {
    /** Tabs by step. */
    static final Map<Step, List<String>> TABS =
            Map.of(
                    Step.PLAN,
                    List.of(
                            "Search",
                            "Response times",
                            "Why each choice",
                            "What limits cost",
                            "Pins",
                            "Simulation"),
                    Step.COMPARE,
                    List.of(
                            "By component",
                            "From bill to plan",
                            "Cash flow",
                            "Scenarios",
                            "Providers",
                            "What it hangs on"));

    private static final String FILE = "Project";
    private static final String VIEW = "View";
    private static final String CHANGES = "Changes";

    private final WorkspaceViewModel workspace;
    private final ScreenModels models;
    private final FileActions files;
    private final Jumps jumps;

    WindowCommands(
            WorkspaceViewModel workspace, ScreenModels models, FileActions files, Jumps jumps) {
        this.workspace = workspace;
        this.models = models;
        this.files = files;
        this.jumps = jumps;
    }

    /** The commands as they are now. */
    List<Command> all() {
        List<Command> all = new ArrayList<>();
        steps(all);
        ofFiles(all);
        ofPlan(all);
        ofComparison(all);
        ofDemand(all);
        ofView(all);
        tabs(all);
        opened().ifPresent(project -> {
            scenarios(all, project);
            components(all);
            figures(all, project);
        });
        return all;
    }

    private Optional<OpenedProject> opened() {
        return workspace.document().projectProperty().get();
    }

    private boolean isOpen() {
        return opened().isPresent();
    }

    private boolean isPlanned() {
        return workspace.document().planProperty().get().isPresent();
    }

    private void steps(List<Command> all) {
        for (Step step : Step.values()) {
            all.add(
                    Command.of(
                                    step.label(),
                                    "Go to " + step.label(),
                                    "",
                                    () -> workspace.goTo(step))
                            .keys("Ctrl+" + step.number())
                            .when(() -> workspace.canGoTo(step)));
        }
    }

    private void ofFiles(List<Command> all) {
        all.add(Command.of(FILE, "Open project…", "file load", files::open).keys("Ctrl+O"));
        all.add(Command.of(FILE, "Open the Clovia example", "", () -> files.open("clovia")));
        all.add(
                Command.of(FILE, "Save project", "file write", files::save)
                        .keys("Ctrl+S")
                        .when(this::isOpen));
        all.add(
                Command.of(FILE, "Save project as…", "file copy", files::saveAs)
                        .keys("Ctrl+Shift+S")
                        .when(this::isOpen));
        all.add(
                Command.of(CHANGES, "Undo", "take back", workspace.document()::undo)
                        .keys("Ctrl+Z")
                        .when(workspace.document().undoableProperty()::get));
        all.add(
                Command.of(CHANGES, "Redo", "again", workspace.document()::redo)
                        .keys("Ctrl+Y")
                        .when(workspace.document().redoableProperty()::get));
    }

    private void ofPlan(List<Command> all) {
        String place = Step.PLAN.label();
        all.add(
                Command.of(place, "Solve", "search plan cheapest find", this::solve)
                        .keys("Ctrl+Enter")
                        .when(() -> isOpen() && !models.plan().solvingProperty().get()));
        all.add(
                Command.of(place, "Cancel what runs", "stop end job", workspace::cancel)
                        .keys("Esc")
                        .when(() -> workspace.jobs().currentProperty().get().isPresent()));
        all.add(
                Command.of(place, "Work out what pins cost", "fixed choices", this::pricePins)
                        .when(this::isPlanned));
        all.add(
                Command.of(
                                place,
                                "Simulate this plan",
                                "check",
                                () -> {
                                    jumps.toTab(Step.PLAN, "Simulation");
                                    models.plan().simulation().simulate();
                                })
                        .when(this::isPlanned));
    }

    private void pricePins() {
        jumps.toTab(Step.PLAN, "Pins");
        models.pins().price();
    }

    private void solve() {
        workspace.goTo(Step.PLAN);
        models.plan().solve();
    }

    private void ofComparison(List<Command> all) {
        String place = Step.COMPARE.label();
        all.add(
                Command.of(
                                place,
                                "Plan all scenarios",
                                "what if",
                                () -> {
                                    jumps.toTab(Step.COMPARE, "Scenarios");
                                    models.whatIf().planScenarios();
                                })
                        .when(this::isPlanned));
        all.add(
                Command.of(
                                place,
                                "Plan with every provider",
                                "catalogues aws gcp hetzner",
                                () -> {
                                    jumps.toTab(Step.COMPARE, "Providers");
                                    models.providers().plan();
                                })
                        .when(this::isPlanned));
        all.add(
                Command.of(
                                place,
                                "Work out what the saving hangs on",
                                "tornado sensitivity assumptions",
                                () -> {
                                    jumps.toTab(Step.COMPARE, "What it hangs on");
                                    models.whatIf().studySensitivity();
                                })
                        .when(this::isPlanned));
    }

    private void ofDemand(List<Command> all) {
        String place = Step.DEMAND.label();
        all.add(
                Command.of(
                                place,
                                "Assume the usual day of a shop",
                                "hours evening peak",
                                () -> {
                                    workspace.goTo(Step.DEMAND);
                                    models.demand().takeUsualDay();
                                })
                        .when(this::isOpen));
    }

    private void ofView(List<Command> all) {
        all.add(
                Command.of(
                                VIEW,
                                "Switch between light and dark",
                                "theme colours",
                                () ->
                                        workspace
                                                .themeProperty()
                                                .set(workspace.themeProperty().get().other()))
                        .keys("Ctrl+D"));
        String topology = Step.TOPOLOGY.label();
        all.add(
                Command.of(topology, "Show as-is", "today aws", () -> show(true))
                        .when(this::isOpen));
        all.add(Command.of(topology, "Show to-be", "plan", () -> show(false)).when(this::isOpen));
        all.add(
                Command.of(
                                topology,
                                "Show targets",
                                "what must hold limits p95 availability",
                                () -> {
                                    workspace.goTo(Step.TOPOLOGY);
                                    workspace.inspectProject();
                                })
                        .when(this::isOpen));
    }

    private void show(boolean asIs) {
        workspace.goTo(Step.TOPOLOGY);
        models.topology().asIsProperty().set(asIs);
    }

    private void tabs(List<Command> all) {
        TABS.forEach((step, titles) ->
                titles.forEach(title ->
                        all.add(
                                Command.of(
                                                step.label(),
                                                title,
                                                "tab chart",
                                                () -> jumps.toTab(step, title))
                                        .when(
                                                step == Step.PLAN
                                                        ? this::isOpen
                                                        : this::isPlanned))));
    }

    private void scenarios(List<Command> all, OpenedProject project) {
        for (Scenario scenario : project.planningCase().project().scenarios()) {
            all.add(
                    Command.of(
                                    "Scenario",
                                    "Look at scenario " + scenario.name(),
                                    scenario.description(),
                                    () -> models.plan().choose(scenario))
                            .when(() ->
                                    !scenario.name().equals(project.analysis().scenario().name())));
        }
    }

    private void components(List<Command> all) {
        for (String component : models.demand().components()) {
            all.add(
                    Command.of(
                            "Component",
                            component,
                            Step.DEMAND.label(),
                            () -> {
                                workspace.goTo(Step.DEMAND);
                                models.demand().choose(component);
                            }));
        }
    }

    private void figures(List<Command> all, OpenedProject project) {
        figures(all, Step.TOPOLOGY, "Target", ProjectSummary.of(project.analysis()));
        figures(
                all,
                Step.DEMAND,
                "Traffic",
                new Inspection("Traffic", List.copyOf(models.demand().traffic())));
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
                                            "figure " + edit.unit(),
                                            () -> jumps.toFigure(step, shown, edit.pointer()))));
        }
    }
}
