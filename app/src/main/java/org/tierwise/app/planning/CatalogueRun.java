package org.tierwise.app.planning;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A scenario planned at the prices of one catalogue among several.
 *
 * @param fit the case, and what of it does not apply to the catalogue
 * @param run its plan, or why there is none; what was left out is among its warnings, so that it
 *     reaches documents too
 * @param home rate of the project, which leads to the currency that all catalogues are told in
 */
public record CatalogueRun(CatalogueFit fit, PlanningRun run, ExchangeRate home) {
    /**
     * Plans one scenario against several catalogues, one after the other; the bill is read once.
     *
     * @param nameOrPath name of a bundled example, or path of a project file
     * @param settings changes as {@code name=value}, for each of them
     * @param scenario name of the scenario; the first one where absent
     * @param catalogues ids of bundled catalogues, or files beside the project
     * @param options time and seed of each
     * @param cancelled asked often; true ends with the catalogues that are planned
     * @throws BadInput when something cannot be read or a setting is not understood
     */
    public static List<CatalogueRun> solve(
            String nameOrPath,
            List<String> settings,
            Optional<String> scenario,
            List<String> catalogues,
            SolveOptions options,
            BooleanSupplier cancelled) {
        List<List<String>> each =
                catalogues.stream()
                        .map(id -> {
                            List<String> changed = new ArrayList<>(settings);
                            changed.add("catalogue=" + id);
                            return List.copyOf(changed);
                        })
                        .toList();
        ExchangeRate home = PlanningCases.rate(nameOrPath, settings);
        List<CatalogueRun> runs = new ArrayList<>();
        for (PlanningCase opened : PlanningCases.variants(nameOrPath, each)) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Scenario chosen = PlanningCases.scenario(opened.project(), scenario);
            CatalogueFit fit = CatalogueFit.of(opened, chosen.name());
            Scenario fitted =
                    PlanningCases.scenario(fit.fitted().project(), Optional.of(chosen.name()));
            PlanningRun run =
                    PlanningRun.of(fit.fitted(), fitted, options, progress -> {}, cancelled);
            runs.add(
                    new CatalogueRun(
                            fit,
                            new PlanningRun(
                                    run.analysis().withWarnings(fit.leftOut()), run.result()),
                            home));
        }
        return runs;
    }

    /** The same as a variant of the project, named by the catalogue. */
    public VariantRun asVariant() {
        String id = catalogue().id();
        return new VariantRun(
                new Variant(
                        "on " + id,
                        Optional.of(run.analysis().scenario().name()),
                        List.of("catalogue=" + id)),
                run);
    }

    /** The catalogue, at the prices that were agreed. */
    public Catalogue catalogue() {
        return run.analysis().problem().catalogue();
    }

    /**
     * An amount of this run in the currency that all are told in: by the project's own rate and,
     * where the catalogue has a third currency, by way of the bill's.
     */
    public BigMoney atHome(BigMoney amount) {
        CurrencyUnit wanted = home.to();
        if (amount.getCurrencyUnit().equals(wanted)
                || home.joins(amount.getCurrencyUnit(), wanted)) {
            return home.convert(amount, wanted);
        }
        return home.convert(
                run.analysis().project().exchangeRate().convert(amount, home.from()), wanted);
    }
}
