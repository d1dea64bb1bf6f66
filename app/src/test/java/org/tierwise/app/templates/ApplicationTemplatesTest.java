package org.tierwise.app.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.app.project.ProjectMapper;
import org.tierwise.model.demand.CallTemplate;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.plan.Rider;
import org.tierwise.model.topology.ComponentKinds;

import java.util.ArrayList;
import java.util.List;

/** Templates claim nothing that is not marked as assumed. */
class ApplicationTemplatesTest {
    static List<ApplicationTemplate> templates() {
        return ApplicationTemplates.ids().stream().map(ApplicationTemplates::of).toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theListOfTemplatesSaysWhatEachOneIs(ApplicationTemplate template) {
        assertThat(ApplicationTemplates.summaries())
                .filteredOn(summary -> summary.id().equals(template.id()))
                .singleElement()
                .satisfies(summary -> assertThat(summary.description()).contains(": "));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFigureIsAssumedAndGivesItsReason(ApplicationTemplate template) {
        List<JsonNode> figures = new ArrayList<>();
        collect(ProjectMapper.create().valueToTree(template), figures);

        assertThat(figures)
                .hasSizeGreaterThan(20)
                .allSatisfy(figure -> {
                    assertThat(figure.path("provenance").asText()).isEqualTo("ASSUMED");
                    assertThat(figure.path("source").asText()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theCallsOfAComponentShareItsProcessorTime(ApplicationTemplate template) {
        for (ComponentTemplate component : template.components()) {
            if (!component.calls().isEmpty()) {
                assertThat(component.calls().stream().mapToDouble(CallTemplate::cpuShare).sum())
                        .as(component.name())
                        .isCloseTo(1, within(1e-9));
            }
            assertThat(component.calls()).allMatch(call -> call.cpuMs().isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyNameInATemplateIsKnown(ApplicationTemplate template) {
        List<String> names = template.components().stream().map(ComponentTemplate::name).toList();

        assertThat(names).containsAll(template.essential());
        assertThat(template.components())
                .allSatisfy(c -> assertThat(ComponentKinds.of(c.kind()).id()).isEqualTo(c.kind()));
        assertThat(template.groups())
                .allSatisfy(group -> {
                    assertThat(names).contains(group.component());
                    assertThat(names)
                            .containsAll(group.riders().stream().map(Rider::component).toList());
                });
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> ApplicationTemplates.of("cobol-shop"))
                .hasMessageContaining("django-shop, magento-shop, wordpress, node-api");
    }

    private static void collect(JsonNode node, List<JsonNode> figures) {
        if (node.has("provenance")) {
            figures.add(node);
        } else {
            node.forEach(child -> collect(child, figures));
        }
    }
}
