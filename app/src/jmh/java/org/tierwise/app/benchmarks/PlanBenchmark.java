package org.tierwise.app.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.solver.options.LatencyFactors;
import org.tierwise.solver.options.TargetTimes;

/** What a search asks of a plan, and what people are shown of it. */
public class PlanBenchmark {
    /** p95 and p99 of the healthy state, transforms of the options known. */
    @Benchmark
    public double changedGroupAgainstItsTargets(CaseState state) {
        double[] times = TargetTimes.of(state.problem.targets()).healthy();
        LatencyFactors page = state.rest.times(state.option().healthy().factors());
        return page.tail(0, times[0]) + page.tail(1, times[1]);
    }

    /** Every rule that joins the groups, in every state. */
    @Benchmark
    public long changedGroupInEveryState(CaseState state) {
        return state.coupling.shortfall(state.options());
    }

    /** Mean, p95 and p99 of every state, groups evaluated before. */
    @Benchmark
    public PlanEvaluation evaluationOfAChangedPlan(CaseState state) {
        return state.evaluator.evaluate(state.changedPlan());
    }

    /** The same with nothing known. */
    @Benchmark
    public PlanEvaluation evaluationFromScratch(CaseState state) {
        return new PlanEvaluator(state.problem).evaluate(state.plan);
    }
}
