package org.tierwise.data.traffic;

import org.jspecify.annotations.Nullable;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.text.TextLines;
import org.tierwise.model.traffic.HourCount;
import org.tierwise.model.traffic.LogFile;
import org.tierwise.model.traffic.TrafficLog;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the requests of logs, file by file. */
final class LogSums {
    /** 22 years; a log that spans more is none, and its hours would fill memory. */
    private static final int MOST_HOURS = 200_000;

    private static final Duration LONG_SILENCE = Duration.ofDays(31);
    private static final int TICK = 1 << 12;

    private final SortedMap<Long, HourSums> hours = new TreeMap<>();
    private final SortedMap<Integer, Long> statuses = new TreeMap<>();
    private final List<LogFile> files = new ArrayList<>();
    private final Map<Long, String> checksums = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * Adds up a file to its end.
     *
     * @param tick called every few thousand lines; what it throws stops the reading
     */
    void add(Path path, LogFormat format, TextLines lines, Runnable tick) {
        LineReader reader = format.reader();
        long count = 0;
        long skipped = 0;
        long comments = 0;
        HourSums latest = new HourSums(0);
        long latestHour = Long.MIN_VALUE;
        while (lines.hasNext()) {
            TextLines.Line line = lines.next();
            if (lines.number() % TICK == 0) {
                tick.run();
            }
            LoggedRequest request = line.tooLong() ? null : read(reader, line.text());
            if (request != null) {
                count++;
                long hour = Math.floorDiv(request.epochSecond(), HourSums.SECONDS);
                if (hour != latestHour) {
                    latest = sums(hour, path, lines.number());
                    latestHour = hour;
                }
                latest.add(request);
                statuses.merge(request.status(), 1L, Long::sum);
            } else if (!line.tooLong() && isComment(line.text())) {
                comments++;
            } else {
                count++;
                skipped++;
            }
        }
        String label = path.toString();
        files.add(new LogFile(label, format.id(), count, skipped, comments));
        if (skipped > 0) {
            warnings.add(
                    "%s: %d of %d lines hold no request that can be read and were skipped"
                            .formatted(label, skipped, count));
        }
        if (count > 0) {
            String same = checksums.putIfAbsent(lines.checksum() * 31 + count, label);
            if (same != null) {
                warnings.add(
                        "%s: the same text as %s, counted twice; leave one out"
                                .formatted(label, same));
            }
        }
    }

    private static @Nullable LoggedRequest read(LineReader reader, String line) {
        return line.indexOf('\0') >= 0 ? null : reader.read(line);
    }

    static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private HourSums sums(long hour, Path path, long line) {
        HourSums sums = hours.computeIfAbsent(hour, HourSums::new);
        if (hours.size() > MOST_HOURS) {
            throw new ImportProblem(
                    path,
                    line,
                    "the lines lie in more than %,d different hours; a log has its times in order"
                            .formatted(MOST_HOURS));
        }
        return sums;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** What was added up. */
    TrafficLog log(List<String> before) {
        List<HourCount> counts = hours.values().stream().map(HourSums::count).toList();
        List<String> all = new ArrayList<>(before);
        all.addAll(warnings);
        if (files.stream().map(LogFile::format).distinct().count() > 1) {
            all.add(
                    "the files are of several formats: a request that the edge, the load balancer"
                            + " and the web server each logged counts as often");
        }
        for (int i = 1; i < counts.size(); i++) {
            HourCount from = counts.get(i - 1);
            HourCount to = counts.get(i);
            if (Duration.between(from.hour(), to.hour()).compareTo(LONG_SILENCE) > 0) {
                all.add(
                        "no request between %s and %s: is the clock of a line wrong? The silence counts in the mean hour"
                                .formatted(from.hour().plus(1, ChronoUnit.HOURS), to.hour()));
                break;
            }
        }
        return new TrafficLog(files, counts, statuses, all);
    }
}
