package org.tierwise.exports.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/**
 * A chart of one line, native to the spreadsheet.
 *
 * @param title title of the chart
 * @param description what it shows, for readers who cannot see it
 * @param categoryTitle title of the axis along
 * @param valueTitle title of the value axis, with the unit
 * @param valueFormat how values on the axis are printed
 * @param categories names of the points
 * @param name name of the line
 * @param values one value for each point
 * @param rgb colour, 0xRRGGBB
 */
public record LineChart(
        String title,
        String description,
        String categoryTitle,
        String valueTitle,
        String valueFormat,
        Range categories,
        String name,
        Range values,
        int rgb) {
    private static final double LINE_POINTS = 2.25;

    /** Draws the chart over cells; their values must have been worked out. */
    public void draw(Page page, ChartPlace place) {
        XSSFChart chart = new ChartFrame(title, description).on(page, place);
        XDDFCategoryAxis along = chart.createCategoryAxis(AxisPosition.BOTTOM);
        along.setTitle(categoryTitle);
        along.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle(valueTitle);
        up.setNumberFormat(valueFormat);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, along, up);
        lines.setVaryColors(false);
        XDDFLineChartData.Series line =
                (XDDFLineChartData.Series)
                        lines.addSeries(
                                ChartFrame.names(page, categories),
                                ChartFrame.numbers(page, values));
        XDDFSolidFillProperties fill =
                new XDDFSolidFillProperties(XDDFColor.from(Styles.bytes(rgb)));
        XDDFLineProperties stroke = new XDDFLineProperties(fill);
        stroke.setWidth(LINE_POINTS);
        line.setTitle(name, null);
        line.setLineProperties(stroke);
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.CIRCLE);
        chart.plot(lines);
        ChartFrame.labelEach(chart, along);
    }
}
