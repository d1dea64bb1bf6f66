package org.tierwise.data.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.data.text.TextLimits;
import org.tierwise.model.metrics.Finding;
import org.tierwise.model.metrics.MetricSeries;
import org.tierwise.model.metrics.SizeRecommendation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;

/** Public sample metrics, read where the property {@code tierwise.sampleData} says they are. */
class PublicMetricSamplesTest {
    private Path bills = Path.of("");

    @BeforeEach
    void findSamples() {
        String folder = System.getProperty("tierwise.sampleData", "");
        bills = Path.of(folder, "bills");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(bills),
                "skipped: -Dtierwise.sampleData names no folder of sample metrics");
    }

    @ParameterizedTest
    @CsvSource({
        "nab-ec2_cpu_utilization_24ae8d.csv, 0.126303, 0.136, 2.344",
        "nab-ec2_cpu_utilization_825cc2.csv, 89.791262, 96.246, 99.118",
        "nab-rds_cpu_utilization_cc0c53.csv, 8.112209, 15.0867, 25.1033",
        "nab-elb_request_count_8c0756.csv, 61.837054, 170, 656",
        "nab-ec2_network_in_257a54.csv, 570809.853695, 3228590, 245126000"
    })
    void quantilesAreThoseOfTheSource(String file, double mean, double p95, double maximum) {
        MetricSeries series = series(file);

        assertThat(series.points()).hasSize(4032);
        assertThat(series.mean()).isCloseTo(mean, within(1e-6));
        assertThat(series.percentile(95)).isCloseTo(p95, within(1e-9));
        assertThat(series.maximum()).isCloseTo(maximum, within(1e-9));
        assertThat(series.period()).hasValue(Duration.ofMinutes(5));
        assertThat(series.duplicates()).isZero();
        assertThat(series.skipped()).isZero();
    }

    @Test
    void theBusiestMachineIsBusyAtItsNinetyNinthPercentile() {
        assertThat(series("nab-ec2_cpu_utilization_825cc2.csv").percentile(99))
                .isCloseTo(97.176, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "nab-elb_request_count_8c0756.csv, 249327",
        "nab-ec2_network_in_257a54.csv, 2301505330.1"
    })
    void sumsAreThoseOfTheSource(String file, double sum) {
        assertThat(series(file).sum()).isCloseTo(sum, within(1e-3));
    }

    @Test
    void findingsOfInstancesAreCounted() {
        assertThat(recommendations("ccf-computeOptimizerEC2.csv").recommendations())
                .extracting(SizeRecommendation::finding)
                .containsExactly(
                        Finding.OVER_PROVISIONED,
                        Finding.OVER_PROVISIONED,
                        Finding.UNDER_PROVISIONED,
                        Finding.OPTIMIZED);
    }

    @Test
    void findingsOfVolumesAreCounted() {
        assertThat(recommendations("ccf-computeOptimizerEBS.csv").recommendations())
                .allMatch(r -> r.currentGb().orElse(0) == 80 && r.region().equals("us-west-2"))
                .extracting(SizeRecommendation::finding)
                .containsExactly(Finding.NOT_OPTIMIZED, Finding.NOT_OPTIMIZED, Finding.OPTIMIZED);
    }

    private MetricSeries series(String file) {
        return read(bills.resolve("cloudwatch").resolve(file)).series().getFirst();
    }

    private MetricExport recommendations(String file) {
        return read(bills.resolve("compute-optimizer").resolve(file));
    }

    private static MetricExport read(Path file) {
        return MetricExports.read(file, ZoneOffset.UTC, TextLimits.DEFAULT).orElseThrow();
    }
}
