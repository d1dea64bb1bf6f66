package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.planning.Sweep;
import org.tierwise.app.planning.VariantRun;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;

import java.math.BigDecimal;
import java.util.List;

/** The cost curve over the values of one setting. */
final class SweepReport {
    private static final int LONGEST_BAR = 40;

    private SweepReport() {}

    static String text(Sweep sweep, List<VariantRun> runs) {
        HumanTable table =
                new HumanTable(
                        "rrrrrll",
                        sweep.setting(),
                        "plan / month",
                        "p95",
                        "worst p95",
                        "availability",
                        "",
                        "");
        double dearest =
                runs.stream()
                        .map(run -> run.run().result())
                        .mapToDouble(result ->
                                result instanceof PlanResult.Found found
                                        ? amount(found).doubleValue()
                                        : 0)
                        .max()
                        .orElse(0);
        for (VariantRun run : runs) {
            String value = run.variant().name();
            switch (run.run().result()) {
                case PlanResult.Found found -> {
                    PlanEvaluation plan = found.evaluation();
                    table.row(
                            value,
                            Amounts.whole(plan.monthly()),
                            Numbers.milliseconds(plan.healthy().p95Ms()),
                            Numbers.milliseconds(plan.worstNodeLost().p95Ms()),
                            "%.4f %%".formatted(plan.availability() * 100),
                            "█"
                                    .repeat(
                                            (int)
                                                    Math.round(
                                                            LONGEST_BAR
                                                                    * amount(found).doubleValue()
                                                                    / dearest)),
                            Proofs.inWords(found.bound()));
                }
                case PlanResult.Infeasible none ->
                        table.row(value, "", "", "", "", "", Proofs.inWords(none));
            }
        }
        return table.text();
    }

    private static BigDecimal amount(PlanResult.Found found) {
        return found.evaluation().monthly().getAmount();
    }

    static ObjectNode document(Sweep sweep, List<VariantRun> runs) {
        ObjectNode json = Json.object().put("setting", sweep.setting());
        ArrayNode points = json.putArray("points");
        for (VariantRun run : runs) {
            ObjectNode point = points.addObject();
            point.put("value", new BigDecimal(run.variant().name()));
            switch (run.run().result()) {
                case PlanResult.Found found -> {
                    PlanEvaluation plan = found.evaluation();
                    point.put("currency", plan.monthly().getCurrencyUnit().getCode());
                    point.put("monthly", Json.amount(plan.monthly()));
                    Json.put(point, "p95Ms", plan.healthy().p95Ms());
                    Json.put(point, "worstP95Ms", plan.worstNodeLost().p95Ms());
                    Json.put(point, "availability", plan.availability());
                    point.put("proven", found.bound().proven());
                    point.put("lowerBound", Json.amount(found.bound().bound()));
                }
                case PlanResult.Infeasible none ->
                        point.putNull("monthly")
                                .put("proven", none.proven())
                                .put("reason", Proofs.inWords(none));
            }
        }
        return json;
    }
}
