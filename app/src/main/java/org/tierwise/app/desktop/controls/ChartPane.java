package org.tierwise.app.desktop.controls;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.ChartViewer;

/**
 * A chart that is drawn once before each picture of the window, however often it changed since the
 * last one, and not before it has a place. A {@link ChartViewer} of its own draws it at each change
 * of a colour or a number, and twice at each change of its size.
 */
public final class ChartPane extends ChartViewer {
    private boolean changed = true;

    /**
     * @param chart to be changed on the window's thread only
     */
    public ChartPane(JFreeChart chart) {
        super(chart);
        chart.removeChangeListener(getCanvas());
        chart.addChangeListener(change -> {
            changed = true;
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        ChartCanvas canvas = getCanvas();
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            resize(canvas);
        } else if (changed) {
            canvas.draw();
        }
        changed = false;
    }

    /** Without a chart, a canvas that gets its width and then its height draws none. */
    private void resize(ChartCanvas canvas) {
        JFreeChart chart = canvas.getChart();
        canvas.setChart(null);
        super.layoutChildren();
        canvas.setChart(chart);
        chart.removeChangeListener(canvas);
    }
}
