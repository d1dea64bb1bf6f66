package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.cli.BillGroups.By;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.CostTotal;

import java.util.List;
import java.util.Locale;

/** A bill as one JSON document. */
final class BillJson {
    private BillJson() {}

    static ObjectNode of(Bill bill, ChargeMapping mapping, List<BillGroups.Line> groups, By by) {
        ObjectNode json = Json.object();
        ArrayNode files = json.putArray("files");
        bill.files()
                .forEach(f ->
                        files.addObject()
                                .put("path", f.path())
                                .put("format", f.format())
                                .put("rows", f.rows())
                                .put("precision", f.precision()));
        ArrayNode periods = json.putArray("periods");
        bill.periods().forEach(p -> periods.add(p.toString()));
        ArrayNode providers = json.putArray("providers").add(bill.provider());
        bill.others().forEach(o -> providers.add(o.name()));
        bill.totals().forEach(total -> json.withArray("totals").add(total(total)));
        ArrayNode array = json.putArray("groups");
        groups.forEach(group -> array.add(group(group, by)));
        unmapped(json, bill, mapping);
        invoices(json, bill);
        ArrayNode warnings = json.putArray("warnings");
        bill.warnings().forEach(warnings::add);
        return json;
    }

    /** In the first currency of the bill; the others stand beside it. */
    private static void unmapped(ObjectNode json, Bill bill, ChargeMapping mapping) {
        ObjectNode first = json.putObject("unmapped");
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        for (Unmapped unmapped : Unmapped.of(bill, mapping)) {
            ObjectNode node = first.isEmpty() ? first : others.addObject();
            node.put("amount", Json.amount(unmapped.amount()))
                    .put("currency", unmapped.currency().getCode())
                    .put("groups", unmapped.groups().size());
        }
        if (first.isEmpty()) {
            first.put("amount", "0").putNull("currency").put("groups", 0);
        }
        json.set("unmappedInOtherCurrencies", others);
    }

    private static ObjectNode total(CostTotal total) {
        ObjectNode node =
                Json.object()
                        .put("currency", total.currency().getCode())
                        .put("basis", total.basis().name().toLowerCase(Locale.ROOT));
        return switch (total) {
            case CostTotal.Known known ->
                    node.put("amount", Json.amount(known.amount()))
                            .put("tax", Json.amount(known.tax()));
            case CostTotal.NotComputable not -> node.putNull("amount").put("reason", not.reason());
        };
    }

    private static ObjectNode group(BillGroups.Line group, By by) {
        ObjectNode node = Json.object();
        switch (by) {
            case SERVICE -> node.put("service", group.service());
            case USAGE_TYPE ->
                    node.put("service", group.service())
                            .put("usageType", group.name())
                            .put("quantity", Json.amount(group.quantity()))
                            .put("unit", group.unit());
            case ACCOUNT, DAY -> node.put(by.word(), group.name());
            case COMPONENT -> {}
        }
        if (!group.component().isEmpty()) {
            node.put("component", group.component());
        } else if (by == By.COMPONENT) {
            node.put("kind", group.name());
        }
        return node.put("amount", Json.amount(group.amount()))
                .put("currency", group.currency().getCode());
    }

    private static void invoices(ObjectNode json, Bill bill) {
        ArrayNode tieOuts = json.putArray("tieOut");
        bill.tieOuts()
                .forEach(tie ->
                        tieOuts.addObject()
                                .put("statedBy", tie.statedBy())
                                .put("currency", tie.currency().getCode())
                                .put("stated", Json.amount(tie.stated()))
                                .put("difference", Json.amount(tie.difference()))
                                .put("ties", tie.ties()));
        ArrayNode invoices = json.putArray("invoices");
        bill.invoices()
                .forEach(i ->
                        invoices.addObject()
                                .put("number", i.number())
                                .put("seller", i.seller())
                                .put("billingEntity", i.billingEntity())
                                .put("period", i.period().map(Object::toString).orElse(null))
                                .put("currency", i.currency().getCode())
                                .put("amount", Json.amount(i.unblended()))
                                .put("tax", Json.amount(i.tax()))
                                .put("final", i.isFinal()));
        ArrayNode rates = json.putArray("invoiceRates");
        bill.invoiceRates()
                .forEach(r ->
                        rates.addObject()
                                .put("statedBy", r.statedBy())
                                .put("from", r.billed().getCode())
                                .put("to", r.invoiced().getCode())
                                .put("rate", Json.amount(r.rate())));
        ArrayNode others = json.putArray("otherProviders");
        bill.others()
                .forEach(o ->
                        others.addObject()
                                .put("name", o.name())
                                .put("rows", o.lines())
                                .put("amount", Json.amount(o.unblended()))
                                .put("currency", o.currency().getCode()));
    }
}
