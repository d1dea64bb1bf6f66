package org.tierwise.app.cli;

import org.joda.money.BigMoney;
import org.tierwise.app.text.Amounts;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.comparison.Gst;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.Conflict;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.Rider;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.plan.WorkerLoad;
import org.tierwise.model.project.Proposal;
import org.tierwise.model.traffic.TrafficProfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan and its comparison as text for people. */
final class PlanReport {
    private PlanReport() {}

    static String of(Proposal proposal) {
        Comparison comparison = proposal.comparison();
        PlanEvaluation plan = proposal.result().evaluation();
        StringBuilder text = new StringBuilder();
        text.append(head(proposal)).append('\n');
        text.append(comparisonTable(comparison));
        text.append(kept(proposal)).append('\n');
        text.append(states(plan.states())).append('\n');
        text.append(groups(plan)).append('\n');
        String agreed = AgreedPriceReport.text(proposal.analysis().prices(), plan);
        text.append(agreed).append(agreed.isEmpty() ? "" : "\n");
        text.append(proof(proposal));
        text.append(availability(proposal));
        for (String warning : comparison.warnings()) {
            text.append("  ! ").append(Terminal.safe(warning)).append('\n');
        }
        text.append("  ").append(Terminal.safe(proposal.analysis().project().note())).append('\n');
        return text.toString();
    }

    /**
     * Why there is no plan.
     *
     * @param conflict the requirements that conflict, where that was asked for
     */
    static String of(PlanResult.Infeasible infeasible, Optional<Conflict> conflict) {
        StringBuilder text =
                new StringBuilder(
                        infeasible.proven()
                                ? "No plan can meet the targets.\n"
                                : "No plan that meets the targets was found in the time given.\n");
        infeasible.unmet().forEach(u -> line(text, u.inWords()));
        conflict.map(ConflictReport::of).ifPresent(text::append);
        if (conflict.map(c -> c.remedies().isEmpty()).orElse(true)
                && !infeasible.advice().isEmpty()) {
            text.append("What would have to give at least:\n");
            infeasible.advised().forEach(a -> line(text, a.inWords()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append("  ").append(Terminal.safe(words)).append('\n');
    }

    private static String head(Proposal proposal) {
        TrafficProfile traffic = proposal.analysis().project().traffic();
        Comparison c = proposal.comparison();
        return """
        %s · %s
          %s
          %s page views a month, designed for %.1f a second (peak hour with bursts, growth included)

          %s a month on %s  →  %s on %s: saves %s a month, %s (like for like %s)
          of the %s, %s is bought and %s stays on %s
        """
                .formatted(
                        proposal.analysis().project().name(),
                        proposal.analysis().scenario().name(),
                        proposal.analysis().scenario().description(),
                        Amounts.indian(BigDecimal.valueOf(traffic.pageViewsPerMonth().value()), 0),
                        proposal.analysis().problem().designRate(),
                        Amounts.whole(c.asIs()),
                        proposal.analysis().bill().provider(),
                        Amounts.whole(c.toBe()),
                        proposal.analysis().problem().catalogue().provider(),
                        Amounts.whole(c.saving()),
                        percent(c.savingPercent()),
                        percent(c.likeForLikePercent()),
                        Amounts.whole(c.toBe()),
                        Amounts.whole(proposal.bought()),
                        Amounts.whole(proposal.kept()),
                        proposal.analysis().bill().provider());
    }

    private static String comparisonTable(Comparison comparison) {
        HumanTable table =
                new HumanTable(
                        "lrrrl", "component", "as is / month", "to be / month", "saving", "");
        for (ComparisonLine line : comparison.lines()) {
            table.row(
                    line.component(),
                    amount(line.asIs()),
                    amount(line.toBe()),
                    amount(line.saving()),
                    line.extra() ? "extra" : "");
        }
        table.row(
                "before tax",
                amount(comparison.asIs()),
                amount(comparison.toBe()),
                amount(comparison.saving()),
                "");
        table.row(
                "tax",
                amount(comparison.asIsTax()),
                amount(comparison.toBeTax()),
                amount(comparison.asIsTax().minus(comparison.toBeTax())),
                "");
        return table.text()
                + gst(comparison)
                + "  %s costs; %s\n"
                        .formatted(
                                comparison.basis().name().toLowerCase(Locale.ROOT),
                                rate(comparison.rate()));
    }

    /** A rate with its month and source. */
    static String rate(ExchangeRate rate) {
        return "1 %s = %s %s (%s, %s)"
                .formatted(
                        rate.from(),
                        rate.rate().toPlainString(),
                        rate.to(),
                        rate.month(),
                        Terminal.safe(rate.source()));
    }

    private static String gst(Comparison comparison) {
        Gst gst = Gst.of(comparison.toBeTax()).rounded();
        return gst.isNone()
                ? ""
                : "  tax on the plan: %s IGST, or %s CGST + %s SGST within one state; credit for it is not counted\n"
                        .formatted(
                                Amounts.exact(gst.integrated()),
                                Amounts.exact(gst.central()),
                                Amounts.exact(gst.state()));
    }

    /** Why the plan alone costs less than what is paid with it. */
    private static String kept(Proposal proposal) {
        List<String> kept = proposal.analysis().project().kept();
        BigMoney cost =
                kept.stream()
                        .map(proposal.analysis()::keptCost)
                        .reduce(BigMoney.zero(proposal.comparison().currency()), BigMoney::plus);
        return cost.isZero()
                ? ""
                : "  To be: %s for the plan and %s for what stays on %s (%s)\n"
                        .formatted(
                                Amounts.whole(proposal.result().evaluation().monthly()),
                                Amounts.whole(cost),
                                proposal.analysis().bill().provider(),
                                Terminal.safe(String.join(", ", kept)));
    }

    private static String amount(BigMoney money) {
        return money.getAmount().setScale(0, RoundingMode.HALF_UP).signum() == 0
                ? "-"
                : Amounts.whole(money);
    }

    private static String states(List<StateEvaluation> states) {
        HumanTable table =
                new HumanTable(
                        "lrrrrl", "response time of a page", "mean", "p95", "p99", "p95 limit", "");
        for (StateEvaluation state : states) {
            table.row(
                    state.name(),
                    ms(state.meanMs()),
                    ms(state.p95Ms()),
                    ms(state.p99Ms()),
                    ms(state.target().p95Ms()),
                    state.met() ? "met" : "MISSED");
        }
        return table.text();
    }

    private static String groups(PlanEvaluation plan) {
        HumanTable table =
                new HumanTable(
                        "llrllrrrl",
                        "group",
                        "offer",
                        "nodes",
                        "disks of a node",
                        "term",
                        "cpu",
                        "disk",
                        "monthly",
                        "");
        for (GroupEvaluation group : plan.groups()) {
            table.row(
                    group.group().name(),
                    group.choice().server().sku(),
                    Integer.toString(group.choice().nodes()),
                    group.choice().disks().label(),
                    group.choice().term().months() == 0
                            ? "hourly"
                            : group.choice().term().months() + " months",
                    share(group.healthy().processor()),
                    share(group.healthy().disk()),
                    Amounts.whole(group.monthly()),
                    note(group));
        }
        return table.text();
    }

    private static String note(GroupEvaluation group) {
        StringBuilder note = new StringBuilder();
        group.nodeLost().workers().ifPresent(load -> note.append(workers(load)));
        List<CallLoad> healthy = group.diskCalls(group.healthy());
        List<CallLoad> lost = group.diskCalls(group.nodeLost());
        for (int i = 0; i < healthy.size(); i++) {
            note.append("%s %.0f ms".formatted(healthy.get(i).name(), healthy.get(i).visitMs()));
            if (!lost.isEmpty()) {
                note.append(", with a node lost %.0f ms ".formatted(lost.get(i).visitMs()));
            }
        }
        for (Rider rider : group.group().riders()) {
            note.append('+').append(rider.name()).append(' ');
        }
        return note.toString().strip();
    }

    private static String workers(WorkerLoad load) {
        return "%d workers a node; one lost: %s held, wait %.0f ms, %s refused"
                .formatted(
                        load.workers(),
                        share(load.utilisation()),
                        load.waitMs(),
                        refused(load.blocking()));
    }

    static String refused(double blocking) {
        return blocking < 1e-6 ? "none" : "%.4f %%".formatted(blocking * 100);
    }

    private static String proof(Proposal proposal) {
        PlanResult.Found result = proposal.result();
        return result.bound().proven()
                ? "  Proven: no cheaper plan keeps the targets in catalogue %s (%s choices, %.1f s)\n"
                        .formatted(
                                proposal.analysis().problem().catalogue().id(),
                                Amounts.indian(
                                        BigDecimal.valueOf(result.statistics().candidates()), 0),
                                result.elapsed().toMillis() / 1000.0)
                : "  No plan costs less than %s: at most %.2f %% above the cheapest\n"
                        .formatted(
                                Amounts.whole(result.bound().bound()), result.bound().gapPercent());
    }

    private static String availability(Proposal proposal) {
        double up = proposal.result().evaluation().availability();
        return "  Availability %.4f %%, %.0f minutes down a month (target %.4f %%)\n"
                .formatted(
                        up * 100,
                        (1 - up) * TrafficProfile.SECONDS_PER_MONTH / 60,
                        proposal.analysis().problem().targets().availability() * 100);
    }

    private static String ms(double value) {
        return Double.isFinite(value) ? "%.0f ms".formatted(value) : "saturated";
    }

    private static String share(double value) {
        return value == 0 ? "-" : "%.0f %%".formatted(value * 100);
    }

    static String percent(Optional<BigDecimal> percent) {
        return percent.map(p -> p.setScale(1, RoundingMode.HALF_UP) + " %").orElse("n/a");
    }
}
