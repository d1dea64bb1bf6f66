package org.tierwise.app.desktop.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** As-is against to-be, by component and in total. */
public final class CompareViewModel {
    private static final int MOST_STEPS = 12;

    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<ComparisonLine> lines = FXCollections.observableArrayList();
    private final ObservableList<CompareTotal> totals = FXCollections.observableArrayList();
    private final ObservableList<WaterfallStep> waterfall = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper warnings = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper planned = new ReadOnlyBooleanWrapper();

    private final CashFlowViewModel cashFlow;
    private Optional<AcceptedPlan> plan = Optional.empty();

    public CompareViewModel(Document document) {
        cashFlow = new CashFlowViewModel(document);
        document.planProperty().subscribe(this::show);
    }

    private void show(Optional<AcceptedPlan> plan) {
        this.plan = plan;
        planned.set(plan.isPresent());
        if (plan.isEmpty()) {
            headlines.clear();
            lines.clear();
            waterfall.clear();
            totals.clear();
            warnings.set("");
            return;
        }
        Comparison comparison = plan.get().comparison();
        lines.setAll(comparison.lines());
        totals.setAll(CompareTotal.of(comparison));
        waterfall.setAll(
                WaterfallStep.of(
                        comparison,
                        plan.get().analysis().problem().catalogue().provider(),
                        MOST_STEPS));
        headlines.setAll(figures(plan.get()));
        warnings.set(String.join("\n", comparison.warnings()));
        basis.set(
                Words.of(
                        "compare.basis",
                        Words.of("basis." + comparison.basis().name()),
                        comparison.rate().rate().toPlainString(),
                        comparison.rate().to().getCode(),
                        comparison.rate().from().getCode(),
                        comparison.rate().month().toString()));
    }

    /** What the sum holds beside the plan: extras, and parts that stay and cost the same. */
    private static String toBeNote(AcceptedPlan plan) {
        BigMoney stays = plan.comparison().toBe().minus(plan.evaluation().monthly());
        return stays.isZero()
                ? Words.of("compare.beforeTaxWithExtras")
                : Words.of(
                        "compare.planAndStays",
                        Money.whole(plan.evaluation().monthly()),
                        Money.whole(stays));
    }

    private static List<Headline> figures(AcceptedPlan plan) {
        Comparison comparison = plan.comparison();
        BigMoney saving = comparison.saving();
        return List.of(
                new Headline(
                                Words.of("strip.savings"),
                                percent(comparison.savingPercent()),
                                Words.of("unit.aMonth", Money.signed(saving)),
                                saving.isNegative())
                        .workedOut(Words.of("formula.savings")),
                Headline.of(
                                Words.of("compare.asIsAMonth"),
                                Money.whole(comparison.asIs()),
                                Words.of("plan.beforeTax"))
                        .workedOut(Words.of("formula.asIs"))
                        .leadingTo(new Destination.Charges(List.of())),
                Headline.of(
                                Words.of("compare.toBeAMonth"),
                                Money.whole(comparison.toBe()),
                                toBeNote(plan))
                        .workedOut(Words.of("formula.toBe"))
                        .leadingTo(new Destination.Ordered(List.of())),
                Headline.of(
                                Words.of("compare.likeForLike"),
                                percent(comparison.likeForLikePercent()),
                                Words.of("compare.withoutExtras"))
                        .workedOut(Words.of("formula.likeForLike")));
    }

    private static String percent(Optional<BigDecimal> value) {
        return value.map(p -> Numbers.percent(p.doubleValue())).orElse("–");
    }

    /** What is known of a line, and where its amounts come from. */
    Inspection inspect(ComparisonLine line) {
        return plan.map(known -> LineInspection.of(line, known)).orElse(Inspection.NONE);
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** Components, the dearest today first. */
    public ObservableList<ComparisonLine> lines() {
        return lines;
    }

    /** From the bill to the plan. */
    ObservableList<WaterfallStep> waterfall() {
        return waterfall;
    }

    /** Staying against moving over months. */
    CashFlowViewModel cashFlow() {
        return cashFlow;
    }

    /** Sums: like for like, extras, tax, all. */
    ObservableList<CompareTotal> totals() {
        return totals;
    }

    /** What a reader should know. */
    public ReadOnlyStringProperty warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /** What the amounts are, in a sentence. */
    public ReadOnlyStringProperty basisProperty() {
        return basis.getReadOnlyProperty();
    }

    /** Whether there is a plan to compare. */
    public ReadOnlyBooleanProperty plannedProperty() {
        return planned.getReadOnlyProperty();
    }
}
