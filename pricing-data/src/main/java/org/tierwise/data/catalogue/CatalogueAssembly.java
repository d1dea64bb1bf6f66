package org.tierwise.data.catalogue;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceRule;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.catalogue.ServiceOffer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns the records of a file into the model's catalogue, checking what spans several fields. */
final class CatalogueAssembly {
    private final FieldRules rules;
    private final CatalogueFile file;
    private final CurrencyUnit currency;

    private CatalogueAssembly(FieldRules rules, CatalogueFile file) {
        this.rules = rules;
        this.file = file;
        this.currency = rules.currency("/currency", file.currency());
    }

    /**
     * The catalogue of a file.
     *
     * @throws CatalogueProblem when the file breaks a rule
     */
    static Catalogue assemble(FieldRules rules, CatalogueFile file) {
        return new CatalogueAssembly(rules, file).catalogue();
    }

    private Catalogue catalogue() {
        List<DiskOffer> disks = each("/disks", file.disks(), this::disk);
        StorageRules storage = new StorageRules(rules, disks, this::disk);
        Catalogue catalogue =
                new Catalogue(
                        rules.code("/id", file.id()),
                        rules.text("/provider", file.provider()),
                        rules.text("/region", file.region()),
                        currency,
                        rules.date("/asOf", file.asOf()),
                        rules.share("/taxRate", file.taxRate()),
                        each("/servers", file.servers(), (at, s) -> server(at, s, storage)),
                        disks,
                        each("/services", file.services(), this::service),
                        each("/terms", file.terms(), this::term));
        once("/services", "kind", catalogue.services().stream().map(ServiceOffer::kind).toList());
        if (catalogue.servers().isEmpty()) {
            throw rules.problem("/servers", "the catalogue sells no server; add at least one");
        }
        new TermRules(rules, catalogue).check();
        return catalogue;
    }

    private ServerOffer server(String at, CatalogueFile.Server s, StorageRules storage) {
        return new ServerOffer(
                rules.newSku(at + "/sku", s.sku()),
                rules.code(at + "/family", s.family()),
                s.dedicated(),
                rules.count(at + "/vcpu", s.vcpu()),
                rules.positive(at + "/coreScore", s.coreScore()),
                rules.positive(at + "/ramGb", s.ramGb()),
                rules.positive(at + "/networkMbps", s.networkMbps()),
                storage.disks(at + "/disks", s.disks()),
                money(at + "/monthly", s.monthly()),
                rules.source(at + "/source", s.source()));
    }

    private DiskOffer disk(String at, CatalogueFile.Disk d) {
        return new DiskOffer(
                rules.newSku(at + "/sku", d.sku()),
                rules.diskClass(at + "/diskClass", d.diskClass()),
                rules.positive(at + "/gb", d.gb()),
                rules.positive(at + "/readIops", d.readIops()),
                rules.positive(at + "/writeIops", d.writeIops()),
                rules.positive(at + "/latencyMs", d.latencyMs()),
                rules.probability(at + "/annualFailureRate", d.annualFailureRate()),
                money(at + "/monthly", d.monthly()),
                rules.source(at + "/source", d.source()));
    }

    private ServiceOffer service(String at, CatalogueFile.Service s) {
        return new ServiceOffer(
                rules.newSku(at + "/sku", s.sku()),
                rules.serviceKind(at + "/kind", s.kind()),
                rules.text(at + "/unit", s.unit()),
                price(at + "/price", s.price()),
                rules.source(at + "/source", s.source()));
    }

    private PriceRule price(String at, CatalogueFile.Price price) {
        return switch (price) {
            case CatalogueFile.PerUnit p ->
                    new PriceRule.PerUnit(money(at + "/unitPrice", p.unitPrice()));
            case CatalogueFile.FlatThenPerUnit p ->
                    new PriceRule.FlatThenPerUnit(
                            money(at + "/flat", p.flat()),
                            rules.decimal(at + "/included", p.included()),
                            money(at + "/beyond", p.beyond()));
            case CatalogueFile.Graduated p -> graduated(at, p);
        };
    }

    private PriceRule graduated(String at, CatalogueFile.Graduated price) {
        List<PriceRule.Graduated.Tier> tiers = new ArrayList<>();
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 0; i < price.tiers().size(); i++) {
            String tierAt = at + "/tiers/" + i;
            BigDecimal upTo = rules.decimal(tierAt + "/upTo", price.tiers().get(i).upTo());
            if (upTo.compareTo(below) <= 0) {
                throw rules.problem(
                        tierAt + "/upTo",
                        "upTo is %s; tiers must ascend, so more than %s would be right"
                                .formatted(upTo, below));
            }
            BigMoney unit = money(tierAt + "/unitPrice", price.tiers().get(i).unitPrice());
            tiers.add(new PriceRule.Graduated.Tier(upTo, unit));
            below = upTo;
        }
        tiers.add(new PriceRule.Graduated.Tier(null, money(at + "/beyond", price.beyond())));
        return new PriceRule.Graduated(tiers);
    }

    private CommitmentTerm term(String at, CatalogueFile.Term t) {
        if (t.months() < 0) {
            throw rules.problem(
                    at + "/months", "months is %d; it must not be negative".formatted(t.months()));
        }
        return new CommitmentTerm(
                t.months(),
                rules.share(at + "/discount", t.discount()),
                rules.part(at + "/upfront", t.upfront()),
                t.families(),
                t.disks(),
                rules.source(at + "/source", t.source()));
    }

    private BigMoney money(String at, String value) {
        return rules.money(at, value, currency);
    }

    private void once(String at, String field, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.indexOf(values.get(i)) < i) {
                throw rules.problem(
                        at + "/" + i + "/" + field,
                        "%s %s occurs twice; each must occur once".formatted(field, values.get(i)));
            }
        }
    }

    private static <F, M> List<M> each(
            String at, List<F> records, BiFunction<String, F, M> translate) {
        return IntStream.range(0, records.size())
                .mapToObj(i -> translate.apply(at + "/" + i, records.get(i)))
                .collect(Collectors.toUnmodifiableList());
    }
}
