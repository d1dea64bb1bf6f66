package org.tierwise.app.desktop.plan;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.model.plan.StateEvaluation;

import java.util.Optional;

/** States in a table; beside it, how the times of pages spread in the one that is chosen. */
final class ResponseTimesPane {
    private static final double TABLE_SHARE = 0.7;

    private final ResponseTimesViewModel model;
    private final ObservableValue<Theme> theme;

    ResponseTimesPane(ResponseTimesViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
    }

    Node node() {
        TableView<StateEvaluation> table = StatesTable.of(model.states());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(state -> {
                    if (state != null) {
                        model.chosenProperty().set(Optional.of(state));
                    }
                });
        SplitPane split =
                new SplitPane(table, new SpreadChart(model.spreadProperty(), theme).node());
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(TABLE_SHARE);
        return split;
    }
}
