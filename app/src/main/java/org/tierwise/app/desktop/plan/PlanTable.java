package org.tierwise.app.desktop.plan;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.text.Numbers;

import java.util.List;

/** What is ordered, one row per node group. */
final class PlanTable {
    private PlanTable() {}

    static TableView<PlanRow> of(
            ObservableList<PlanRow> rows, ObjectProperty<Inspection> inspection) {
        List<TableColumn<PlanRow, ?>> columns =
                List.of(
                        Columns.words("Group", 96, PlanRow::group),
                        Columns.words("Component", 96, PlanRow::component),
                        Columns.words("Pattern", 130, PlanRow::pattern),
                        Columns.words("Offer", 150, row -> row.choice().server().sku()),
                        Columns.numbers(
                                "Nodes", 56, row -> row.choice().nodes(), nodes -> "" + nodes),
                        Columns.words("Disks", 140, row -> row.choice().disks().label()),
                        Columns.words("Term", 82, PlanRow::term),
                        Columns.numbers(
                                "CPU, %",
                                60,
                                row -> row.evaluation().healthy().processor(),
                                Numbers::percentOf),
                        Columns.numbers(
                                "Disk, %",
                                60, row -> row.evaluation().healthy().disk(), Numbers::percentOf),
                        Columns.numbers(
                                "Monthly, ₹",
                                96,
                                PlanRow::monthly,
                                amount -> Numbers.bare(amount, 0)));
        TableView<PlanRow> table =
                Tables.of("Plan", "No plan yet. Solve to find the cheapest one.", rows, columns);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        inspection.set(row.inspection());
                    }
                });
        return table;
    }
}
