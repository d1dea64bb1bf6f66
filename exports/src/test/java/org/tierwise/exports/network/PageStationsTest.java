package org.tierwise.exports.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.tierwise.exports.SmallShop;
import org.tierwise.model.project.Proposal;

class PageStationsTest {
    private final Proposal proposal = SmallShop.proposal();
    private final PageStations stations = PageStations.of(proposal);

    @Test
    void aJacksonNetworkOfTheStationsHasTheMeanOfThePlan() {
        assertThat(stations.meanSeconds() * 1000)
                .isCloseTo(
                        proposal.result().evaluation().healthy().meanMs(), withinPercentage(0.5));
    }

    @Test
    void whatLeavesTheHubIsCertainToGoSomewhere() {
        double sum =
                stations.leaving()
                        + stations.all().stream().mapToDouble(stations::probability).sum();
        assertThat(sum).isCloseTo(1, withinPercentage(1e-9));
    }
}
