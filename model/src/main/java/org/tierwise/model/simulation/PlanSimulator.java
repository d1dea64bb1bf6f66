package org.tierwise.model.simulation;

import org.tierwise.model.capacity.queueing.ResponseTime;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.GroupState;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.plan.WorkerLoad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Simulates an evaluated plan: every serving node of every group that a page visits, its cores, its
 * disks one by one, and its workers, which are held while a page is in the tiers below. What the
 * formulas approximate is done here as it happens; what they leave out (networks, failover, the
 * moment of a loss) is left out here too.
 */
public final class PlanSimulator {
    /** Fewest pages: below, a p99 of a batch is no more than its slowest page. */
    public static final int FEWEST_PAGES = 1000;

    /** Most calls of a page; a page is laid out call by call. */
    private static final int MOST_CALLS = 100_000;

    private static final int WARM_UP = 10;
    private static final long EVENTS_BETWEEN_TICKS = 8192;

    private final PlanningProblem problem;
    private final PlanEvaluation evaluation;

    /**
     * @param problem what the plan is for
     * @param evaluation an evaluation by this problem
     */
    public PlanSimulator(PlanningProblem problem, PlanEvaluation evaluation) {
        this.problem = problem;
        this.evaluation = evaluation;
    }

    /**
     * Simulates one state of the plan, pages arriving at random at the design rate.
     *
     * @param lostGroup group that lost a node; empty when all nodes work
     * @param pages pages to count, {@link #FEWEST_PAGES} to {@link NetworkSimulation#MOST_PAGES}
     * @param seed equal seeds give equal results
     * @param progress called now and then with the pages counted so far; what it throws stops the
     *     simulation and reaches the caller
     * @throws IllegalArgumentException when a figure is out of range, the problem has no pages, or
     *     no state has lost a node of that group
     */
    public PlanSimulation simulate(String lostGroup, int pages, long seed, LongConsumer progress) {
        if (pages < FEWEST_PAGES || pages > NetworkSimulation.MOST_PAGES) {
            throw new IllegalArgumentException(
                    "a simulation counts %,d to %,d pages, not %,d"
                            .formatted(FEWEST_PAGES, NetworkSimulation.MOST_PAGES, pages));
        }
        if (!(problem.designRate() > 0) || Double.isInfinite(problem.designRate())) {
            throw new IllegalArgumentException("a simulation needs a positive rate of pages");
        }
        StateEvaluation formula = formula(lostGroup);
        List<GroupState> states = new PlanEvaluator(problem).groupStates(evaluation, lostGroup);
        List<String> saturated =
                IntStream.range(0, states.size())
                        .filter(i -> states.get(i).saturated())
                        .mapToObj(i -> evaluation.groups().get(i).group().name())
                        .toList();
        return saturated.isEmpty()
                ? new Run(lostGroup, states, pages, seed).measure(formula, progress)
                : new PlanSimulation.Saturated(formula, saturated);
    }

    private StateEvaluation formula(String lostGroup) {
        return evaluation.states().stream()
                .filter(state -> state.lostGroup().equals(lostGroup))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no page waits for a node group '%s'; those that can lose a node are %s"
                                        .formatted(
                                                lostGroup,
                                                String.join(
                                                        ", ",
                                                        evaluation.states().stream()
                                                                .map(StateEvaluation::lostGroup)
                                                                .filter(name -> !name.isEmpty())
                                                                .toList()))));
    }

    /** One simulation under way. */
    private final class Run {
        private final Calendar calendar = new Calendar();
        private final RandomGenerator random;
        private final SimulatedPlan plan;
        private final List<GroupState> formulas = new ArrayList<>();
        private final List<GroupState> states;
        private final Route route;
        private final int warmUp;
        private final double[] times;
        private List<Usage> warm = List.of();
        private double warmAt;
        private long arrived;
        private int ended;

        Run(String lostGroup, List<GroupState> states, int pages, long seed) {
            this.states = states;
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            warmUp = pages / WARM_UP;
            times = new double[pages];
            plan = new SimulatedPlan(problem, lostGroup, calendar, random);
            double shareLost = lostGroup.isEmpty() ? 0 : shareLost(lostGroup);
            for (int i = 0; i < states.size(); i++) {
                GroupEvaluation group = evaluation.groups().get(i);
                if (group.group().inPagePath()) {
                    requireFewCalls(group);
                    plan.add(group.group(), group.choice(), states.get(i), shareLost);
                    formulas.add(states.get(i));
                }
            }
            route = plan.route();
            new PoissonStream(calendar, problem.designRate(), this::arrive, random);
        }

        PlanSimulation measure(StateEvaluation formula, LongConsumer progress) {
            double now = 0;
            while (ended < times.length) {
                now = calendar.next();
                if (calendar.events() % EVENTS_BETWEEN_TICKS == 0) {
                    progress.accept(ended);
                }
            }
            BatchMeans found = new BatchMeans(times);
            List<CallLoad> calls = states.stream().flatMap(s -> s.calls().stream()).toList();
            ResponseTime page = new ResponseTime(calls.stream().map(CallLoad::page).toList());
            return new PlanSimulation.Measured(
                    formula,
                    ms(formula.meanMs(), found.mean()),
                    ms(1000 * page.quantileSeconds(0.5), found.quantile(0.5)),
                    ms(formula.p95Ms(), found.quantile(0.95)),
                    ms(formula.p99Ms(), found.quantile(0.99)),
                    new Prediction(refused(), found.refused()),
                    use(now),
                    times.length,
                    calendar.events());
        }

        private void arrive(double now) {
            long number = arrived++ - warmUp;
            if (number == 0) {
                warmAt = now;
                warm = usage(now);
            }
            new PageJourney(route, random, now, seconds -> end(number, seconds)).done(now);
        }

        /** Pages count by their arrival, so that slow ones are not left out. */
        private void end(long number, double seconds) {
            if (number >= 0 && number < times.length) {
                times[(int) number] = seconds;
                ended++;
            }
        }

        private List<Usage> usage(double now) {
            return plan.groups().stream().map(group -> Usage.of(group, now)).toList();
        }

        private List<GroupUse> use(double now) {
            List<Usage> last = usage(now);
            return IntStream.range(0, last.size())
                    .mapToObj(i ->
                            warm.get(i)
                                    .until(
                                            last.get(i),
                                            plan.groups().get(i),
                                            now - warmAt,
                                            formulas.get(i)))
                    .toList();
        }

        private double refused() {
            return 1
                    - states.stream()
                            .flatMap(state -> state.workers().stream())
                            .mapToDouble(WorkerLoad::blocking)
                            .reduce(1, (served, blocking) -> served * (1 - blocking));
        }
    }

    private double shareLost(String lostGroup) {
        GroupEvaluation lost = evaluation.group(lostGroup);
        return lost.group().shareLost(lost.choice().nodes());
    }

    private static Prediction ms(double formula, Estimate seconds) {
        return new Prediction(
                formula, new Estimate(1000 * seconds.value(), 1000 * seconds.halfWidth()));
    }

    private static void requireFewCalls(GroupEvaluation group) {
        long calls = group.group().calls().stream().mapToLong(c -> c.calls()).sum();
        if (calls > MOST_CALLS) {
            throw new IllegalArgumentException(
                    "a page calls %s %,d times; pages of up to %,d calls to a group are simulated"
                            .formatted(group.group().name(), calls, MOST_CALLS));
        }
    }
}
