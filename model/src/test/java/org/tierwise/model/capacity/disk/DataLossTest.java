package org.tierwise.model.capacity.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.validation.Vectors;

import java.util.List;

class DataLossTest {
    static List<NamedCsvRecord> vectors() {
        return Vectors.of("mttdl.csv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithFortyDigitArithmetic(NamedCsvRecord row) {
        DataLoss loss =
                new DataLoss(
                        RaidLevel.of(row.getField("level")),
                        (int) number(row, "disks"),
                        number(row, "disk_mtbf_hours"),
                        number(row, "rebuild_hours"),
                        number(row, "disk_gb"),
                        number(row, "ure_per_bit"));
        close(loss.meanHours(), number(row, "mttdl_hours_exact"), 1e-6);
        close(loss.probabilityInAYear(), number(row, "loss_probability_1_year"), 1e-6);
        close(loss.classicalHours(), number(row, "mttdl_hours_classical_no_ure"), 1e-9);
    }

    @Test
    void agreesWithTheWorkedExamplesOfTheRaidPapers() {
        double patterson = new DataLoss(RaidLevel.RAID5, 11, 30000, 1, 1, 0).classicalHours() / 10;
        close(patterson, 818181.8182, 1e-9);
        double chen = new DataLoss(RaidLevel.RAID5, 16, 200000, 1, 1, 0).classicalHours();
        close(chen / (100 / 16.0) / 8760, 3044.14003, 1e-9);
    }

    @Property
    void moreDisksOfRaid5LoseDataSooner(
            @ForAll @IntRange(min = 3, max = 40) int disks,
            @ForAll @DoubleRange(min = 1, max = 100) double rebuild,
            @ForAll @DoubleRange(min = 100, max = 20000) double gb) {
        assertThat(loss(RaidLevel.RAID5, disks + 1, rebuild, gb).meanHours())
                .isLessThan(loss(RaidLevel.RAID5, disks, rebuild, gb).meanHours());
    }

    @Property
    void aSecondParityKeepsDataLonger(
            @ForAll @IntRange(min = 4, max = 40) int disks,
            @ForAll @DoubleRange(min = 1, max = 100) double rebuild,
            @ForAll @DoubleRange(min = 100, max = 20000) double gb) {
        assertThat(loss(RaidLevel.RAID6, disks, rebuild, gb).meanHours())
                .isGreaterThan(loss(RaidLevel.RAID5, disks, rebuild, gb).meanHours())
                .isFinite();
        assertThat(loss(RaidLevel.RAID5, disks, rebuild, gb).meanHours())
                .isGreaterThan(loss(RaidLevel.RAID0, disks, rebuild, gb).meanHours());
    }

    @Test
    void anArrayThatCannotBeBuiltIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss(RaidLevel.RAID10, 3, 10, 300))
                .withMessageContaining("RAID10");
    }

    private static DataLoss loss(RaidLevel level, int disks, double rebuild, double gb) {
        return new DataLoss(level, disks, 584000, rebuild, gb, 1e-15);
    }

    private static void close(double actual, double expected, double tolerance) {
        assertThat(actual).isCloseTo(expected, within(expected * tolerance));
    }
}
