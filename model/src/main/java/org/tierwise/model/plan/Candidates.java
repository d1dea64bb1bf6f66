package org.tierwise.model.plan;

import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServerOffer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that the catalogue, the pattern and the pins allow for a group. */
public final class Candidates {
    private Candidates() {}

    /** All choices for a group, whether they keep the targets or not. */
    public static List<GroupChoice> of(NodeGroup group, PlanningProblem problem) {
        Catalogue catalogue = problem.catalogue();
        List<CommitmentTerm> terms =
                catalogue.terms().stream()
                        .filter(t ->
                                group.pins().term().isPresent()
                                        ? group.pins().allowTerm(t.months())
                                        : t.months() <= problem.longestCommitmentMonths())
                        .toList();
        List<Integer> counts =
                IntStream.rangeClosed(fewestNodes(group), group.maximumNodes())
                        .filter(group.pins()::allowNodes)
                        .boxed()
                        .toList();
        List<GroupChoice> choices = new ArrayList<>();
        for (ServerOffer server : catalogue.servers()) {
            if (!group.pins().allow(server)) {
                continue;
            }
            for (DiskLayout layout : layouts(server, catalogue)) {
                if (!group.pins().allow(layout) || !survivesDiskFailure(group, layout)) {
                    continue;
                }
                for (int nodes : counts) {
                    for (CommitmentTerm term : terms) {
                        if (term.isOfferedFor(server)) {
                            choices.add(new GroupChoice(server, nodes, layout, term));
                        }
                    }
                }
            }
        }
        return choices;
    }

    /** Every vote that rides along needs a node of its own. */
    private static int fewestNodes(NodeGroup group) {
        return Math.max(
                group.minimumNodes(),
                group.riders().stream().mapToInt(Rider::votes).max().orElse(0));
    }

    /**
     * Data that a component keeps must outlive one disk; RAID 0 is only taken when it is pinned. A
     * volume is the provider's to protect.
     */
    private static boolean survivesDiskFailure(NodeGroup group, DiskLayout layout) {
        return switch (layout) {
            case DiskLayout.Volume v -> true;
            case DiskLayout.Array a ->
                    a.level().faultTolerance(a.count()) > 0
                            || group.pins().raidLevels().contains(a.level());
        };
    }

    /** Disk layouts that can be built in a server. */
    public static List<DiskLayout> layouts(ServerOffer server, Catalogue catalogue) {
        return switch (server.disks()) {
            case ServerOffer.Disks.BuiltIn builtIn ->
                    List.of(new DiskLayout.Volume(builtIn.volume()));
            case ServerOffer.Disks.Attached attached ->
                    attached.volumeSkus().stream()
                            .<DiskLayout>map(sku -> new DiskLayout.Volume(catalogue.disk(sku)))
                            .toList();
            case ServerOffer.Disks.Bays bays -> {
                List<DiskLayout> layouts = new ArrayList<>();
                for (String sku : bays.diskSkus()) {
                    for (RaidLevel level : bays.levels()) {
                        for (int count = 2; count <= bays.count(); count++) {
                            if (level.whyImpossible(count).isEmpty()
                                    && (level != RaidLevel.RAID1 || count == 2)) {
                                layouts.add(
                                        new DiskLayout.Array(level, count, catalogue.disk(sku)));
                            }
                        }
                    }
                }
                yield layouts;
            }
        };
    }
}
