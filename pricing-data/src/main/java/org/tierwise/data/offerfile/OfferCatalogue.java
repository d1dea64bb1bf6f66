package org.tierwise.data.offerfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.data.catalogue.Catalogues;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue of AWS with the prices of a price list file: servers, volumes, internet traffic, and
 * the discount of a year's reservation by family. What the file does not have keeps its old price.
 *
 * @param json the catalogue, valid
 * @param changed offers that got the price of the file
 * @param kept servers and disks that the file does not have
 * @param terms families whose reservation was read
 */
public record OfferCatalogue(String json, int changed, List<String> kept, int terms) {
    private static final BigDecimal HOURS = new BigDecimal(730);
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Digits of a discount; AWS rounds hourly prices to about as many. */
    private static final int DISCOUNT_DIGITS = 4;

    public OfferCatalogue {
        kept = List.copyOf(kept);
    }

    /**
     * Puts the prices of a file into a catalogue.
     *
     * @param file the prices
     * @param base JSON of the catalogue to start from, in USD
     * @param id id of the new catalogue
     * @param document name of the file, for readers of the catalogue
     * @throws IllegalArgumentException when the catalogue is not in USD
     * @throws org.tierwise.data.catalogue.CatalogueProblem when the result breaks the format
     */
    public static OfferCatalogue of(OfferFile file, String base, String id, String document) {
        return new Refresh(file, tree(base), document).catalogue(id);
    }

    private static ObjectNode tree(String json) {
        try {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(json);
            if (!tree.path("currency").asText().equals("USD")) {
                throw new IllegalArgumentException(
                        "the base catalogue is in %s; a price list of AWS is in USD"
                                .formatted(tree.path("currency").asText()));
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the base is no catalogue", e);
        }
    }

    private static final class Refresh {
        private final OfferFile file;
        private final ObjectNode tree;
        private final String document;
        private final List<String> kept = new ArrayList<>();
        private int changed;
        private int terms;

        Refresh(OfferFile file, ObjectNode tree, String document) {
            this.file = file;
            this.tree = tree;
            this.document = document;
        }

        OfferCatalogue catalogue(String id) {
            tree.put("id", id).put("asOf", file.published());
            tree.withArray("servers").forEach(s -> server((ObjectNode) s));
            tree.withArray("disks").forEach(d -> disk((ObjectNode) d));
            tree.withArray("services").forEach(s -> service((ObjectNode) s));
            years();
            String json = tree.toPrettyString() + "\n";
            Catalogues.parse(id, json.getBytes(StandardCharsets.UTF_8));
            return new OfferCatalogue(json, changed, kept, terms);
        }

        private void server(ObjectNode server) {
            BigDecimal hourly = file.servers().get(sku(server));
            price(
                    server,
                    Optional.ofNullable(hourly).map(h -> h.multiply(HOURS)),
                    hourly + " USD an hour x 730 h.");
        }

        /** Disks are called after the type of volume and its size, such as GP3-100. */
        private void disk(ObjectNode disk) {
            String type = sku(disk).split("-")[0].toLowerCase(Locale.ROOT);
            BigDecimal perGb = file.volumes().get(type);
            price(
                    disk,
                    Optional.ofNullable(perGb).map(p -> p.multiply(disk.path("gb").decimalValue())),
                    perGb + " USD a GB.");
        }

        private void price(ObjectNode offer, Optional<BigDecimal> monthly, String how) {
            if (monthly.isEmpty()) {
                kept.add(sku(offer));
                return;
            }
            offer.put("monthly", plain(monthly.get()));
            source(offer, how + " Before: " + offer.path("source").path("note").asText());
            changed++;
        }

        private void service(ObjectNode service) {
            if (!service.path("kind").asText().equals("internet-egress-gb")
                    || file.internet().isEmpty()) {
                return;
            }
            ObjectNode price = service.putObject("price").put("kind", "graduated");
            ArrayNode tiers = price.putArray("tiers");
            List<Map.Entry<BigDecimal, BigDecimal>> all =
                    new ArrayList<>(file.internet().entrySet());
            for (int i = 0; i + 1 < all.size(); i++) {
                tiers.addObject()
                        .put("upTo", plain(all.get(i + 1).getKey()))
                        .put("unitPrice", plain(all.get(i).getValue()));
            }
            price.put("beyond", plain(all.getLast().getValue()));
            source(service, "Traffic that is free across the account is not in the file.");
            changed++;
        }

        /** The smallest discount of a family's servers: no server is priced too low. */
        private void years() {
            for (JsonNode term : tree.withArray("terms")) {
                if (term.path("months").asInt() != 12) {
                    continue;
                }
                List<String> families = new ArrayList<>();
                term.path("families").forEach(f -> families.add(f.asText()));
                smallestDiscount(families)
                        .ifPresent(discount -> {
                            ((ObjectNode) term).put("discount", plain(discount));
                            source(
                                    (ObjectNode) term,
                                    "A year's standard reservation without upfront payment against"
                                            + " on demand, the smallest difference among the"
                                            + " servers. Disks are not reserved.");
                            terms += families.size();
                        });
            }
        }

        private Optional<BigDecimal> smallestDiscount(List<String> families) {
            return file.years().entrySet().stream()
                    .filter(e -> families.contains(e.getKey().split("\\.")[0]))
                    .filter(e -> file.servers().containsKey(e.getKey()))
                    .map(e ->
                            BigDecimal.ONE.subtract(
                                    e.getValue()
                                            .divide(
                                                    file.servers().get(e.getKey()),
                                                    DISCOUNT_DIGITS,
                                                    RoundingMode.CEILING)))
                    .filter(d -> d.signum() >= 0)
                    .min(BigDecimal::compareTo);
        }

        private void source(ObjectNode node, String note) {
            node.putObject("source")
                    .put(
                            "document",
                            "AWS price list file %s, version %s"
                                    .formatted(document, file.version()))
                    .put("asOf", file.published())
                    .put("status", "published")
                    .put("note", note);
        }

        private static String sku(ObjectNode offer) {
            return offer.path("sku").asText();
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }
}
