package org.tierwise.app.desktop.theme;

import java.awt.Color;
import java.util.List;

/**
 * Colours of charts. Series are those of Okabe and Ito, which stay apart for colour-blind eyes.
 *
 * @param paper behind the chart, the same as behind the window
 * @param ink text
 * @param quiet text of axes
 * @param rule grid lines
 * @param asIs what there is today
 * @param toBe what the plan gives
 * @param bound what nothing can go below
 * @param less what saves
 * @param more what adds
 */
public record ChartColours(
        Color paper,
        Color ink,
        Color quiet,
        Color rule,
        Color asIs,
        Color toBe,
        Color bound,
        Color less,
        Color more) {
    /** Colours of {@link #series}. */
    public static final int SERIES = 6;

    private static final Color ORANGE = new Color(0xE69F00);
    private static final Color SKY = new Color(0x56B4E9);
    private static final Color BLUE = new Color(0x0072B2);
    private static final Color PURPLE = new Color(0xCC79A7);
    private static final Color GREEN = new Color(0x009E73);
    private static final Color VERMILION = new Color(0xD55E00);

    /** Colours that go with a theme. */
    public static ChartColours of(Theme theme) {
        return switch (theme) {
            case LIGHT ->
                    new ChartColours(
                            Color.WHITE,
                            new Color(0x24292F),
                            new Color(0x57606A),
                            new Color(0xD8DEE4),
                            ORANGE,
                            BLUE,
                            PURPLE,
                            GREEN,
                            VERMILION);
            case DARK ->
                    new ChartColours(
                            new Color(0x0D1117),
                            new Color(0xE6EDF3),
                            new Color(0x9DA7B3),
                            new Color(0x30363D),
                            ORANGE,
                            SKY,
                            PURPLE,
                            GREEN,
                            VERMILION);
        };
    }

    /** Colours of stacked parts from the largest down; the last, a grey, is for all others. */
    public List<Color> series() {
        return List.of(toBe, ORANGE, GREEN, PURPLE, toBe.equals(SKY) ? BLUE : SKY, quiet);
    }
}
