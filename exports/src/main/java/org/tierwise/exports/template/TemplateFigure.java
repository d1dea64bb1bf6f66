package org.tierwise.exports.template;

import org.joda.money.BigMoney;
import org.tierwise.exports.workbook.Name;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.project.Proposal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure that a template may have a cell for.
 *
 * @param name name of the cell; that of our own workbook where it has one
 * @param what what it is, with its unit
 * @param value the figure; a number, a text or a date
 */
record TemplateFigure(String name, String what, Function<Proposal, Value> value) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a cell can hold. */
    sealed interface Value {
        /**
         * A number; shares of one, not percents.
         *
         * @param number the number
         */
        record Figure(BigDecimal number) implements Value {}

        /**
         * A text, which may be hostile.
         *
         * @param text the text
         */
        record Words(String text) implements Value {}

        /**
         * A day.
         *
         * @param day the day
         */
        record Day(LocalDate day) implements Value {}
    }

    /** All of them. */
    static final List<TemplateFigure> ALL =
            List.of(
                    words("Customer", "who it is for", p -> p.analysis().project().customer()),
                    words("Project", "name of the project", p -> p.analysis().project().name()),
                    words("Scenario", "scenario", p -> p.analysis().scenario().name()),
                    words(
                            "Provider",
                            "who the plan buys from",
                            p -> p.analysis().problem().catalogue().provider()),
                    words(
                            "Currency",
                            "currency of all amounts",
                            p -> p.comparison().currency().getCode()),
                    new TemplateFigure(
                            "ProposalDate",
                            "day that it was made",
                            p -> new Value.Day(p.madeAt().toLocalDate())),
                    amount(Name.AS_IS_MONTHLY, "cost today a month", c -> c.asIs()),
                    amount(Name.TO_BE_MONTHLY, "cost of the plan a month", c -> c.toBe()),
                    amount(Name.SAVINGS_MONTHLY, "saving a month", c -> c.saving()),
                    amount("ToBeTaxMonthly", "tax on the plan a month", c -> c.toBeTax()),
                    share(Name.SAVINGS_PCT, "saving, share of one", Comparison::savingPercent),
                    share(
                            Name.LIKE_FOR_LIKE_PCT,
                            "saving like for like, share of one",
                            Comparison::likeForLikePercent),
                    money(
                            Name.NET_BENEFIT,
                            "net benefit over the horizon",
                            p -> p.cashFlow().total()),
                    money(
                            Name.NET_PRESENT_VALUE,
                            "net present value",
                            p -> p.cashFlow().netPresentValue()),
                    new TemplateFigure(
                            Name.MIGRATION_COST,
                            "cost of moving, once",
                            p -> new Value.Figure(p.migrationCost().amount())),
                    new TemplateFigure(
                            Name.PAYBACK_MONTH,
                            "month that pays the move back, or words",
                            TemplateFigure::payback),
                    number(
                            "Nodes",
                            "nodes of the plan",
                            p ->
                                    p.result().evaluation().groups().stream()
                                            .mapToInt(g -> g.choice().nodes())
                                            .sum()),
                    number(
                            "AvailabilityShare",
                            "availability, share of one",
                            p -> p.result().evaluation().availability()));

    private static TemplateFigure words(String name, String what, Function<Proposal, String> text) {
        return new TemplateFigure(name, what, p -> new Value.Words(text.apply(p)));
    }

    private static TemplateFigure number(
            String name, String what, Function<Proposal, Number> value) {
        return new TemplateFigure(
                name,
                what,
                p -> new Value.Figure(BigDecimal.valueOf(value.apply(p).doubleValue())));
    }

    private static TemplateFigure money(
            String name, String what, Function<Proposal, BigMoney> amount) {
        return new TemplateFigure(name, what, p -> new Value.Figure(amount.apply(p).getAmount()));
    }

    private static TemplateFigure amount(
            String name, String what, Function<Comparison, BigMoney> amount) {
        return money(name, what, p -> amount.apply(p.comparison()));
    }

    private static TemplateFigure share(
            String name, String what, Function<Comparison, Optional<BigDecimal>> percent) {
        return new TemplateFigure(
                name,
                what,
                p ->
                        percent.apply(p.comparison())
                                .<Value>map(x ->
                                        new Value.Figure(x.divide(HUNDRED, MathContext.DECIMAL64)))
                                .orElse(new Value.Words("not defined")));
    }

    private static Value payback(Proposal proposal) {
        var month = proposal.cashFlow().paybackMonth();
        return month.isPresent()
                ? new Value.Figure(BigDecimal.valueOf(month.getAsInt()))
                : new Value.Words("not within horizon");
    }
}
