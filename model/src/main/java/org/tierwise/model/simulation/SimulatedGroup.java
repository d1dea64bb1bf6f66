package org.tierwise.model.simulation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The nodes of a group that a page may have to wait for: those that serve, and the standby of a
 * DRBD pair.
 */
final class SimulatedGroup {
    private final String name;
    private final List<SimulatedNode> serving;
    private final boolean writesEverywhere;
    private final @Nullable DrbdPair drbd;
    private final RandomGenerator random;

    /** Storage of every node that takes writes of the first node too. */
    private final List<Storage> copies;

    /**
     * @param name name of the group
     * @param serving nodes that share the work; the first one takes the commits where writes go
     *     everywhere
     * @param writesEverywhere whether a write goes to every node
     * @param drbd the first node and its standby; absent where a commit waits for one node
     */
    SimulatedGroup(
            String name,
            List<SimulatedNode> serving,
            boolean writesEverywhere,
            @Nullable DrbdPair drbd,
            RandomGenerator random) {
        this.name = name;
        this.serving = List.copyOf(serving);
        this.writesEverywhere = writesEverywhere;
        this.drbd = drbd;
        this.random = random;
        copies = new ArrayList<>();
        serving.stream().skip(1).map(SimulatedNode::storage).forEach(copies::add);
    }

    String name() {
        return name;
    }

    List<SimulatedNode> serving() {
        return serving;
    }

    /** A node for the next call. */
    SimulatedNode any() {
        return serving.size() == 1
                ? serving.getFirst()
                : serving.get(random.nextInt(serving.size()));
    }

    /** A write that a call on a node waits for. */
    void commit(SimulatedNode at, Completion job, double now) {
        if (!writesEverywhere) {
            at.storage().write(job, now);
            return;
        }
        if (drbd == null) {
            serving.getFirst().storage().write(job, now);
        } else {
            drbd.commit(job, now);
        }
        copy(now);
    }

    /** A write that no page waits for. */
    void writeBehind(double now) {
        if (!writesEverywhere) {
            any().storage().write(Completion.UNAWAITED, now);
            return;
        }
        serving.getFirst().storage().write(Completion.UNAWAITED, now);
        if (drbd != null) {
            drbd.standby().write(Completion.UNAWAITED, now);
        }
        copy(now);
    }

    private void copy(double now) {
        for (Storage copy : copies) {
            copy.write(Completion.UNAWAITED, now);
        }
    }
}
