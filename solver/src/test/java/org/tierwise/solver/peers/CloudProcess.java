package org.tierwise.solver.peers;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

import java.util.Comparator;

/** A process of the cloud balancing example, and the computer that it runs on. */
@PlanningEntity(difficultyComparatorClass = CloudProcess.Size.class)
public class CloudProcess {
    private int id;
    private long cpu;
    private long memory;
    private long network;

    @PlanningVariable(valueRangeProviderRefs = "computers")
    private @Nullable CloudComputer computer;

    /** Needed by the solver to clone solutions. */
    public CloudProcess() {}

    CloudProcess(int id, long cpu, long memory, long network) {
        this.id = id;
        this.cpu = cpu;
        this.memory = memory;
        this.network = network;
    }

    /** Large processes come first in the construction. */
    public static final class Size implements Comparator<CloudProcess> {
        @Override
        public int compare(CloudProcess a, CloudProcess b) {
            return Comparator.comparingLong((CloudProcess p) -> p.cpu * p.memory * p.network)
                    .thenComparingInt(p -> p.id)
                    .compare(a, b);
        }
    }

    /** Position in the file. */
    @PlanningId
    public int getId() {
        return id;
    }

    /** Processor power that it needs. */
    public long cpu() {
        return cpu;
    }

    /** Memory that it needs. */
    public long memory() {
        return memory;
    }

    /** Network bandwidth that it needs. */
    public long network() {
        return network;
    }

    /** Where it runs; null before construction. */
    public @Nullable CloudComputer getComputer() {
        return computer;
    }

    /** Called by the solver. */
    public void setComputer(@Nullable CloudComputer computer) {
        this.computer = computer;
    }
}
