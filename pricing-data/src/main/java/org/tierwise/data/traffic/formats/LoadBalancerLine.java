package org.tierwise.data.traffic.formats;

import org.jspecify.annotations.Nullable;
import org.tierwise.data.traffic.LoggedRequest;

/**
 * The fields that both load balancers write in one order: time, balancer, client, target, three
 * times, status, status of the target, bytes in, bytes out, {@code "request"}.
 */
final class LoadBalancerLine {
    private static final int CLIENT = 2;
    private static final int STATUS = 7;
    private static final int SENT = 10;
    private static final int FIELDS = 11;
    private static final int TIME_LENGTH = 19;

    private LoadBalancerLine() {}

    /**
     * @param from where the time begins
     */
    static @Nullable LoggedRequest read(String line, int from) {
        String[] fields = new String[FIELDS];
        int at = from;
        for (int i = 0; i < FIELDS; i++) {
            int blank = line.indexOf(' ', at);
            if (blank < 0) {
                return null;
            }
            fields[i] = line.substring(at, blank);
            at = blank + 1;
        }
        String time = fields[0];
        if (!time.endsWith("Z")
                || (time.length() > TIME_LENGTH + 1 && time.charAt(TIME_LENGTH) != '.')
                || fields[CLIENT].indexOf(':') < 0
                || !line.startsWith("\"", at)) {
            return null;
        }
        int end = line.indexOf('"', at + 1);
        return end < 0
                ? null
                : Fields.request(
                        Times.iso(time, 0),
                        line.substring(at + 1, end),
                        fields[STATUS].equals("-") ? 0 : Fields.status(fields[STATUS]),
                        Fields.bytes(fields[SENT]));
    }
}
