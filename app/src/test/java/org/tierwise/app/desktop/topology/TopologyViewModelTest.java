package org.tierwise.app.desktop.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.PlannedExample;
import org.tierwise.model.plan.PageLink;
import org.tierwise.model.plan.StateEvaluation;

/** The drawing of the bundled example. */
class TopologyViewModelTest {
    private final AcceptedPlan plan = PlannedExample.plan();
    private final Document document = PlannedExample.opened();
    private final TopologyViewModel model = new TopologyViewModel(document);

    @Test
    void beforeThereIsAPlanNoNodeCanFail() {
        model.failOrBringBack("mysql");
        assertThat(card("mysql").nodes().lost()).isZero();
        assertThat(card("mysql").nodes().failing()).isFalse();
        assertThat(model.failingProperty().get()).isFalse();
    }

    @Test
    void aFailedNodeShowsTheResponseTimesThatThePlanHasForIt() {
        document.accept(plan);
        model.failOrBringBack("web");

        StateEvaluation lost =
                plan.evaluation().states().stream()
                        .filter(state -> state.lostGroup().equals("web"))
                        .findFirst()
                        .orElseThrow();
        assertThat(responseTime().value()).isEqualTo("%,.0f ms".formatted(lost.p95Ms()));
        assertThat(responseTime().trouble()).isFalse();
        NodeCard web = card("web");
        int nodes = plan.evaluation().group("web").choice().nodes();
        assertThat(web.nodes().lost()).isOne();
        assertThat(web.nodes().all()).isEqualTo(nodes);
        assertThat(web.nodes().serving()).isEqualTo(nodes - 1);
        assertThat(web.inWords()).contains("a node failed");

        model.failOrBringBack("web");
        assertThat(card("web").nodes().lost()).isZero();
        assertThat(responseTime().label()).isEqualTo("p95 of a page");
    }

    @Test
    void aStandbyTakesOver() {
        document.accept(plan);
        NodeCard before = card("load-balancer");
        assertThat(before.nodes().waiting()).isOne();

        model.failOrBringBack("load-balancer");

        NodeCard after = card("load-balancer");
        assertThat(after.nodes().serving()).isEqualTo(before.nodes().serving());
        assertThat(after.nodes().waiting()).isZero();
        assertThat(after.standing()).isEqualTo(NodeCard.Standing.WELL);
    }

    @Test
    void nodesOfSeveralGroupsFailTogetherAndComeBackTogether() {
        document.accept(plan);
        model.failOrBringBack("web");
        String one = responseTime().value();
        model.failOrBringBack("memcached");
        assertThat(model.failingProperty().get()).isTrue();
        assertThat(responseTime().label()).contains("memcached, web");
        assertThat(responseTime().value()).isNotEqualTo(one);

        model.bringAllBack();
        assertThat(model.failingProperty().get()).isFalse();
        assertThat(card("web").nodes().lost()).isZero();
        assertThat(card("memcached").nodes().lost()).isZero();
    }

    @Test
    void aLostNodeOfTheOnlyMonitoringServerTakesItDownButNotThePages() {
        document.accept(plan);
        String before = responseTime().value();
        model.failOrBringBack("monitoring");
        assertThat(card("monitoring").standing()).isEqualTo(NodeCard.Standing.DOWN);
        assertThat(responseTime().value()).isEqualTo(before);
    }

    @Test
    void theFirewallsStandOnANetworkOfTheirOwn() {
        assertThat(card("firewall").network()).isEqualTo("VLAN of its own");
        assertThat(card("web").network()).isEmpty();
    }

    @Test
    void pagesGoFromTheUsersThroughTheWebServersToTheDatabases() {
        assertThat(model.links())
                .contains(
                        new PageLink(PageLink.USERS, "cdn"),
                        new PageLink("load-balancer", "web"),
                        new PageLink("web", "mysql"))
                .doesNotContain(new PageLink("memcached", "mysql"));
    }

    private Headline responseTime() {
        return model.headlines().stream()
                .filter(figure -> figure.label().startsWith("p95"))
                .findFirst()
                .orElseThrow();
    }

    private NodeCard card(String title) {
        return model.tiers().stream()
                .flatMap(tier -> tier.cards().stream())
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
