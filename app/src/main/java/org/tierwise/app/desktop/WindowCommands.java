package org.tierwise.app.desktop;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.tour.TourViewModel;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the window can do or show, as commands. */
final class WindowCommands {
    /** Keys of the titles of tabs, by step. */
    static final Map<Step, List<String>> TABS =
            Map.of(
                    Step.PROPOSAL,
                    List.of("proposal.files", "branding.title", "parts.title"),
                    Step.PLAN,
                    List.of(
                            "plan.search",
                            "plan.responseTimes",
                            "plan.why",
                            "plan.whatLimitsCost",
                            "front.title",
                            "pins.title",
                            "simulation.title"),
                    Step.COMPARE,
                    List.of(
                            "compare.byComponent",
                            "compare.waterfall",
                            "compare.cashFlow",
                            "compare.monthly",
                            "compare.scenarios",
                            "compare.providers",
                            "compare.hangsOn"));

    private final WorkspaceViewModel workspace;
    private final ScreenModels models;
    private final FileActions files;
    private final Jumps jumps;
    private final TourViewModel tour;

    WindowCommands(
            WorkspaceViewModel workspace,
            ScreenModels models,
            FileActions files,
            Jumps jumps,
            TourViewModel tour) {
        this.workspace = workspace;
        this.models = models;
        this.files = files;
        this.jumps = jumps;
        this.tour = tour;
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
                                    Words.of("palette.goTo", step.label()),
                                    "",
                                    () -> workspace.goTo(step))
                            .keys("Ctrl+" + step.number())
                            .when(() -> workspace.canGoTo(step)));
        }
    }

    private void ofFiles(List<Command> all) {
        all.add(
                Command.of(
                                Words.of("palette.project"),
                                Words.of("palette.open"),
                                Words.of("palette.openWords"),
                                files::open)
                        .keys("Ctrl+O"));
        all.add(
                Command.of(
                        Words.of("palette.project"),
                        Words.of("palette.example"),
                        "",
                        () -> files.open("clovia")));
        all.add(
                Command.of(
                        Words.of("palette.view"),
                        Words.of("palette.tour"),
                        Words.of("palette.tourWords"),
                        tour::start));
        all.add(
                Command.of(
                                Words.of("palette.project"),
                                Words.of("palette.save"),
                                Words.of("palette.saveWords"),
                                files::save)
                        .keys("Ctrl+S")
                        .when(this::isOpen));
        all.add(
                Command.of(
                                Words.of("palette.project"),
                                Words.of("palette.saveAs"),
                                Words.of("palette.saveAsWords"),
                                files::saveAs)
                        .keys("Ctrl+Shift+S")
                        .when(this::isOpen));
        all.add(
                Command.of(
                                Words.of("palette.project"),
                                Words.of("palette.support"),
                                Words.of("palette.supportWords"),
                                () -> new SupportFile(workspace).save())
                        .when(this::isIdle));
        all.add(
                Command.of(
                                Words.of("palette.changes"),
                                Words.of("palette.undo"),
                                Words.of("palette.undoWords"),
                                workspace.document()::undo)
                        .keys("Ctrl+Z")
                        .when(workspace.document().undoableProperty()::get));
        all.add(
                Command.of(
                                Words.of("palette.changes"),
                                Words.of("palette.redo"),
                                Words.of("palette.redoWords"),
                                workspace.document()::redo)
                        .keys("Ctrl+Y")
                        .when(workspace.document().redoableProperty()::get));
    }

    private void ofPlan(List<Command> all) {
        String place = Step.PLAN.label();
        all.add(
                Command.of(
                                place,
                                Words.of("palette.solve"),
                                Words.of("palette.solveWords"),
                                this::solve)
                        .keys("Ctrl+Enter")
                        .when(() -> isOpen() && !models.plan().solvingProperty().get()));
        all.add(
                Command.of(
                                place,
                                Words.of("palette.cancel"),
                                Words.of("palette.cancelWords"),
                                workspace::cancel)
                        .keys("Esc")
                        .when(() -> workspace.jobs().currentProperty().get().isPresent()));
        all.add(
                Command.of(
                                place,
                                Words.of("palette.pins"),
                                Words.of("palette.pinsWords"),
                                this::pricePins)
                        .when(this::isPlanned));
        all.add(
                Command.of(
                                place,
                                Words.of("palette.simulate"),
                                Words.of("palette.simulateWords"),
                                () -> {
                                    jumps.toTab(Step.PLAN, Words.of("simulation.title"));
                                    models.plan().simulation().simulate();
                                })
                        .when(this::isPlanned));
    }

    private void pricePins() {
        jumps.toTab(Step.PLAN, Words.of("pins.title"));
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
                                Words.of("palette.scenarios"),
                                Words.of("palette.scenariosWords"),
                                () -> {
                                    jumps.toTab(Step.COMPARE, Words.of("compare.scenarios"));
                                    models.whatIf().planScenarios();
                                })
                        .when(this::isPlanned));
        all.add(
                Command.of(
                                place,
                                Words.of("palette.providers"),
                                Words.of("palette.providersWords"),
                                () -> {
                                    jumps.toTab(Step.COMPARE, Words.of("compare.providers"));
                                    models.providers().plan();
                                })
                        .when(this::isPlanned));
        all.add(
                Command.of(
                                place,
                                Words.of("palette.hangsOn"),
                                Words.of("palette.hangsOnWords"),
                                () -> {
                                    jumps.toTab(Step.COMPARE, Words.of("compare.hangsOn"));
                                    models.whatIf().studySensitivity();
                                })
                        .when(this::isPlanned));
    }

    private void ofDemand(List<Command> all) {
        String place = Step.DEMAND.label();
        all.add(
                Command.of(
                                place,
                                Words.of("palette.usualDay"),
                                Words.of("palette.usualDayWords"),
                                () -> {
                                    workspace.goTo(Step.DEMAND);
                                    models.demand().takeUsualDay();
                                })
                        .when(this::isOpen));
    }

    private void amounts(List<Command> all) {
        Optional<ExchangeRate> two =
                workspace.rate().filter(rate -> !rate.from().equals(rate.to()));
        for (Money.Side side : Money.Side.values()) {
            two.ifPresent(rate ->
                    all.add(
                            Command.of(
                                            Words.of("palette.view"),
                                            Words.of("bar.amountsIn", side.of(rate).getCode()),
                                            Words.of("palette.amountsWords"),
                                            () -> workspace.amountsProperty().set(side))
                                    .when(() ->
                                            side != workspace.amountsProperty().get()
                                                    && isIdle())));
        }
    }

    private boolean isIdle() {
        return workspace.jobs().currentProperty().get().isEmpty();
    }

    private void ofView(List<Command> all) {
        all.add(
                Command.of(
                                Words.of("palette.view"),
                                Words.of("palette.theme"),
                                Words.of("palette.themeWords"),
                                workspace::switchTheme)
                        .keys("Ctrl+D"));
        all.add(
                Command.of(
                                Words.of("palette.view"),
                                Words.of("palette.themeOfSystem"),
                                Words.of("palette.themeWords"),
                                () -> workspace.chosenThemeProperty().set(Optional.empty()))
                        .when(() -> workspace.chosenThemeProperty().get().isPresent()));
        for (Language each : Language.values()) {
            all.add(
                    Command.of(
                                    Words.of("palette.view"),
                                    Words.of("bar.language", each.ownName()),
                                    Words.of("palette.languageWords"),
                                    () -> workspace.languageProperty().set(each))
                            .when(() -> each != Words.language() && isIdle()));
        }
        amounts(all);
        String topology = Step.TOPOLOGY.label();
        all.add(
                Command.of(
                                topology,
                                Words.of("palette.asIs"),
                                Words.of("palette.asIsWords"),
                                () -> show(true))
                        .when(this::isOpen));
        all.add(
                Command.of(
                                topology,
                                Words.of("palette.toBe"),
                                Words.of("palette.toBeWords"),
                                () -> show(false))
                        .when(this::isOpen));
        all.add(
                Command.of(
                                topology,
                                Words.of("palette.targets"),
                                Words.of("palette.targetsWords"),
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
                                                Words.of(title),
                                                Words.of("palette.tabWords"),
                                                () -> jumps.toTab(step, Words.of(title)))
                                        .when(
                                                step == Step.PLAN
                                                        ? this::isOpen
                                                        : this::isPlanned))));
    }

    private void scenarios(List<Command> all, OpenedProject project) {
        for (Scenario scenario : project.planningCase().project().scenarios()) {
            all.add(
                    Command.of(
                                    Words.of("plan.scenario"),
                                    Words.of("palette.lookAt", scenario.name()),
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
                            Words.of("bill.component"),
                            component,
                            Step.DEMAND.label(),
                            () -> {
                                workspace.goTo(Step.DEMAND);
                                models.demand().choose(component);
                            }));
        }
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
