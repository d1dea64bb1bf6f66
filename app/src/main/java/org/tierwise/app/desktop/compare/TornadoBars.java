package org.tierwise.app.desktop.compare;

import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.IntervalCategoryDataset;
import org.tierwise.app.desktop.controls.Charts;

import java.util.Locale;

/** Bars from a base, each with the figure that it leads to at its outer end. */
final class TornadoBars extends IntervalBarRenderer {
    private static final ItemLabelPosition LEFT =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT);
    private static final ItemLabelPosition RIGHT =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);

    private double base;

    TornadoBars() {
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setItemMargin(0);
        setDefaultItemLabelGenerator(new OuterEnd());
        setDefaultItemLabelFont(Charts.labelFont());
        setDefaultItemLabelsVisible(true);
    }

    /** Sets where every bar begins. */
    void startAt(double value) {
        base = value;
    }

    @Override
    public ItemLabelPosition getPositiveItemLabelPosition(int row, int column) {
        return isLower(getPlot().getDataset(), row, column) ? LEFT : RIGHT;
    }

    private boolean isLower(CategoryDataset data, int row, int column) {
        return data instanceof IntervalCategoryDataset intervals
                && intervals.getStartValue(row, column).doubleValue() < base;
    }

    private final class OuterEnd extends StandardCategoryItemLabelGenerator {
        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            IntervalCategoryDataset bars = (IntervalCategoryDataset) data;
            double start = bars.getStartValue(row, column).doubleValue();
            double end = bars.getEndValue(row, column).doubleValue();
            return start == end
                    ? ""
                    : String.format(Locale.ROOT, "%.2f", isLower(data, row, column) ? start : end);
        }
    }
}
