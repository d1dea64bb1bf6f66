package org.tierwise.app.desktop.plan;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;

import java.util.List;

/** Why each group got its choice. */
final class ReasonsTable {
    private ReasonsTable() {}

    static TableView<ReasonRow> of(ReasonsViewModel model, ObjectProperty<Inspection> inspection) {
        List<TableColumn<ReasonRow, ?>> columns =
                List.of(
                        Columns.words(Words.of("plan.group"), 104, ReasonRow::group),
                        Columns.words(Words.of("plan.nextBestChoice"), 240, ReasonRow::nextBest),
                        Columns.someNumbers(
                                Words.of("plan.dearerBy", "₹"),
                                92,
                                ReasonRow::dearerBy,
                                amount -> Numbers.bare(amount, 0)),
                        Columns.words(Words.of("plan.nothingCheaper"), 400, ReasonRow::cheaperBut));
        TableView<ReasonRow> table = Tables.of(Words.of("plan.why"), "", model.reasons(), columns);
        Label state = new Label();
        state.textProperty().bind(model.stateProperty());
        table.setPlaceholder(state);
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
