package org.tierwise.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.Sensitivity;
import org.tierwise.model.plan.Advice;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Other scenarios and the sensitivity, worked out on demand and forgotten after a change. */
class WhatIfViewModelTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");
    private static final Jobs JOBS = new Jobs(Runnable::run, Runnable::run);

    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final List<String> solved = new ArrayList<>();
    private WhatIfViewModel model = model((opened, scenario, share, each, cancelled) -> saving(4));

    private WhatIfViewModel model(SensitivityStudy study) {
        return new WhatIfViewModel(
                document,
                JOBS,
                (opened, scenario, each, cancelled) -> {
                    solved.add(scenario.name());
                    return new PlanningRun(
                            opened.analyse(scenario),
                            new PlanResult.Infeasible(
                                    true,
                                    List.of(),
                                    List.of(new Advice("allow more nodes")),
                                    Duration.ZERO));
                },
                study);
    }

    private static Sensitivity saving(int rupees) {
        return new Sensitivity(BigMoney.of(CurrencyUnit.of("INR"), rupees), List.of());
    }

    @BeforeEach
    void open() {
        document.open(OpenedProject.of(CLOVIA));
    }

    @Test
    void everyScenarioOfTheProjectHasItsRow() {
        model.planScenarios();

        assertThat(solved)
                .containsExactlyElementsOf(
                        CLOVIA.project().scenarios().stream().map(Scenario::name).toList());
        assertThat(model.scenarios())
                .hasSameSizeAs(solved)
                .allMatch(row -> row.remark().equals("no plan: allow more nodes"));
        assertThat(model.scenariosStateProperty().get()).isEmpty();
    }

    @Test
    void aChangeMakesOldAnswersGo() {
        model.planScenarios();
        model.studySensitivity();
        assertThat(model.sensitivityProperty().get()).contains(saving(4));

        document.edit(project -> project.withLongestCommitmentMonths(1));

        assertThat(model.scenarios()).isEmpty();
        assertThat(model.sensitivityProperty().get()).isEmpty();
        assertThat(model.sensitivityStateProperty().get()).contains("20 %");
    }

    @Test
    void whyThereIsNoAnswerIsSaidWhereItWasAskedFor() {
        model =
                model((opened, scenario, share, each, cancelled) -> {
                    throw new BadInput("no plan keeps the targets");
                });

        model.studySensitivity();

        assertThat(model.sensitivityStateProperty().get()).isEqualTo("no plan keeps the targets");
        assertThat(model.sensitivityProperty().get()).isEmpty();
    }
}
