package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.tierwise.model.capacity.availability.KOutOfN;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.kinds.Memcached;
import org.tierwise.model.topology.kinds.MySql;
import org.tierwise.model.topology.kinds.RabbitMq;
import org.tierwise.model.topology.kinds.Redis;
import org.tierwise.model.topology.kinds.Solr;

import java.util.List;
import java.util.Random;

class SharedNodesTest {
    @Property(tries = 200)
    void aNeighbourNeverMakesCallsFasterAndItsLoadAdds(@ForAll Random random) {
        LoadedPlan a = RandomPlans.of(Solr.KIND, random);
        NodeGroup alone = a.problem().groups().getFirst();
        GroupChoice choice = a.plan().choice(alone.name());
        NodeGroup neighbour = RandomPlans.of(Memcached.KIND, random).problem().groups().getFirst();
        GroupEvaluator evaluator = new GroupEvaluator(a.problem());
        NodeGroup shared = together(alone, neighbour);

        for (boolean lost : new boolean[] {false, true}) {
            GroupState before = evaluator.state(alone, choice, lost, 0);
            GroupState beside = evaluator.state(neighbour, choice, lost, 0);
            GroupState after = evaluator.state(shared, choice, lost, 0);

            assertThat(after.processor())
                    .isCloseTo(before.processor() + beside.processor(), within(1e-9));
            assertThat(after.network())
                    .isCloseTo(before.network() + beside.network(), within(1e-9));
            if (!after.saturated()) {
                ComponentDemand solr = alone.components().getFirst();
                assertThat(after.meanSeconds(solr::equals))
                        .isGreaterThanOrEqualTo(before.meanSeconds() * (1 - 1e-9));
            }
        }
    }

    @Property(tries = 200)
    void aProcessOnOneCoreWaitsForItsNeighboursToo(@ForAll Random random) {
        LoadedPlan a = RandomPlans.of(Redis.KIND, random);
        NodeGroup alone = a.problem().groups().getFirst();
        GroupChoice choice = a.plan().choice(alone.name());
        NodeGroup shared =
                together(
                        alone,
                        RandomPlans.of(Memcached.KIND, random).problem().groups().getFirst());
        GroupEvaluator evaluator = new GroupEvaluator(a.problem());
        GroupState before = evaluator.state(alone, choice, false, 0);
        GroupState after = evaluator.state(shared, choice, false, 0);

        assertThat(after.processor()).isGreaterThanOrEqualTo(before.processor() * (1 - 1e-9));
        if (!after.saturated()) {
            ComponentDemand redis = alone.components().getFirst();
            assertThat(after.meanSeconds(redis::equals))
                    .isGreaterThanOrEqualTo(before.meanSeconds() * (1 - 1e-9));
        }
    }

    @Property(tries = 100)
    void memoryOfNeighboursAndVotesAddsButTheSystemIsThereOnce(@ForAll Random random) {
        LoadedPlan a = RandomPlans.of(Solr.KIND, random);
        NodeGroup alone = a.problem().groups().getFirst();
        NodeGroup neighbour = RandomPlans.of(Redis.KIND, random).problem().groups().getFirst();
        GroupChoice choice = a.plan().choice(alone.name());
        GroupEvaluator evaluator = new GroupEvaluator(a.problem());
        NodeGroup shared =
                together(alone, neighbour)
                        .withRiders(List.of(new Rider("arbiter", "mongodb", 1, 0.25)));

        assertThat(evaluator.evaluate(shared, choice).memoryGb())
                .isCloseTo(
                        evaluator.evaluate(alone, choice).memoryGb()
                                + evaluator.evaluate(neighbour, choice).memoryGb()
                                - GroupEvaluator.SYSTEM_MEMORY_GB
                                + 0.25,
                        within(1e-9));
    }

    @Test
    void sharedNodesAreAwayWhenTooFewAreLeftForTheMostDemandingComponent() {
        Random random = new Random(3);
        LoadedPlan a = RandomPlans.of(Solr.KIND, random);
        NodeGroup solr = a.problem().groups().getFirst();
        NodeGroup redis = RandomPlans.of(Redis.KIND, random).problem().groups().getFirst();
        GroupChoice choice = a.plan().choice(solr.name());
        GroupChoice three = new GroupChoice(choice.server(), 3, choice.disks(), choice.term());
        double away =
                new GroupEvaluator(a.problem())
                        .evaluate(together(redis, solr), three)
                        .unavailability();
        ComponentKind needed = Solr.KIND.pageNeedsIt() ? Solr.KIND : Redis.KIND;

        assertThat(away)
                .isGreaterThanOrEqualTo(
                        new KOutOfN(needed.pattern().needed(3), 3, a.problem().reliability(), 0, 1)
                                .unavailability());
    }

    @Test
    void aCacheAndWhatItShieldsStayApart() {
        for (long seed = 0; seed < 40; seed++) {
            LoadedPlan plan = RandomPlans.of(new Random(seed));
            List<String> names =
                    plan.problem().groups().stream()
                            .filter(g ->
                                    g.components().getFirst().kind().isolation()
                                                    == Isolation.SHARED_NODES
                                            && g.withWorkers().isEmpty())
                            .map(NodeGroup::name)
                            .toList();
            for (NodeGroup group :
                    GroupFormation.candidates(
                            plan.problem().with(new Sharing(names, 3), List.of()))) {
                for (ComponentDemand component : group.components()) {
                    assertThat(component.calls().stream().flatMap(c -> c.cache().stream()))
                            .noneMatch(cache -> group.runs(cache.component()));
                }
                assertThat(group.minimumNodes()).isLessThanOrEqualTo(group.maximumNodes());
            }
        }
    }

    @Test
    void groupsThatLeaveSomethingOutOrTakeItTwiceAreRefused() {
        LoadedPlan plan = RandomPlans.of(RabbitMq.KIND, new Random(1));
        NodeGroup group = plan.problem().groups().getFirst();

        assertThatThrownBy(() -> plan.problem().formed(List.of()))
                .hasMessage("rabbitmq stands in no group");
        assertThatThrownBy(() -> plan.problem().formed(List.of(group, group)))
                .hasMessage("rabbitmq stands in two groups");
    }

    @Test
    void replicasThatFallBehindBreakARule() {
        int behind = 0;
        for (long seed = 0; seed < 60; seed++) {
            LoadedPlan plan = RandomPlans.of(MySql.KIND, new Random(seed));
            NodeGroup group = plan.problem().groups().getFirst();
            GroupEvaluation evaluation = plan.evaluate().group(group.name());
            double commits =
                    group.calls().stream().mapToDouble(c -> c.visits() * c.diskCommits()).sum();

            assertThat(evaluation.healthy().applying() > 0).isEqualTo(commits > 0);
            if (evaluation.healthy().applying() > 0.7) {
                behind++;
                assertThat(evaluation.violations())
                        .extracting(Violation::rule)
                        .contains(Rule.REPLICATION_LAG);
            }
        }
        assertThat(behind).isPositive();
    }

    private static NodeGroup together(NodeGroup a, NodeGroup b) {
        return new NodeGroup(
                a.name() + "+" + b.name(),
                a.environment(),
                List.of(a.components().getFirst(), b.components().getFirst()),
                List.of(),
                Pins.NONE);
    }
}
