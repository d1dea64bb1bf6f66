package org.tierwise.app.desktop.proposal;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.NeedsPlan;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;

import java.io.File;
import java.util.List;

/** Export, checks and the notes of the cover. */
public final class ProposalView {
    private final ProposalViewModel model;
    private final Runnable toPlan;

    /**
     * @param toPlan leads to the step that makes a plan
     */
    public ProposalView(ProposalViewModel model, Runnable toPlan) {
        this.model = model;
        this.toPlan = toPlan;
    }

    /** The screen. */
    public Node node() {
        VBox screen =
                Screens.of(
                        model.headlines(),
                        export(),
                        new Notice(model.writtenProperty(), "success"),
                        new Notice(model.problemProperty(), "danger"),
                        Screens.title("Checks"),
                        checks(),
                        Screens.title("Notes for the cover"),
                        notes());
        screen.setAccessibleText("Proposal");
        return NeedsPlan.of(screen, model.plannedProperty(), "A proposal", toPlan);
    }

    private Node export() {
        Button export = new Button("_Export workbook…");
        export.getStyleClass().add(Styles.ACCENT);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setTooltip(new Tooltip("Write the Excel workbook that finance signs"));
        export.setOnAction(click -> choose(export));
        export.disableProperty().bind(model.exportingProperty());
        HBox row =
                new HBox(
                        export,
                        Screens.quiet(
                                "An Excel workbook with live formulas: inputs, bill, plan, prices,"
                                        + " performance, comparison."));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private void choose(Node owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export workbook");
        chooser.setInitialFileName(model.suggestedName());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Excel workbook", "*.xlsx"));
        File target = chooser.showSaveDialog(owner.getScene().getWindow());
        if (target != null) {
            model.export(target.toPath());
        }
    }

    private Node checks() {
        TableColumn<ProposalCheck, String> sign = Columns.words("", 44, ProposalCheck::sign);
        sign.setMaxWidth(44);
        List<TableColumn<ProposalCheck, ?>> columns =
                List.of(
                        sign,
                        Columns.words("Check", 220, ProposalCheck::name),
                        Columns.words("Finding", 420, ProposalCheck::finding));
        return Tables.fitted(
                Tables.of("Checks", "No plan yet.", model.checks(), columns), model.checks());
    }

    private Node notes() {
        VBox lines = new VBox(8);
        Runnable fill =
                () -> lines.getChildren().setAll(model.notes().stream().map(this::line).toList());
        model.notes().subscribe(fill);
        fill.run();
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    private Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
