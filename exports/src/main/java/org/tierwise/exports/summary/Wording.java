package org.tierwise.exports.summary;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.exports.SafeText;
import org.tierwise.model.comparison.CashFlow;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.LowerBound;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.project.Proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.BreakIterator;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proposal in words and printed figures, the same in every document that cannot calculate.
 *
 * @param proposal what is put into words
 */
public record Wording(Proposal proposal) {
    private static final int THOUSAND_DIGITS = 3;

    /** Letters of a company that leave room for the number of the page beside them. */
    private static final int LETTERS_IN_A_FOOTER = 40;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /**
     * A figure and what it is.
     *
     * @param name what it is
     * @param value figure with its unit
     */
    public record Fact(String name, String value) {}

    /** What a reader must know first: case, prices, date, and until when the offer stands. */
    public List<String> cover() {
        return Stream.concat(Stream.of(made()), validity().stream()).toList();
    }

    /** The case, its prices, and when it was made. */
    public String made() {
        return "%s, scenario %s, prices of %s %s. Made %s with Tierwise %s."
                .formatted(
                        proposal.analysis().project().name(),
                        proposal.analysis().scenario().name(),
                        proposal.analysis().problem().catalogue().provider(),
                        proposal.analysis().problem().catalogue().asOf(),
                        DAY.format(proposal.madeAt()),
                        proposal.version());
    }

    /** Until when the offer stands, where that is promised. */
    public Optional<String> validity() {
        return proposal.presentation()
                .branding()
                .validUntil(proposal.madeAt().toLocalDate())
                .map(day -> "Valid until %s.".formatted(DAY.format(day)));
    }

    /** Who makes the offer, and whom to ask; absent where nobody is named. */
    public Optional<String> maker() {
        Branding branding = proposal.presentation().branding();
        String named =
                Stream.of(branding.company(), branding.contact())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", "));
        return named.isEmpty() ? Optional.empty() : Optional.of("Offered by %s.".formatted(named));
    }

    /** What stands under every page; the name of a company is shortened to what has room there. */
    public String footer() {
        String company = proposal.presentation().branding().company();
        return "%s%s, Tierwise %s"
                .formatted(
                        company.isBlank() ? "" : shortened(SafeText.of(company).text()) + ", ",
                        proposal.madeAt().toLocalDate(),
                        proposal.version());
    }

    private static String shortened(String text) {
        if (text.length() <= LETTERS_IN_A_FOOTER) {
            return text;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return text.substring(0, letters.preceding(LETTERS_IN_A_FOOTER)).strip() + "…";
    }

    /** The headline figures. */
    public List<Fact> headline() {
        Comparison c = proposal.comparison();
        CashFlow cash = proposal.cashFlow();
        PlanEvaluation plan = proposal.result().evaluation();
        StateEvaluation worst = plan.worstNodeLost();
        return List.of(
                new Fact("Cost today a month, before tax", amount(c.asIs())),
                new Fact("Cost of the plan a month", amount(c.toBe())),
                new Fact(
                        "of which bought from "
                                + proposal.analysis().problem().catalogue().provider(),
                        amount(proposal.bought())),
                new Fact(
                        "of which stays on " + proposal.analysis().bill().provider(),
                        amount(proposal.kept())),
                new Fact(
                        "Saving a month",
                        "%s (%s)".formatted(amount(c.saving()), percent(c.savingPercent()))),
                new Fact("Saving like for like", percent(c.likeForLikePercent())),
                new Fact(
                        "Net benefit over %d months".formatted(proposal.businessCase().horizon()),
                        amount(cash.total())),
                new Fact("Net present value", amount(cash.netPresentValue())),
                new Fact("Payback", payback(cash.paybackMonth())),
                new Fact("Proof", proof(proposal.result().bound())),
                new Fact("Response time p95, all nodes well", limited(plan.healthy())),
                new Fact("Response time p95, worst node lost", limited(worst)),
                new Fact(
                        "Availability",
                        "%.4f %% (target %.3f %%)"
                                .formatted(
                                        plan.availability() * 100,
                                        proposal.analysis().problem().targets().availability()
                                                * 100)));
    }

    /** What a reader must know besides: the note of the project and warnings. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!proposal.analysis().project().note().isBlank()) {
            notes.add(proposal.analysis().project().note());
        }
        proposal.comparison().warnings().forEach(w -> notes.add("Warning: " + w));
        return notes;
    }

    private static String payback(OptionalInt month) {
        if (month.isEmpty()) {
            return "not within the horizon";
        }
        return month.getAsInt() == 0 ? "at once" : "month " + month.getAsInt();
    }

    private static String proof(LowerBound bound) {
        return bound.proven()
                ? "no cheaper plan keeps the targets"
                : "at most %.2f %% above the cheapest".formatted(bound.gapPercent());
    }

    private static String limited(StateEvaluation state) {
        return "%s (limit %s)".formatted(ms(state.p95Ms()), ms(state.target().p95Ms()));
    }

    /** A time in whole milliseconds. */
    public static String ms(double value) {
        return Double.isFinite(value) ? "%.0f ms".formatted(value) : "saturated";
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(p -> p.setScale(1, RoundingMode.HALF_UP) + " %").orElse("not defined");
    }

    /** An amount in whole units, with its currency; rupees in lakh and crore. */
    public static String amount(BigMoney money) {
        BigDecimal whole = money.getAmount().setScale(0, RoundingMode.HALF_UP);
        String code = money.getCurrencyUnit().getCode();
        String digits = whole.abs().toPlainString();
        return "%s %s%s"
                .formatted(
                        code,
                        whole.signum() < 0 ? "-" : "",
                        code.equals("INR") ? grouped(digits, 2) : grouped(digits, THOUSAND_DIGITS));
    }

    /**
     * A number with its digits grouped as amounts of a currency are.
     *
     * @param number not negative
     */
    public static String grouped(BigDecimal number, CurrencyUnit currency) {
        String[] parts = number.stripTrailingZeros().toPlainString().split("\\.", 2);
        String whole = grouped(parts[0], currency.getCode().equals("INR") ? 2 : THOUSAND_DIGITS);
        return parts.length == 1 ? whole : whole + "." + parts[1];
    }

    /** Three digits at the right, then groups of a size. */
    private static String grouped(String digits, int size) {
        int split = Math.max(0, digits.length() - THOUSAND_DIGITS);
        StringBuilder text = new StringBuilder(digits.substring(split));
        for (int end = split; end > 0; end -= size) {
            text.insert(0, ',').insert(0, digits.substring(Math.max(0, end - size), end));
        }
        return text.toString();
    }
}
