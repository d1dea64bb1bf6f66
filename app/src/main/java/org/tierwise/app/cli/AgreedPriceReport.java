package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.data.catalogue.PriceText;
import org.tierwise.model.catalogue.AgreedPrice;
import org.tierwise.model.catalogue.AgreedPrices;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.plan.PlanEvaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prices of a plan that differ from the list: what, who, why, until when. */
final class AgreedPriceReport {
    private AgreedPriceReport() {}

    /** A table of the agreed prices that the plan uses; empty when there are none. */
    static String text(AgreedPrices prices, PlanEvaluation plan) {
        List<AgreedPrice> used = used(prices, plan);
        if (used.isEmpty()) {
            return "";
        }
        HumanTable table =
                new HumanTable(
                        "lrrllll",
                        "price not of the list",
                        "list / month",
                        "agreed",
                        "what",
                        "by",
                        "until",
                        "why");
        for (AgreedPrice price : used) {
            PriceOverride override = price.override();
            table.row(
                    price.sku(),
                    PriceText.of(price.list()),
                    PriceText.of(price.agreed()),
                    override.inWords(),
                    override.by(),
                    override.until().map(LocalDate::toString).orElse("a trial"),
                    override.reason());
        }
        return table.text();
    }

    static void json(ArrayNode array, AgreedPrices prices, PlanEvaluation plan) {
        for (AgreedPrice price : used(prices, plan)) {
            PriceOverride override = price.override();
            ObjectNode node = array.addObject();
            node.put("offer", price.sku());
            node.put("list", PriceText.of(price.list()));
            node.put("agreed", PriceText.of(price.agreed()));
            node.put("what", override.inWords());
            node.put("by", override.by());
            node.put("reason", override.reason());
            node.put("until", override.until().map(LocalDate::toString).orElse(null));
        }
    }

    private static List<AgreedPrice> used(AgreedPrices prices, PlanEvaluation plan) {
        Set<String> skus = new TreeSet<>();
        plan.groups()
                .forEach(g -> {
                    skus.add(g.choice().server().sku());
                    skus.add(g.choice().disks().disk().sku());
                });
        plan.services().forEach(s -> skus.add(s.offer().sku()));
        return prices.agreed().stream().filter(a -> skus.contains(a.sku())).toList();
    }
}
