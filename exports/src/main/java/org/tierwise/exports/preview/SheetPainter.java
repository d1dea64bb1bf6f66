package org.tierwise.exports.preview;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.BiConsumer;

import javax.imageio.ImageIO;

/** Paints a sheet: fills and lines, then text, then what is drawn over them. */
final class SheetPainter {
    /** Pixels for each point. */
    static final double SCALE = 1.5;

    /** White around the cells, points. */
    static final double MARGIN = 12;

    private final XSSFSheet sheet;
    private final SheetGrid grid;
    private final CellPainter painter;

    /**
     * @param painter paints cells of the workbook that the sheet is in
     */
    SheetPainter(XSSFSheet sheet, SheetGrid grid, CellPainter painter) {
        this.sheet = sheet;
        this.grid = grid;
        this.painter = painter;
    }

    /**
     * @throws IOException when a picture on the sheet cannot be read
     */
    BufferedImage paint() throws IOException {
        BufferedImage picture =
                new BufferedImage(
                        pixels(grid.width()), pixels(grid.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = picture.createGraphics();
        try {
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            paper.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            paper.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            paper.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            paper.scale(SCALE, SCALE);
            paper.translate(MARGIN, MARGIN);
            cells(paper);
            for (XSSFShape shape : Drawings.shapes(sheet)) {
                draw(paper, shape);
            }
        } finally {
            paper.dispose();
        }
        return picture;
    }

    private static int pixels(double points) {
        return (int) Math.ceil((points + 2 * MARGIN) * SCALE);
    }

    private void cells(Graphics2D paper) {
        CheckFills checks = CheckFills.of(sheet);
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        each((cell, place) -> painter.fill(paper, cell, place, checks.colour(cell)));
        each((cell, place) -> painter.line(paper, cell, place));
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        each((cell, place) -> painter.text(paper, cell, place, room(cell)));
    }

    private void each(BiConsumer<XSSFCell, Rectangle2D> action) {
        for (int i = 0; i < grid.rows(); i++) {
            XSSFRow row = sheet.getRow(i);
            for (int j = 0; row != null && j < grid.columns(); j++) {
                XSSFCell cell = row.getCell(j);
                if (cell != null) {
                    action.accept(cell, grid.cell(i, j));
                }
            }
        }
    }

    /** A cell and the empty ones after it, over which its text may run. */
    private Rectangle2D room(XSSFCell cell) {
        int last = cell.getColumnIndex();
        while (last + 1 < grid.columns() && CellPainter.isEmpty(cell.getRow().getCell(last + 1))) {
            last++;
        }
        return grid.cells(cell.getRowIndex(), cell.getColumnIndex(), last);
    }

    private void draw(Graphics2D paper, XSSFShape shape) throws IOException {
        if (!(shape.getAnchor() instanceof XSSFClientAnchor anchor)
                || anchor.getRow1() >= grid.rows()) {
            return;
        }
        Rectangle2D place = grid.place(anchor);
        switch (shape) {
            case XSSFPicture logo -> draw(paper, logo, place);
            case XSSFGraphicFrame frame ->
                    Drawings.chart(frame)
                            .ifPresent(chart ->
                                    ChartPainter.of(chart, sheet.getWorkbook()).draw(paper, place));
            default ->
                    throw new IllegalStateException(
                            "no sheet of a proposal has a " + shape.getClass().getSimpleName());
        }
    }

    private static void draw(Graphics2D paper, XSSFPicture logo, Rectangle2D place)
            throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(logo.getPictureData().getData()));
        Graphics2D there = (Graphics2D) paper.create();
        there.translate(place.getX(), place.getY());
        there.scale(place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight());
        there.drawImage(image, 0, 0, null);
        there.dispose();
    }
}
