package org.tierwise.app.desktop.bill;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.bill.CostBasis;

/** How the charges are grouped, on which basis they count, and which of them show. */
final class BillToolbar {
    private final BillViewModel model;

    BillToolbar(BillViewModel model) {
        this.model = model;
    }

    Node node() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox above = new HBox(groupings(), gap, basis());
        HBox below = new HBox(words());
        for (Facet facet : Facet.values()) {
            below.getChildren().add(new FacetButton(model, facet).node());
        }
        below.getChildren().add(everything());
        above.getStyleClass().add("toolbar-row");
        below.getStyleClass().add("toolbar-row");
        VBox toolbar = new VBox(8, above, below);
        toolbar.setMinHeight(Region.USE_PREF_SIZE);
        return toolbar;
    }

    private Node groupings() {
        SegmentedButton choice = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        choice.setToggleGroup(group);
        for (Grouping grouping : Grouping.values()) {
            ToggleButton button = new ToggleButton(grouping.title());
            button.setUserData(grouping);
            button.setAccessibleText(Words.of("bill.groupBy", grouping.title()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            choice.getButtons().add(button);
            model.filterProperty()
                    .subscribe(filter -> button.setDisable(!model.canGroupBy(grouping)));
            model.groupingProperty().subscribe(by -> button.setSelected(by == grouping));
        }
        group.selectedToggleProperty()
                .subscribe(toggle -> {
                    if (toggle != null) {
                        model.groupingProperty().set((Grouping) toggle.getUserData());
                    } else {
                        choice.getButtons()
                                .get(model.groupingProperty().get().ordinal())
                                .setSelected(true);
                    }
                });
        return choice;
    }

    private Node basis() {
        Label label = new Label(Words.of("bill.cost"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<CostBasis> basis = new ComboBox<>();
        label.setLabelFor(basis);
        basis.setAccessibleText(Words.of("bill.costBasis"));
        basis.setConverter(new ByName());
        basis.setMinWidth(Region.USE_PREF_SIZE);
        Hint meaning = Hint.on(basis);
        model.basisProperty()
                .subscribe(now -> {
                    meaning.say(Bases.meaning(now));
                    basis.setValue(now);
                });
        model.headlines()
                .subscribe(() -> {
                    if (!basis.getItems().equals(model.bases())) {
                        basis.getItems().setAll(model.bases());
                        basis.setValue(model.basisProperty().get());
                    }
                });
        basis.getItems().setAll(model.bases());
        basis.setValue(model.basisProperty().get());
        basis.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.basisProperty().set(chosen);
                    }
                });
        HBox row = new HBox(8, label, basis);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node words() {
        TextField words = TextFields.createClearableTextField();
        words.setPromptText(Words.of("bill.filter"));
        words.setAccessibleText(Words.of("bill.filterName"));
        words.getStyleClass().add("filter");
        words.setPrefColumnCount(14);
        words.textProperty().bindBidirectional(model.wordsProperty());
        HBox.setHgrow(words, Priority.SOMETIMES);
        return words;
    }

    private Node everything() {
        Button everything = new Button(Words.of("bill.clear"));
        everything.getStyleClass().add(Styles.FLAT);
        everything.setMinWidth(Region.USE_PREF_SIZE);
        everything.setOnAction(click -> {
            model.wordsProperty().set("");
            model.filterProperty().set(ChargeFilter.EVERYTHING);
        });
        everything
                .visibleProperty()
                .bind(
                        model.filterProperty()
                                .isNotEqualTo(ChargeFilter.EVERYTHING)
                                .or(model.wordsProperty().isNotEmpty()));
        return everything;
    }

    private static final class ByName extends StringConverter<CostBasis> {
        @Override
        public String toString(@Nullable CostBasis shown) {
            return shown == null ? "" : Bases.name(shown);
        }

        @Override
        public @Nullable CostBasis fromString(String name) {
            return null;
        }
    }
}
