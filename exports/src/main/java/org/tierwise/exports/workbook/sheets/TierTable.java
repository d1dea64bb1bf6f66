package org.tierwise.exports.workbook.sheets;

import org.joda.money.BigMoney;
import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.catalogue.AgreedPrice;
import org.tierwise.model.catalogue.PriceRule;
import org.tierwise.model.catalogue.ServiceOffer;
import org.tierwise.model.plan.ServiceCost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Price rules of services as tiers. Every rule is a sum over the tiers that a quantity reaches of
 * (quantity - from) × step, plus a flat amount as soon as anything is used; step is the price of
 * the tier minus that of the tier below. So one formula prices all rules.
 */
final class TierTable {
    private final Page page;

    /**
     * @param from units below this tier
     * @param unit price of a unit in this tier
     * @param flat amount as soon as anything is used
     */
    private record Tier(BigDecimal from, BigMoney unit, BigMoney flat) {}

    TierTable(Page page) {
        this.page = page;
    }

    void write(int header) {
        String currency = page.book().currency().getCode();
        page.header(
                header,
                "SKU",
                "From (units)",
                "Unit",
                "Price of a unit (%s)".formatted(currency),
                "Status",
                "As of",
                "Flat amount",
                "Document",
                "Note",
                "Step over the tier below",
                "Step × from",
                "List flat amount",
                AgreedColumns.HEADERS[0],
                AgreedColumns.HEADERS[1],
                AgreedColumns.HEADERS[2],
                AgreedColumns.HEADERS[3],
                AgreedColumns.HEADERS[4],
                AgreedColumns.HEADERS[5]);
        AgreedColumns agreed = new AgreedColumns(page.book().proposal().analysis().prices());
        CellFormat price = CellFormat.price(page.book().currency());
        int first = header + 1;
        int row = first;
        for (ServiceOffer offer : offers()) {
            PriceRule list =
                    agreed.of(offer.sku())
                            .map(AgreedPrice::list)
                            .orElseGet(() -> agreed.undiscounted(offer).price());
            for (Tier tier : tiers(list)) {
                Line line =
                        page.line(row++)
                                .text(CellRole.LABEL, offer.sku())
                                .number(CellRole.DATA, CellFormat.QUANTITY, tier.from())
                                .text(CellRole.TEXT, offer.unit())
                                .formula(
                                        CellRole.CALC,
                                        price,
                                        AgreedColumns.priceUsed("M", "N", "O"))
                                .text(CellRole.TEXT, PricesSheet.status(offer.source()))
                                .text(CellRole.TEXT, offer.source().asOf())
                                .formula(CellRole.CALC, price, "L{r}*(1-N{r})")
                                .text(CellRole.TEXT, offer.source().document())
                                .text(CellRole.TEXT, offer.source().note());
                line.formula(CellRole.CALC, price, "D{r}-IF(A{r}=A{above},D{above},0)")
                        .formula(CellRole.CALC, price, "B{r}*J{r}")
                        .price(CellRole.DATA, tier.flat());
                agreed.write(line, offer.sku(), tier.unit());
            }
        }
        int last = Math.max(first, row - 1);
        page.anchor(Anchor.TIER_SKUS, first, last, 0);
        page.anchor(Anchor.TIER_FROM, first, last, 1);
        page.anchor(Anchor.TIER_FLATS, first, last, 6);
        page.anchor(Anchor.TIER_STEPS, first, last, 9);
        page.anchor(Anchor.TIER_OFFSETS, first, last, 10);
    }

    private Iterable<ServiceOffer> offers() {
        Map<String, ServiceOffer> bySku = new LinkedHashMap<>();
        for (ServiceCost cost : page.book().proposal().result().evaluation().services()) {
            bySku.putIfAbsent(cost.offer().sku(), cost.offer());
        }
        return bySku.values();
    }

    private static List<Tier> tiers(PriceRule rule) {
        return switch (rule) {
            case PriceRule.PerUnit each ->
                    List.of(
                            new Tier(
                                    BigDecimal.ZERO,
                                    each.unitPrice(),
                                    BigMoney.zero(each.unitPrice().getCurrencyUnit())));
            case PriceRule.FlatThenPerUnit flat ->
                    List.of(new Tier(flat.included(), flat.beyond(), flat.flat()));
            case PriceRule.Graduated graduated -> graduated(graduated);
        };
    }

    private static List<Tier> graduated(PriceRule.Graduated rule) {
        List<Tier> tiers = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (PriceRule.Graduated.Tier tier : rule.tiers()) {
            BigMoney none = BigMoney.zero(tier.unitPrice().getCurrencyUnit());
            tiers.add(new Tier(from, tier.unitPrice(), none));
            BigDecimal upTo = tier.upTo();
            from = upTo == null ? from : upTo;
        }
        return tiers;
    }
}
