package org.tierwise.app.desktop.bill;

import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of charges: its columns follow what a row is, and unmapped charges stay on top. */
final class ChargesTable {
    /** Bare under a header that names the currency; one of another currency says so itself. */
    private static String amount(BigMoney amount, BillViewModel model) {
        return amount.getCurrencyUnit().equals(model.currency())
                ? Numbers.bare(amount, 2)
                : Amounts.exact(amount);
    }

    private static final Comparator<ChargeRow> UNMAPPED_FIRST =
            Comparator.comparing(ChargeRow::unmapped).reversed();

    private final BillViewModel model;

    ChargesTable(BillViewModel model) {
        this.model = model;
    }

    TableView<ChargeRow> node() {
        TableColumn<ChargeRow, String> name = Columns.words("", 210, ChargeRow::nameText);
        name.textProperty().bind(model.groupingProperty().map(Grouping::title));
        TableColumn<ChargeRow, String> service =
                Columns.words(Words.of("bill.service"), 140, ChargeRow::service);
        TableColumn<ChargeRow, String> component =
                Columns.words(Words.of("bill.component"), 104, ChargeRow::componentText);
        TableColumn<ChargeRow, BigDecimal> quantity =
                Columns.someNumbers(
                        Words.of("bill.quantity"),
                        110,
                        ChargeRow::quantity,
                        amount -> Numbers.brief(amount.doubleValue()));
        TableColumn<ChargeRow, String> unit =
                Columns.words(Words.of("bill.unit"), 76, ChargeRow::unit);
        TableColumn<ChargeRow, Long> count =
                Columns.someNumbers(
                        Words.of("bill.lines"),
                        76,
                        row ->
                                row.lines().isPresent()
                                        ? Optional.of(row.lines().getAsLong())
                                        : Optional.empty(),
                        lines -> Amounts.indian(BigDecimal.valueOf(lines), 0));
        TableColumn<ChargeRow, BigMoney> cost =
                Columns.numbers(
                        Words.of("bill.cost"),
                        112,
                        ChargeRow::cost,
                        amount -> amount(amount, model));
        cost.textProperty().bind(model.costTitleProperty());
        TableView<ChargeRow> table =
                Tables.of(
                        Words.of("bill.charges"),
                        Words.of("bill.noMatch"),
                        model.rows(),
                        List.of(service, name, component, quantity, unit, count, cost));
        showWith(service, EnumSet.of(Grouping.USAGE_TYPE));
        showWith(component, EnumSet.of(Grouping.USAGE_TYPE, Grouping.SERVICE));
        showWith(quantity, EnumSet.of(Grouping.USAGE_TYPE));
        showWith(unit, EnumSet.of(Grouping.USAGE_TYPE));
        showWith(count, EnumSet.complementOf(EnumSet.of(Grouping.DAY)));
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        pinUnmapped(table);
        return table;
    }

    private void showWith(TableColumn<ChargeRow, ?> column, Set<Grouping> groupings) {
        model.groupingProperty().subscribe(by -> column.setVisible(groupings.contains(by)));
    }

    private static void pinUnmapped(TableView<ChargeRow> table) {
        SortedList<ChargeRow> sorted = (SortedList<ChargeRow>) table.getItems();
        sorted.comparatorProperty().unbind();
        sorted.comparatorProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () ->
                                        table.getComparator() == null
                                                ? UNMAPPED_FIRST
                                                : UNMAPPED_FIRST.thenComparing(
                                                        table.getComparator()),
                                table.comparatorProperty()));
    }
}
