package org.tierwise.app.planning;

import org.joda.money.BigMoney;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
     * @param unpriced told of each catalogue that cannot be used, and why; the others are planned
     * @throws BadInput when something else cannot be read, a setting is not understood, or no
     *     catalogue can be used
     */
    public static List<CatalogueRun> solve(
            String nameOrPath,
            List<String> settings,
            Optional<String> scenario,
            List<String> catalogues,
            SolveOptions options,
            BiConsumer<String, BadInput> unpriced,
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
        List<BadInput> problems = new ArrayList<>();
        List<PlanningCase> cases =
                PlanningCases.variants(
                        nameOrPath,
                        each,
                        (project, problem) -> {
                            problems.add(problem);
                            unpriced.accept(project.catalogue(), problem);
                        });
        if (cases.isEmpty() && !problems.isEmpty()) {
            throw problems.getFirst();
        }
        List<CatalogueRun> runs = new ArrayList<>();
        for (PlanningCase opened : cases) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            runs.add(
                    of(
                            opened,
                            PlanningCases.scenario(opened.project(), scenario),
                            home,
                            options,
                            cancelled));
        }
        return runs;
    }

    /**
     * Plans one scenario of a case that is open at the prices of a bundled catalogue.
     *
     * @param opened the case, at whatever prices
     * @param scenario a scenario of its project
     * @param catalogue id of a bundled catalogue
     * @param options time and seed
     * @param cancelled asked often; true ends with the best plan so far
     * @throws BadInput when the catalogue cannot be used for the case
     */
    public static CatalogueRun solve(
            PlanningCase opened,
            Scenario scenario,
            String catalogue,
            SolveOptions options,
            BooleanSupplier cancelled) {
        return of(
                PlanningCases.at(opened, catalogue),
                scenario,
                opened.project().exchangeRate(),
                options,
                cancelled);
    }

    private static CatalogueRun of(
            PlanningCase priced,
            Scenario scenario,
            ExchangeRate home,
            SolveOptions options,
            BooleanSupplier cancelled) {
        CatalogueFit fit = CatalogueFit.of(priced, scenario.name());
        Scenario fitted =
                PlanningCases.scenario(fit.fitted().project(), Optional.of(scenario.name()));
        PlanningRun run = PlanningRun.of(fit.fitted(), fitted, options, progress -> {}, cancelled);
        return new CatalogueRun(
                fit,
                new PlanningRun(run.analysis().withWarnings(fit.leftOut()), run.result()),
                home);
    }

    /** The same as a variant of the project, named by the catalogue. */
    public VariantRun asVariant() {
        return new VariantRun(
                new Variant(
                        "on " + name(),
                        Optional.of(run.analysis().scenario().name()),
                        List.of("catalogue=" + name())),
                run);
    }

    /** What the catalogue was asked for by: its id, or its file beside the project. */
    public String name() {
        return run.analysis().project().catalogue();
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
        return run.analysis().project().exchangeRate().convert(amount, home.to(), home);
    }
}
