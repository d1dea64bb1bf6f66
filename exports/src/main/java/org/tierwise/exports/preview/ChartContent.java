package org.tierwise.exports.preview;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a chart of the workbook shows: bars that lie, or lines.
 *
 * @param title title of the chart
 * @param bars whether it has bars; otherwise it has lines
 * @param stacked whether bars stand on each other
 * @param gapShare share of the length of the axis that is free between bars
 * @param categoryTitle title of the axis of names; empty for none
 * @param valueTitle title of the axis of values; empty for none
 * @param valueFormat how values on the axis are printed
 * @param values values by series and name
 * @param colours colours of the series; absent for bars that only carry others
 */
record ChartContent(
        String title,
        boolean bars,
        boolean stacked,
        double gapShare,
        String categoryTitle,
        String valueTitle,
        String valueFormat,
        DefaultCategoryDataset values,
        List<Optional<Color>> colours) {
    private static final double PERCENT = 100;

    /** A series or a name by its place, as the same name may stand twice. */
    private record Key(int place, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Reads a chart, and the names of its values from the cells that it refers to. */
    static ChartContent of(XSSFChart chart, XSSFWorkbook workbook) {
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        boolean bars = plot.sizeOfBarChartArray() > 0;
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        List<Optional<Color>> colours = new ArrayList<>();
        boolean stacked = false;
        double gapShare = 0;
        if (bars) {
            CTBarChart drawn = plot.getBarChartArray(0);
            stacked = drawn.getGrouping().getVal() == STBarGrouping.STACKED;
            double gap = ((Number) drawn.getGapWidth().getVal()).doubleValue() / PERCENT;
            gapShare = gap / (1 + gap);
            for (CTBarSer series : drawn.getSerList()) {
                Key key = new Key(colours.size(), name(series.getTx()));
                add(values, key, names(series.getCat(), workbook), series.getVal());
                colours.add(
                        series.getSpPr().isSetSolidFill()
                                ? Optional.of(colour(series.getSpPr().getSolidFill()))
                                : Optional.empty());
            }
        } else {
            for (CTLineSer series : plot.getLineChartArray(0).getSerList()) {
                Key key = new Key(colours.size(), name(series.getTx()));
                add(values, key, names(series.getCat(), workbook), series.getVal());
                colours.add(Optional.of(colour(series.getSpPr().getLn().getSolidFill())));
            }
        }
        CTValAx axis = plot.getValAxArray(0);
        return new ChartContent(
                chart.getTitleText().getString(),
                bars,
                stacked,
                gapShare,
                title(plot.getCatAxArray(0).getTitle()),
                title(axis.getTitle()),
                axis.getNumFmt().getFormatCode(),
                values,
                List.copyOf(colours));
    }

    /** All words that are printed on it. */
    String words() {
        List<?> series = values.getRowKeys();
        List<?> names = values.getColumnKeys();
        return Stream.of(List.of(title, categoryTitle, valueTitle), series, names)
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    /** Adds a series; a name that has no value keeps its place. */
    private static void add(
            DefaultCategoryDataset to, Key series, List<String> names, CTNumDataSource values) {
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Optional<CTNumVal> value =
                    values.getNumRef().getNumCache().getPtList().stream()
                            .filter(number -> number.getIdx() == place)
                            .findFirst();
            to.addValue(
                    value.map(v -> Double.valueOf(v.getV())).orElse(null),
                    series,
                    new Key(i, names.get(i)));
        }
    }

    /** Names may be numbers, such as months, which the chart itself does not keep as names. */
    private static List<String> names(CTAxDataSource names, XSSFWorkbook workbook) {
        DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
        formatter.setUseCachedValuesForFormulaCells(true);
        AreaReference area =
                new AreaReference(names.getStrRef().getF(), workbook.getSpreadsheetVersion());
        return Arrays.stream(area.getAllReferencedCells())
                .map(cell ->
                        workbook.getSheet(cell.getSheetName())
                                .getRow(cell.getRow())
                                .getCell(cell.getCol()))
                .map(formatter::formatCellValue)
                .toList();
    }

    private static String name(CTSerTx text) {
        return text.isSetV() ? text.getV() : text.getStrRef().getStrCache().getPtArray(0).getV();
    }

    private static String title(@Nullable CTTitle title) {
        return title == null
                ? ""
                : Arrays.stream(title.getTx().getRich().getPArray())
                        .flatMap(paragraph -> Arrays.stream(paragraph.getRArray()))
                        .map(CTRegularTextRun::getT)
                        .collect(Collectors.joining());
    }

    private static Color colour(CTSolidColorFillProperties fill) {
        byte[] rgb = fill.getSrgbClr().getVal();
        return CellPainter.colour(new XSSFColor(rgb));
    }
}
