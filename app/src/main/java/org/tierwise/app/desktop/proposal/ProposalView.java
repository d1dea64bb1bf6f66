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
import org.tierwise.app.desktop.words.Words;

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
                        Screens.title(Words.of("proposal.checks")),
                        checks(),
                        Screens.title(Words.of("proposal.coverNotes")),
                        notes());
        screen.setAccessibleText(Words.of("step.proposal"));
        return NeedsPlan.of(
                screen, model.plannedProperty(), Words.of("proposal.needsPlan"), toPlan);
    }

    private Node export() {
        Button export = new Button(Words.of("proposal.export"));
        export.getStyleClass().add(Styles.ACCENT);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setTooltip(new Tooltip(Words.of("proposal.exportTooltip")));
        export.setOnAction(click -> choose(export));
        export.disableProperty().bind(model.exportingProperty());
        HBox row = new HBox(export, Screens.quiet(Words.of("proposal.about")));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private void choose(Node owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("proposal.exportTitle"));
        chooser.setInitialFileName(model.suggestedName());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Words.of("proposal.workbooks"), "*.xlsx"));
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
                        Columns.words(Words.of("proposal.check"), 220, ProposalCheck::name),
                        Columns.words(Words.of("proposal.finding"), 420, ProposalCheck::finding));
        return Tables.fitted(
                Tables.of(
                        Words.of("proposal.checks"),
                        Words.of("proposal.noPlan"),
                        model.checks(),
                        columns),
                model.checks());
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
