package org.tierwise.app.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.event.ChartProgressEvent;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

import java.awt.Color;
import java.util.concurrent.atomic.AtomicInteger;

/** A chart is drawn for a picture, and not for a change. */
class ChartPaneTest extends ApplicationTest {
    private final JFreeChart chart = new JFreeChart(new XYPlot());
    private final AtomicInteger drawn = new AtomicInteger();
    private final StackPane place = new StackPane();

    @Override
    public void start(Stage stage) {
        chart.addProgressListener(progress -> {
            if (progress.getType() == ChartProgressEvent.DRAWING_STARTED) {
                drawn.incrementAndGet();
            }
        });
        stage.setScene(new Scene(place, 320, 200));
        stage.show();
    }

    @Test
    void twoSidesOfItsFirstSizeAreDrawnOnce() {
        interact(() -> place.getChildren().setAll(new ChartPane(chart)));

        interact(this::layOut);
        assertThat(drawn).hasValue(1);
    }

    @Test
    void severalChangesAreDrawnOnceWhenTheNextPictureIsLaidOut() {
        interact(() -> place.getChildren().setAll(new ChartPane(chart)));
        interact(this::layOut);
        drawn.set(0);

        interact(() -> {
            chart.setBackgroundPaint(Color.BLACK);
            chart.getPlot().setBackgroundPaint(Color.BLACK);
            chart.getPlot().setNoDataMessagePaint(Color.WHITE);
            assertThat(drawn).hasValue(0);
            layOut();
        });
        assertThat(drawn).hasValue(1);
    }

    @Test
    void nothingIsDrawnBeforeItHasAPlace() {
        interact(() -> new ChartPane(chart).getChart().setBackgroundPaint(Color.BLACK));

        assertThat(drawn).hasValue(0);
    }

    private void layOut() {
        assertThat(Platform.isFxApplicationThread()).isTrue();
        place.applyCss();
        place.layout();
    }
}
