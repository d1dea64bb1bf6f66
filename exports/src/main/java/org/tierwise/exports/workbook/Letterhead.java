package org.tierwise.exports.workbook;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tierwise.exports.SafeText;
import org.tierwise.exports.summary.LogoSize;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Logo;

import java.util.stream.IntStream;

/**
 * The logo beside the title of a sheet, at the right end of its last column; below a title that
 * reaches so far.
 */
public final class Letterhead {
    private static final double MOST_WIDE_POINTS = 170;
    private static final double MOST_HIGH_POINTS = 44;
    private static final double AROUND_POINTS = 3;

    private Letterhead() {}

    /**
     * Draws the logo, where there is one, and makes the first row high enough for it.
     *
     * @param column column at whose right end it stands, from 0
     */
    public static void draw(Page page, Branding branding, int column) {
        branding.logo().ifPresent(logo -> draw(page, branding.company(), logo, column));
    }

    private static void draw(Page page, String company, Logo logo, int column) {
        LogoSize size = LogoSize.within(logo, MOST_WIDE_POINTS, MOST_HIGH_POINTS);
        XSSFSheet sheet = page.sheet();
        double right = PrintedPage.columnPoints(sheet, column) - AROUND_POINTS;
        double top = reach(page) > left(sheet, column) + right - size.width() ? below(page) : 0;
        XSSFClientAnchor place =
                new XSSFClientAnchor(
                        Units.toEMU(right - size.width()),
                        Units.toEMU(top + AROUND_POINTS),
                        Units.toEMU(right),
                        Units.toEMU(top + AROUND_POINTS + size.height()),
                        column,
                        0,
                        column,
                        0);
        place.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        int picture = page.book().workbook().addPicture(logo.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture drawn = sheet.createDrawingPatriarch().createPicture(place, picture);
        drawn.getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(SafeText.of(company.isBlank() ? "Logo" : "Logo of " + company).text());
        page.cells().heighten(0, top + size.height() + 2 * AROUND_POINTS);
    }

    /** Width of the title, points. */
    private static double reach(Page page) {
        SheetCell title = page.cells().at(0, 0).orElseThrow();
        XSSFFont font = title.style().getFont();
        return LetterWidths.of(title.text().orElse(""), font.getBold())
                * font.getFontHeightInPoints();
    }

    /** Lower edge of the title, points. */
    private static double below(Page page) {
        return page.cells().height(0).orElseThrow();
    }

    /** Left edge of a column, points. */
    private static double left(XSSFSheet sheet, int column) {
        return IntStream.range(0, column)
                .mapToDouble(i -> PrintedPage.columnPoints(sheet, i))
                .sum();
    }
}
