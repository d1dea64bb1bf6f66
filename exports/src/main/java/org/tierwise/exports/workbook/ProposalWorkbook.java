package org.tierwise.exports.workbook;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tierwise.exports.AtomicFile;
import org.tierwise.exports.SafeText;
import org.tierwise.exports.summary.Wording;
import org.tierwise.exports.workbook.sheets.ProposalSheet;
import org.tierwise.exports.workbook.sheets.Sheets;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.Deflater;

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
        write(proposal, Sheets.of(proposal), out);
    }

    static void write(Proposal proposal, List<ProposalSheet> sheets, OutputStream out)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ZipArchiveOutputStream stored = new ZipArchiveOutputStream(file);
        stored.setLevel(Deflater.NO_COMPRESSION);
        Map<String, RepeatableZip.Rows> rows;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            rows = fill(workbook, proposal, sheets);
            workbook.write(stored);
        }
        RepeatableZip.repack(file.toByteArray(), rows, out);
    }

    /**
     * Values are worked out before rows get their heights and charts are drawn, and stored:
     * previewers never calculate.
     *
     * @return rows, by the entry of their sheet
     */
    private static Map<String, RepeatableZip.Rows> fill(
            XSSFWorkbook workbook, Proposal proposal, List<ProposalSheet> sheets) {
        Book book = new Book(workbook, proposal);
        Map<ProposalSheet, Page> pages = new LinkedHashMap<>();
        for (ProposalSheet sheet : sheets) {
            Page page = book.page(sheet.name());
            SheetSetup.apply(page.sheet(), sheet.onePage(), new Wording(proposal).footer());
            pages.put(sheet, page);
        }
        for (ProposalSheet sheet : Sheets.inOrderOfCalculation(sheets)) {
            sheet.write(Objects.requireNonNull(pages.get(sheet)));
        }
        pages.values().forEach(Page::checkState);
        book.workOut();
        Map<String, RepeatableZip.Rows> rows = new HashMap<>();
        pages.forEach((sheet, page) -> {
            page.finish(sheet.onePage());
            sheet.draw(page);
            rows.put(page.entry(), rows(sheet, page));
        });
        workbook.setForceFormulaRecalculation(true);
        describe(workbook, proposal);
        return rows;
    }

    private static RepeatableZip.Rows rows(ProposalSheet sheet, Page page) {
        if (sheet.streamedColumns().isEmpty()) {
            return new RepeatableZip.Rows(out -> SheetXml.write(page.cells(), out), false);
        }
        StreamedColumns columns = StreamedColumns.of(page.book().styles(), sheet.streamedColumns());
        return new RepeatableZip.Rows(
                out -> {
                    SheetXml.write(page.cells(), out);
                    StreamedRows rows =
                            new StreamedRows(out, columns, page.cells().getLastRowNum() + 1);
                    sheet.stream(rows);
                    rows.finish();
                },
                true);
    }

    private static void describe(XSSFWorkbook workbook, Proposal proposal) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> made = Optional.of(Date.from(proposal.madeAt().toInstant()));
        core.setTitle(
                SafeText.of("Proposal for " + proposal.analysis().project().customer()).text());
        core.setSubjectProperty("As-is and to-be hosting costs with a highly available plan");
        core.setCreator("Tierwise " + proposal.version());
        String company = proposal.presentation().branding().company();
        if (!company.isBlank()) {
            workbook.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setCompany(SafeText.of(company).text());
        }
        core.setCreated(made);
        core.setModified(made);
    }
}
