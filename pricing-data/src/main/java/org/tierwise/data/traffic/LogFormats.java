package org.tierwise.data.traffic;

import org.tierwise.data.traffic.formats.ApplicationLoadBalancerLog;
import org.tierwise.data.traffic.formats.ClassicLoadBalancerLog;
import org.tierwise.data.traffic.formats.CloudFrontLog;
import org.tierwise.data.traffic.formats.CombinedLog;

import java.util.List;
import java.util.Optional;

/** Every format of access logs known. */
public final class LogFormats {
    /** In alphabetical order; the order does not matter, since no line fits two. */
    public static final List<LogFormat> ALL =
            List.of(
                    new ApplicationLoadBalancerLog(),
                    new ClassicLoadBalancerLog(),
                    new CloudFrontLog(),
                    new CombinedLog());

    private LogFormats() {}

    /**
     * The format that reads most of the first lines of a file; empty when none reads one, and none
     * has its header there.
     */
    public static Optional<LogFormat> of(List<String> head) {
        LogFormat best = null;
        long most = 0;
        for (LogFormat format : ALL) {
            LineReader reader = format.reader();
            long read = head.stream().filter(line -> reader.read(line) != null).count();
            if (read > most) {
                best = format;
                most = read;
            }
        }
        return Optional.ofNullable(best)
                .or(() ->
                        ALL.stream().filter(f -> head.stream().anyMatch(f::isHeader)).findFirst());
    }
}
