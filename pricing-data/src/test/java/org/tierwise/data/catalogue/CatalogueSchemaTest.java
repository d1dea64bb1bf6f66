package org.tierwise.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.RaidLevel;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The published schema says what the reader does. */
class CatalogueSchemaTest {
    private JsonNode schema = NullNode.getInstance();

    @BeforeEach
    void read() throws Exception {
        schema = new ObjectMapper().readTree(Catalogues.schema());
    }

    static Stream<Class<?>> records() {
        return Arrays.stream(CatalogueFile.class.getDeclaredClasses()).filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordHasItsDefinition(Class<?> type) {
        JsonNode definition = schema.at("/$defs/" + type.getSimpleName());
        List<String> expected = new ArrayList<>(components(type));
        if (Stream.of(CatalogueFile.Storage.class, CatalogueFile.Price.class)
                .anyMatch(union -> union.isAssignableFrom(type))) {
            expected.add("kind");
        }
        assertThat(definition.at("/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts(definition.at("/required"))).hasSameElementsAs(expected);
        assertThat(definition.at("/additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void theFileHasItsProperties() {
        assertThat(texts(schema.at("/required")))
                .hasSameElementsAs(components(CatalogueFile.class));
        assertThat(schema.at("/additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void kindsAreThoseThatAreRead() {
        for (Class<?> union : List.of(CatalogueFile.Storage.class, CatalogueFile.Price.class)) {
            for (JsonSubTypes.Type type : union.getAnnotation(JsonSubTypes.class).value()) {
                String name = type.value().getSimpleName();
                assertThat(schema.at("/$defs/" + name + "/properties/kind/const").asText())
                        .isEqualTo(type.name());
            }
        }
    }

    @Test
    void levelsAndClassesAreThoseOfTheModel() {
        assertThat(texts(schema.at("/$defs/Bays/properties/raidLevels/items/enum")))
                .hasSameElementsAs(Arrays.stream(RaidLevel.values()).map(Enum::name).toList());
        assertThat(texts(schema.at("/$defs/Disk/properties/diskClass/enum")))
                .hasSameElementsAs(Arrays.stream(DiskClass.values()).map(DiskClass::id).toList());
    }

    private static Collection<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(n -> texts.add(n.asText()));
        return texts;
    }
}
