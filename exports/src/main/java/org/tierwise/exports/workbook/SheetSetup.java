package org.tierwise.exports.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed (A4, as wide as the paper) and protected (without a password). */
final class SheetSetup {
    /** Margin at the sides of a printed page. */
    static final double SIDE_INCHES = 0.5;

    /** Margin above and below, header and footer in it. */
    static final double EDGE_INCHES = 0.6;

    private static final double FOOTER_INCHES = 0.3;

    private SheetSetup() {}

    /**
     * @param onePage whether the sheet is one upright page; otherwise it lies and is as long as it
     *     must
     * @param footer text at the left of the footer
     */
    static void apply(XSSFSheet sheet, boolean onePage, String footer) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(!onePage);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (onePage ? 1 : 0));
        for (PageMargin margin : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
            sheet.setMargin(margin, SIDE_INCHES);
        }
        for (PageMargin margin : new PageMargin[] {PageMargin.TOP, PageMargin.BOTTOM}) {
            sheet.setMargin(margin, EDGE_INCHES);
        }
        for (PageMargin margin : new PageMargin[] {PageMargin.HEADER, PageMargin.FOOTER}) {
            sheet.setMargin(margin, FOOTER_INCHES);
        }
        sheet.setDisplayGridlines(false);
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("Page &P of &N");
        protect(sheet);
    }

    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
