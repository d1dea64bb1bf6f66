package org.tierwise.app.desktop.plan;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.pins.PinMarks;
import org.tierwise.app.desktop.pins.PinMenu;
import org.tierwise.app.desktop.pins.PinsViewModel;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.PinnedPart;

import java.util.List;

/** What is ordered, one row per node group. */
final class PlanTable {
    private PlanTable() {}

    static TableView<PlanRow> of(
            PlanViewModel model, PinsViewModel pins, ObjectProperty<Inspection> inspection) {
        TableColumn<PlanRow, String> group =
                Columns.words(Words.of("plan.group"), 98, PlanRow::groupAndComponent);
        group.setMinWidth(98);
        TableColumn<PlanRow, String> pattern =
                Columns.words(Words.of("topology.pattern"), 172, PlanRow::pattern);
        pattern.setMinWidth(172);
        TableColumn<PlanRow, String> disks =
                Columns.words(Words.of("plan.disks"), 158, row -> row.choice().disks().label());
        disks.setMinWidth(158);
        TableColumn<PlanRow, String> offer =
                Columns.words(Words.of("plan.offer"), 98, row -> row.choice().server().sku());
        offer.setMinWidth(98);
        TableColumn<PlanRow, Integer> nodes =
                Columns.numbers(
                        Words.of("topology.nodes"),
                        54,
                        row -> row.choice().nodes(),
                        number -> "" + number);
        TableColumn<PlanRow, Integer> months =
                Columns.numbers(
                        Words.of("plan.months"),
                        60,
                        row -> row.choice().term().months(),
                        PlanTable::months);
        PinMarks.on(offer, sku -> sku, PlanRow::pins, PinnedPart.OFFER, PinnedPart.FAMILY);
        PinMarks.on(nodes, number -> "" + number, PlanRow::pins, PinnedPart.NODES);
        PinMarks.on(
                disks,
                label -> label,
                PlanRow::pins,
                PinnedPart.DISK_CLASS,
                PinnedPart.RAID_LEVEL,
                PinnedPart.DISKS);
        PinMarks.on(months, PlanTable::months, PlanRow::pins, PinnedPart.TERM);
        List<TableColumn<PlanRow, ?>> columns =
                List.of(
                        group,
                        pattern,
                        offer,
                        nodes,
                        disks,
                        months,
                        Columns.numbers(
                                Words.of("plan.cpu"),
                                58,
                                row -> row.evaluation().healthy().processor(),
                                Numbers::percentOf),
                        Columns.numbers(
                                Words.of("plan.disk"),
                                58,
                                row -> row.evaluation().healthy().disk(),
                                Numbers::percentOf),
                        Columns.numbers(
                                Words.of("plan.monthly", Money.symbol()),
                                80,
                                PlanRow::monthly,
                                Money::bare));
        TableView<PlanRow> table =
                Tables.of(Words.of("step.plan"), Words.of("plan.empty"), model.rows(), columns);
        Tables.inspect(table, inspection, PlanRow::inspection);
        PinMenu.on(table, pins, PlanRow::group);
        model.wantedProperty()
                .subscribe(wanted ->
                        wanted.ifPresent(row -> {
                            table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
                            table.scrollTo(row);
                        }));
        return table;
    }

    private static String months(int months) {
        return months == 0 ? "–" : "" + months;
    }
}
