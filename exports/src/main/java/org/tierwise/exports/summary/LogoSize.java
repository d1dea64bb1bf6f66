package org.tierwise.exports.summary;

import org.tierwise.model.presentation.Logo;

/**
 * How large a logo is printed: as large as fits into its room, its shape kept, and never larger
 * than its pixels allow at 144 to the inch.
 *
 * @param width points of 1/72 inch
 * @param height points of 1/72 inch
 */
public record LogoSize(double width, double height) {
    private static final double POINTS_PER_PIXEL = 0.5;

    /**
     * The size of a logo in a room.
     *
     * @param mostWide width of the room, points
     * @param mostHigh height of the room, points
     */
    public static LogoSize within(Logo logo, double mostWide, double mostHigh) {
        double scale =
                Math.min(
                        POINTS_PER_PIXEL,
                        Math.min(mostWide / logo.widthPx(), mostHigh / logo.heightPx()));
        return new LogoSize(logo.widthPx() * scale, logo.heightPx() * scale);
    }
}
