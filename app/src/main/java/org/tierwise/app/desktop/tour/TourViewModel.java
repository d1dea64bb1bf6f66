package org.tierwise.app.desktop.tour;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.Consumer;

/** Where somebody is on the tour. */
public final class TourViewModel {
    private final Consumer<Runnable> openExample;
    private final Consumer<TourStop> show;
    private final Runnable seen;
    private final ReadOnlyObjectWrapper<Optional<TourStop>> stop =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param openExample opens the example and then runs what it is given; does not when something
     *     keeps it from opening
     * @param show shows the screen that a stop is on
     * @param seen remembers that the tour was begun, so that it is not offered as something new
     */
    public TourViewModel(Consumer<Runnable> openExample, Consumer<TourStop> show, Runnable seen) {
        this.openExample = openExample;
        this.show = show;
        this.seen = seen;
    }

    /** Opens the example and begins. */
    public void start() {
        openExample.accept(() -> {
            seen.run();
            goTo(TourStop.values()[0]);
        });
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

    /** Ends the tour where it is; the example stays open. */
    public void end() {
        stop.set(Optional.empty());
    }

    private void goTo(TourStop next) {
        show.accept(next);
        stop.set(Optional.of(next));
    }

    /** What is pointed at; absent while there is no tour. */
    public ReadOnlyObjectProperty<Optional<TourStop>> stopProperty() {
        return stop.getReadOnlyProperty();
    }
}
