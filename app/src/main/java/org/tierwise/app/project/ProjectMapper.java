package org.tierwise.app.project;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.calibration.ObservedStorage;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How the records of a project are written as JSON: by their components, every digit kept. */
public final class ProjectMapper {
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private ProjectMapper() {}

    /** A mapper for records of the model. */
    public static ObjectMapper create() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(currencies())
                .addMixIn(ObservedStorage.class, StorageByItsFields.class)
                .addMixIn(CostTotal.class, TotalByItsFields.class)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .withConfigOverride(List.class, o -> o.setSetterInfo(EMPTY))
                .withConfigOverride(Map.class, o -> o.setSetterInfo(EMPTY))
                .build();
    }

    /** An array has disks, a volume has gigabytes: the fields tell which it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(ObservedStorage.DiskArray.class),
        @JsonSubTypes.Type(ObservedStorage.CloudVolume.class)
    })
    private interface StorageByItsFields {}

    /** A known total has an amount, the other a reason. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(CostTotal.Known.class),
        @JsonSubTypes.Type(CostTotal.NotComputable.class)
    })
    private interface TotalByItsFields {}

    private static SimpleModule currencies() {
        SimpleModule module = new SimpleModule("currencies");
        module.addSerializer(
                CurrencyUnit.class,
                new StdSerializer<>(CurrencyUnit.class) {
                    @Override
                    public void serialize(
                            CurrencyUnit value, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeString(value.getCode());
                    }
                });
        module.addDeserializer(
                CurrencyUnit.class,
                new StdDeserializer<CurrencyUnit>(CurrencyUnit.class) {
                    @Override
                    public CurrencyUnit deserialize(
                            JsonParser parser, DeserializationContext context) throws IOException {
                        return CurrencyUnit.of(parser.getText());
                    }
                });
        return module;
    }
}
