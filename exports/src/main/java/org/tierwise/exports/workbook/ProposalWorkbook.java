package org.tierwise.exports.workbook;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tierwise.exports.AtomicFile;
import org.tierwise.exports.SafeText;
import org.tierwise.exports.workbook.sheets.ProposalSheet;
import org.tierwise.exports.workbook.sheets.Sheets;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The workbook that finance signs: inputs in one place, live formulas behind every figure, and
 * checks against the program's own figures. The same proposal always makes the same bytes.
 */
public final class ProposalWorkbook {
    private ProposalWorkbook() {}

    /**
     * Writes the workbook to a file.
     *
     * @throws IOException when it cannot be written; a file that was there stays as it was
     */
    public static void write(Proposal proposal, Path target) throws IOException {
        AtomicFile.write(target, out -> write(proposal, out));
    }

    /**
     * Writes the workbook to a stream, which stays open.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, proposal);
            workbook.write(file);
        }
        RepeatableZip.repack(file.toByteArray(), out);
    }

    /**
     * Values are worked out before rows get their heights and charts are drawn, and stored:
     * previewers never calculate.
     */
    private static void fill(XSSFWorkbook workbook, Proposal proposal) {
        Book book = new Book(workbook, proposal);
        List<Page> pages = new ArrayList<>();
        for (ProposalSheet sheet : Sheets.ALL) {
            Page page = new Page(book, workbook.createSheet(sheet.name()));
            SheetSetup.apply(
                    page.sheet(),
                    sheet.onePage(),
                    "%s, Tierwise %s"
                            .formatted(proposal.madeAt().toLocalDate(), proposal.version()));
            pages.add(page);
        }
        for (ProposalSheet sheet : Sheets.IN_ORDER_OF_CALCULATION) {
            sheet.write(pages.get(Sheets.ALL.indexOf(sheet)));
        }
        pages.forEach(Page::checkState);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        for (ProposalSheet sheet : Sheets.ALL) {
            Page page = pages.get(Sheets.ALL.indexOf(sheet));
            page.finish(sheet.onePage());
            sheet.draw(page);
        }
        workbook.setForceFormulaRecalculation(true);
        describe(workbook, proposal);
    }

    private static void describe(XSSFWorkbook workbook, Proposal proposal) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> made = Optional.of(Date.from(proposal.madeAt().toInstant()));
        core.setTitle(
                SafeText.of("Proposal for " + proposal.analysis().project().customer()).text());
        core.setSubjectProperty("As-is and to-be hosting costs with a highly available plan");
        core.setCreator("Tierwise " + proposal.version());
        core.setCreated(made);
        core.setModified(made);
    }
}
