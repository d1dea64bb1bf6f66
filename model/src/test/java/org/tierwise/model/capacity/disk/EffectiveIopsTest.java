package org.tierwise.model.capacity.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.validation.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.validation.Vectors;

import java.util.List;

class EffectiveIopsTest {
    static List<NamedCsvRecord> vectors() {
        return Vectors.of("raid.csv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithRationalArithmetic(NamedCsvRecord row) {
        RaidLevel level = RaidLevel.of(row.getField("level"));
        int disks = (int) number(row, "disks");
        double iops = number(row, "disk_iops");
        double reads = number(row, "read_fraction");
        if (!Boolean.parseBoolean(row.getField("valid"))) {
            assertThatThrownBy(() -> new EffectiveIops(level, disks, iops, reads))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(level.name());
            return;
        }
        EffectiveIops array = new EffectiveIops(level, disks, iops, reads);
        assertThat(level.writePenalty(disks)).isEqualTo((int) number(row, "write_penalty"));
        close(array.mixed(), number(row, "effective_iops"));
        close(array.reads(), number(row, "read_iops"));
        close(array.writes(), number(row, "write_iops"));
        close(level.usableFraction(disks), number(row, "usable_fraction"));
        assertThat(level.faultTolerance(disks)).isEqualTo((int) number(row, "fault_tolerance"));
        assertThat(level.mostFailuresSurvived(disks))
                .isEqualTo((int) number(row, "max_failures_survived"));
    }

    @Property
    void stripesDoMoreThanMirrorsAndMirrorsMoreThanParity(
            @ForAll @IntRange(min = 2, max = 30) int pairs,
            @ForAll @DoubleRange(min = 0, max = 1) double reads) {
        double last = Double.POSITIVE_INFINITY;
        for (RaidLevel level :
                List.of(RaidLevel.RAID0, RaidLevel.RAID10, RaidLevel.RAID5, RaidLevel.RAID6)) {
            double mixed = new EffectiveIops(level, 2 * pairs, 180, reads).mixed();
            assertThat(mixed).isLessThanOrEqualTo(last);
            assertThat(mixed < last || reads == 1).isTrue();
            last = mixed;
        }
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(expected * 1e-12));
    }
}
