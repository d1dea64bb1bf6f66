package org.tierwise.data.pricesheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.catalogue.PriceStatus;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue with the prices of a sheet: those that the catalogue it starts from has get the new
 * price, others are added as servers.
 *
 * @param json the catalogue, valid
 * @param changed offers that got the price of the sheet
 * @param added servers that are new
 * @param leftOut rows without a SKU or a price, each with its line; empty rows are not among them
 */
public record SheetCatalogue(String json, int changed, int added, List<String> leftOut) {
    /** Hours of a month (365 x 24 / 12), as providers that charge by the hour count. */
    private static final BigDecimal HOURS = new BigDecimal(730);

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Puts the prices of a sheet into a catalogue.
     *
     * @param sheet the sheet
     * @param mapping what its columns mean, confirmed by the user
     * @param base JSON of the catalogue to start from
     * @param origin what is said of the prices
     * @throws SheetProblem when rows cannot be used: all of them with their lines, nothing is lost
     * @throws org.tierwise.data.catalogue.CatalogueProblem when the result breaks the format
     */
    public static SheetCatalogue of(
            PriceSheet sheet, ColumnMapping mapping, String base, SheetOrigin origin) {
        return new Import(sheet, mapping, tree(base), origin).catalogue();
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the base is no catalogue", e);
        }
    }

    private static final class Import {
        private final PriceSheet sheet;
        private final ColumnMapping mapping;
        private final ObjectNode tree;
        private final SheetOrigin origin;
        private final Map<String, ObjectNode> known = new HashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private final List<String> problems = new ArrayList<>();
        private int changed;
        private int added;
        private final List<String> leftOut = new ArrayList<>();

        Import(PriceSheet sheet, ColumnMapping mapping, ObjectNode tree, SheetOrigin origin) {
            this.sheet = sheet;
            this.mapping = mapping;
            this.tree = tree;
            this.origin = origin;
            for (String list : List.of("servers", "disks", "services")) {
                tree.withArray(list)
                        .forEach(o -> known.put(o.path("sku").asText(), (ObjectNode) o));
            }
        }

        SheetCatalogue catalogue() {
            tree.put("id", origin.id()).put("asOf", origin.asOf());
            sheet.rows().forEach(this::row);
            if (!problems.isEmpty()) {
                throw new SheetProblem(problems);
            }
            if (changed + added == 0) {
                throw new SheetProblem(
                        sheet.file(), sheet.headerLine(), "no row below the header has a price");
            }
            String json = tree.toPrettyString() + "\n";
            Catalogues.parse(origin.id(), json.getBytes(StandardCharsets.UTF_8));
            return new SheetCatalogue(json, changed, added, List.copyOf(leftOut));
        }

        private void row(PriceSheet.Row row) {
            String sku = text(SheetField.SKU, row);
            SheetField priced =
                    mapping.has(SheetField.MONTHLY) ? SheetField.MONTHLY : SheetField.HOURLY;
            boolean unpriced = text(priced, row).isEmpty();
            if (sku.isEmpty() || unpriced) {
                if (!sku.isEmpty() || !unpriced) {
                    leftOut.add(
                            "line %d: %s"
                                    .formatted(
                                            row.line(),
                                            unpriced
                                                    ? "%s has no price".formatted(sku)
                                                    : "a price without a SKU"));
                }
                return;
            }
            Integer before = lines.putIfAbsent(sku, row.line());
            if (before != null) {
                problem(row, "SKU %s is already on line %d; keep one".formatted(sku, before));
                return;
            }
            Optional<BigDecimal> price = number(priced, row);
            if (price.isEmpty()) {
                return;
            }
            if (price.get().signum() == 0) {
                problem(
                        row,
                        "%s costs nothing; give its price, or leave the cell empty to leave it out"
                                .formatted(sku));
                return;
            }
            BigDecimal monthly =
                    priced == SheetField.HOURLY ? price.get().multiply(HOURS) : price.get();
            ObjectNode offer = known.get(sku);
            if (offer == null) {
                server(row, sku, monthly);
            } else {
                reprice(row, offer, monthly);
            }
        }

        private void reprice(PriceSheet.Row row, ObjectNode offer, BigDecimal monthly) {
            if (offer.has("monthly")) {
                offer.put("monthly", plain(monthly));
            } else if (offer.path("price").path("kind").asText().equals("per-unit")) {
                ((ObjectNode) offer.get("price")).put("unitPrice", plain(monthly));
            } else {
                problem(
                        row,
                        "%s is sold in tiers, which one price cannot replace; edit the catalogue"
                                .formatted(offer.path("sku").asText()));
                return;
            }
            String facts = offer.path("source").path("note").asText();
            source(offer, row, facts.isBlank() ? "" : " Before: " + facts);
            changed++;
        }

        private void server(PriceSheet.Row row, String sku, BigDecimal monthly) {
            Optional<BigDecimal> vcpu = number(SheetField.VCPU, row);
            Optional<BigDecimal> ram = number(SheetField.RAM_GB, row);
            Optional<ObjectNode> disks = disks(row, sku);
            if (vcpu.isEmpty() || ram.isEmpty() || disks.isEmpty()) {
                return;
            }
            if (vcpu.get().stripTrailingZeros().scale() > 0) {
                problem(row, "vcpu is %s; a whole number would be right".formatted(vcpu.get()));
                return;
            }
            String family = text(SheetField.FAMILY, row);
            ObjectNode server = MAPPER.createObjectNode();
            server.put("sku", sku);
            server.put("family", family.isEmpty() ? sku.split("[.-]")[0] : family);
            server.put("dedicated", false);
            server.put("vcpu", vcpu.get().intValue());
            server.put("coreScore", or(SheetField.CORE_SCORE, row, "1"));
            server.put("ramGb", ram.get());
            server.put("networkMbps", or(SheetField.NETWORK_MBPS, row, "1000"));
            server.set("disks", disks.get());
            server.put("monthly", plain(monthly));
            source(
                    server,
                    row,
                    (mapping.has(SheetField.CORE_SCORE)
                                    ? ""
                                    : " Core score 1.0 is assumed (m5 class).")
                            + (mapping.has(SheetField.NETWORK_MBPS)
                                    ? ""
                                    : " Network port of 1000 Mbit/s is assumed."));
            ((ArrayNode) tree.get("servers")).add(server);
            added++;
        }

        /** The disk of the row, else the block volumes of the catalogue. */
        private Optional<ObjectNode> disks(PriceSheet.Row row, String sku) {
            ObjectNode storage = MAPPER.createObjectNode();
            if (!text(SheetField.DISK_GB, row).isEmpty()) {
                return number(SheetField.DISK_GB, row)
                        .map(gb -> {
                            storage.put("kind", "built-in");
                            storage.set("volume", volume(row, sku, gb));
                            return storage;
                        });
            }
            storage.put("kind", "attached");
            ArrayNode skus = storage.putArray("volumeSkus");
            for (JsonNode disk : tree.withArray("disks")) {
                if (disk.path("diskClass").asText().equals("block")) {
                    skus.add(disk.path("sku").asText());
                }
            }
            if (skus.isEmpty()) {
                problem(
                        row,
                        "%s has no disk, and the catalogue no block volume; map diskGb, or give every server the same with diskGb==50"
                                .formatted(sku));
                return Optional.empty();
            }
            return Optional.of(storage);
        }

        private ObjectNode volume(PriceSheet.Row row, String sku, BigDecimal gb) {
            ObjectNode volume = MAPPER.createObjectNode();
            volume.put("sku", sku + "-DISK");
            volume.put("diskClass", "ssd-sata");
            volume.put("gb", gb);
            volume.put("readIops", 10_000);
            volume.put("writeIops", 10_000);
            volume.put("latencyMs", 0.3);
            volume.put("annualFailureRate", 0.009);
            volume.put("monthly", "0");
            source(
                    volume,
                    row,
                    " In the price of the server; class, IOPS, latency and failure rate are"
                            + " assumed.");
            return volume;
        }

        private void source(ObjectNode offer, PriceSheet.Row row, String note) {
            boolean published = origin.status() == PriceStatus.PUBLISHED;
            ObjectNode source = offer.putObject("source");
            source.put("document", origin.document());
            source.put("asOf", origin.asOf());
            source.put("status", origin.status().name().toLowerCase(Locale.ROOT));
            source.put(
                    "note",
                    "%sLine %d of the sheet.%s"
                            .formatted(
                                    published ? "" : "Unverified: imported. ", row.line(), note));
        }

        private BigDecimal or(SheetField field, PriceSheet.Row row, String otherwise) {
            return text(field, row).isEmpty()
                    ? new BigDecimal(otherwise)
                    : number(field, row).orElse(new BigDecimal(otherwise));
        }

        private Optional<BigDecimal> number(SheetField field, PriceSheet.Row row) {
            String text = text(field, row);
            Optional<BigDecimal> number = SheetNumber.of(text);
            if (number.isEmpty()) {
                problem(
                        row,
                        text.isEmpty()
                                ? "%s is missing; map a column or give %s==VALUE"
                                        .formatted(field.id(), field.id())
                                : "%s is \"%s\"; a number such as 1321.50 would be right"
                                        .formatted(field.id(), text));
            } else if (number.get().signum() < 0) {
                problem(row, "%s is %s; it must not be negative".formatted(field.id(), text));
                return Optional.empty();
            }
            return number;
        }

        private String text(SheetField field, PriceSheet.Row row) {
            return mapping.text(field, sheet, row);
        }

        private void problem(PriceSheet.Row row, String what) {
            problems.add(SheetProblem.at(sheet.file(), row.line(), what));
        }

        private static String plain(BigDecimal price) {
            return price.signum() == 0 ? "0" : price.stripTrailingZeros().toPlainString();
        }
    }
}
