package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Page;

/** One sheet of the workbook. */
public interface ProposalSheet {
    /** Name on the tab. */
    String name();

    /** Writes all cells; refers only to sheets that are written before it. */
    void write(Page page);

    /** Draws what needs the values of cells. */
    default void draw(Page page) {}

    /** Whether it is printed upright on one page. */
    default boolean onePage() {
        return false;
    }
}
