package org.tierwise.app.cli;

import org.joda.money.BigMoney;
import org.tierwise.app.text.Amounts;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.plan.Alternative;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.GroupReason;
import org.tierwise.model.plan.LimitPrice;
import org.tierwise.model.plan.SharingPrice;

import java.util.ArrayList;
import java.util.List;

/** Why a plan is as it is, as text for people. */
final class ExplanationReport {
    private ExplanationReport() {}

    static String of(Explanation explanation) {
        StringBuilder text = new StringBuilder("\nWhy this plan\n");
        explanation.groups().forEach(reason -> text.append(group(reason)));
        explanation.sharing().ifPresent(price -> text.append(sharing(price)));
        text.append('\n').append(limits(explanation.limits()));
        return text.toString();
    }

    private static String sharing(SharingPrice price) {
        return price.more()
                .map(more ->
                        "  Nodes of its own for every component would cost %s a month more%s%n"
                                .formatted(
                                        Amounts.whole(more),
                                        price.proven() ? "" : " (not proven: time was over)"))
                .orElse(
                        price.proven()
                                ? "  With nodes of its own for every component no plan keeps the"
                                        + " targets\n"
                                : "  What nodes of its own for every component would cost is not"
                                        + " known: time was over\n");
    }

    private static String group(GroupReason reason) {
        StringBuilder text = new StringBuilder();
        text.append(
                "  %s: %s at %s%n"
                        .formatted(
                                reason.chosen().group().name(),
                                machines(reason.chosen().choice()),
                                Amounts.whole(reason.chosen().monthly())));
        text.append("    next best  ")
                .append(
                        reason.runnerUp()
                                .map(ExplanationReport::alternative)
                                .orElse("nothing else keeps every rule\n"));
        reason.cheaper()
                .forEach(other -> text.append("    cheaper    ").append(alternative(other)));
        reason.raidLevels()
                .forEach(other -> text.append("    RAID       ").append(alternative(other)));
        return text.toString();
    }

    private static String alternative(Alternative other) {
        GroupEvaluation evaluation = other.evaluation();
        return "%s, %s%s%s%n"
                .formatted(
                        machines(evaluation.choice()),
                        difference(other.difference()),
                        diskUse(evaluation),
                        other.holds()
                                ? ""
                                : ": "
                                        + other.violations().getFirst().inWords()
                                        + (other.violations().size() > 1
                                                ? " (and %d more)"
                                                        .formatted(other.violations().size() - 1)
                                                : ""));
    }

    private static String machines(GroupChoice choice) {
        return "%d x %s, %s"
                .formatted(choice.nodes(), choice.server().sku(), choice.disks().label());
    }

    private static String difference(BigMoney difference) {
        return difference.isZero()
                ? "the same price"
                : difference.isPositive()
                        ? Amounts.whole(difference) + " more"
                        : Amounts.whole(difference.negated()) + " less";
    }

    /** Utilisation of an array and the times of the calls that read from it. */
    private static String diskUse(GroupEvaluation evaluation) {
        if (!(evaluation.choice().disks() instanceof DiskLayout.Array)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add("disks %.0f %%".formatted(evaluation.healthy().disk() * 100));
        for (CallLoad call : evaluation.diskCalls(evaluation.healthy())) {
            parts.add("%s %.0f ms".formatted(call.name(), call.visitMs()));
        }
        return " (" + String.join(", ", parts) + ")";
    }

    private static String limits(List<LimitPrice> limits) {
        HumanTable table =
                new HumanTable("lrrrrrl", "limit", "is", "looser", "saves", "tighter", "costs", "");
        for (LimitPrice price : limits) {
            table.row(
                    price.limit().inWords(),
                    price.limit().valueInWords(price.value()),
                    price.limit().valueInWords(price.looser()),
                    price.isBinding() ? Amounts.whole(price.saved()) : "nothing",
                    price.limit().valueInWords(price.tighter()),
                    price.added()
                            .map(cost -> cost.isPositive() ? Amounts.whole(cost) : "nothing")
                            .orElse(price.proven() ? "no plan" : "not known"),
                    price.proven() ? "" : "time was over");
        }
        return table.text();
    }
}
