package org.tierwise.model.plan;

import org.tierwise.model.demand.CacheInFront;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Environment;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Identical nodes that run one instance each of one or more components.
 *
 * @param name name in the plan
 * @param environment production or staging
 * @param components what runs on every node, and what the workload asks of each; at least one
 * @param riders votes of other components that ride on these nodes
 * @param pins choices that the user has made
 */
public record NodeGroup(
        String name,
        Environment environment,
        List<ComponentDemand> components,
        List<Rider> riders,
        Pins pins) {
    /** Between the names of components that share nodes. */
    public static final String JOINT = "+";

    /** Nodes of one component. */
    public NodeGroup(
            String name,
            Environment environment,
            ComponentDemand component,
            List<Rider> riders,
            Pins pins) {
        this(name, environment, List.of(component), riders, pins);
    }

    /**
     * @throws IllegalArgumentException when there is no component, or one with workers shares nodes
     */
    public NodeGroup {
        components = List.copyOf(components);
        riders = List.copyOf(riders);
        if (components.isEmpty()) {
            throw new IllegalArgumentException("node group %s runs nothing".formatted(name));
        }
        if (components.size() > 1 && components.stream().anyMatch(c -> c.workers().isPresent())) {
            throw new IllegalArgumentException(
                    "node group %s: a component with workers needs nodes of its own"
                            .formatted(name));
        }
    }

    /** Names of the components, joined. */
    public String componentNames() {
        return components.stream().map(ComponentDemand::name).collect(Collectors.joining(JOINT));
    }

    /** Names of the component kinds for people, joined. */
    public String kindLabels() {
        return components.stream().map(c -> c.kind().label()).collect(Collectors.joining(", "));
    }

    /** Groups that a name joins; the name itself where it joins none. */
    public static List<String> members(String name) {
        return List.of(name.split(Pattern.quote(JOINT)));
    }

    /** Ids of the patterns, joined; each once. */
    public String patternIds() {
        return components.stream()
                .map(c -> c.kind().pattern().id())
                .distinct()
                .collect(Collectors.joining(JOINT));
    }

    /** The component with workers; absent where there is none. */
    public Optional<ComponentDemand> withWorkers() {
        return components.stream().filter(c -> c.workers().isPresent()).findFirst();
    }

    /** Calls of all components, in their order. */
    public List<CallClass> calls() {
        return components.stream().flatMap(c -> c.calls().stream()).toList();
    }

    /** Whether a page may have to wait for this group. */
    public boolean inPagePath() {
        return components.stream().anyMatch(c -> !c.calls().isEmpty());
    }

    /** Whether a page cannot be served without one of the components. */
    public boolean pageNeedsIt() {
        return components.stream().map(ComponentDemand::kind).anyMatch(ComponentKind::pageNeedsIt);
    }

    /** Whether a call of one of the components waits for a disk. */
    public boolean usesDisk() {
        return components.stream().anyMatch(ComponentDemand::usesDisk);
    }

    /** Data that every node stores, GB, growth included. */
    public double diskPerNodeGb() {
        return components.stream().mapToDouble(c -> c.diskPerNodeGb().value()).sum();
    }

    /** Place from the user inwards of the component that is nearest to the user, 1 = edge. */
    public int tier() {
        return components.stream().mapToInt(c -> c.kind().tier()).min().orElseThrow();
    }

    /** Fewest nodes that make sense for every component. */
    public int minimumNodes() {
        return most(c -> c.kind().pattern().minimumNodes());
    }

    /** Most nodes that every component can use; below the minimum where none suits all. */
    public int maximumNodes() {
        return fewest(c -> c.kind().pattern().maximumNodes());
    }

    /** Most nodes that serve for one component while all {@code n} are well. */
    public int serving(int n) {
        return most(c -> c.kind().pattern().serving(n));
    }

    /** Fewest nodes that are left to serve for one component after a loss. */
    public int servingAfterLoss(int n) {
        return fewest(c -> c.kind().pattern().servingAfterLoss(n));
    }

    /** Nodes that must work so that every component works. */
    public int needed(int n) {
        return most(c -> c.kind().pattern().needed(n));
    }

    private int most(ToIntFunction<ComponentDemand> figure) {
        return components.stream().mapToInt(figure).max().orElseThrow();
    }

    private int fewest(ToIntFunction<ComponentDemand> figure) {
        return components.stream().mapToInt(figure).min().orElseThrow();
    }

    /** Whether a component of that name runs here. */
    public boolean runs(String component) {
        return components.stream().anyMatch(c -> c.name().equals(component));
    }

    /** Whether some calls of this group are answered first by a cache that runs on the other. */
    public boolean isCachedBy(NodeGroup other) {
        return calls().stream()
                .flatMap(call -> call.cache().stream())
                .map(CacheInFront::component)
                .anyMatch(other::runs);
    }

    /**
     * Share of cached entries that are lost with one of {@code n} nodes, of the cache that loses
     * most.
     */
    public double shareLost(int n) {
        return components.stream()
                .mapToDouble(c -> c.kind().pattern().shareLost(n))
                .max()
                .orElseThrow();
    }

    /** The same nodes with other riders. */
    public NodeGroup withRiders(List<Rider> changed) {
        return new NodeGroup(name, environment, components, changed, pins);
    }

    /** The same nodes with other pins. */
    public NodeGroup withPins(Pins changed) {
        return new NodeGroup(name, environment, components, riders, changed);
    }
}
