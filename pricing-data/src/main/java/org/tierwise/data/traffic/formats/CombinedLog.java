package org.tierwise.data.traffic.formats;

import org.jspecify.annotations.Nullable;
import org.tierwise.data.traffic.LineReader;
import org.tierwise.data.traffic.LogFormat;
import org.tierwise.data.traffic.LoggedRequest;

/**
 * The log of Apache and Nginx, common or combined: {@code host ident user [time] "request" status
 * size}, then whatever is configured.
 */
public final class CombinedLog implements LogFormat {
    private static final int TIME_LENGTH = 26;

    @Override
    public String id() {
        return "combined";
    }

    @Override
    public LineReader reader() {
        return CombinedLog::read;
    }

    private static @Nullable LoggedRequest read(String line) {
        for (int open = line.indexOf(" ["); open > 0; open = line.indexOf(" [", open + 2)) {
            int time = open + 2;
            if (line.startsWith("] \"", time + TIME_LENGTH)) {
                long second = Times.apache(line, time);
                if (second != Fields.NONE) {
                    return afterTime(second, line, time + TIME_LENGTH + 3);
                }
            }
        }
        return null;
    }

    /** The request ends with the first quote that a status follows: it may hold quotes itself. */
    private static @Nullable LoggedRequest afterTime(long second, String line, int request) {
        for (int quote = line.indexOf("\" ", request);
                quote >= 0;
                quote = line.indexOf("\" ", quote + 2)) {
            int status = quote + 2;
            int size = status + 4;
            if (size < line.length()
                    && line.charAt(size - 1) == ' '
                    && Fields.number(line, status, size - 1) != Fields.NONE) {
                int blank = line.indexOf(' ', size);
                return Fields.request(
                        second,
                        line.substring(request, quote),
                        Fields.status(line.substring(status, size - 1)),
                        Fields.bytes(line.substring(size, blank < 0 ? line.length() : blank)));
            }
        }
        return null;
    }
}
