package org.tierwise.app.desktop.bill;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.document.Remapping;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping.Assignment;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the bill says, and what each charge pays for. */
public final class BillViewModel {
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<ChargeRow> all = FXCollections.observableArrayList();
    private final FilteredList<ChargeRow> rows = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper costTitle =
            new ReadOnlyStringWrapper(Words.of("bill.cost"));
    private final ObservableList<String> components = FXCollections.observableArrayList();
    private final Document document;
    private CurrencyUnit currency = CurrencyUnit.USD;

    public BillViewModel(Document document) {
        this.document = document;
        document.projectProperty().subscribe(opened -> opened.ifPresent(this::show));
        filter.subscribe(words -> {
            rows.setPredicate(row -> row.matches(words));
            addUp();
        });
    }

    private void show(OpenedProject opened) {
        Bill bill = opened.planningCase().bill();
        CostBasis basis = opened.planningCase().project().bill().basis();
        currency = bill.currencies().getFirst();
        costTitle.set(Words.of("bill.costIn", currency.getCode()));
        all.setAll(
                bill.groups().stream()
                        .map(group -> row(group, opened, basis))
                        .sorted(
                                Comparator.comparing(ChargeRow::unmapped)
                                        .thenComparing(BillViewModel::costOf)
                                        .reversed())
                        .toList());
        headlines.setAll(BillHeadlines.of(opened));
        components.setAll(Payers.of(opened.analysis()));
        warning.set(String.join("\n", bill.warnings()));
        addUp();
    }

    private static ChargeRow row(UsageGroup group, OpenedProject opened, CostBasis basis) {
        Optional<Assignment> pays = opened.analysis().mapping().of(group);
        return new ChargeRow(
                group,
                group.service(),
                pays.map(Assignment::component),
                pays.map(a -> a.usual() ? Words.of("bill.asUsual", a.reason()) : a.reason())
                        .orElse(""),
                group.isTax(),
                group.usageType(),
                group.description(),
                group.quantity(),
                group.unit(),
                group.lines(),
                group.cost(basis).map(cost -> BigMoney.of(group.currency(), cost)));
    }

    private static BigDecimal costOf(ChargeRow row) {
        return row.cost().map(BigMoney::getAmount).orElse(BigDecimal.ZERO);
    }

    /** Cost of a row; zero where the bill has none. */
    BigMoney cost(ChargeRow row) {
        return row.cost().orElseGet(() -> BigMoney.zero(currency));
    }

    /** Remembers in the project what a row pays for; a mapping that cannot be planned is told. */
    void payFor(ChargeRow row, String component) {
        document.edit(
                new Remapping(row.group(), component),
                problem ->
                        warning.set(
                                Words.of("bill.notMapped", row.usageType(), component, problem)));
    }

    /** The row of the same charges as a row before a change. */
    Optional<ChargeRow> sameCharges(ChargeRow before) {
        return rows.stream().filter(row -> row.group().equals(before.group())).findFirst();
    }

    /** Components that can pay for a charge. */
    ObservableList<String> components() {
        return components;
    }

    private void addUp() {
        BigDecimal sum =
                rows.stream().map(BillViewModel::costOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        total.set(
                Words.counted("bill.sum", rows.size(), Amounts.exact(BigMoney.of(currency, sum))));
    }

    /** What is known of a group of charges. */
    Inspection inspect(ChargeRow row) {
        return new Inspection(
                row.description().isEmpty() ? row.usageType() : row.description(),
                List.of(
                        Inspection.Fact.of(Words.of("bill.service"), row.service()),
                        Inspection.Fact.of(Words.of("bill.usageType"), orNone(row.usageType())),
                        new Inspection.Fact(
                                Words.of("bill.paysForFact"),
                                row.componentText(),
                                "",
                                row.reason().isEmpty()
                                        ? ""
                                        : Words.of("bill.because", row.reason())),
                        Inspection.Fact.of(
                                Words.of("bill.quantity"),
                                Numbers.brief(row.quantity().doubleValue()) + " " + row.unit()),
                        Inspection.Fact.of(Words.of("bill.lineItems"), Long.toString(row.lines())),
                        Inspection.Fact.of(
                                Words.of("bill.cost"),
                                row.cost()
                                        .map(Amounts::exact)
                                        .orElse(Words.of("bill.notOnBill")))));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? Words.of("bill.none") : text;
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** Groups of charges that the filter lets through, unmapped first. */
    ObservableList<ChargeRow> rows() {
        return rows;
    }

    /** Words that rows must contain. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Number and sum of the rows that show. */
    public ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** What a reader should know about the files. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** Title of the cost column, with the currency. */
    public ReadOnlyStringProperty costTitleProperty() {
        return costTitle.getReadOnlyProperty();
    }
}
