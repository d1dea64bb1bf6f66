package org.tierwise.data.traffic;

/**
 * A line of an access log.
 *
 * @param epochSecond time, seconds since 1970 UTC
 * @param method method as logged, for example {@code GET}
 * @param target path or address asked for, with its query
 * @param status status answered; 0 when there was none
 * @param bytesOut bytes of the response as the format counts them
 */
public record LoggedRequest(
        long epochSecond, String method, String target, int status, long bytesOut) {}
