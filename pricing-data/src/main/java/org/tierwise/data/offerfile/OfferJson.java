package org.tierwise.data.offerfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The JSON form: products first, then terms, token by token. */
final class OfferJson {
    /**
     * Limits of texts and nesting. Every SKU is the name of a member, so that names are not kept:
     * the table of a million of them would not fit.
     */
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(1 << 20)
                                    .maxNestingDepth(64)
                                    .build())
                    .build();

    private final Path file;
    private final JsonParser json;
    private final OfferFile.Collector into;
    private boolean products;

    private OfferJson(Path file, JsonParser json, OfferFile.Collector into) {
        this.file = file;
        this.json = json;
        this.into = into;
    }

    static void read(Path file, OfferFile.Collector into) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser json = FACTORY.createParser(in)) {
            new OfferJson(file, json, into).document();
        } catch (JsonProcessingException e) {
            throw new OfferFileProblem(
                    file,
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private interface Member {
        void read(String name) throws IOException;
    }

    private void document() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw problem("no price list; an object with products and terms would be right");
        }
        members(name -> {
            switch (name) {
                case "version" -> into.version(text());
                case "publicationDate" -> into.published(text());
                case "products" -> {
                    products = true;
                    members(this::product);
                }
                case "terms" -> {
                    if (!products) {
                        throw problem("terms come before products; AWS writes products first");
                    }
                    members(term -> members(sku -> offers(term, sku)));
                }
                default -> json.skipChildren();
            }
        });
        if (!products) {
            throw problem("no products; a price list of AWS has them");
        }
    }

    private void product(String sku) throws IOException {
        String[] family = {""};
        Map<String, String> attributes = new HashMap<>();
        members(name -> {
            switch (name) {
                case "productFamily" -> family[0] = text();
                case "attributes" ->
                        members(attribute -> {
                            String value = text();
                            if (OfferProduct.KEPT.contains(attribute)) {
                                attributes.put(attribute, value);
                            }
                        });
                default -> json.skipChildren();
            }
        });
        into.product(sku, new OfferProduct(family[0], attributes));
    }

    /** Terms of one product under their codes. */
    private void offers(String term, String sku) throws IOException {
        if (!into.wants(sku)) {
            json.skipChildren();
            return;
        }
        members(code -> {
            Map<String, String> attributes = new HashMap<>();
            Map<String, Map<String, String>> dimensions = new HashMap<>();
            members(name -> {
                switch (name) {
                    case "priceDimensions" -> members(rate -> dimensions.put(rate, dimension()));
                    case "termAttributes" -> members(a -> attributes.put(a, text()));
                    default -> json.skipChildren();
                }
            });
            for (Map<String, String> dimension : dimensions.values()) {
                into.price(sku, price(term, attributes, dimension));
            }
        });
    }

    private Map<String, String> dimension() throws IOException {
        Map<String, String> dimension = new HashMap<>();
        members(name -> {
            if (name.equals("pricePerUnit")) {
                members(currency -> dimension.put(currency, text()));
            } else {
                dimension.put(name, text());
            }
        });
        return dimension;
    }

    private OfferPrice price(
            String term, Map<String, String> attributes, Map<String, String> dimension) {
        String usd = dimension.get("USD");
        if (usd == null) {
            throw problem("a price has no USD; prices in other currencies are not read");
        }
        return new OfferPrice(
                term,
                attributes.getOrDefault("LeaseContractLength", ""),
                attributes.getOrDefault("PurchaseOption", ""),
                attributes.getOrDefault("OfferingClass", ""),
                dimension.getOrDefault("unit", ""),
                number(dimension.getOrDefault("beginRange", "0")),
                number(usd));
    }

    private BigDecimal number(String text) {
        return OfferNumber.of(text)
                .orElseThrow(
                        () -> problem("\"%s\" is no price".formatted(OfferNumber.shown(text))));
    }

    /** Calls for each member of the object that begins at the current token. */
    private void members(Member member) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw problem("an object { } would be right here");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            member.read(name);
        }
    }

    /** Text of a scalar; other values are passed over. */
    private String text() throws IOException {
        if (json.currentToken().isScalarValue()) {
            return json.getText();
        }
        json.skipChildren();
        return "";
    }

    private OfferFileProblem problem(String what) {
        return new OfferFileProblem(file, json.currentTokenLocation().getLineNr(), what);
    }
}
