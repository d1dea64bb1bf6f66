package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.plan.GroupFormation;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Rider;
import org.tierwise.model.plan.Sharing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class SharingTest {
    private static final int INSTANCES = Integer.getInteger("tierwise.instances", 60);

    @Test
    void findsTheCheapestWayToShareNodesThatTryingEverythingFinds() {
        long planned =
                LongStream.range(0, INSTANCES)
                        .parallel()
                        .filter(seed -> {
                            PlanningProblem problem = SharingProblems.of(seed);
                            Optional<BigMoney> expected = cheapestOfEveryFormation(problem);
                            PlanResult result = solve(problem);
                            switch (result) {
                                case PlanResult.Found found -> {
                                    assertThat(found.bound().proven()).isTrue();
                                    assertThat(expected).as("seed %d", seed).isPresent();
                                    assertThat(found.evaluation().monthly())
                                            .as("seed %d", seed)
                                            .isEqualByComparingTo(expected.orElseThrow());
                                }
                                case PlanResult.Infeasible none ->
                                        assertThat(expected).as("seed %d", seed).isEmpty();
                            }
                            return expected.isPresent();
                        })
                        .count();

        assertThat(planned).isGreaterThan(INSTANCES / 3);
    }

    @Test
    void sharingIsChosenWhereItIsCheaperAndNeverCostsMore() {
        int shared = 0;
        for (long seed = 0; seed < 20; seed++) {
            PlanningProblem problem = SharingProblems.of(seed);
            PlanningProblem apart = problem.with(Sharing.NONE, problem.riders());
            if (solve(apart) instanceof PlanResult.Found alone
                    && solve(problem) instanceof PlanResult.Found together) {
                assertThat(together.evaluation().monthly())
                        .isLessThanOrEqualTo(alone.evaluation().monthly());
                shared +=
                        together.problem().groups().stream()
                                        .anyMatch(g -> g.components().size() > 1)
                                ? 1
                                : 0;
            }
        }
        assertThat(shared).isPositive();
    }

    @Test
    void everyComponentStandsOnceAndVotesRideApartFromWhatTheyVoteFor() {
        for (long seed = 0; seed < 20; seed++) {
            PlanningProblem problem = SharingProblems.of(seed);
            if (solve(problem) instanceof PlanResult.Found found) {
                List<NodeGroup> groups = found.problem().groups();
                assertThat(groups.stream().flatMap(g -> g.components().stream()))
                        .extracting(ComponentDemand::name)
                        .containsExactlyInAnyOrderElementsOf(
                                problem.groups().stream().map(NodeGroup::name).toList());
                for (NodeGroup group : groups) {
                    for (Rider rider : group.riders()) {
                        assertThat(group.runs(rider.component())).isFalse();
                        assertThat(found.evaluation().plan().choice(group.name()).nodes())
                                .isGreaterThanOrEqualTo(rider.votes());
                    }
                }
                assertThat(
                                new PlanEvaluator(found.problem())
                                        .evaluate(found.evaluation().plan())
                                        .violations())
                        .isEmpty();
            }
        }
    }

    @Test
    void aPlanWithSharedNodesIsTakenAsAStart() {
        PlanningProblem problem = SharingProblems.of(1);
        PlanResult.Found first = (PlanResult.Found) solve(problem);

        PlanResult again =
                Planner.solve(
                        problem,
                        options().from(Optional.of(first.evaluation().plan())),
                        progress -> {},
                        () -> false);

        assertThat(((PlanResult.Found) again).evaluation().plan())
                .isEqualTo(first.evaluation().plan());
    }

    @Test
    void aComponentThatNeedsItsOwnNodesMayNotBeNamed() {
        PlanningProblem problem = SharingProblems.of(0);

        assertThatThrownBy(() ->
                        GroupFormation.candidates(
                                problem.with(new Sharing(List.of("mysql"), 2), List.of())))
                .hasMessage("sharing names mysql, which needs nodes of its own");
        assertThatThrownBy(() ->
                        GroupFormation.candidates(
                                problem.with(new Sharing(List.of("nginx"), 2), List.of())))
                .hasMessage("sharing names nginx, which no node group runs");
    }

    @Test
    void aVoteThatFindsNoNodesIsNamed() {
        PlanningProblem problem = SharingProblems.of(1);
        PlanningProblem crowded =
                problem.with(problem.sharing(), List.of(new Rider("arbiter", "redis", 99, 0)));

        assertThat(solve(crowded))
                .isInstanceOfSatisfying(
                        PlanResult.Infeasible.class,
                        none ->
                                assertThat(none.advice().getFirst().inWords())
                                        .startsWith("arbiter: "));
    }

    private static PlanResult solve(PlanningProblem problem) {
        return Planner.solve(problem, options(), progress -> {}, () -> false);
    }

    private static SolveOptions options() {
        return new SolveOptions(Duration.ofMinutes(10), 1);
    }

    private static Optional<BigMoney> cheapestOfEveryFormation(PlanningProblem problem) {
        List<List<NodeGroup>> formations = new ArrayList<>();
        Set<String> wanted = new HashSet<>();
        problem.groups().forEach(g -> wanted.add(g.name()));
        problem.riders().forEach(r -> wanted.add(r.name()));
        collect(GroupFormation.candidates(problem), wanted, List.of(), formations);
        return formations.stream()
                .flatMap(groups -> BruteForce.cheapest(problem.formed(groups)).stream())
                .min(Comparator.naturalOrder());
    }

    private static void collect(
            List<NodeGroup> candidates,
            Set<String> wanted,
            List<NodeGroup> standing,
            List<List<NodeGroup>> formations) {
        if (wanted.isEmpty()) {
            formations.add(standing);
            return;
        }
        for (int i = 0; i < candidates.size(); i++) {
            Set<String> there = new HashSet<>();
            candidates.get(i).components().forEach(c -> there.add(c.name()));
            candidates.get(i).riders().forEach(r -> there.add(r.name()));
            if (wanted.containsAll(there)) {
                Set<String> left = new HashSet<>(wanted);
                left.removeAll(there);
                collect(
                        candidates.subList(i + 1, candidates.size()),
                        left,
                        Stream.concat(standing.stream(), Stream.of(candidates.get(i))).toList(),
                        formations);
            }
        }
    }
}
