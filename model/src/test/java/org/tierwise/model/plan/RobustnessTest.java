package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class RobustnessTest {
    /** Ends of Wilson's interval are where (p - x)² = z² x (1 - x) / n. */
    @ParameterizedTest
    @CsvSource({"10, 5", "200, 190", "1000, 1", "7, 6"})
    void theEndsOfTheIntervalSolveItsEquation(int futures, int survived) {
        Robustness robustness = new Robustness(futures, survived, List.of());
        double p = robustness.violationShare();
        Robustness.Interval interval = robustness.violationInterval();

        assertThat(interval.low()).isLessThan(p);
        assertThat(interval.high()).isGreaterThan(p);
        for (double x : new double[] {interval.low(), interval.high()}) {
            assertThat((p - x) * (p - x))
                    .isCloseTo(1.959964 * 1.959964 * x * (1 - x) / futures, within(1e-6));
        }
    }

    @Test
    void whatNeverOrAlwaysHappenedIsNotCertain() {
        assertThat(new Robustness(10, 10, List.of()).violationInterval().low()).isZero();
        assertThat(new Robustness(10, 10, List.of()).violationInterval().high())
                .isCloseTo(0.27753, within(1e-5));
        assertThat(new Robustness(10, 0, List.of()).violationInterval().high()).isEqualTo(1);
    }

    @Test
    void moreThanAllCannotBeSurvived() {
        assertThatThrownBy(() -> new Robustness(3, 4, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
