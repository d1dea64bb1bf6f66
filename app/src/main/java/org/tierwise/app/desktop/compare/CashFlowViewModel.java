package org.tierwise.app.desktop.compare;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.app.text.TypedNumber;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.CashFlow;
import org.tierwise.model.project.CashFlowBasis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Staying against moving over months, and the terms that this rests on. */
public final class CashFlowViewModel {
    /** Horizons to choose from, months. */
    static final List<Integer> HORIZONS = List.of(12, 36, 60);

    /**
     * Highest rate of return that is spelt out, a share a year: 1,000 %. Above it the money is back
     * within weeks, and twelve months of compounding make a number that nobody can reinvest at.
     */
    private static final long HIGHEST_RATE = 10;

    private static final String MINUS = "-";

    private final Document document;
    private final IntegerProperty horizon =
            new SimpleIntegerProperty(BusinessCase.ASSUMED.horizon());
    private final ReadOnlyObjectWrapper<List<CashPaid>> paid =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<MonthlyPayments>> monthly =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<CashFlow.Month> months = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<OptionalInt> breakEven =
            new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ObservableList<Fact> figures = FXCollections.observableArrayList();
    private final ObservableList<Fact> terms = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper assumed = new ReadOnlyBooleanWrapper();

    CashFlowViewModel(Document document) {
        this.document = document;
        document.planProperty().subscribe(plan -> show());
        horizon.subscribe(months -> show());
    }

    private void show() {
        Optional<CashFlowBasis> known = document.planProperty().get().map(CashFlowViewModel::basis);
        if (known.isEmpty()) {
            breakEven.set(OptionalInt.empty());
            paid.set(List.of());
            monthly.set(Optional.empty());
            months.clear();
            figures.clear();
            terms.clear();
            assumed.set(false);
            return;
        }
        CashFlowBasis basis = known.get();
        CashFlow flow = basis.cashFlow(horizon.get());
        assumed.set(basis.analysis().project().businessCase().isEmpty());
        breakEven.set(flow.paybackMonth());
        paid.set(CashPaid.of(flow));
        monthly.set(Optional.of(MonthlyPayments.of(basis, horizon.get())));
        months.setAll(flow.months());
        figures.setAll(figures(basis, flow));
        List<Fact> now =
                Arrays.stream(CashFlowTerm.values()).map(term -> term.fact(basis)).toList();
        if (!now.equals(terms)) {
            terms.setAll(now);
        }
    }

    private static CashFlowBasis basis(AcceptedPlan plan) {
        return new CashFlowBasis(plan.analysis(), plan.comparison());
    }

    private List<Fact> figures(CashFlowBasis basis, CashFlow flow) {
        return List.of(
                new Fact(
                        Words.of("cash.netPresentValue"),
                        Money.whole(flow.netPresentValue()),
                        "",
                        Words.of("cash.monthZeroWorth")),
                new Fact(
                        Words.of("cash.rateOfReturn"),
                        rate(flow.rateOfReturnYear()),
                        "",
                        flow.rateOfReturnYear().isPresent()
                                ? Words.of("cash.effective")
                                : Words.of("cash.notDefined")),
                new Fact(
                        Words.of("cash.payback"),
                        payback(flow.paybackMonth()),
                        "",
                        flow.paybackMonth().isPresent() ? Words.of("cash.allBack") : ""),
                new Fact(
                        Words.of("cash.oneTime"),
                        Money.whole(
                                BigMoney.of(
                                        basis.comparison().currency(),
                                        basis.migrationCost().amount())),
                        "",
                        Words.of("cash.monthZero")));
    }

    private static String rate(OptionalDouble share) {
        if (share.isEmpty()) {
            return "–";
        }
        return share.getAsDouble() > HIGHEST_RATE
                ? Words.of(
                        "cash.rateAbove", Amounts.indian(BigDecimal.valueOf(100 * HIGHEST_RATE), 0))
                : Numbers.percentOf(share.getAsDouble()) + " %";
    }

    private String payback(OptionalInt month) {
        if (month.isEmpty()) {
            return Words.of("cash.noneIn", Integer.toString(horizon.get()));
        }
        return month.getAsInt() == 0
                ? Words.of("cash.atOnce")
                : Words.of("cash.month", Integer.toString(month.getAsInt()));
    }

    /** Writes what is assumed into the project, where it can be agreed on; undo takes it back. */
    void keepAssumed() {
        document.edit(project ->
                project.businessCase().isPresent()
                        ? project
                        : project.withBusinessCase(BusinessCase.ASSUMED));
    }

    /**
     * Changes a term; undo takes it back, and the plan stays.
     *
     * @param term name of a {@link CashFlowTerm}
     * @param text the value as a person types it, in the unit that is shown
     * @param refused takes what is wrong with the value, when something is
     */
    void type(String term, String text, Consumer<String> refused) {
        boolean negative = text.strip().startsWith(MINUS);
        OptionalDouble value = TypedNumber.of(negative ? text.strip().substring(1) : text);
        if (value.isEmpty()) {
            refused.accept(Words.of("figure.wanted"));
            return;
        }
        BigDecimal typed = BigDecimal.valueOf(value.getAsDouble());
        document.edit(
                project ->
                        project.withBusinessCase(
                                CashFlowTerm.valueOf(term)
                                        .typed(
                                                project.businessCase().orElse(BusinessCase.ASSUMED),
                                                negative ? typed.negate() : typed)),
                refused);
    }

    /** Months that are looked at; a view of its own, the project keeps its horizon. */
    IntegerProperty horizonProperty() {
        return horizon;
    }

    /** What is paid up to each month; empty without a plan. */
    ReadOnlyObjectProperty<List<CashPaid>> paidProperty() {
        return paid.getReadOnlyProperty();
    }

    /** What each month costs; absent without a plan. */
    ReadOnlyObjectProperty<Optional<MonthlyPayments>> monthlyProperty() {
        return monthly.getReadOnlyProperty();
    }

    /** Month 0 to the horizon; empty without a plan. */
    ObservableList<CashFlow.Month> months() {
        return months;
    }

    /** Month in which all that moving has cost is back; set before {@link #paidProperty}. */
    ReadOnlyObjectProperty<OptionalInt> breakEvenProperty() {
        return breakEven.getReadOnlyProperty();
    }

    /** What the cash flow comes to. */
    ObservableList<Fact> figures() {
        return figures;
    }

    /** Terms, to be typed. */
    ObservableList<Fact> terms() {
        return terms;
    }

    /** Whether the project says nothing of its terms. */
    ReadOnlyBooleanProperty assumedProperty() {
        return assumed.getReadOnlyProperty();
    }
}
