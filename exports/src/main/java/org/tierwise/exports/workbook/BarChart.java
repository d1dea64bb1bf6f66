package org.tierwise.exports.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

import java.util.List;
import java.util.OptionalInt;

/**
 * A chart of horizontal bars, native to the spreadsheet, with explicit fills, or LibreOffice shows
 * nothing. A waterfall is stacked bars of which the first is not painted: neither POI nor
 * LibreOffice has the waterfall of Excel 2016.
 *
 * @param title title of the chart
 * @param description what it shows, for readers who cannot see it
 * @param valueTitle title of the value axis, with the unit
 * @param valueFormat how values on the axis are printed
 * @param stacked whether bars stand on each other, not side by side
 * @param categories names of the bars
 * @param series bars
 */
public record BarChart(
        String title,
        String description,
        String valueTitle,
        String valueFormat,
        boolean stacked,
        Range categories,
        List<Series> series) {
    private static final int GAP_PERCENT = 50;
    private static final String FULL_OVERLAP = "100";

    public BarChart {
        series = List.copyOf(series);
    }

    /**
     * Bars of one colour.
     *
     * @param name name in the legend
     * @param values one value for each category
     * @param rgb colour, 0xRRGGBB; absent for bars that only carry others
     */
    public record Series(String name, Range values, OptionalInt rgb) {
        /** Bars of a colour. */
        public static Series of(String name, Range values, int rgb) {
            return new Series(name, values, OptionalInt.of(rgb));
        }

        /** Bars that are not painted and stand under others. */
        public static Series carrying(Range values) {
            return new Series(" ", values, OptionalInt.empty());
        }
    }

    /** Draws the chart over cells; their values must have been worked out. */
    public void draw(Page page, ChartPlace place) {
        XSSFChart chart = new ChartFrame(title, description).on(page, place);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setTitle(valueTitle);
        values.setCrosses(AxisCrosses.MAX);
        values.setNumberFormat(valueFormat);
        chart.plot(data(chart, page, names, values));
        ChartFrame.labelEach(chart, names);
        if (stacked) {
            ChartFrame.insert(
                    chart.getCTChart().getPlotArea().getBarChartArray(0),
                    "axId",
                    "overlap",
                    FULL_OVERLAP);
        }
    }

    private XDDFChartData data(
            XSSFChart chart, Page page, XDDFCategoryAxis names, XDDFValueAxis values) {
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP_PERCENT);
        bars.setVaryColors(false);
        for (Series one : series) {
            XDDFChartData.Series added =
                    bars.addSeries(
                            ChartFrame.names(page, categories),
                            ChartFrame.numbers(page, one.values));
            added.setTitle(one.name, null);
            added.setFillProperties(
                    one.rgb.isEmpty()
                            ? new XDDFNoFillProperties()
                            : new XDDFSolidFillProperties(
                                    XDDFColor.from(Styles.bytes(one.rgb.getAsInt()))));
        }
        return bars;
    }
}
