package org.tierwise.model.plan;

import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServerOffer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Choices that the user has made for one node group; empty means free.
 *
 * @param skus servers allowed
 * @param families server families allowed
 * @param diskClasses disk classes allowed
 * @param raidLevels RAID levels allowed
 * @param disks number of disks in a node
 * @param nodes number of nodes
 * @param term length of the commitment, months; may be longer than others may be
 */
public record Pins(
        List<String> skus,
        List<String> families,
        List<DiskClass> diskClasses,
        List<RaidLevel> raidLevels,
        Optional<Integer> disks,
        Optional<Integer> nodes,
        Optional<Integer> term) {
    /** Nothing pinned. */
    public static final Pins NONE =
            new Pins(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Pins {
        skus = List.copyOf(skus);
        families = List.copyOf(families);
        diskClasses = List.copyOf(diskClasses);
        raidLevels = List.copyOf(raidLevels);
    }

    /** Whether a server may be used. */
    public boolean allow(ServerOffer server) {
        return (skus.isEmpty() || skus.contains(server.sku()))
                && (families.isEmpty() || families.contains(server.family()));
    }

    /** Whether a disk layout may be used. */
    public boolean allow(DiskLayout layout) {
        boolean classAllowed =
                diskClasses.isEmpty() || diskClasses.contains(layout.disk().diskClass());
        boolean arrayAllowed =
                switch (layout) {
                    case DiskLayout.Volume v -> raidLevels.isEmpty() && disks.isEmpty();
                    case DiskLayout.Array a ->
                            (raidLevels.isEmpty() || raidLevels.contains(a.level()))
                                    && disks.map(d -> d == a.count()).orElse(true);
                };
        return classAllowed && arrayAllowed;
    }

    /** Whether a number of nodes may be used. */
    public boolean allowNodes(int n) {
        return nodes.map(pinned -> pinned == n).orElse(true);
    }

    /** Whether a length of the commitment may be used, months. */
    public boolean allowTerm(int months) {
        return term.map(pinned -> pinned == months).orElse(true);
    }

    /** The same pins with other servers allowed. */
    public Pins withSkus(List<String> changed) {
        return new Pins(changed, families, diskClasses, raidLevels, disks, nodes, term);
    }

    /** The same pins with other families allowed. */
    public Pins withFamilies(List<String> changed) {
        return new Pins(skus, changed, diskClasses, raidLevels, disks, nodes, term);
    }

    /** The same pins with other disk classes allowed. */
    public Pins withDiskClasses(List<DiskClass> changed) {
        return new Pins(skus, families, changed, raidLevels, disks, nodes, term);
    }

    /** The same pins with other RAID levels allowed. */
    public Pins withRaidLevels(List<RaidLevel> changed) {
        return new Pins(skus, families, diskClasses, changed, disks, nodes, term);
    }

    /** The same pins with a fixed number of disks in a node. */
    public Pins withDisks(int changed) {
        return new Pins(skus, families, diskClasses, raidLevels, Optional.of(changed), nodes, term);
    }

    /** The same pins with a fixed number of nodes. */
    public Pins withNodes(int changed) {
        return new Pins(skus, families, diskClasses, raidLevels, disks, Optional.of(changed), term);
    }

    /** The same pins with a fixed length of the commitment, months. */
    public Pins withTerm(int changed) {
        return new Pins(
                skus, families, diskClasses, raidLevels, disks, nodes, Optional.of(changed));
    }

    /** What both allow; absent where they leave nothing in common. */
    public Optional<Pins> and(Pins other) {
        Optional<List<String>> bothSkus = common(skus, other.skus);
        Optional<List<String>> bothFamilies = common(families, other.families);
        Optional<List<DiskClass>> bothClasses = common(diskClasses, other.diskClasses);
        Optional<List<RaidLevel>> bothLevels = common(raidLevels, other.raidLevels);
        if (bothSkus.isEmpty()
                || bothFamilies.isEmpty()
                || bothClasses.isEmpty()
                || bothLevels.isEmpty()
                || differ(disks, other.disks)
                || differ(nodes, other.nodes)
                || differ(term, other.term)) {
            return Optional.empty();
        }
        return Optional.of(
                new Pins(
                        bothSkus.get(),
                        bothFamilies.get(),
                        bothClasses.get(),
                        bothLevels.get(),
                        disks.or(() -> other.disks),
                        nodes.or(() -> other.nodes),
                        term.or(() -> other.term)));
    }

    /** An empty list allows everything. */
    private static <T> Optional<List<T>> common(List<T> a, List<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.of(a.isEmpty() ? b : a);
        }
        List<T> both = a.stream().filter(b::contains).toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    private static boolean differ(Optional<Integer> a, Optional<Integer> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    /** What is pinned, in words; empty where nothing is. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        add(words, "offer", skus);
        add(words, "family", families);
        add(words, "disk class", diskClasses.stream().map(DiskClass::id).toList());
        add(words, "RAID level", raidLevels.stream().map(RaidLevel::name).toList());
        disks.ifPresent(n -> words.add(n + " disks"));
        nodes.ifPresent(n -> words.add(n + " nodes"));
        term.ifPresent(n -> words.add("a commitment of " + n + " months"));
        return String.join(", ", words);
    }

    private static void add(List<String> words, String what, List<String> values) {
        if (!values.isEmpty()) {
            words.add(what + " " + String.join(" or ", values));
        }
    }
}
