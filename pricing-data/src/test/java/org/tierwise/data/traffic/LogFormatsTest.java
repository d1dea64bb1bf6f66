package org.tierwise.data.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;

class LogFormatsTest {
    static List<String> lines() {
        return LogLines.ALL;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsOfOneFormat(String line) {
        assertThat(LogFormats.ALL).filteredOn(f -> f.reader().read(line) != null).hasSize(1);
        assertThat(LogLines.BY_FORMAT.get(LogFormats.of(List.of(line)).orElseThrow().id()))
                .contains(line);
    }

    @Test
    void theOffsetOfApacheIsApplied() {
        assertThat(read(LogLines.COMBINED))
                .isEqualTo(
                        new LoggedRequest(
                                Instant.parse("2024-10-10T08:25:36Z").getEpochSecond(),
                                "GET",
                                "/shop/list?page=2",
                                200,
                                2326));
    }

    @Test
    void aDashForASizeIsNoByte() {
        assertThat(read(LogLines.COMMON).bytesOut()).isZero();
    }

    @Test
    void loadBalancersLogWhatTheySend() {
        assertThat(read(LogLines.ALB).bytesOut()).isEqualTo(366);
        assertThat(read(LogLines.ELB).bytesOut()).isEqualTo(29);
    }

    @Test
    void aRequestMayHoldQuotes() {
        String line = LogLines.COMBINED.replace("/shop/list", "/shop/\\\"a\" b\"/list");

        assertThat(read(line).target()).isEqualTo("/shop/\\\"a\" b\"/list?page=2");
    }

    @Test
    void aRequestThatIsNoneIsStillOne() {
        LoggedRequest request =
                read(LogLines.COMMON.replace("GET /a.png HTTP/1.0", "\\x16\\x03\\x01"));

        assertThat(request.method()).isEqualTo("\\x16\\x03\\x01");
        assertThat(request.target()).isEmpty();
    }

    @Test
    void aUserWithABracketDoesNotHideTheTime() {
        assertThat(read(LogLines.COMBINED.replace("frank", "fr [10/Oct ank")).status())
                .isEqualTo(200);
    }

    @Test
    void aTcpConnectionHasNoStatus() {
        String line =
                "2024-10-10T13:55:36.945958Z shop 203.0.113.7:2817 10.0.0.1:80 0.001 0.000028"
                        + " 0.000041 - - 82 305 \"- - - \" \"-\" - -";

        assertThat(read(line).status()).isZero();
    }

    @Test
    void theHeaderOfCloudFrontNamesTheColumns() {
        LineReader reader =
                LogFormats.of(List.of("#Version: 1.0", header())).orElseThrow().reader();
        assertThat(reader.read(header())).isNull();

        LoggedRequest request =
                reader.read("GET\t404\t2024-10-10\t13:55:36\t12\tlist\tx\ty\tBOM50-C1");

        assertThat(request)
                .isEqualTo(
                        new LoggedRequest(
                                Instant.parse("2024-10-10T13:55:36Z").getEpochSecond(),
                                "GET",
                                "list",
                                404,
                                12));
    }

    private static String header() {
        return "#Fields: cs-method sc-status date time sc-bytes cs-uri-stem a b x-edge-location";
    }

    @Test
    void anAbortedRequestHasStatusZero() {
        assertThat(read(LogLines.CLOUDFRONT.replace("\t200\t", "\t000\t")).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10/Oct/2024:13:55:36 +0530, 31/Feb/2024:13:55:36 +0530",
        "10/Oct/2024:13:55:36 +0530, 10/Okt/2024:13:55:36 +0530",
        "10/Oct/2024:13:55:36 +0530, 10/Oct/2024:25:55:36 +0530",
        "10/Oct/2024:13:55:36 +0530, 10/Oct/2024:13:55:36 IST30",
        "10/Oct/2024:13:55:36 +0530, 10/Oct/0024:13:55:36 +0530",
        "200 2326, 2000 2326",
        "200 2326, 200 12345678901234567890",
        "200 2326, 20x 2326"
    })
    void aLineWithAFieldThatIsNoneIsNoRequest(String good, String bad) {
        String line = LogLines.COMBINED.replace(good, bad);

        assertThat(line).isNotEqualTo(LogLines.COMBINED);
        assertThat(LogFormats.of(List.of(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200, true",
        "GET, '', 200, true",
        "GET, /a/b, 304, true",
        "GET, /a/b/, 299, true",
        "GET, /a.b/c?d=e.png, 200, true",
        "GET, /a/index.HTML, 200, true",
        "GET, /a/index.php?x=1, 206, true",
        "GET, https://example.com:443, 200, true",
        "GET, https://example.com:443/a?b=/c.png, 200, true",
        "GET, page.html, 200, true",
        "GET, /a/b.xhtml, 200, false",
        "GET, /a/b.png, 200, false",
        "GET, https://example.com/b.js, 200, false",
        "GET, /a, 301, false",
        "GET, /a, 0, false",
        "POST, /a, 200, false",
        "HEAD, /a, 200, false"
    })
    void aPageViewIsWhatTheDefinitionSays(
            String method, String target, int status, boolean pageView) {
        assertThat(PageViews.isPageView(new LoggedRequest(0, method, target, status, 0)))
                .isEqualTo(pageView);
    }

    private static LoggedRequest read(String line) {
        LoggedRequest request = LogFormats.of(List.of(line)).orElseThrow().reader().read(line);
        if (request == null) {
            throw new AssertionError(line);
        }
        return request;
    }
}
