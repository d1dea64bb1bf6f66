package org.tierwise.data.traffic;

import java.util.List;
import java.util.Map;

/** Lines of each format, made up. */
final class LogLines {
    static final String COMBINED =
            "203.0.113.7 - frank [10/Oct/2024:13:55:36 +0530] \"GET /shop/list?page=2 HTTP/1.1\""
                    + " 200 2326 \"http://example.com/start\" \"Mozilla/5.0 (X11; Linux)\"";
    static final String COMMON =
            "203.0.113.7 - - [10/Oct/2024:13:55:36 +0000] \"GET /a.png HTTP/1.0\" 304 -";
    static final String ALB =
            "h2 2024-10-10T13:55:36.123456Z app/shop/50dc6c495c0c9188 203.0.113.7:2817 10.0.0.1:80"
                    + " 0.000 0.001 0.000 200 200 34 366 \"GET https://example.com:443/ HTTP/2.0\""
                    + " \"curl/8.0\" - - arn:x \"Root=1\" \"-\" \"-\" 0";
    static final String ELB =
            "2024-10-10T13:55:36.945958Z shop 203.0.113.7:2817 10.0.0.1:80 0.000073 0.001048"
                    + " 0.000057 200 200 0 29 \"GET http://example.com:80/ HTTP/1.1\" \"curl\" - -";
    static final String CLOUDFRONT =
            "2024-10-10\t13:55:36\tBOM50-C1\t2390\t203.0.113.7\tGET\td1.cloudfront.net\t/view\t200"
                    + "\t-\tMozilla/5.0\t-\t-\tHit\tX==\texample.com\thttps\t39\t0.001";

    /** A line by the format that reads it. */
    static final Map<String, List<String>> BY_FORMAT =
            Map.of(
                    "combined", List.of(COMBINED, COMMON),
                    "alb", List.of(ALB),
                    "elb", List.of(ELB),
                    "cloudfront", List.of(CLOUDFRONT));

    static final List<String> ALL = List.of(COMBINED, COMMON, ALB, ELB, CLOUDFRONT);

    private LogLines() {}
}
