package org.tierwise.app.desktop.proposal;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.presentation.ProposalPart;

import java.util.List;

/** Parts that may be left out, by the files that they stand in. */
final class PartsPane {
    private static final List<ProposalPart> IN_DOCUMENTS =
            List.of(ProposalPart.COMPARISON, ProposalPart.PLAN, ProposalPart.RESPONSE_TIMES);
    private static final List<ProposalPart> IN_BOTH = List.of(ProposalPart.ASSUMPTIONS);
    private static final List<ProposalPart> IN_WORKBOOK =
            List.of(
                    ProposalPart.TIE_OUT,
                    ProposalPart.MAPPING,
                    ProposalPart.DEMAND,
                    ProposalPart.LOAD,
                    ProposalPart.SCENARIOS,
                    ProposalPart.SENSITIVITY,
                    ProposalPart.SOURCES,
                    ProposalPart.CHANGE_LOG,
                    ProposalPart.BILL_LINES);

    private final PartsViewModel model;

    PartsPane(PartsViewModel model) {
        this.model = model;
    }

    Node node() {
        Label always = Screens.quiet(Words.of("parts.always"));
        always.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(
                16,
                always,
                group("parts.inDocuments", IN_DOCUMENTS),
                group("parts.inBoth", IN_BOTH),
                group("parts.inWorkbook", IN_WORKBOOK));
    }

    private Node group(String title, List<ProposalPart> parts) {
        VBox group = new VBox(6, Screens.title(Words.of(title)));
        parts.forEach(part -> group.getChildren().add(box(part)));
        return group;
    }

    private CheckBox box(ProposalPart part) {
        CheckBox box = new CheckBox(Words.of("part." + part.name()));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        model.leftOutProperty().subscribe(out -> box.setSelected(!out.contains(part)));
        box.setOnAction(click -> model.show(part, box.isSelected()));
        return box;
    }
}
