import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long programs take from their start until their window answers a key, by looking at
 * an empty screen: a window has been drawn when the screen stands still in several colours, and has
 * answered when it changes after Tab was pressed. The programs take turns.
 */
final class StartupProbe {
    private static final int LONGEST_S = 120;
    private static final int COLOURS_OF_A_WINDOW = 8;
    private static final int POLL_MS = 5;
    private static final int FROM_THE_EDGE = 5;

    private final Robot robot = new Robot();
    private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

    private StartupProbe() throws AWTException {}

    /**
     * @param args rounds, then one command line for each program, its words separated by blanks;
     *     ratios are to the last one
     */
    public static void main(String[] args) throws Exception {
        StartupProbe probe = new StartupProbe();
        int rounds = Integer.parseInt(args[0]);
        List<List<String>> programs =
                Arrays.stream(args).skip(1).map(line -> List.of(line.split(" "))).toList();
        List<List<Times>> times = programs.stream().map(p -> (List<Times>) new ArrayList<Times>()).toList();
        for (int round = 0; round < rounds; round++) {
            for (int p = 0; p < programs.size(); p++) {
                times.get(p).add(probe.start(programs.get(p)));
            }
        }
        print(programs, times);
    }

    /**
     * Times of one start, from the moment at which the process is started.
     *
     * @param drawnMs until the window stands still, ms
     * @param answeredMs until the window has answered a key, ms
     * @param cpuMs processor time of the process until then, ms
     */
    private record Times(long drawnMs, long answeredMs, long cpuMs) {}

    private Times start(List<String> command) throws IOException, InterruptedException {
        awaitEmptyScreen();
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            int[] still = awaitStill(process, begin);
            long drawn = ms(begin);
            click();
            do {
                robot.keyPress(KeyEvent.VK_TAB);
                robot.keyRelease(KeyEvent.VK_TAB);
                pause(process, begin);
            } while (Arrays.equals(still, look()));
            return new Times(drawn, ms(begin), cpu(process));
        } finally {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** Without a window manager a window has the keyboard only after a click. */
    private void click() {
        robot.mouseMove(screen.width / 2, screen.height - FROM_THE_EDGE);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void awaitEmptyScreen() throws InterruptedException {
        while (Arrays.stream(look()).distinct().count() > 1) {
            Thread.sleep(POLL_MS);
        }
    }

    private int[] awaitStill(Process process, long begin) throws InterruptedException {
        int[] before = look();
        while (true) {
            pause(process, begin);
            int[] now = look();
            boolean window = Arrays.stream(now).distinct().limit(COLOURS_OF_A_WINDOW).count() == COLOURS_OF_A_WINDOW;
            if (window && Arrays.equals(before, now)) {
                return now;
            }
            before = now;
        }
    }

    private static void pause(Process process, long begin) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The program ended: " + process.info());
        }
        if (ms(begin) > TimeUnit.SECONDS.toMillis(LONGEST_S)) {
            throw new IllegalStateException("No answer in " + LONGEST_S + " s: " + process.info());
        }
        Thread.sleep(POLL_MS);
    }

    private int[] look() {
        BufferedImage image = robot.createScreenCapture(screen);
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static long cpu(Process process) {
        return process.toHandle().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    private static long ms(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static void print(List<List<String>> programs, List<List<Times>> times) {
        System.out.println("| program | window drawn, ms | window answers, ms | processors until then, ms | ratio of a turn |");
        System.out.println("| --- | --- | --- | --- | --- |");
        List<Times> last = times.getLast();
        for (int p = 0; p < programs.size(); p++) {
            List<Times> own = times.get(p);
            double[] ratios = new double[own.size()];
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] = (double) own.get(round).answeredMs() / last.get(round).answeredMs();
            }
            Arrays.sort(ratios);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.2f (%.2f to %.2f) |%n",
                    Path.of(programs.get(p).getFirst()).getFileName() + " … " + programs.get(p).getLast(),
                    median(own.stream().mapToDouble(Times::drawnMs).toArray()),
                    median(own.stream().mapToDouble(Times::answeredMs).toArray()),
                    median(own.stream().mapToDouble(Times::cpuMs).toArray()),
                    median(ratios),
                    ratios[0],
                    ratios[ratios.length - 1]);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
