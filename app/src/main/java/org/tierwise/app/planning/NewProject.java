package org.tierwise.app.planning;

import org.joda.money.CurrencyUnit;
import org.tierwise.app.templates.ApplicationTemplate;
import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.data.instances.InstanceTable;
import org.tierwise.data.services.AwsServices;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.InstanceFacts;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.BillCapacity;
import org.tierwise.model.project.MappedCost;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;
import org.tierwise.model.traffic.TrafficProfile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project from raw files.
 *
 * @param name name of the project
 * @param bill files or folders of the bill
 * @param traffic how much the site is asked for
 * @param template kind of application
 * @param catalogue id of a bundled price catalogue
 * @param rate units of the catalogue's currency for one of the bill's; the bundled rate where
 *     absent
 */
public record NewProject(
        String name,
        List<Path> bill,
        TrafficProfile traffic,
        ApplicationTemplate template,
        String catalogue,
        Optional<BigDecimal> rate) {
    private static final ExchangeRate BUNDLED_RATE =
            new ExchangeRate(
                    CurrencyUnit.USD,
                    CurrencyUnit.of("INR"),
                    new BigDecimal("94.96"),
                    YearMonth.of(2026, 6),
                    "Federal Reserve H.10 via FRED, mean of June 2026");

    public NewProject {
        bill = List.copyOf(bill);
    }

    /**
     * Reads the bill and fits the template to it.
     *
     * @throws BadInput when something cannot be read, or no exchange rate is known
     */
    public PlanningCase open() {
        return open(Progress.NONE);
    }

    /**
     * The same, telling what comes of each file.
     *
     * @param progress what it throws stops the reading and reaches the caller
     * @throws BadInput when something cannot be read, or no exchange rate is known
     */
    public PlanningCase open(Progress progress) {
        Catalogue prices = prices();
        Bill read = read(progress);
        Map<String, InstanceFacts> facts = InstanceTable.bundled();
        CostBasis basis = basis(read);
        ChargeMapping mapping =
                new ChargeMapping(new ComponentMapping(List.of()), AwsServices.table());
        MappedCost mapped = MappedCost.of(read, mapping, basis);
        FittedTemplate fitted =
                FittedTemplate.of(template, mapped, new BillCapacity(read, mapping, facts));
        Project project =
                new Project(
                        name,
                        name,
                        "Made from the bill with the template %s: figures that the bill does not give are assumed, and each says so."
                                .formatted(template.id()),
                        new Project.BillSource(
                                bill.stream().map(Path::toString).toList(),
                                Optional.empty(),
                                basis),
                        traffic,
                        new ComponentMapping(List.of()),
                        fitted.components(),
                        List.of(),
                        fitted.groups(),
                        fitted.services(),
                        fitted.kept(),
                        template.targets(),
                        template.reliability(),
                        template.roundTripMs(),
                        template.longestCommitmentMonths(),
                        catalogue,
                        exchangeRate(read, prices),
                        List.of(),
                        List.of(
                                new Scenario(
                                        "base",
                                        "As the bill and the traffic are; nothing pinned.",
                                        Optional.empty(),
                                        Map.of(),
                                        Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new PlanningCase(
                project,
                read,
                prices,
                facts,
                Optional.empty(),
                LocalDate.now(Clock.systemDefaultZone()));
    }

    private Catalogue prices() {
        try {
            return Catalogues.load(catalogue);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private Bill read(Progress progress) {
        try {
            return Bills.read(bill, ReadOptions.DEFAULT, progress);
        } catch (ImportProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /** Amortised where the bill allows it: reservations belong to the hours that they cover. */
    private static CostBasis basis(Bill bill) {
        boolean known =
                bill.currencies().stream()
                        .allMatch(currency ->
                                bill.total(CostBasis.AMORTISED, currency)
                                        instanceof CostTotal.Known);
        return known ? CostBasis.AMORTISED : CostBasis.UNBLENDED;
    }

    private ExchangeRate exchangeRate(Bill read, Catalogue prices) {
        CurrencyUnit from = read.currency();
        CurrencyUnit to = prices.currency();
        YearMonth month =
                read.periods().isEmpty() ? BUNDLED_RATE.month() : read.periods().getLast();
        if (rate.isPresent()) {
            return new ExchangeRate(from, to, rate.get(), month, "given when the project was made");
        }
        if (from.equals(to)) {
            return new ExchangeRate(from, to, BigDecimal.ONE, month, "the same currency");
        }
        if (from.equals(BUNDLED_RATE.from()) && to.equals(BUNDLED_RATE.to())) {
            return BUNDLED_RATE;
        }
        throw new BadInput(
                "the bill is in %s and the prices are in %s: give the rate with --exchange-rate"
                        .formatted(from.getCode(), to.getCode()));
    }
}
