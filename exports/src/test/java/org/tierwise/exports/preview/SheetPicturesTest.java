package org.tierwise.exports.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.Brands;
import org.tierwise.exports.SmallShop;
import org.tierwise.exports.workbook.ProposalWorkbook;
import org.tierwise.exports.workbook.sheets.ProposalSheet;
import org.tierwise.exports.workbook.sheets.Sheets;
import org.tierwise.model.project.Proposal;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Pictures of the sheets of a small proposal. */
class SheetPicturesTest {
    private static final Proposal WHOLE = SmallShop.proposal(Brands.whole());
    private static final Proposal SHORTEST = SmallShop.proposal(Brands.shortest());
    private static final List<SheetPicture> PICTURES = paint(WHOLE);
    private static final XSSFWorkbook WORKBOOK = written(WHOLE);
    private static final Color ACME_RED = new Color(0xC8102E);

    @Test
    void everySheetIsPaintedInTheOrderOfTheWorkbook() {
        assertThat(PICTURES)
                .extracting(SheetPicture::name)
                .isEqualTo(Sheets.of(WHOLE).stream().map(ProposalSheet::name).toList())
                .startsWith("Summary", "Inputs");
    }

    @Test
    void aPartThatIsLeftOutIsNotThere() {
        assertThat(paint(SHORTEST))
                .extracting(SheetPicture::name)
                .isEqualTo(Sheets.of(SHORTEST).stream().map(ProposalSheet::name).toList())
                .doesNotContain("Detail", "Change log");
    }

    @Test
    void aHeaderHasTheAccentColourAtItsPlaceAndLettersOnIt() {
        XSSFSheet sheet = WORKBOOK.getSheet("Inputs");
        XSSFCell header = header(sheet);
        BufferedImage picture = picture("Inputs");
        Rectangle2D place = SheetGrid.of(sheet).cell(header.getRowIndex(), header.getColumnIndex());

        assertThat(corner(picture, place)).isEqualTo(ACME_RED);
        assertThat(pixels(picture, place, Color.WHITE)).isPositive();
    }

    @Test
    void aCellWithTextHasInkAndAnEmptyPlaceHasNone() {
        XSSFSheet sheet = WORKBOOK.getSheet("Inputs");
        BufferedImage picture = picture("Inputs");
        Rectangle2D title = SheetGrid.of(sheet).cell(0, 0);
        Rectangle2D margin = new Rectangle2D.Double(-8, -8, 50, 6);

        assertThat(ink(picture, title)).isPositive();
        assertThat(ink(picture, margin)).isZero();
    }

    @Test
    void rowsThatAreNotPaintedAreCounted() {
        for (SheetPicture each : PICTURES) {
            XSSFSheet sheet = WORKBOOK.getSheet(each.name());
            int rows = sheet.getLastRowNum() + 1;
            SheetGrid grid = SheetGrid.of(sheet);
            assertThat(grid.rows()).as(each.name()).isGreaterThanOrEqualTo(Math.min(rows, 45));
            assertThat(each.moreRows()).as(each.name()).isEqualTo(Math.max(0, rows - grid.rows()));
        }
    }

    @Test
    void chartsAreDrawnFromTheirOwnValuesInTheirColours() {
        XSSFSheet summary = WORKBOOK.getSheet("Summary");
        List<XSSFGraphicFrame> frames =
                Drawings.shapes(summary).stream()
                        .filter(XSSFGraphicFrame.class::isInstance)
                        .map(XSSFGraphicFrame.class::cast)
                        .toList();
        assertThat(frames).hasSize(3);
        for (XSSFGraphicFrame frame : frames) {
            XSSFChart chart = Drawings.chart(frame).orElseThrow();
            ChartContent content = ChartContent.of(chart, WORKBOOK);
            Rectangle2D place = SheetGrid.of(summary).place((XSSFClientAnchor) frame.getAnchor());
            assertThat(content.title()).isEqualTo(frame.getName());
            assertThat(content.values().getColumnCount()).isGreaterThan(1);
            assertThat(content.colours())
                    .anySatisfy(colour ->
                            assertThat(
                                            pixels(
                                                    picture("Summary"),
                                                    place,
                                                    colour.orElse(Color.WHITE)))
                                    .isPositive());
        }
        ChartContent waterfall =
                ChartContent.of(Drawings.chart(frames.getFirst()).orElseThrow(), WORKBOOK);
        assertThat(waterfall.stacked()).isTrue();
        assertThat(waterfall.colours().getFirst()).isEmpty();
    }

    @Test
    void amountsBelowZeroHaveOneMinus() {
        CellPainter painter = new CellPainter(WORKBOOK);
        List<String> below = new ArrayList<>();
        for (Row row : WORKBOOK.getSheet("Cash flow")) {
            for (Cell cell : row) {
                if (CellPainter.type((XSSFCell) cell) == CellType.NUMERIC
                        && cell.getNumericCellValue() <= -1) {
                    below.add(painter.printed((XSSFCell) cell));
                }
            }
        }
        assertThat(below).isNotEmpty().allMatch(printed -> printed.matches("-[0-9][0-9,.]*"));
    }

    @Test
    void aFewLinesOfTheBillAreShown() {
        assertThat(SheetPictures.withoutLines(WHOLE)).isFalse();
    }

    private static XSSFCell header(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell instanceof XSSFCell one
                        && one.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
                        && CellPainter.colour(one.getCellStyle().getFillForegroundXSSFColor())
                                .equals(ACME_RED)) {
                    return one;
                }
            }
        }
        throw new AssertionError("no header on " + sheet.getSheetName());
    }

    private static BufferedImage picture(String name) {
        return PICTURES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .picture();
    }

    /** The colour just inside the upper right corner, where no letters are. */
    private static Color corner(BufferedImage picture, Rectangle2D place) {
        return new Color(picture.getRGB(pixel(place.getMaxX()) - 2, pixel(place.getY()) + 2));
    }

    private static long ink(BufferedImage picture, Rectangle2D place) {
        long area =
                (long) (pixel(place.getMaxX()) - pixel(place.getX()))
                        * (pixel(place.getMaxY()) - pixel(place.getY()));
        return area - pixels(picture, place, Color.WHITE);
    }

    private static long pixels(BufferedImage picture, Rectangle2D place, Color colour) {
        long found = 0;
        for (int y = pixel(place.getY()); y < pixel(place.getMaxY()); y++) {
            for (int x = pixel(place.getX()); x < pixel(place.getMaxX()); x++) {
                found += picture.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return found;
    }

    private static int pixel(double points) {
        return (int) Math.round((points + SheetPainter.MARGIN) * SheetPainter.SCALE);
    }

    private static List<SheetPicture> paint(Proposal proposal) {
        List<SheetPicture> pictures = new ArrayList<>();
        try {
            SheetPictures.paint(proposal, pictures::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(pictures);
    }

    private static XSSFWorkbook written(Proposal proposal) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ProposalWorkbook.write(proposal, file);
            return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
