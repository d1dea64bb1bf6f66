package org.tierwise.app.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our own colours against what they stand on, by the Web Content Accessibility Guidelines 2.2,
 * level AA: 4.5 for text (1.4.3), 3 for parts of graphics (1.4.11).
 */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final Pattern TOKEN = Pattern.compile("(-tw-[a-z0-9-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textOfOurOwnColoursCanBeRead(Theme theme) throws IOException {
        Color paper = ChartColours.of(theme).paper();
        Map<String, Color> tokens = tokens(theme);

        for (String text : List.of("-tw-accent", "-tw-danger", "-tw-success", "-tw-attention")) {
            assertThat(contrast(token(tokens, text), paper)).as(text).isGreaterThan(TEXT);
        }
        for (String text : List.of("-tw-danger", "-tw-success", "-tw-attention")) {
            assertThat(contrast(token(tokens, text), token(tokens, text + "-bg")))
                    .as(text + " on its notice")
                    .isGreaterThan(TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsOfChartsCanBeRead(Theme theme) {
        ChartColours colours = ChartColours.of(theme);

        assertThat(contrast(colours.ink(), colours.paper())).isGreaterThan(TEXT);
        assertThat(contrast(colours.quiet(), colours.paper())).isGreaterThan(TEXT);
    }

    /** Orange on white is below 3 (2.2); its bars carry their amount as text beside them. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void barsAndNodesStandOut(Theme theme) throws IOException {
        ChartColours colours = ChartColours.of(theme);

        for (Color bar : List.of(colours.toBe(), colours.less(), colours.more())) {
            assertThat(contrast(bar, colours.paper())).isGreaterThan(GRAPHICS);
        }
        assertThat(contrast(token(tokens(theme), "-tw-node"), colours.paper()))
                .isGreaterThan(GRAPHICS);
    }

    /** Lightness alone tells quiet from busy, so that no eye depends on hue. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void shadesOfTheHeatMapMoveAwayFromThePaperStepByStep(Theme theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        Color paper = ChartColours.of(theme).paper();

        for (int shade = 1; shade < 7; shade++) {
            assertThat(contrast(token(tokens, "-tw-heat-" + shade), paper))
                    .as("shade " + shade)
                    .isGreaterThan(
                            1.15 * contrast(token(tokens, "-tw-heat-" + (shade - 1)), paper));
        }
        assertThat(contrast(token(tokens, "-tw-heat-peak"), token(tokens, "-tw-heat-6")))
                .isGreaterThan(GRAPHICS);
    }

    private static Color token(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, Color> tokens(Theme theme) throws IOException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".css";
        Map<String, Color> tokens = new HashMap<>();
        try (InputStream css = Objects.requireNonNull(Theme.class.getResourceAsStream(name))) {
            Matcher found = TOKEN.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                tokens.put(found.group(1), Color.decode(found.group(2)));
            }
        }
        return tokens;
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
