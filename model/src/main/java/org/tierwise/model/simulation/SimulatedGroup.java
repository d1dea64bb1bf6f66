package org.tierwise.model.simulation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The nodes that a page may have to wait for: those that serve for a component, and those whose
 * disks must acknowledge its commits.
 */
final class SimulatedGroup {
    private final String name;
    private final List<SimulatedNode> serving;
    private final boolean writesEverywhere;
    private final @Nullable ReplicatedStorage replicated;
    private final RandomGenerator random;

    /** Storage of every node that takes writes of the first node too. */
    private final List<Storage> copies;

    /**
     * @param name name of the group
     * @param serving nodes that share the work; the first one takes the commits where writes go
     *     everywhere
     * @param writesEverywhere whether a write goes to every node
     * @param replicated storage of the first node and of those that acknowledge its commits; absent
     *     where a commit waits for one node
     */
    SimulatedGroup(
            String name,
            List<SimulatedNode> serving,
            boolean writesEverywhere,
            @Nullable ReplicatedStorage replicated,
            RandomGenerator random) {
        this.name = name;
        this.serving = List.copyOf(serving);
        this.writesEverywhere = writesEverywhere;
        this.replicated = replicated;
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
        if (replicated == null) {
            serving.getFirst().storage().write(job, now);
        } else {
            replicated.commit(job, now);
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
        if (replicated != null) {
            replicated.others().forEach(other -> other.write(Completion.UNAWAITED, now));
        }
        copy(now);
    }

    private void copy(double now) {
        for (Storage copy : copies) {
            copy.write(Completion.UNAWAITED, now);
        }
    }
}
