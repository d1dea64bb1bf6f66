package org.tierwise.app.desktop.proposal;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.presentation.ProposalPart;

import java.util.Arrays;
import java.util.function.Predicate;

/** Parts that may be left out, by the files that they stand in. */
final class PartsPane {
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
                group("parts.inDocuments", part -> part.inDocuments() && !part.inWorkbook()),
                group("parts.inBoth", part -> part.inDocuments() && part.inWorkbook()),
                group("parts.inWorkbook", part -> part.inWorkbook() && !part.inDocuments()));
    }

    private Node group(String title, Predicate<ProposalPart> belongs) {
        VBox group = new VBox(6, Screens.title(Words.of(title)));
        Arrays.stream(ProposalPart.values())
                .filter(belongs)
                .forEach(part -> group.getChildren().add(box(part)));
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
