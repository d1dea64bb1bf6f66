package org.tierwise.data.traffic;

import java.util.Locale;
import java.util.Set;

/**
 * Which requests are page views: method GET, status 200 to 299 or 304, and a last path segment
 * (query removed) that has no dot or the extension html, htm, php, jsp or aspx, in any case. Static
 * files fall out, {@code .xhtml} among them; robots stay in.
 */
final class PageViews {
    private static final Set<String> PAGES = Set.of("html", "htm", "php", "jsp", "aspx");
    private static final int NOT_MODIFIED = 304;

    private PageViews() {}

    static boolean isPageView(LoggedRequest request) {
        int status = request.status();
        if (!request.method().equals("GET") || (status / 100 != 2 && status != NOT_MODIFIED)) {
            return false;
        }
        String segment = lastSegment(request.target());
        int dot = segment.lastIndexOf('.');
        return dot < 0 || PAGES.contains(segment.substring(dot + 1).toLowerCase(Locale.ROOT));
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
