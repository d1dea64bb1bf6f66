package org.tierwise.data.bill.generate.ledger;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tierwise.data.file.BundledTable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One kind of use at a shop.
 *
 * @param weight share of the resources that are of this kind
 * @param price list price of a unit, at most 10 fraction digits
 * @param quantity mean quantity of a resource in an hour
 * @param traffic whether the quantity follows the visitors
 * @param kind how it is charged
 */
record Recipe(
        int weight,
        String service,
        String product,
        String family,
        String usageType,
        String operation,
        String unit,
        BigDecimal price,
        BigDecimal quantity,
        boolean traffic,
        String instanceType,
        Kind kind,
        String component) {
    private static final BigDecimal SECOND_TIER = new BigDecimal("0.75");
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    /** How use is charged. */
    enum Kind {
        /** On demand. */
        USAGE,
        /** A savings plan covers it. */
        PLAN,
        /** A reservation covers it. */
        RESERVED,
        /** Cheaper in the second half of the month. */
        TIERED,
        /** Twice as large in the second half of the month. */
        RESIZED,
        /** The free tier covers it. */
        FREE,
        /** Sold by a third party. */
        MARKETPLACE
    }

    /** What it is in the second half of the month. */
    Recipe later() {
        return switch (kind) {
            case TIERED -> at(usageType, price.multiply(SECOND_TIER), instanceType);
            case RESIZED -> {
                String larger = instanceType.replace(".xlarge", ".2xlarge");
                yield at(usageType.replace(instanceType, larger), price.multiply(TWICE), larger);
            }
            case USAGE, PLAN, RESERVED, FREE, MARKETPLACE -> this;
        };
    }

    private Recipe at(String type, BigDecimal priceNow, String instance) {
        return new Recipe(
                weight, service, product, family, type, operation, unit, priceNow, quantity,
                traffic, instance, kind, component);
    }

    /** The recipes of {@code recipe.csv}, each as often as its weight. */
    static List<Recipe> weighted() {
        List<Recipe> weighted = new ArrayList<>();
        for (NamedCsvRecord row : BundledTable.rows(Recipe.class, "recipe.csv")) {
            weighted.add(of(row));
        }
        for (Recipe recipe : List.copyOf(weighted)) {
            weighted.addAll(Collections.nCopies(recipe.weight() - 1, recipe));
        }
        return weighted;
    }

    private static Recipe of(NamedCsvRecord row) {
        return new Recipe(
                Integer.parseInt(row.getField("weight")),
                row.getField("service"),
                row.getField("product"),
                row.getField("family"),
                row.getField("usageType"),
                row.getField("operation"),
                row.getField("unit"),
                new BigDecimal(row.getField("price")),
                new BigDecimal(row.getField("quantity")),
                row.getField("shape").equals("traffic"),
                row.getField("instanceType"),
                Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                row.getField("component"));
    }
}
