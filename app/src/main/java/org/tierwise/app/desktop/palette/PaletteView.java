package org.tierwise.app.desktop.palette;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.words.Words;

/** The palette above the window: a field and what fits. A click beside it closes it. */
public final class PaletteView extends StackPane {
    private static final double ROW = 34;
    private static final int MOST_ROWS = 11;

    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final ListView<Command> list;
    private @Nullable Node before;

    public PaletteView(PaletteViewModel model) {
        this.model = model;
        list = new ListView<>(model.found());
        getStyleClass().add("palette-layer");
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        setOnMousePressed(press -> model.close());
        field.setPromptText(Words.of("palette.prompt"));
        field.getStyleClass().add("palette-field");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        dressList();
        model.chosenProperty().subscribe(this::follow);
        model.found().subscribe(this::follow);
        model.openProperty().subscribe(this::show);
    }

    private VBox box() {
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setOnMousePressed(press -> press.consume());
        setAlignment(box, Pos.TOP_CENTER);
        return box;
    }

    private void dressList() {
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(Words.of("palette.nothing")));
        list.setAccessibleText(Words.of("palette.fitting"));
        list.setCellFactory(ignored -> new Row());
        list.setOnMouseClicked(click -> {
            int at = list.getSelectionModel().getSelectedIndex();
            if (at >= 0) {
                model.chosenProperty().set(at);
                model.run();
            }
        });
    }

    private void show(boolean open) {
        if (getScene() == null) {
            return;
        }
        if (open) {
            if (getChildren().isEmpty()) {
                getChildren().add(box()); // Not before: the first window comes sooner without.
            }
            before = getScene().getFocusOwner();
            field.requestFocus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void follow() {
        int rows = Math.clamp(model.found().size(), 1, MOST_ROWS);
        list.setPrefHeight(rows * ROW + 2);
        int chosen = model.chosenProperty().get();
        if (chosen < model.found().size()) {
            list.getSelectionModel().clearAndSelect(chosen);
            list.scrollTo(Math.max(0, chosen - MOST_ROWS + 2));
        }
        field.setAccessibleText(Words.of("palette.name", model.inWords()));
    }

    private void key(KeyEvent key) {
        boolean taken =
                switch (key.getCode()) {
                    case DOWN -> moved(1);
                    case UP -> moved(-1);
                    case PAGE_DOWN -> moved(MOST_ROWS - 1);
                    case PAGE_UP -> moved(1 - MOST_ROWS);
                    case ENTER -> {
                        model.run();
                        yield true;
                    }
                    case ESCAPE -> {
                        model.close();
                        yield true;
                    }
                    case TAB -> true;
                    default -> false;
                };
        if (taken) {
            key.consume();
        }
    }

    private boolean moved(int steps) {
        model.move(steps);
        return true;
    }

    private static final class Row extends ListCell<Command> {
        private final Label place = new Label();
        private final Label title = new Label();
        private final Label keys = new Label();
        private final HBox content;

        Row() {
            place.getStyleClass().add("palette-place");
            place.setMinWidth(Region.USE_PREF_SIZE);
            keys.getStyleClass().add("palette-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            content = new HBox(8, place, title, gap, keys);
            content.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(command == null || empty ? null : content);
            if (command != null && !empty) {
                place.setText(command.place());
                title.setText(command.title());
                keys.setText(command.shortcut());
                setAccessibleText(command.inWords());
            }
        }
    }
}
