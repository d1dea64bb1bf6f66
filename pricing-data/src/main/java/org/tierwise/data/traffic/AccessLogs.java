package org.tierwise.data.traffic;

import org.tierwise.data.bill.Progress;
import org.tierwise.data.text.TextLimits;
import org.tierwise.model.traffic.TrafficLog;

import java.nio.file.Path;
import java.util.List;

/** Reads access logs. Only counts per hour are kept, so that a log may be of any size. */
public final class AccessLogs {
    private AccessLogs() {}

    /**
     * Reads files and folders into one log.
     *
     * @param paths access logs, plain or gzip, or folders of them
     * @param limits bounds of the files
     * @param progress what it throws stops the reading and reaches the caller
     * @throws org.tierwise.data.bill.ImportProblem when a file cannot be read, a named one is no
     *     access log, or there is none at all; the message names file and line
     */
    public static TrafficLog read(List<Path> paths, TextLimits limits, Progress progress) {
        return new TrafficReading(limits, progress, TrafficReading.Wanted.LOGS)
                .read(paths)
                .log()
                .orElseThrow();
    }

    /** Reads files and folders into one log, within the usual limits. */
    public static TrafficLog read(List<Path> paths) {
        return read(paths, TextLimits.DEFAULT, Progress.NONE);
    }
}
