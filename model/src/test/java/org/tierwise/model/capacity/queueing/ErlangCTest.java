package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.validation.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.validation.Vectors;

import java.util.List;

class ErlangCTest {
    static List<NamedCsvRecord> vectors() {
        return Vectors.of("erlang_c.csv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithSixtyDigitArithmetic(NamedCsvRecord row) {
        int servers = (int) number(row, "servers");
        double service = 1 / number(row, "mu_per_s");
        double load = number(row, "lambda_per_s") * service;
        double tolerance = number(row, "utilisation") > 0.999 ? 1e-7 : 1e-9;
        double wait = number(row, "p_wait");
        assertThat(ErlangC.waitProbability(servers, load))
                .isCloseTo(wait, within(Math.max(1e-300, wait * tolerance)));
        double mean = number(row, "wq_s");
        assertThat(ErlangC.meanWait(servers, load, service))
                .isCloseTo(mean, within(Math.max(1e-300, mean * tolerance)));
    }

    @Test
    void theInverseSumAgreesWithTheRecurrenceOfErlangB() {
        double inverse = 1;
        for (int k = 1; k <= 500; k++) {
            inverse = 1 + inverse * k / 450.0;
        }
        assertThat(ErlangC.inverseErlangB(500, 450)).isCloseTo(inverse, within(inverse * 1e-12));
    }

    @Test
    void saturationIsAnAnswer() {
        assertThat(ErlangC.waitProbability(4, 4)).isEqualTo(1);
        assertThat(ErlangC.meanWait(4, 5, 0.1)).isInfinite();
    }

    @Property
    void moreServersNeverWaitLonger(
            @ForAll @IntRange(min = 1, max = 200) int servers,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double utilisation) {
        double load = servers * utilisation;
        assertThat(ErlangC.meanWait(servers + 1, load, 1))
                .isLessThanOrEqualTo(ErlangC.meanWait(servers, load, 1));
    }
}
