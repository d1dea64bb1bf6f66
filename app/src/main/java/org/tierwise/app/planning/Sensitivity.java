package org.tierwise.app.planning;

import org.joda.money.BigMoney;
import org.tierwise.model.comparison.Swing;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * How much the saving hangs on each assumption.
 *
 * @param base saving a month as things stand
 * @param swings the assumptions, the one that moves the saving most first
 */
public record Sensitivity(BigMoney base, List<Swing> swings) {
    public Sensitivity {
        swings = List.copyOf(swings);
    }

    /**
     * Moves every assumption down and up by a share of itself and plans anew.
     *
     * @param opened the project with bill and catalogue
     * @param scenario scenario of the project
     * @param share for example 0.2
     * @param options time and seed of each search
     * @param cancelled asked often
     * @throws BadInput when there is no plan even as things stand
     */
    public static Sensitivity of(
            PlanningCase opened,
            Scenario scenario,
            double share,
            SolveOptions options,
            BooleanSupplier cancelled) {
        SolveOptions remembering = options.remembering();
        PlanningRun asItIs =
                PlanningRun.of(opened, scenario, remembering, progress -> {}, cancelled);
        BigMoney base =
                outcome(asItIs)
                        .saving()
                        .orElseThrow(() ->
                                new BadInput(
                                        "project %s: no plan was found for scenario %s; tierwise plan says why"
                                                .formatted(
                                                        opened.project().name(), scenario.name())));
        Search search = new Search(opened, asItIs, remembering, cancelled);
        List<Swing> swings =
                Stream.concat(
                                Stream.of(search.exchangeRate(share)),
                                Assumption.of(opened.project()).parallelStream()
                                        .filter(a -> !a.pointer().startsWith("/scenarios"))
                                        .map(a -> search.swing(a, share)))
                        .sorted(
                                Comparator.comparing(Swing::alwaysHasPlan)
                                        .thenComparing(
                                                swing -> swing.furthestFrom(base),
                                                Comparator.reverseOrder())
                                        .thenComparing(Swing::assumption))
                        .toList();
        return new Sensitivity(base, swings);
    }

    private static Swing.Outcome outcome(PlanningRun run) {
        return switch (run.result()) {
            case PlanResult.Found found ->
                    new Swing.Outcome(
                            Optional.of(run.comparison(found).saving()), found.bound().proven());
            case PlanResult.Infeasible none -> new Swing.Outcome(Optional.empty(), none.proven());
        };
    }

    private record Search(
            PlanningCase opened,
            PlanningRun asItIs,
            SolveOptions options,
            BooleanSupplier cancelled) {
        Swing swing(Assumption assumption, double share) {
            return swing(
                    assumption.name(),
                    assumption.figure(),
                    assumption.scaled(1 - share),
                    assumption.scaled(1 + share),
                    value -> assumption.in(opened.project(), value));
        }

        Swing exchangeRate(double share) {
            ExchangeRate rate = opened.project().exchangeRate();
            double value = rate.rate().doubleValue();
            return swing(
                    "exchange rate",
                    new Figure(
                            value,
                            rate.to().getCode() + "/" + rate.from().getCode(),
                            Provenance.GIVEN,
                            rate.source()),
                    value * (1 - share),
                    value * (1 + share),
                    changed ->
                            opened.project()
                                    .withExchangeRate(
                                            new ExchangeRate(
                                                    rate.from(),
                                                    rate.to(),
                                                    new BigDecimal(changed, MathContext.DECIMAL32),
                                                    rate.month(),
                                                    rate.source())));
        }

        private Swing swing(
                String name, Figure figure, double low, double high, DoubleFunction<Project> with) {
            return new Swing(
                    name, figure, low, high, at(low, figure, with), at(high, figure, with));
        }

        /** A share of 1 cannot be moved up: nothing changes, and nothing is planned again. */
        private Swing.Outcome at(double value, Figure figure, DoubleFunction<Project> with) {
            return outcome(
                    value == figure.value()
                            ? asItIs
                            : asItIs.changed(
                                    opened.withProject(with.apply(value)), options, cancelled));
        }
    }
}
