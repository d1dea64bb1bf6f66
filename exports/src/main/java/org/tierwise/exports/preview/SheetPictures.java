package org.tierwise.exports.preview;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tierwise.exports.workbook.ProposalWorkbook;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

/** Pictures of the sheets that the workbook of a proposal will have. */
public final class SheetPictures {
    /** More lines of the bill than this are not read back only to paint the first of them. */
    static final int MOST_LINES = 5000;

    private SheetPictures() {}

    /**
     * Whether the sheets with the lines of the bill are not painted, though the workbook has them:
     * there are too many lines.
     */
    public static boolean withoutLines(Proposal proposal) {
        return proposal.presentation().shows(ProposalPart.BILL_LINES)
                && proposal.analysis().bill().groups().size() > MOST_LINES;
    }

    /**
     * Writes the workbook to memory, reads it back and paints its sheets in their order, each
     * handed over as soon as it is ready.
     *
     * @param painted takes a picture
     * @throws IOException when the workbook cannot be written
     */
    public static void paint(Proposal proposal, Consumer<SheetPicture> painted) throws IOException {
        try (XSSFWorkbook workbook = readBack(proposal)) {
            CellPainter cells = new CellPainter(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                SheetGrid grid = SheetGrid.of(sheet);
                painted.accept(
                        new SheetPicture(
                                sheet.getSheetName(),
                                new SheetPainter(sheet, grid, cells).paint(),
                                grid.moreRows()));
            }
        }
    }

    private static XSSFWorkbook readBack(Proposal proposal) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ProposalWorkbook.write(
                withoutLines(proposal)
                        ? proposal.withPresentation(
                                proposal.presentation().with(ProposalPart.BILL_LINES, false))
                        : proposal,
                file);
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
    }
}
