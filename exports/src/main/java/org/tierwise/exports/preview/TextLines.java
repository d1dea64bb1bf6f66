package org.tierwise.exports.preview;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in the lines of a cell.
 *
 * @param font its font
 * @param wrapped whether lines are broken at the end of the room
 */
record TextLines(Font font, boolean wrapped) {
    /** Height of a line for letters of height 1, as heights of rows are worked out. */
    private static final double LEADING = 1.2;

    /** Height above the line on which letters of height 1 stand. */
    private static final double ASCENT = 0.93;

    /** Draws a text that is not blank from the upper edge of a room on. */
    void draw(Graphics2D paper, String text, Rectangle2D room, HorizontalAlignment alignment) {
        double size = font.getSize2D();
        double base = room.getY() + ASCENT * size;
        for (TextLayout line : lines(text, room.getWidth(), paper.getFontRenderContext())) {
            double free = room.getWidth() - line.getVisibleAdvance();
            double left =
                    switch (alignment) {
                        case RIGHT -> free;
                        case CENTER -> free / 2;
                        default -> 0;
                    };
            line.draw(paper, (float) (room.getX() + left), (float) base);
            base += LEADING * size;
        }
    }

    private List<TextLayout> lines(String text, double width, FontRenderContext context) {
        List<TextLayout> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            String words = paragraph.isEmpty() ? " " : paragraph;
            if (!wrapped) {
                lines.add(new TextLayout(words, font, context));
                continue;
            }
            AttributedString set = new AttributedString(words);
            set.addAttribute(TextAttribute.FONT, font);
            LineBreakMeasurer breaks = new LineBreakMeasurer(set.getIterator(), context);
            while (breaks.getPosition() < words.length()) {
                lines.add(breaks.nextLayout((float) width));
            }
        }
        return lines;
    }
}
