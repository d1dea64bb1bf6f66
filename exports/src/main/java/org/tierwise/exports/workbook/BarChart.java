package org.tierwise.exports.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;

/**
 * A clustered bar chart of cells, native to the spreadsheet. Fills are explicit and the numbers are
 * cached in the chart, or LibreOffice and previewers show nothing.
 *
 * @param title title of the chart
 * @param description what it shows, for readers who cannot see it
 * @param valueTitle title of the value axis, with the unit
 * @param valueFormat how values on the axis are printed
 * @param categories names of the bars
 * @param series bars side by side
 */
public record BarChart(
        String title,
        String description,
        String valueTitle,
        String valueFormat,
        Range categories,
        List<Series> series) {
    public BarChart {
        series = List.copyOf(series);
    }

    /**
     * Bars of one colour.
     *
     * @param name name in the legend
     * @param values one value for each category
     * @param rgb colour, 0xRRGGBB
     */
    public record Series(String name, Range values, int rgb) {}

    /**
     * Draws the chart over cells; their values must have been worked out.
     *
     * @param firstRow row of its upper edge
     * @param rows height in rows
     * @param columns width in columns, from the first one on
     */
    public void draw(Page page, int firstRow, int rows, int columns) {
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        XSSFClientAnchor place =
                drawing.createAnchor(0, 0, 0, 0, 0, firstRow, columns, firstRow + rows);
        XSSFChart chart = drawing.createChart(place);
        chart.getGraphicFrame().setName(title);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(description);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.plot(data(chart, page));
    }

    private XDDFChartData data(XSSFChart chart, Page page) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setTitle(valueTitle);
        values.setCrosses(AxisCrosses.MAX);
        values.setNumberFormat(valueFormat);
        values.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(60);
        bars.setVaryColors(false);
        for (Series one : series) {
            XDDFChartData.Series added =
                    bars.addSeries(
                            XDDFDataSourcesFactory.fromStringCellRange(
                                    sheet(page, categories), categories.address()),
                            XDDFDataSourcesFactory.fromNumericCellRange(
                                    sheet(page, one.values), one.values.address()));
            added.setTitle(one.name, null);
            added.setFillProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(Styles.bytes(one.rgb))));
        }
        return bars;
    }

    private static XSSFSheet sheet(Page page, Range range) {
        return page.book().workbook().getSheet(range.sheet());
    }
}
