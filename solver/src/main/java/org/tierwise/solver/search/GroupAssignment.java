package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.List;

/** A group that may stand in the plan, and the option that the search has given it. */
@PlanningEntity
public class GroupAssignment {
    private @Nullable GroupOptions group;
    private @Nullable Coupling coupling;
    private @Nullable Regrouping regrouping;

    @PlanningVariable(valueRangeProviderRefs = "options", nullable = true)
    private @Nullable Option option;

    /** Needed by the solver to clone solutions. */
    public GroupAssignment() {}

    GroupAssignment(
            GroupOptions group, Coupling coupling, Regrouping regrouping, @Nullable Option option) {
        this.group = group;
        this.coupling = coupling;
        this.regrouping = regrouping;
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

    /** The rules that join the group to the others. */
    Coupling coupling() {
        if (coupling == null) {
            throw new IllegalStateException("an assignment without rules");
        }
        return coupling;
    }

    /** Which groups can stand for it. */
    Regrouping regrouping() {
        if (regrouping == null) {
            throw new IllegalStateException("an assignment without groups to stand for it");
        }
        return regrouping;
    }

    /** The option; null where the group does not stand in the plan. */
    public @Nullable Option getOption() {
        return option;
    }

    /** Whether the group stands in the plan. */
    boolean stands() {
        return option != null;
    }

    /**
     * The option.
     *
     * @throws IllegalStateException where the group does not stand in the plan
     */
    Option assigned() {
        if (option == null) {
            throw new IllegalStateException(
                    "group %s does not stand in the plan".formatted(group().group().name()));
        }
        return option;
    }

    /** Position of the option in {@link #getOptions()}, cheapest first. */
    int position() {
        Option assigned = assigned();
        List<Option> options = group().options();
        int low = 0;
        while (options.get(low) != assigned) {
            low++;
        }
        return low;
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
