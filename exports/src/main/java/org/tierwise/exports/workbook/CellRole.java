package org.tierwise.exports.workbook;

import org.tierwise.model.presentation.AccentColour;

/** What a cell is for; its looks follow from it, so that a reader can tell inputs from workings. */
public enum CellRole {
    /** Title of a sheet, in the accent colour. */
    TITLE(0x000000, null, true, false),
    /** Title of a table, in the accent colour. */
    SECTION(0x000000, null, true, false),
    /** Header of a column, on the accent colour. */
    HEADER(0x000000, 0x000000, true, false),
    /** Name of a row. */
    LABEL(0x000000, null, false, false),
    /** Text from the bill, the project or the catalogue. */
    TEXT(0x000000, null, false, false),
    /** May be changed by the reader: blue on pale yellow, unlocked. */
    INPUT(0x0000C0, 0xFFF9D6, false, false),
    /** Formula on the same sheet. */
    CALC(0x000000, null, false, false),
    /** Formula that only fetches a value from another sheet. */
    LINK(0x006100, null, false, false),
    /** Value that the program worked out and the sheet cannot. */
    ENGINE(0x595959, 0xF2F2F2, false, true),
    /** Value that was read from a file. */
    DATA(0x000000, null, false, false),
    /** Result that the sheet is there for. */
    OUTPUT(0x000000, 0xDDE7F3, true, false),
    /** TRUE or FALSE. */
    CHECK(0x000000, null, true, false),
    /** Cell of a long list: one line high, no box. */
    LISTED(0x000000, null, false, false),
    /** Explanation. */
    NOTE(0x595959, null, false, false);

    private final int textRgb;
    private final int fillRgb;
    private final boolean bold;
    private final boolean italic;

    CellRole(
            int textRgb,
            @org.jspecify.annotations.Nullable Integer fillRgb,
            boolean bold,
            boolean italic) {
        this.textRgb = textRgb;
        this.fillRgb = fillRgb == null ? -1 : fillRgb;
        this.bold = bold;
        this.italic = italic;
    }

    /** Colour of the letters; titles and headers follow the accent. */
    int textRgb(AccentColour accent) {
        return switch (this) {
            case TITLE, SECTION -> accent.onWhiteRgb();
            case HEADER -> accent.lettersRgb();
            default -> textRgb;
        };
    }

    boolean filled() {
        return fillRgb >= 0;
    }

    int fillRgb(AccentColour accent) {
        return this == HEADER ? accent.rgb() : fillRgb;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    boolean locked() {
        return this != INPUT;
    }

    boolean boxed() {
        return this != TITLE && this != SECTION && this != NOTE && this != LISTED;
    }

    /** Height of the letters, points. */
    int points() {
        return switch (this) {
            case TITLE -> 16;
            case SECTION -> 12;
            default -> 10;
        };
    }
}
