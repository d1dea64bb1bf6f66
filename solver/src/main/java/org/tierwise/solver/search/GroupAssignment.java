package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.List;

/** A group and the option that the search has given it. */
@PlanningEntity
public class GroupAssignment {
    private @Nullable GroupOptions group;

    @PlanningVariable(valueRangeProviderRefs = "options")
    private @Nullable Option option;

    /** Needed by the solver to clone solutions. */
    public GroupAssignment() {}

    GroupAssignment(GroupOptions group, @Nullable Option option) {
        this.group = group;
        this.option = option;
    }

    /** Position of the group in the problem. */
    @PlanningId
    public int getIndex() {
        return group().index();
    }

    /** Options of this group. */
    @ValueRangeProvider(id = "options")
    public List<Option> getOptions() {
        return group().options();
    }

    /** The group. */
    public GroupOptions group() {
        if (group == null) {
            throw new IllegalStateException("an assignment without a group");
        }
        return group;
    }

    /** The option; null before construction. */
    public @Nullable Option getOption() {
        return option;
    }

    /** Called by the solver. */
    public void setOption(@Nullable Option option) {
        this.option = option;
    }

    /** Cost of the option a month, in millionths. */
    public long cost() {
        return option == null ? 0 : option.cost();
    }

    /** SKU of the server of the option. */
    public String sku() {
        return option == null ? "" : option.choice().server().sku();
    }
}
