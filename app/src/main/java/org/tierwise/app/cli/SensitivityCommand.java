package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.Sensitivity;
import org.tierwise.app.text.Amounts;
import org.tierwise.model.comparison.Swing;
import org.tierwise.solver.SolveOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How much the saving hangs on each assumption. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description =
                "Moves each assumption of a project down and up, plans anew, and says what that"
                        + " does to the saving.")
final class SensitivityCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private final ProjectArguments given = new ProjectArguments();

    @Option(
            names = "--by",
            paramLabel = "PERCENT",
            defaultValue = "20",
            description = "how far each assumption is moved (${DEFAULT-VALUE})")
    private double percent = 20;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "15",
            description = "assumptions listed (${DEFAULT-VALUE}); JSON has all")
    private int top = 15;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "longest time for each plan (${DEFAULT-VALUE})")
    private Duration timeLimit = Duration.ofSeconds(10);

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        if (!(percent > 0 && percent < 100)) {
            throw new ParameterException(
                    Streams.commandLine(spec),
                    "--by %s: expected a percentage above 0 and below 100".formatted(percent));
        }
        PlanningCase opened = given.open();
        Sensitivity sensitivity =
                Sensitivity.of(
                        opened,
                        given.scenarioOf(opened),
                        percent / 100,
                        new SolveOptions(timeLimit, 0),
                        Thread.currentThread()::isInterrupted);
        Streams.out(spec)
                .print(
                        json
                                ? Json.text(document(sensitivity)) + "\n"
                                : report(opened.project().name(), sensitivity));
        return ExitCode.DONE;
    }

    private String report(String name, Sensitivity sensitivity) {
        HumanTable table =
                new HumanTable(
                        "lrrrrrl",
                        "assumption",
                        "is",
                        "lower",
                        "saving",
                        "higher",
                        "saving",
                        "from");
        sensitivity.swings().stream()
                .filter(swing -> moves(swing, sensitivity.base()))
                .limit(top)
                .forEach(swing -> row(table, swing, sensitivity.base()));
        long still =
                sensitivity.swings().stream()
                        .filter(swing -> !moves(swing, sensitivity.base()))
                        .count();
        return "%s saves %s a month; each assumption alone %s %% lower and higher:%n%n%s%n  %d more assumptions do not move it%n"
                .formatted(
                        Terminal.safe(name),
                        Amounts.whole(sensitivity.base()),
                        plain(percent),
                        table.text(),
                        still);
    }

    private static boolean moves(Swing swing, BigMoney base) {
        return !swing.alwaysHasPlan() || swing.furthestFrom(base).isPositive();
    }

    private static void row(HumanTable table, Swing swing, BigMoney base) {
        table.row(
                swing.assumption(),
                plain(swing.figure().value()) + " " + swing.figure().unit(),
                plain(swing.low()),
                change(swing.atLow(), base),
                plain(swing.high()),
                change(swing.atHigh(), base),
                swing.figure().provenance().name().toLowerCase(Locale.ROOT));
    }

    private static String change(Swing.Outcome outcome, BigMoney base) {
        if (outcome.saving().isEmpty()) {
            return outcome.certain() ? "no plan" : "not known";
        }
        BigMoney change = outcome.saving().get().minus(base);
        return (outcome.certain() ? "" : "at least ")
                + (change.isZero()
                        ? "-"
                        : (change.isPositive() ? "+" : "") + Amounts.whole(change));
    }

    private static String plain(double value) {
        return new BigDecimal(value, new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    private static ObjectNode document(Sensitivity sensitivity) {
        ObjectNode json = Json.object();
        json.put("saving", Json.amount(sensitivity.base()));
        json.put("currency", sensitivity.base().getCurrencyUnit().getCode());
        ArrayNode array = json.putArray("assumptions");
        for (Swing swing : sensitivity.swings()) {
            ObjectNode node = array.addObject().put("name", swing.assumption());
            Json.put(node, "value", swing.figure().value());
            node.put("unit", swing.figure().unit());
            node.put("provenance", swing.figure().provenance().name().toLowerCase(Locale.ROOT));
            node.put("source", swing.figure().source());
            Json.put(node, "low", swing.low());
            saving(node, "AtLow", swing.atLow());
            Json.put(node, "high", swing.high());
            saving(node, "AtHigh", swing.atHigh());
        }
        return json;
    }

    private static void saving(ObjectNode node, String where, Swing.Outcome outcome) {
        outcome.saving()
                .ifPresentOrElse(
                        s -> node.put("saving" + where, Json.amount(s)),
                        () -> node.putNull("saving" + where));
        node.put("proven" + where, outcome.certain());
    }
}
