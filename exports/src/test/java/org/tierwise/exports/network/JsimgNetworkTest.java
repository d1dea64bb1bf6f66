package org.tierwise.exports.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.Parsed;
import org.tierwise.exports.SmallShop;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file as Java Modelling Tools reads it. Its schema puts classes, nodes, measures and
 * connections in this order; its loader makes each section by the constructor that takes the
 * parameters in the order of the file (jmt.engine.NodeSections).
 */
class JsimgNetworkTest {
    private static final List<String> ORDER = List.of("userClass", "node", "measure", "connection");

    /** Parameters of the constructors, in their order. */
    private static final Map<String, List<String>> CONSTRUCTORS =
            Map.of(
                    "RandomSource", List.of("ServiceStrategy"),
                    "JobSink", List.of(),
                    "ServiceTunnel", List.of(),
                    "Queue", List.of("size", "dropStrategies", "FCFSstrategy", "QueuePutStrategy"),
                    "Server", List.of("maxJobs", "numberOfVisits", "ServiceStrategy"),
                    "Delay", List.of("ServiceStrategy"),
                    "Router", List.of("RoutingStrategy"));

    /** Attributes that JMT's schemas (Archive.xsd, SIMmodeldefinition.xsd) require. */
    private static final Map<String, Set<String>> REQUIRED =
            Map.of(
                    "archive", Set.of("name", "timestamp"),
                    "sim", Set.of("name"),
                    "userClass", Set.of("name", "type", "priority"),
                    "node", Set.of("name"),
                    "section", Set.of("className"),
                    "parameter", Set.of("classPath"),
                    "subParameter", Set.of("name", "classPath"),
                    "measure",
                            Set.of(
                                    "name",
                                    "alpha",
                                    "precision",
                                    "type",
                                    "referenceNode",
                                    "referenceUserClass"),
                    "connection", Set.of("source", "target"));

    /** Attributes that they allow beside these, of those that we write. */
    private static final Map<String, Set<String>> ALLOWED =
            Map.of(
                    "sim",
                            Set.of(
                                    "disableStatisticStop",
                                    "logDecimalSeparator",
                                    "logDelimiter",
                                    "logReplaceMode",
                                    "maxSamples",
                                    "polling"),
                    "userClass", Set.of("referenceSource"),
                    "parameter", Set.of("name", "array"),
                    "subParameter", Set.of("array"),
                    "measure", Set.of("verbose", "nodeType"));

    /** Elements that they allow in an element. */
    private static final Map<String, Set<String>> INSIDE =
            Map.of(
                    "archive", Set.of("sim"),
                    "sim", Set.copyOf(ORDER),
                    "node", Set.of("section"),
                    "section", Set.of("parameter"),
                    "parameter", Set.of("refClass", "subParameter", "value"),
                    "subParameter", Set.of("refClass", "subParameter", "value"));

    private final Document document;
    private Set<String> nodes = Set.of();

    JsimgNetworkTest() throws Exception {
        document = Parsed.of(".jsimg", SmallShop.proposal());
    }

    @BeforeEach
    void names() {
        List<String> names =
                Parsed.all(document, "node").stream().map(n -> n.getAttribute("name")).toList();
        nodes = new HashSet<>(names);
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @Test
    void classesNodesMeasuresAndConnectionsComeInTheOrderOfTheSchema() {
        List<Integer> order =
                Parsed.children(Parsed.all(document, "sim").getFirst()).stream()
                        .map(e -> ORDER.indexOf(e.getTagName()))
                        .toList();
        assertThat(order).isSorted().doesNotContain(-1).contains(0, 1, 2, 3);
        assertThat(nodes)
                .contains(
                        Parsed.all(document, "userClass")
                                .getFirst()
                                .getAttribute("referenceSource"));
    }

    @Test
    void elementsAndAttributesAreThoseOfTheSchemas() {
        for (Element element : Parsed.all(document, "*")) {
            String name = element.getTagName();
            List<String> attributes = new ArrayList<>();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getNodeName();
                if (!attribute.startsWith("xmlns:") && !attribute.startsWith("xsi:")) {
                    attributes.add(attribute);
                }
            }
            assertThat(attributes).as(name).containsAll(REQUIRED.getOrDefault(name, Set.of()));
            attributes.removeAll(REQUIRED.getOrDefault(name, Set.of()));
            assertThat(ALLOWED.getOrDefault(name, Set.of())).as(name).containsAll(attributes);
            assertThat(INSIDE.getOrDefault(name, Set.of()))
                    .as(name)
                    .containsAll(
                            Parsed.children(element).stream().map(Element::getTagName).toList());
        }
    }

    @Test
    void everySectionHasTheParametersOfItsConstructor() {
        for (Element section : Parsed.all(document, "section")) {
            String type = section.getAttribute("className");
            assertThat(CONSTRUCTORS).containsKey(type);
            assertThat(Parsed.children(section))
                    .as(type)
                    .extracting(parameter -> parameter.getAttribute("name"))
                    .isEqualTo(CONSTRUCTORS.get(type));
        }
        for (Element node : Parsed.all(document, "node")) {
            assertThat(Parsed.children(node)).hasSizeBetween(1, 3);
        }
    }

    @Test
    void jobsGoOnlyWhereAConnectionLeadsAndSomewhereForCertain() {
        Map<String, Set<String>> targets =
                Parsed.all(document, "connection").stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.getAttribute("source"),
                                        Collectors.mapping(
                                                c -> c.getAttribute("target"),
                                                Collectors.toSet())));
        assertThat(nodes).containsAll(targets.keySet());
        targets.values().forEach(ends -> assertThat(nodes).containsAll(ends));
        for (Element node : Parsed.all(document, "node")) {
            List<Double> probabilities = new ArrayList<>();
            for (Element value : inside(node, "subParameter")) {
                if (value.getAttribute("name").equals("stationName")) {
                    assertThat(targets.get(node.getAttribute("name")))
                            .contains(value.getTextContent().strip());
                } else if (value.getAttribute("name").equals("probability")) {
                    probabilities.add(Double.valueOf(value.getTextContent().strip()));
                }
            }
            if (!probabilities.isEmpty()) {
                assertThat(probabilities.stream().mapToDouble(p -> p).sum())
                        .isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void measuresAreOfStationsThatAreThere() {
        assertThat(Parsed.all(document, "measure"))
                .isNotEmpty()
                .allMatch(m ->
                        m.getAttribute("referenceNode").isEmpty()
                                || nodes.contains(m.getAttribute("referenceNode")));
    }

    private static List<Element> inside(Element of, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Parsed.children(of)) {
            if (child.getTagName().equals(name)) {
                found.add(child);
            }
            found.addAll(inside(child, name));
        }
        return found;
    }
}
