package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Commands that show a step, or a tab of one. */
final class StepCommands {
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
    private final Jumps jumps;

    StepCommands(WorkspaceViewModel workspace, Jumps jumps) {
        this.workspace = workspace;
        this.jumps = jumps;
    }

    /** The steps, as they are now. */
    List<Command> steps() {
        List<Command> all = new ArrayList<>();
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
        return all;
    }

    /** The tabs, as they are now. */
    List<Command> tabs() {
        List<Command> all = new ArrayList<>();
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
                                                        ? workspace::isOpen
                                                        : workspace::isPlanned))));
        return all;
    }
}
