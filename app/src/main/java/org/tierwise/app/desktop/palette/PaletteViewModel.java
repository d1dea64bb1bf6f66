package org.tierwise.app.desktop.palette;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What was typed, what fits, which one is chosen, and what was used before. */
public final class PaletteViewModel {
    private static final int MOST_REMEMBERED = 20;

    private final Supplier<List<Command>> all;
    private final List<String> used = new ArrayList<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private List<Command> possible = List.of();

    /**
     * @param all gives the commands; asked each time that the palette opens
     */
    public PaletteViewModel(Supplier<List<Command>> all) {
        this.all = all;
        query.subscribe(text -> search());
    }

    /** Opens with everything that can be done now, what was used last first. */
    public void open() {
        possible = all.get().stream().filter(command -> command.possible().getAsBoolean()).toList();
        query.set("");
        search();
        open.set(true);
    }

    /** Closes without doing anything. */
    public void close() {
        open.set(false);
        possible = List.of();
        search();
    }

    private void search() {
        record Ranked(Command command, int rank) {}
        List<Ranked> fitting = new ArrayList<>();
        for (Command command : possible) {
            OptionalInt rank = WordMatch.rank(query.get(), command);
            rank.ifPresent(r -> fitting.add(new Ranked(command, r)));
        }
        fitting.sort(
                Comparator.comparingInt(Ranked::rank)
                        .thenComparingInt(ranked -> age(ranked.command())));
        chosen.set(0);
        found.setAll(fitting.stream().map(Ranked::command).toList());
    }

    /** 0 for the one that was used last; behind all of these, what was never used. */
    private int age(Command command) {
        int at = used.indexOf(command.id());
        return at < 0 ? used.size() : at;
    }

    /** Chooses the next or the one before; after the last comes the first. */
    public void move(int steps) {
        if (!found.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + steps, found.size()));
        }
    }

    /** Closes, and does what is chosen. */
    public void run() {
        if (found.isEmpty()) {
            return;
        }
        Command command = found.get(chosen.get());
        used.remove(command.id());
        used.addFirst(command.id());
        if (used.size() > MOST_REMEMBERED) {
            used.removeLast();
        }
        close();
        command.action().run();
    }

    /** Where the user is in the list, for screen readers. */
    String inWords() {
        return found.isEmpty()
                ? Words.of("palette.nothingFits")
                : Words.of(
                        "palette.place",
                        found.get(chosen.get()).inWords(),
                        Integer.toString(chosen.get() + 1),
                        Integer.toString(found.size()));
    }

    /** Whether it is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What was typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What fits, the best first. */
    public ObservableList<Command> found() {
        return found;
    }

    /** Index of the one that Enter does. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }
}
