package org.tierwise.app.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Windows come back where they can be seen. */
class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 40, 1440, 860);
    private static final Rectangle2D BESIDE_IT = new Rectangle2D(-1920, 0, 1920, 1080);

    @Test
    void aPlaceThatIsSeenWhollyStays() {
        WindowPlace place = new WindowPlace(-1900, 10, 1280, 800);

        assertThat(place.on(List.of(LAPTOP, BESIDE_IT))).contains(place);
    }

    @Test
    void aPlaceThatIsSeenInPartMovesOntoTheScreenThatShowsMost() {
        assertThat(new WindowPlace(900, 300, 1280, 800).on(List.of(LAPTOP, BESIDE_IT)))
                .contains(new WindowPlace(160, 100, 1280, 800));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsForgotten() {
        assertThat(new WindowPlace(-1900, 10, 1280, 800).on(List.of(LAPTOP))).isEmpty();
    }

    @Test
    void aScreenThatIsTooSmallShowsNoOldPlace() {
        assertThat(new WindowPlace(0, 40, 1800, 1000).on(List.of(LAPTOP))).isEmpty();
    }

    @Property
    void whatIsRestoredIsSeenWholly(
            @ForAll @IntRange(min = -99_999, max = 99_999) int x,
            @ForAll @IntRange(min = -99_999, max = 99_999) int y,
            @ForAll @IntRange(min = 1, max = 99_999) int width,
            @ForAll @IntRange(min = 1, max = 99_999) int height) {
        List<Rectangle2D> screens = List.of(LAPTOP, BESIDE_IT);

        new WindowPlace(x, y, width, height)
                .on(screens)
                .ifPresent(place ->
                        assertThat(screens)
                                .anyMatch(screen ->
                                        screen.contains(
                                                place.x(),
                                                place.y(),
                                                place.width(),
                                                place.height())));
    }
}
