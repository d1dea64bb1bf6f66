package org.tierwise.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.joda.money.BigMoney;

import java.math.BigDecimal;

/** The one JSON document that a command prints. */
final class Json {
    private static final ObjectWriter WRITER =
            JsonMapper.builder()
                    .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
                    .build()
                    .writerWithDefaultPrettyPrinter();

    private Json() {}

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String text(ObjectNode node) {
        try {
            return WRITER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document that cannot be written", e);
        }
    }

    /** An amount as a decimal string with every digit. */
    static String amount(BigMoney amount) {
        return amount(amount.getAmount());
    }

    static String amount(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** A measure with 15 significant digits; null where it has no bound. */
    static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(
                    name,
                    new BigDecimal(value)
                            .round(new java.math.MathContext(15))
                            .stripTrailingZeros()
                            .doubleValue());
        } else {
            node.putNull(name);
        }
    }
}
