package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class SeveralNodesLostTest {
    @Property(tries = 60, seed = "20")
    void oneLostNodeIsTheStateThatTheEvaluationHolds(@ForAll Random random) {
        LoadedPlan loaded = RandomPlans.of(random);
        PlanEvaluator evaluator = new PlanEvaluator(loaded.problem());
        PlanEvaluation evaluation = evaluator.evaluate(loaded.plan());
        for (StateEvaluation state : evaluation.states()) {
            Set<String> lost = state.lostGroup().isEmpty() ? Set.of() : Set.of(state.lostGroup());
            StateEvaluation again = evaluator.state(evaluation, lost);
            assertThat(again.meanMs()).isEqualTo(state.meanMs());
            assertThat(again.p95Ms()).isEqualTo(state.p95Ms());
            assertThat(again.p99Ms()).isEqualTo(state.p99Ms());
        }
    }

    @Property(tries = 60, seed = "21")
    void anotherLostNodeNeverMakesPagesFaster(@ForAll Random random) {
        LoadedPlan loaded = RandomPlans.of(random);
        PlanEvaluator evaluator = new PlanEvaluator(loaded.problem());
        PlanEvaluation evaluation = evaluator.evaluate(loaded.plan());
        Set<String> lost = new HashSet<>();
        double before = evaluation.healthy().meanMs();
        for (GroupEvaluation group : evaluation.groups()) {
            lost.add(group.group().name());
            double after = evaluator.state(evaluation, lost).meanMs();
            assertThat(after).isGreaterThanOrEqualTo(before * 0.999);
            before = after;
        }
    }

    @Property(tries = 60, seed = "22")
    void percentilesRiseWithTheShareAndMeetThoseOfTheState(@ForAll Random random) {
        LoadedPlan loaded = RandomPlans.of(random);
        PlanEvaluator evaluator = new PlanEvaluator(loaded.problem());
        PlanEvaluation evaluation = evaluator.evaluate(loaded.plan());
        List<Double> times =
                evaluator.percentilesMs(evaluation, Set.of(), List.of(0.5, 0.9, 0.95, 0.99));
        if (Double.isInfinite(evaluation.healthy().meanMs())) {
            assertThat(times).isEmpty();
        } else {
            assertThat(times).isSorted();
            assertThat(times.get(2))
                    .isCloseTo(
                            evaluation.healthy().p95Ms(),
                            within(0.02 * evaluation.healthy().p95Ms()));
        }
    }

    @Test
    void aGroupThatIsNotThereIsRefused() {
        LoadedPlan loaded = RandomPlans.of(new Random(1));
        PlanEvaluator evaluator = new PlanEvaluator(loaded.problem());
        PlanEvaluation evaluation = evaluator.evaluate(loaded.plan());
        assertThatThrownBy(() -> evaluator.state(evaluation, Set.of("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }
}
