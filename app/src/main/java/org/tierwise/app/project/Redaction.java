package org.tierwise.app.project;

import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.BillFile;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.DailyCost;
import org.tierwise.model.bill.InvoiceRate;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.bill.SellerInvoice;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.catalogue.OrderTerms;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.project.Project;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes out of a project what tells whose it is: accounts, values of tags, resource ids, numbers of
 * invoices, names of files and of the customer, and who makes the proposal. Amounts, usage types
 * and the plan stay, so that the result is planned as before. Equal texts get equal pseudonyms,
 * within one redaction.
 */
public final class Redaction {
    private static final String NAME = "redacted";

    private final Pseudonyms pseudonyms;
    private final Map<String, String> paths = new LinkedHashMap<>();

    /** A redaction whose pseudonyms nobody can trace back or compare with those of another. */
    public Redaction() {
        this(Pseudonyms.random());
    }

    Redaction(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /**
     * The project without what tells whose it is. Names of components, groups and scenarios are
     * kept.
     */
    public ProjectContents of(ProjectContents contents) {
        name(contents.bill().files().stream().map(BillFile::path).toList());
        name(contents.project().bill().paths());
        return new ProjectContents(
                project(contents.project()), bill(contents.bill()), contents.catalogue());
    }

    private void name(List<String> files) {
        files.forEach(path -> paths.putIfAbsent(path, "bill-" + (paths.size() + 1)));
    }

    private Project project(Project p) {
        return new Project(
                NAME,
                pseudonyms.of("customer", p.customer()),
                "",
                new Project.BillSource(
                        p.bill().paths().stream()
                                .map(path -> paths.getOrDefault(path, NAME))
                                .toList(),
                        p.bill().tag(),
                        p.bill().basis()),
                p.traffic(),
                new ComponentMapping(p.mapping().rules().stream().map(this::rule).toList()),
                p.components(),
                p.calibrations(),
                p.groups(),
                p.services(),
                p.kept(),
                p.targets(),
                p.reliability(),
                p.roundTripMs(),
                p.longestCommitmentMonths(),
                p.catalogue(),
                p.exchangeRate(),
                p.prices().stream().map(this::agreed).toList(),
                p.scenarios(),
                p.order().map(Redaction::terms),
                p.businessCase(),
                p.presentation().map(how -> how.withBranding(Branding.NONE)));
    }

    private static OrderTerms terms(OrderTerms order) {
        return new OrderTerms(
                order.catalogue(),
                order.taxRate(),
                order.discount(),
                order.commitments(),
                order.staging(),
                NAME);
    }

    private PriceOverride agreed(PriceOverride price) {
        return new PriceOverride(
                price.provider(),
                price.sku(),
                price.family(),
                price.discountPercent(),
                price.price(),
                pseudonyms.of("person", price.by()),
                NAME,
                price.until());
    }

    private MappingRule rule(MappingRule r) {
        return new MappingRule(
                r.service(),
                r.usageType(),
                r.operation(),
                pseudonyms.of("tag", r.tag()),
                r.component(),
                text(r.reason()));
    }

    private Bill bill(Bill b) {
        return new Bill(
                b.files().stream()
                        .map(f ->
                                new BillFile(
                                        paths.getOrDefault(f.path(), NAME),
                                        f.format(),
                                        f.rows(),
                                        f.binaryCosts()))
                        .toList(),
                b.provider(),
                b.others(),
                b.periods(),
                b.totals().stream().map(this::total).toList(),
                b.groups().stream().map(this::group).toList(),
                b.days().stream().map(this::day).toList(),
                b.invoices().stream().map(this::invoice).toList(),
                IntStream.range(0, b.invoiceRates().size())
                        .mapToObj(i -> rate(b.invoiceRates().get(i), i))
                        .toList(),
                IntStream.range(0, b.tieOuts().size())
                        .mapToObj(i -> tieOut(b.tieOuts().get(i), i))
                        .toList(),
                b.warnings().stream().map(this::text).toList());
    }

    private CostTotal total(CostTotal total) {
        return switch (total) {
            case CostTotal.Known known -> known;
            case CostTotal.NotComputable not ->
                    new CostTotal.NotComputable(not.basis(), not.currency(), text(not.reason()));
        };
    }

    private UsageGroup group(UsageGroup g) {
        return new UsageGroup(
                g.service(),
                account(g.account()),
                g.billingEntity(),
                g.lineItemType(),
                text(g.usageType()),
                text(g.operation()),
                g.region(),
                g.instanceType(),
                g.purchaseTerm(),
                pseudonyms.of("tag", g.tag()),
                text(g.description()),
                g.unit(),
                g.quantity(),
                g.lines(),
                g.currency(),
                g.costs());
    }

    private DailyCost day(DailyCost d) {
        return new DailyCost(d.day(), d.service(), account(d.account()), d.currency(), d.costs());
    }

    private SellerInvoice invoice(SellerInvoice i) {
        return new SellerInvoice(
                pseudonyms.of("invoice", i.number()),
                i.billingEntity().contains("Marketplace")
                        ? pseudonyms.of("seller", i.seller())
                        : i.seller(),
                i.billingEntity(),
                i.period(),
                i.currency(),
                i.unblended(),
                i.tax());
    }

    private static InvoiceRate rate(InvoiceRate r, int index) {
        return new InvoiceRate(
                "invoice " + (index + 1), r.invoiced(), r.stated(), r.billed(), r.summed());
    }

    private static InvoiceTieOut tieOut(InvoiceTieOut t, int index) {
        return new InvoiceTieOut(
                "document " + (index + 1), t.currency(), t.stated(), t.summed(), t.tolerance());
    }

    private String account(String account) {
        return pseudonyms.of("account", account);
    }

    /** A text for people: paths by their new names, everything that looks like an id hashed. */
    private String text(String text) {
        Map<String, String> names = new HashMap<>(paths);
        paths.forEach((path, name) -> names.putIfAbsent(last(path), name));
        String anyName =
                names.keySet().stream()
                        .filter(name -> !name.isEmpty())
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        String renamed =
                anyName.isEmpty()
                        ? text
                        : Pattern.compile("(?<![\\w-])(?:" + anyName + ")(?![\\w-])")
                                .matcher(text)
                                .replaceAll(found -> names.getOrDefault(found.group(), NAME));
        return pseudonyms.inText(renamed);
    }

    private static String last(String path) {
        return Optional.of(path.substring(path.replace('\\', '/').lastIndexOf('/') + 1))
                .filter(name -> !name.isEmpty())
                .orElse(path);
    }
}
