package org.tierwise.data.traffic;

import java.util.List;
import java.util.Locale;

/**
 * Which requests are page views: method GET, status 200 to 299 or 304, and a last path segment
 * (query removed) that has no dot or ends with html, htm, php, jsp or aspx in any case. Static
 * files fall out; robots stay in.
 */
final class PageViews {
    private static final List<String> PAGES = List.of("html", "htm", "php", "jsp", "aspx");
    private static final int NOT_MODIFIED = 304;

    private PageViews() {}

    static boolean isPageView(LoggedRequest request) {
        int status = request.status();
        if (!request.method().equals("GET") || (status / 100 != 2 && status != NOT_MODIFIED)) {
            return false;
        }
        String segment = lastSegment(request.target());
        if (segment.indexOf('.') < 0) {
            return true;
        }
        String lower = segment.toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(lower::endsWith);
    }

    /** Of an address, the host is no part of the path. */
    private static String lastSegment(String target) {
        int query = target.indexOf('?');
        int end = query < 0 ? target.length() : query;
        int from = 0;
        int scheme = target.indexOf("://");
        if (scheme > 0 && scheme < end && scheme < target.indexOf('/')) {
            int path = target.indexOf('/', scheme + 3);
            from = path < 0 ? end : Math.min(path, end);
        }
        int slash = target.lastIndexOf('/', end - 1);
        return target.substring(Math.max(from, slash + 1), end);
    }
}
