package org.tierwise.solver.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.RandomProblems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

class OptionMemoryTest {
    /** A problem, and the same with one figure after the other changed. */
    private static List<PlanningProblem> changed(long seed) {
        PlanningProblem p = RandomProblems.of(seed);
        Targets t = p.targets();
        List<PlanningProblem> problems = new ArrayList<>();
        problems.add(p);
        problems.add(with(p, p.catalogue(), p.designRate() * 1.2, 1, p.reliability(), 0.2, 12));
        problems.add(with(p, p.catalogue(), p.designRate(), 1.5, p.reliability(), 0.2, 12));
        problems.add(
                with(p, p.catalogue(), p.designRate(), 1, new NodeReliability(4000, 4), 0.2, 12));
        problems.add(with(p, p.catalogue(), p.designRate(), 1, p.reliability(), 2, 12));
        problems.add(with(p, p.catalogue(), p.designRate(), 1, p.reliability(), 0.2, 0));
        problems.add(with(p, dearer(p.catalogue()), p.designRate(), 1, p.reliability(), 0.2, 12));
        problems.add(p.withTargets(t.withAvailability(0.95)));
        problems.add(p.withTargets(t.withHealthy(times(t.healthy(), 0.5, 1, 1))));
        problems.add(p.withTargets(t.withHealthy(times(t.healthy(), 1, 0.5, 1))));
        problems.add(p.withTargets(t.withHealthy(times(t.healthy(), 1, 1, 2))));
        problems.add(p.withTargets(t.withNodeLost(times(t.nodeLost(), 1, 2, 1))));
        problems.add(p.withTargets(t.withNodeLost(times(t.nodeLost(), 1, 1, 2))));
        problems.add(p.withTargets(t.withLoads(0.6, 0.95, 0.9, 0.8)));
        problems.add(p.withTargets(t.withLoads(0.75, 0.8, 0.9, 0.8)));
        problems.add(p.withTargets(t.withLoads(0.75, 0.95, 0.5, 0.8)));
        problems.add(p.withTargets(t.withLoads(0.75, 0.95, 0.9, 0.4)));
        for (NodeGroup group : p.groups()) {
            problems.add(onlyIn(p, group, g -> g.withPins(g.pins().withNodes(3))));
        }
        return problems;
    }

    private static PlanningProblem onlyIn(
            PlanningProblem problem, NodeGroup group, UnaryOperator<NodeGroup> change) {
        return problem.withGroups(g -> g.equals(group) ? change.apply(g) : g);
    }

    private static Targets.Latency times(Targets.Latency l, double mean, double p95, double p99) {
        return new Targets.Latency(l.meanMs() * mean, l.p95Ms() * p95, l.p99Ms() * p99);
    }

    private static Catalogue dearer(Catalogue catalogue) {
        return catalogue.withOffers(
                catalogue.servers().stream()
                        .map(s -> s.withMonthly(s.monthly().multipliedBy(2)))
                        .toList(),
                catalogue.disks(),
                catalogue.services());
    }

    private static PlanningProblem with(
            PlanningProblem p,
            Catalogue catalogue,
            double rate,
            double background,
            NodeReliability reliability,
            double roundTripMs,
            int months) {
        return new PlanningProblem(
                catalogue,
                rate,
                background,
                p.groups(),
                p.services(),
                p.targets(),
                reliability,
                roundTripMs,
                months);
    }

    private static List<GroupOptions> alone(PlanningProblem problem) {
        return ProblemOptions.of(problem, () -> false);
    }

    private static List<GroupOptions> remembered(PlanningProblem problem, OptionMemory memory) {
        return ProblemOptions.of(problem, Optional.of(memory), () -> false);
    }

    /** Every digit of the options. */
    private static List<String> digits(List<GroupOptions> groups) {
        return groups.stream()
                .flatMap(g ->
                        g.options().stream()
                                .map(o ->
                                        "%d %s %d %s %s %s %s %s %s"
                                                .formatted(
                                                        g.index(),
                                                        g.group(),
                                                        g.candidates(),
                                                        o.choice(),
                                                        o.cost(),
                                                        o.evaluation().unavailability(),
                                                        digits(o.healthy()),
                                                        digits(o.nodeLost()),
                                                        cacheLost(o))))
                .toList();
    }

    private static String cacheLost(Option option) {
        TreeMap<Double, String> lost = new TreeMap<>();
        option.cacheLost().forEach((share, latency) -> lost.put(share, digits(latency)));
        return lost.toString();
    }

    private static String digits(Option.Latency latency) {
        return latency.meanSeconds()
                + Arrays.toString(latency.factors().re)
                + Arrays.toString(latency.factors().im)
                + Arrays.toString(latency.tails())
                + Arrays.toString(latency.componentSeconds());
    }

    /** Twice, so that each is once worked out and once known. */
    @ParameterizedTest
    @ValueSource(longs = {3, 17, 31})
    void whatIsRememberedIsToTheLastDigitWhatWouldBeWorkedOut(long seed) {
        OptionMemory memory = new OptionMemory();
        List<PlanningProblem> problems = changed(seed);
        for (int round = 0; round < 2; round++) {
            for (PlanningProblem problem : problems) {
                assertThat(digits(remembered(problem, memory))).isEqualTo(digits(alone(problem)));
            }
        }
    }

    @Test
    void severalThreadsShareAMemory() {
        OptionMemory memory = new OptionMemory(60);
        List<PlanningProblem> problems = changed(31);
        List<List<String>> expected =
                problems.stream().map(problem -> digits(alone(problem))).toList();

        assertThat(
                        problems.parallelStream()
                                .map(problem -> digits(remembered(problem, memory)))
                                .toList())
                .isEqualTo(expected);
    }

    @Test
    void onlyTheGroupThatChangedIsWorkedOutAgain() {
        OptionMemory memory = new OptionMemory();
        PlanningProblem problem = RandomProblems.of(31);
        NodeGroup web = problem.group("web");
        List<GroupOptions> before = remembered(problem, memory);
        List<GroupOptions> after =
                remembered(onlyIn(problem, web, g -> g.withPins(g.pins().withNodes(7))), memory);

        for (int i = 0; i < before.size(); i++) {
            boolean changed = before.get(i).group().equals(web);
            assertThat(after.get(i).options().equals(before.get(i).options()))
                    .isNotEqualTo(changed);
        }
    }

    /** Only whole plans know these limits; options do not change with them. */
    @Test
    void limitsThatNoGroupKeepsAloneLeaveEverythingKnown() {
        OptionMemory memory = new OptionMemory();
        PlanningProblem problem = RandomProblems.of(31);
        Targets t = problem.targets();
        List<GroupOptions> before = remembered(problem, memory);

        assertThat(remembered(problem.withTargets(t.withAvailability(0.5)), memory))
                .isEqualTo(before);
        assertThat(
                        remembered(
                                problem.withTargets(t.withNodeLost(times(t.nodeLost(), 3, 1, 1))),
                                memory))
                .isEqualTo(before);
    }

    @Test
    void aFullMemoryForgetsWhatWasNotAskedForLongest() {
        GroupOptions group = alone(RandomProblems.of(31)).getFirst();
        int size = 1 + group.options().size();
        OptionMemory memory = new OptionMemory(2 * size);
        memory.keep(question(group, 0.1), group);
        memory.keep(question(group, 0.2), group);
        assertThat(memory.recall(question(group, 0.1))).contains(group);
        memory.keep(question(group, 0.3), group);

        assertThat(memory.recall(question(group, 0.1))).contains(group);
        assertThat(memory.recall(question(group, 0.2))).isEmpty();
        assertThat(memory.recall(question(group, 0.3))).contains(group);
    }

    @Test
    void aMemoryOfNothingKeepsNothing() {
        GroupOptions group = alone(RandomProblems.of(31)).getFirst();
        OptionMemory none = new OptionMemory(0);
        none.keep(question(group, 0.1), group);
        assertThat(none.recall(question(group, 0.1))).isEmpty();
        assertThatThrownBy(() -> new OptionMemory(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void optionsThatACancelCutShortAreNotRemembered() {
        OptionMemory memory = new OptionMemory();
        PlanningProblem problem = RandomProblems.of(31);
        AtomicInteger asked = new AtomicInteger();
        ProblemOptions.of(problem, Optional.of(memory), () -> asked.incrementAndGet() > 3);

        assertThat(digits(remembered(problem, memory))).isEqualTo(digits(alone(problem)));
    }

    private static OptionMemory.Question question(GroupOptions group, double shareLost) {
        return new OptionMemory.Question(
                group.group(),
                OptionMemory.Surroundings.of(RandomProblems.of(31)),
                List.of(shareLost),
                false);
    }
}
