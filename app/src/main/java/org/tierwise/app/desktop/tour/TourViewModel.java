package org.tierwise.app.desktop.tour;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Where somebody is on the tour. */
public final class TourViewModel {
    private final Consumer<Runnable> onceOpen;
    private final BooleanSupplier example;
    private final Consumer<TourStop> show;
    private final Runnable seen;
    private final ReadOnlyObjectWrapper<Optional<TourStop>> stop =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param onceOpen runs what it is given once a project is open: at once when one is, else after
     *     opening the example, or never when something keeps that from opening
     * @param example whether the project that is open is the bundled example
     * @param show shows the screen that a stop is on
     * @param seen remembers that the tour was begun, so that it is not offered as something new
     */
    public TourViewModel(
            Consumer<Runnable> onceOpen,
            BooleanSupplier example,
            Consumer<TourStop> show,
            Runnable seen) {
        this.onceOpen = onceOpen;
        this.example = example;
        this.show = show;
        this.seen = seen;
    }

    /** Begins in the project that is open, with its plan and changes, or else in the example. */
    public void start() {
        onceOpen.accept(() -> {
            seen.run();
            goTo(TourStop.values()[0]);
        });
    }

    /** Goes on where another window was, which this one takes the place of. */
    public void goOnAt(TourStop reached) {
        goTo(reached);
    }

    /** Goes on, or ends after the last stop. */
    public void next() {
        stop.get()
                .ifPresent(now -> {
                    if (now.isLast()) {
                        end();
                    } else {
                        goTo(TourStop.values()[now.ordinal() + 1]);
                    }
                });
    }

    /** Goes back; stays at the first stop. */
    public void back() {
        stop.get()
                .filter(now -> !now.isFirst())
                .ifPresent(now -> goTo(TourStop.values()[now.ordinal() - 1]));
    }

    /** Ends the tour where it is; the project stays open. */
    public void end() {
        stop.set(Optional.empty());
    }

    private void goTo(TourStop next) {
        show.accept(next);
        stop.set(Optional.of(next));
    }

    /** What to say of a stop in the project that is open. */
    String textOf(TourStop asked) {
        return asked.text(example.getAsBoolean());
    }

    /** What is pointed at; absent while there is no tour. */
    public ReadOnlyObjectProperty<Optional<TourStop>> stopProperty() {
        return stop.getReadOnlyProperty();
    }
}
