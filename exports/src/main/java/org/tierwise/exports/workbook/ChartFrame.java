package org.tierwise.exports.workbook;

import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What all charts share: place, title, description and legend, and cells as their data. The numbers
 * are cached in the chart, or previewers show nothing.
 *
 * @param title title of the chart
 * @param description what it shows, for readers who cannot see it
 */
record ChartFrame(String title, String description) {
    private static final double TITLE_POINTS = 12;
    private static final String CHART_NAMESPACE =
            "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** An empty chart over cells. */
    XSSFChart on(Page page, ChartPlace place) {
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(
                        drawing.createAnchor(
                                0,
                                0,
                                0,
                                0,
                                place.column(),
                                place.row(),
                                place.column() + place.columns(),
                                place.row() + place.rows()));
        chart.getGraphicFrame().setName(title);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(description);
        chart.setTitleText(title);
        chart.getTitle()
                .getBody()
                .getParagraphs()
                .forEach(p -> p.getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS)));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    /** Prints every name on an axis; by themselves, spreadsheets leave out what seems too tight. */
    static void labelEach(XSSFChart chart, XDDFCategoryAxis axis) {
        chart.getCTChart().getPlotArea().getCatAxList().stream()
                .filter(one -> one.getAxId().getVal() == axis.getId())
                .forEach(ChartFrame::skipNone);
    }

    private static void skipNone(XmlObject axis) {
        insert(axis, "noMultiLvlLbl", "tickLblSkip", "1");
    }

    /**
     * Writes an element that the schema classes which come with POI leave out.
     *
     * @param before element that must come after it, where there is one
     */
    static void insert(XmlObject parent, String before, String element, String value) {
        try (XmlCursor cursor = parent.newCursor()) {
            if (!cursor.toChild(CHART_NAMESPACE, before)) {
                cursor.toEndToken();
            }
            cursor.beginElement(element, CHART_NAMESPACE);
            cursor.insertAttributeWithValue("val", value);
        }
    }

    static XDDFCategoryDataSource names(Page page, Range range) {
        String[] names =
                cells(page, range)
                        .map(cell -> cell.flatMap(SheetCell::text).orElse(null))
                        .toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(names, range.reference());
    }

    static XDDFNumericalDataSource<Double> numbers(Page page, Range range) {
        Double[] numbers =
                cells(page, range)
                        .map(cell ->
                                cell.map(SheetCell::value)
                                        .filter(NumberEval.class::isInstance)
                                        .map(value -> ((NumberEval) value).getNumberValue())
                                        .orElse(null))
                        .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers, range.reference());
    }

    private static Stream<Optional<SheetCell>> cells(Page page, Range range) {
        SheetCells sheet = page.book().cells(range.sheet());
        return IntStream.rangeClosed(range.firstRow(), range.lastRow())
                .mapToObj(row -> sheet.at(row, range.column()));
    }
}
