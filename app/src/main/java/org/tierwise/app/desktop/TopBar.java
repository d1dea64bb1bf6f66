package org.tierwise.app.desktop;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;
import org.joda.money.CurrencyUnit;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tierwise.app.desktop.controls.Buttons;
import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.model.money.ExchangeRate;

import java.util.Arrays;
import java.util.Optional;

/** The project's name, and what is always at hand. */
final class TopBar extends HBox {
    TopBar(
            WorkspaceViewModel model,
            ObservableValue<Boolean> dirty,
            FileActions files,
            Runnable palette) {
        getStyleClass().add("top-bar");
        Label name = new Label();
        name.getStyleClass().add("project-name");
        name.textProperty().bind(model.titleProperty());
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label note = new Label();
        note.getStyleClass().add("project-note");
        note.textProperty().bind(model.noteProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = new Button(Words.of("bar.open"));
        open.getStyleClass().add(Styles.FLAT);
        Hint.on(open, Words.of("bar.openTooltip"));
        open.setOnAction(click -> files.open());
        getChildren().addAll(name, mark(dirty), note, gap, find(palette), open);
        getChildren().addAll(ofProject(model, files));
        getChildren().addAll(amounts(model), language(model), theme(model));
    }

    /** The currency of amounts: that of the plan or that of the bill, where they differ. */
    private static SegmentedButton amounts(WorkspaceViewModel model) {
        SegmentedButton choice = new SegmentedButton();
        choice.setMinWidth(USE_PREF_SIZE);
        choice.disableProperty().bind(model.jobs().currentProperty().map(Optional::isPresent));
        model.document()
                .projectProperty()
                .subscribe(opened -> {
                    Optional<ExchangeRate> rate =
                            model.rate().filter(known -> !known.from().equals(known.to()));
                    choice.setVisible(rate.isPresent());
                    choice.setManaged(rate.isPresent());
                    choice.getButtons()
                            .setAll(
                                    rate.stream()
                                            .flatMap(known ->
                                                    Arrays.stream(Money.Side.values())
                                                            .map(side ->
                                                                    amounts(
                                                                            model,
                                                                            side,
                                                                            side.of(known))))
                                            .toList());
                });
        return choice;
    }

    private static ToggleButton amounts(
            WorkspaceViewModel model, Money.Side side, CurrencyUnit currency) {
        ToggleButton button = new ToggleButton(Money.symbol(currency));
        button.setAccessibleText(Words.of("bar.amountsIn", currency.getCode()));
        Hint.on(button, Words.of("bar.amountsTooltip"));
        button.setSelected(side == model.amountsProperty().get());
        button.setOnAction(click -> {
            button.setSelected(true);
            model.amountsProperty().set(side);
        });
        return button;
    }

    /** Changes the language at once; what runs must end first, because it would be lost. */
    private static MenuButton language(WorkspaceViewModel model) {
        MenuButton language = new MenuButton(Words.language().ownName());
        language.getStyleClass().add(Styles.FLAT);
        language.setAccessibleText(Words.of("bar.language", Words.language().ownName()));
        Hint.on(language, Words.of("bar.languageTooltip"));
        language.setMinWidth(USE_PREF_SIZE);
        language.setMnemonicParsing(false);
        for (Language each : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(each.ownName());
            item.setSelected(each == Words.language());
            item.setOnAction(click -> model.languageProperty().set(each));
            language.getItems().add(item);
        }
        language.disableProperty().bind(model.jobs().currentProperty().map(Optional::isPresent));
        return language;
    }

    private static Button find(Runnable palette) {
        Button find = new Button(Words.of("bar.find"), new FontIcon(Material2MZ.SEARCH));
        find.getStyleClass().add("find-button");
        find.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(find, Words.of("bar.findTooltip"));
        find.setAccessibleText(Words.of("bar.findName"));
        find.setOnAction(click -> palette.run());
        return find;
    }

    /** Beside the name of a project that has changes which no file holds. */
    private static Label mark(ObservableValue<Boolean> dirty) {
        Label mark = new Label("●");
        mark.getStyleClass().add("dirty-mark");
        Hint.on(mark, Words.of("bar.unsavedTooltip"));
        mark.setAccessibleText(Words.of("bar.unsaved"));
        mark.visibleProperty().bind(dirty);
        mark.managedProperty().bind(dirty);
        return mark;
    }

    private static Button[] ofProject(WorkspaceViewModel model, FileActions files) {
        Document document = model.document();
        Button save =
                Buttons.icon(
                        Material2MZ.SAVE,
                        Words.of("bar.save"),
                        Words.of("bar.saveTooltip"),
                        files::save);
        save.disableProperty().bind(document.projectProperty().map(opened -> opened.isEmpty()));
        Button undo =
                Buttons.icon(
                        Material2MZ.UNDO,
                        Words.of("bar.undo"),
                        Words.of("bar.undoTooltip"),
                        document::undo);
        undo.disableProperty().bind(document.undoableProperty().map(can -> !can));
        Button redo =
                Buttons.icon(
                        Material2MZ.REDO,
                        Words.of("bar.redo"),
                        Words.of("bar.redoTooltip"),
                        document::redo);
        redo.disableProperty().bind(document.redoableProperty().map(can -> !can));
        return new Button[] {save, undo, redo};
    }

    /** What the user wants: one of the two, or whatever the system has. */
    private static MenuButton theme(WorkspaceViewModel model) {
        FontIcon icon = new FontIcon(Material2AL.BRIGHTNESS_3);
        model.themeProperty()
                .subscribe(now ->
                        icon.setIconCode(
                                now == Theme.LIGHT
                                        ? Material2AL.BRIGHTNESS_3
                                        : Material2AL.BRIGHTNESS_7));
        MenuButton theme = new MenuButton("", icon);
        theme.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Tweaks.NO_ARROW);
        theme.setAccessibleText(Words.of("bar.theme"));
        Hint.on(theme, Words.of("bar.themeTooltip"));
        theme.getItems()
                .setAll(
                        theme(model, Words.of("theme.light"), Optional.of(Theme.LIGHT)),
                        theme(model, Words.of("theme.dark"), Optional.of(Theme.DARK)),
                        theme(model, Words.of("theme.system"), Optional.empty()));
        return theme;
    }

    private static RadioMenuItem theme(
            WorkspaceViewModel model, String words, Optional<Theme> choice) {
        RadioMenuItem item = new RadioMenuItem(words);
        model.chosenThemeProperty().subscribe(chosen -> item.setSelected(chosen.equals(choice)));
        item.setOnAction(click -> {
            item.setSelected(true);
            model.chosenThemeProperty().set(choice);
        });
        return item;
    }
}
