package org.tierwise.model.plan;

import java.util.List;

/**
 * Why no plan keeps every requirement.
 *
 * @param requirements fewest requirements that no plan keeps together; each alone could be given up
 *     to end this conflict, but others may remain. Empty where no plan exists even without any
 * @param proven whether it is certain that no plan keeps them, and that no fewer conflict
 * @param remedies what one change alone would do, for those requirements where one suffices
 */
public record Conflict(List<Requirement> requirements, boolean proven, List<Remedy> remedies) {
    public Conflict {
        requirements = List.copyOf(requirements);
        remedies = List.copyOf(remedies);
    }
}
