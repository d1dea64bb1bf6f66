package org.tierwise.app.desktop.bill;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.tierwise.app.desktop.words.Words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A filter by the values of one facet, checked in a list that opens below the button. */
final class FacetButton {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("chosen");
    private static final int SHOWN = 200;
    private static final double WIDTH = 260;
    private static final double HEIGHT = 300;

    private final BillViewModel model;
    private final Facet facet;
    private final Button button = new Button();

    FacetButton(BillViewModel model, Facet facet) {
        this.model = model;
        this.facet = facet;
    }

    Node node() {
        button.getStyleClass().add("facet");
        button.setMaxWidth(200);
        button.setMinWidth(64);
        button.setOnAction(click -> open());
        model.filterProperty()
                .subscribe(filter -> {
                    button.setText(
                            filter.inWords(
                                            facet,
                                            filter.isOn(facet) ? model.values(facet).size() : 0)
                                    + " ▾");
                    button.setAccessibleText(Words.of("bill.filterBy", button.getText()));
                    button.pseudoClassStateChanged(ON, filter.isOn(facet));
                    button.setDisable(!possible(filter));
                });
        return button;
    }

    /** Days and components are not known together. */
    private boolean possible(ChargeFilter filter) {
        return switch (facet) {
            case DAY -> !filter.isOn(Facet.COMPONENT);
            case COMPONENT -> !filter.isOn(Facet.DAY);
            case SERVICE, ACCOUNT -> true;
        };
    }

    private void open() {
        List<String> values = model.values(facet);
        VBox list = new VBox(4);
        list.getStyleClass().add("facet-values");
        Button all = new Button(Words.of("bill.all"));
        all.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        list.getChildren().add(all);
        for (String value : values.subList(0, Math.min(SHOWN, values.size()))) {
            list.getChildren().add(box(value));
        }
        if (values.size() > SHOWN) {
            list.getChildren()
                    .add(
                            new Label(
                                    Words.of(
                                            "bill.dearest",
                                            Integer.toString(SHOWN),
                                            Integer.toString(values.size()))));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, Math.min(HEIGHT, 44 + 28.0 * values.size()));
        scroll.getStyleClass().add("plain-scroll");
        PopOver over = new PopOver(scroll);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setDetachable(false);
        over.setAnimated(false);
        all.setOnAction(click -> {
            model.filterProperty().set(model.filterProperty().get().with(facet, Set.of()));
            over.hide();
        });
        scroll.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                over.hide();
                key.consume();
            }
        });
        over.setOnHidden(hidden -> button.requestFocus());
        over.show(button);
        all.requestFocus();
    }

    private Node box(String value) {
        CheckBox box = new CheckBox(facet.inWords(value));
        box.setMnemonicParsing(false);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(model.filterProperty().get().of(facet).contains(value));
        box.setOnAction(click -> {
            Set<String> chosen = new HashSet<>(model.filterProperty().get().of(facet));
            if (box.isSelected()) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
            model.filterProperty().set(model.filterProperty().get().with(facet, chosen));
        });
        return box;
    }
}
