package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.Page;
import org.tierwise.exports.workbook.StreamedRows;
import org.tierwise.model.presentation.ProposalPart;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One sheet of the workbook. */
public interface ProposalSheet {
    /** Name on the tab. */
    String name();

    /** The part that it belongs to; absent where it is never left out. */
    default Optional<ProposalPart> part() {
        return Optional.empty();
    }

    /** Writes all cells; refers only to sheets that are written before it. */
    void write(Page page);

    /** Draws what needs the values of cells. */
    default void draw(Page page) {}

    /** Formats of the columns of rows that {@link #stream} writes; none where it writes none. */
    default List<CellFormat> streamedColumns() {
        return List.of();
    }

    /**
     * Writes rows after those that {@link #write} wrote, straight to the file.
     *
     * @throws IOException when the file refuses
     */
    default void stream(StreamedRows rows) throws IOException {}

    /** Whether it is printed upright on one page. */
    default boolean onePage() {
        return false;
    }
}
