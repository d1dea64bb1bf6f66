package org.tierwise.app.desktop.bill;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.joda.money.CurrencyUnit;
import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.document.Remapping;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.project.Project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bill says, and what each charge pays for. */
public final class BillViewModel {
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<ChargeRow> all = FXCollections.observableArrayList();
    private final FilteredList<ChargeRow> rows = new FilteredList<>(all);
    private final ObjectProperty<Grouping> grouping =
            new SimpleObjectProperty<>(Grouping.USAGE_TYPE);
    private final ObjectProperty<ChargeFilter> filter =
            new SimpleObjectProperty<>(ChargeFilter.EVERYTHING);
    private final ObjectProperty<CostBasis> basis = new SimpleObjectProperty<>(CostBasis.UNBLENDED);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<RowsTotal> total =
            new ReadOnlyObjectWrapper<>(RowsTotal.NOTHING);
    private final ReadOnlyObjectWrapper<RowsTotal> unmapped =
            new ReadOnlyObjectWrapper<>(RowsTotal.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<DailySpend>> spend =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper costTitle =
            new ReadOnlyStringWrapper(Words.of("bill.cost"));
    private final ObservableList<String> components = FXCollections.observableArrayList();
    private final Document document;
    private Optional<Bill> bill = Optional.empty();

    public BillViewModel(Document document) {
        this.document = document;
        document.projectProperty().subscribe(opened -> opened.ifPresent(this::show));
        words.subscribe(text -> {
            rows.setPredicate(row -> row.matches(text));
            total.set(RowsTotal.of(rows));
        });
        grouping.subscribe(this::regroup);
        filter.subscribe(this::regroup);
        document.wantedProperty()
                .subscribe(
                        wanted -> wanted.ifPresent(project -> basis.set(project.bill().basis())));
        basis.subscribe(this::rebase);
    }

    private void show(OpenedProject opened) {
        Bill now = opened.planningCase().bill();
        costTitle.set(Words.of("bill.costIn", now.currency().getCode()));
        if (bill.filter(now::equals).isEmpty()) {
            bill = Optional.of(now);
            filter.set(ChargeFilter.EVERYTHING);
        }
        warning.set(
                Stream.concat(now.warnings().stream(), now.outsideComparisons().stream())
                        .collect(Collectors.joining("\n")));
        headlines.setAll(BillHeadlines.of(opened));
        components.setAll(Payers.of(opened.analysis()));
        unmapped.set(RowsTotal.of(new ChargeRows(opened).unmapped()));
        spend.set(Optional.of(DailySpend.of(now, opened.planningCase().project().bill().basis())));
        regroup();
    }

    /** Groups that days do not tell are left for the nearest that they do. */
    private void regroup() {
        Optional<OpenedProject> opened = document.projectProperty().get();
        if (opened.isEmpty()) {
            return;
        }
        if (!canGroupBy(grouping.get())) {
            grouping.set(Grouping.SERVICE);
            return;
        }
        all.setAll(new ChargeRows(opened.get()).by(grouping.get(), filter.get()));
        total.set(RowsTotal.of(rows));
    }

    /** Whether the charges that the filter lets through are known by such groups. */
    boolean canGroupBy(Grouping wanted) {
        return wanted == Grouping.DAY || filter.get().isOn(Facet.DAY)
                ? ChargeRows.knownOfDays(wanted, filter.get())
                : true;
    }

    /** Currency of the bill; dollars before anything is open. */
    CurrencyUnit currency() {
        return bill.map(Bill::currency).orElse(CurrencyUnit.USD);
    }

    /** Bases on which the bill can be computed. */
    List<CostBasis> bases() {
        return bill.stream()
                .flatMap(b ->
                        b.totals().stream()
                                .filter(t -> t.currency().equals(b.currency()))
                                .filter(t -> t instanceof CostTotal.Known)
                                .map(CostTotal::basis))
                .distinct()
                .sorted()
                .toList();
    }

    /** Looks at the bill on another basis, which the project remembers; one step to undo. */
    private void rebase(CostBasis wanted) {
        boolean changed =
                document.wantedProperty()
                        .get()
                        .filter(project -> project.bill().basis() != wanted)
                        .isPresent();
        if (changed) {
            document.edit(
                    project -> project.withBasis(wanted),
                    problem -> warning.set(Words.of("figure.unchangedBecause", problem)));
        }
    }

    /**
     * Remembers in the project what some rows pay for, in one step; a mapping that cannot be
     * planned is told.
     *
     * @param then what to do when it shows
     */
    void payFor(Collection<ChargeRow> some, String component, Runnable then) {
        Set<UsageGroup> groups = new LinkedHashSet<>();
        some.forEach(row -> groups.addAll(row.groups()));
        groups.removeIf(UsageGroup::isTax);
        document.edit(
                project -> {
                    Project changed = project;
                    for (UsageGroup group : groups) {
                        changed = new Remapping(group, component).apply(changed);
                    }
                    return changed;
                },
                problem ->
                        warning.set(
                                Words.of(
                                        "bill.notMapped",
                                        Words.counted("bill.groups", groups.size()),
                                        component,
                                        problem)));
        document.whenSettled(then);
    }

    /** The charges of which nobody knows what they pay for, to map them all at once. */
    List<ChargeRow> unmappedRows() {
        return document.projectProperty()
                .get()
                .map(opened -> new ChargeRows(opened).unmapped())
                .orElse(List.of());
    }

    /** Shows what pays for some components, service by service; everything where there are none. */
    public void showPaidFor(List<String> components) {
        words.set("");
        filter.set(
                ChargeFilter.EVERYTHING.with(
                        Facet.COMPONENT,
                        components.stream()
                                .map(name ->
                                        name.equals(ComparisonLine.UNMAPPED)
                                                ? Payer.UNMAPPED.value()
                                                : name)
                                .collect(Collectors.toSet())));
        grouping.set(components.isEmpty() ? Grouping.COMPONENT : Grouping.USAGE_TYPE);
    }

    /** Shows the unmapped charges one by one. */
    void showUnmapped() {
        words.set("");
        filter.set(ChargeFilter.EVERYTHING.with(Facet.COMPONENT, Set.of(Payer.UNMAPPED.value())));
        grouping.set(Grouping.USAGE_TYPE);
    }

    /**
     * Shows what was paid on a day, to one of the services of the chart or to all; everything again
     * when that is what shows already.
     */
    void showDay(LocalDate day, Optional<String> service) {
        ChargeFilter wanted = onlyService(service).with(Facet.DAY, Set.of(day.toString()));
        filter.set(wanted.equals(filter.get()) ? ChargeFilter.EVERYTHING : wanted);
    }

    /** Shows what was paid to a service of the chart; everything again when it shows already. */
    void showService(String service) {
        ChargeFilter wanted = onlyService(Optional.of(service));
        filter.set(wanted.equals(filter.get()) ? ChargeFilter.EVERYTHING : wanted);
    }

    private ChargeFilter onlyService(Optional<String> service) {
        return ChargeFilter.EVERYTHING.with(
                Facet.SERVICE,
                service.map(name -> name.equals(DailySpend.OTHERS) ? otherServices() : Set.of(name))
                        .orElse(Set.of()));
    }

    private Set<String> otherServices() {
        Set<String> others = new LinkedHashSet<>(values(Facet.SERVICE));
        spend.get().ifPresent(s -> others.removeAll(s.services()));
        return others;
    }

    /** Every value of a facet, the dearest first. */
    List<String> values(Facet facet) {
        return document.projectProperty()
                .get()
                .map(opened -> new ChargeRows(opened).values(facet))
                .orElse(List.of());
    }

    /** The row of the same charges as a row before a change. */
    Optional<ChargeRow> sameCharges(ChargeRow before) {
        return rows.stream()
                .filter(row ->
                        row.by() == before.by()
                                && row.name().equals(before.name())
                                && row.groups().containsAll(before.groups()))
                .findFirst();
    }

    /** The lines of a row, where its day is known. */
    Optional<LinesViewModel.Drill> drillInto(ChargeRow row) {
        return LinesViewModel.Drill.into(row, filter.get());
    }

    /** What is known of a row. */
    Inspection inspect(ChargeRow row) {
        return ChargeInspection.of(row);
    }

    /** Components that can pay for a charge. */
    ObservableList<String> components() {
        return components;
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** Rows that the filters let through, unmapped first. */
    ObservableList<ChargeRow> rows() {
        return rows;
    }

    /** What a row is. */
    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Which charges count. */
    ObjectProperty<ChargeFilter> filterProperty() {
        return filter;
    }

    /** Basis of all costs; setting it is a change of the project. */
    ObjectProperty<CostBasis> basisProperty() {
        return basis;
    }

    /** Words that rows must contain. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The rows that show, together. */
    ReadOnlyObjectProperty<RowsTotal> totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** The charges that nobody pays for yet, together. */
    ReadOnlyObjectProperty<RowsTotal> unmappedProperty() {
        return unmapped.getReadOnlyProperty();
    }

    /** What each day cost; absent while nothing is open. */
    ReadOnlyObjectProperty<Optional<DailySpend>> spendProperty() {
        return spend.getReadOnlyProperty();
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
