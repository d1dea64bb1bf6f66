package org.tierwise.app.planning;

import org.joda.money.CurrencyUnit;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The same workload at the prices of other catalogues.
 *
 * @param runs a plan for each catalogue where one could be asked for
 * @param remarks catalogues and pins that were left out, and why
 */
public record CataloguePlans(List<VariantRun> runs, List<String> remarks) {
    public CataloguePlans {
        runs = List.copyOf(runs);
        remarks = List.copyOf(remarks);
    }

    /** Ids of all bundled catalogues but the project's own. */
    public static List<String> others(Project project) {
        return Catalogues.ids().stream().filter(id -> !id.equals(project.catalogue())).toList();
    }

    /**
     * Plans a scenario in several catalogues. Amounts must be convertible with the project's own
     * rate, which carries its month; a catalogue in another currency is left out.
     *
     * @param nameOrPath name of a bundled example, or path of a project file
     * @param scenario scenario of the project; the first where absent
     * @param ids ids of bundled catalogues, or files beside the project
     * @param options time and seed of each search
     * @param cancelled asked often; true ends with the catalogues that are done
     * @throws BadInput when project or catalogue cannot be read
     */
    public static CataloguePlans solve(
            String nameOrPath,
            Optional<String> scenario,
            List<String> ids,
            SolveOptions options,
            BooleanSupplier cancelled) {
        List<String> settings = ids.stream().map(id -> "catalogue=" + id).toList();
        List<PlanningCase> cases =
                PlanningCases.variants(nameOrPath, settings.stream().map(List::of).toList());
        List<VariantRun> runs = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < ids.size() && !cancelled.getAsBoolean(); i++) {
            String id = ids.get(i);
            PlanningCase opened = cases.get(i);
            Optional<String> why = whyNotComparable(opened);
            if (why.isPresent()) {
                remarks.add("%s was left out: %s".formatted(id, why.get()));
                continue;
            }
            PinsElsewhere pins =
                    PinsElsewhere.of(
                            PlanningCases.scenario(opened.project(), scenario), opened.catalogue());
            pins.leftOut()
                    .forEach((words, groups) ->
                            remarks.add(
                                    "%s sells nothing that is called %s: left free for %s"
                                            .formatted(id, words, String.join(", ", groups))));
            try {
                runs.add(
                        new VariantRun(
                                new Variant(
                                        "on " + id,
                                        Optional.of(pins.scenario().name()),
                                        List.of(settings.get(i))),
                                PlanningRun.of(
                                        with(opened, pins.scenario()),
                                        pins.scenario(),
                                        options,
                                        progress -> {},
                                        cancelled)));
            } catch (BadInput e) { // Something that the workload needs is not sold there.
                remarks.add("%s was left out: %s".formatted(id, e.getMessage()));
            }
        }
        return new CataloguePlans(runs, remarks);
    }

    private static PlanningCase with(PlanningCase opened, Scenario changed) {
        return opened.withProject(
                opened.project()
                        .withScenarios(
                                opened.project().scenarios().stream()
                                        .map(s -> s.name().equals(changed.name()) ? changed : s)
                                        .toList()));
    }

    private static Optional<String> whyNotComparable(PlanningCase opened) {
        Catalogue catalogue = opened.catalogue();
        ExchangeRate rate = opened.project().exchangeRate();
        CurrencyUnit currency = catalogue.currency();
        return currency.equals(rate.from()) || currency.equals(rate.to())
                ? Optional.empty()
                : Optional.of(
                        "its prices are in %s, and the rate of the project (%s) joins %s and %s"
                                .formatted(currency, rate.month(), rate.from(), rate.to()));
    }
}
