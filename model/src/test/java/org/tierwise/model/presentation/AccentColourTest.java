package org.tierwise.model.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class AccentColourTest {
    private static final int WHITE = 0xFFFFFF;

    @Property
    void lettersOnAndInAnyColourCanBeRead(@ForAll @IntRange(max = WHITE) int rgb) {
        AccentColour colour = new AccentColour("#%06x".formatted(rgb));

        assertThat(colour.rgb()).isEqualTo(rgb);
        assertThat(AccentColour.contrast(colour.rgb(), colour.lettersRgb()))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(AccentColour.contrast(colour.onWhiteRgb(), WHITE)).isGreaterThanOrEqualTo(4.5);
    }

    /** Published contrasts: black 21, #767676 4.54, #FF0000 4.00 (WebAIM contrast checker). */
    @Test
    void contrastIsThatOfTheGuideline() {
        assertThat(AccentColour.contrast(0, WHITE)).isEqualTo(21);
        assertThat(AccentColour.contrast(0x767676, WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(AccentColour.contrast(WHITE, 0xFF0000)).isCloseTo(4.00, within(0.005));
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertThat(AccentColour.NAVY.onWhiteRgb()).isEqualTo(0x1F3864);
        assertThat(AccentColour.NAVY.lettersRgb()).isEqualTo(WHITE);
    }

    @Test
    void whatIsNoColourIsRefusedWithAnExample() {
        for (String wrong : new String[] {"", "navy", "#1F386", "#1F38644", "1F3864"}) {
            assertThatThrownBy(() -> new AccentColour(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("such as #1F3864");
        }
    }
}
