package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.List;
import java.util.Random;

class PageLinkTest {
    @Property(tries = 100)
    void everyGroupOnTheWayIsReachedAndNoOther(@ForAll Random random) {
        List<NodeGroup> groups = RandomPlans.of(random).problem().groups();
        List<PageLink> links = PageLink.of(groups);
        assertThat(links.stream().map(PageLink::to).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        groups.stream().filter(PageLink::isOnTheWay).map(NodeGroup::name).toList());
        assertThat(links).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void pagesOnlyGoInwards(@ForAll Random random) {
        List<NodeGroup> groups = RandomPlans.of(random).problem().groups();
        for (PageLink link : PageLink.of(groups)) {
            assertThat(tier(groups, link.from())).isLessThan(tier(groups, link.to()));
        }
    }

    private static int tier(List<NodeGroup> groups, String name) {
        return groups.stream()
                .filter(group -> group.name().equals(name))
                .mapToInt(NodeGroup::tier)
                .findFirst()
                .orElse(Integer.MIN_VALUE);
    }
}
