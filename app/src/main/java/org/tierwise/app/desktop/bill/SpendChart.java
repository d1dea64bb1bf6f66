package org.tierwise.app.desktop.bill;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.data.time.Day;
import org.jfree.data.time.TimeTableXYDataset;
import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;

import java.awt.Color;
import java.math.BigDecimal;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * A bar for each day, stacked by the dearest services. A click on a part filters by day and
 * service; with the keyboard, the arrows move from day to day and Enter filters by one.
 */
final class SpendChart {
    private static final double GAP = 0.2;
    private static final double ROOM = 0.05;
    private static final double SMALLEST = 0.01;
    private static final int FAINT = 40;

    private final BillViewModel model;
    private final TimeTableXYDataset data = new TimeTableXYDataset();
    private final DateAxis time = new DateAxis();
    private final NumberAxis cost = new NumberAxis();
    private final StackedXYBarRenderer bars = new StackedXYBarRenderer(GAP);
    private final JFreeChart chart;
    private final StackPane frame;
    private final DateTimeFormatter day =
            new DateTimeFormatterBuilder()
                    .appendValue(ChronoField.DAY_OF_MONTH)
                    .appendLiteral(' ')
                    .appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT)
                    .appendLiteral(' ')
                    .appendValue(ChronoField.YEAR)
                    .toFormatter(Words.language().locale());
    private final Label reading = new Label();
    private DailySpend spend;
    private ChartColours colours = ChartColours.of(Theme.LIGHT);
    private int cursor = -1;

    SpendChart(BillViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        spend = model.spendProperty().get().orElse(DailySpend.NOTHING);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setDefaultToolTipGenerator((set, series, item) -> inWords(series, item));
        // Day and short month, as in the words of a day.
        time.setDateFormatOverride(
                new SimpleDateFormat("d " + "M".repeat(3), Words.language().locale()));
        XYPlot plot = new XYPlot(data, time, cost, bars);
        chart = new JFreeChart(null, Charts.font(), plot, false);
        ChartViewer viewer = new ChartPane(chart);
        viewer.setFocusTraversable(false); // The frame has the keys.
        viewer.addChartMouseListener(
                new ChartMouseListenerFX() {
                    @Override
                    public void chartMouseClicked(ChartMouseEventFX click) {
                        if (click.getEntity() instanceof XYItemEntity bar) {
                            model.showDay(
                                    spend.days().get(bar.getItem()),
                                    Optional.of(spend.services().get(bar.getSeriesIndex())));
                        }
                    }

                    @Override
                    public void chartMouseMoved(ChartMouseEventFX move) {}
                });
        frame = new StackPane(viewer);
        frame.setFocusTraversable(true);
        frame.getStyleClass().add("focus-frame");
        frame.setOnKeyPressed(this::press);
        model.spendProperty().subscribe(now -> now.ifPresent(this::fill));
        theme.subscribe(this::dress);
    }

    Node node() {
        reading.getStyleClass().add("muted");
        reading.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(frame, Priority.ALWAYS);
        return new VBox(2, reading, frame);
    }

    /** Place of the colour of a service; the others together always have the last. */
    static int colour(DailySpend spend, String service) {
        return service.equals(DailySpend.OTHERS)
                ? ChartColours.SERIES - 1
                : spend.services().indexOf(service);
    }

    private void fill(DailySpend now) {
        spend = now;
        cursor = -1;
        chart.setNotify(false);
        data.clear();
        for (String service : spend.services()) {
            for (LocalDate day : spend.days()) {
                data.add(period(day), spend.amount(service, day), service, false);
            }
        }
        if (!spend.days().isEmpty()) {
            scale();
        }
        paint();
        chart.getXYPlot().clearDomainMarkers();
        chart.setNotify(true);
        read();
    }

    private void scale() {
        time.setRange(
                period(spend.days().getFirst()).getFirstMillisecond(),
                period(spend.days().getLast()).getLastMillisecond());
        double most =
                spend.days().stream()
                        .mapToDouble(day -> spend.total(day).doubleValue())
                        .max()
                        .orElse(0);
        double least =
                spend.amounts().values().stream()
                        .flatMap(days -> days.values().stream())
                        .mapToDouble(BigDecimal::doubleValue)
                        .min()
                        .orElse(0);
        double top = Math.max(most * (1 + ROOM), SMALLEST);
        cost.setRange(Math.min(0, least * (1 + ROOM)), top);
        Charts.steps(cost, top);
    }

    private static Day period(LocalDate day) {
        return new Day(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void press(KeyEvent key) {
        int last = spend.days().size() - 1;
        switch (key.getCode()) {
            case RIGHT -> move(Math.min(last, cursor + 1));
            case LEFT -> move(Math.max(0, cursor - 1));
            case HOME -> move(0);
            case END -> move(last);
            case ENTER, SPACE -> {
                if (cursor >= 0 && !key.isShortcutDown()) {
                    model.showDay(spend.days().get(cursor), Optional.empty());
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int day) {
        cursor = day;
        XYPlot plot = chart.getXYPlot();
        plot.clearDomainMarkers();
        if (cursor >= 0 && cursor < spend.days().size()) {
            Day period = period(spend.days().get(cursor));
            IntervalMarker mark =
                    new IntervalMarker(
                            period.getFirstMillisecond(), period.getLastMillisecond(), faint());
            plot.addDomainMarker(mark, Layer.BACKGROUND);
        }
        read();
    }

    /** The day of the cursor in words; the whole period before there is one. */
    private void read() {
        String words =
                cursor < 0 || cursor >= spend.days().size()
                        ? Words.of("bill.byDay", spend.currency().getCode())
                        : Words.of(
                                "bill.dayCost",
                                inWords(spend.days().get(cursor)),
                                Amounts.exact(
                                        BigMoney.of(
                                                spend.currency(),
                                                spend.total(spend.days().get(cursor)))));
        reading.setText(words);
        frame.setAccessibleText(Words.of("bill.dayKeys", words));
    }

    private String inWords(int series, int item) {
        String service = spend.services().get(series);
        LocalDate day = spend.days().get(item);
        return Words.of(
                "bill.dayService",
                inWords(day),
                DailySpend.inWords(service),
                Amounts.exact(BigMoney.of(spend.currency(), spend.amount(service, day))));
    }

    /** {@code 17 Jun 2026}. */
    private String inWords(LocalDate date) {
        return day.format(date);
    }

    private void dress(Theme theme) {
        colours = ChartColours.of(theme);
        Charts.dress(chart, colours);
        paint();
    }

    private void paint() {
        for (int i = 0; i < spend.services().size(); i++) {
            bars.setSeriesPaint(i, colours.series().get(colour(spend, spend.services().get(i))));
        }
    }

    private Color faint() {
        Color quiet = colours.quiet();
        return new Color(quiet.getRed(), quiet.getGreen(), quiet.getBlue(), FAINT);
    }
}
