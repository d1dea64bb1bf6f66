package org.tierwise.model.capacity.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.validation.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.validation.Vectors;

import java.util.List;

class ArrayStationTest {
    /** Calibrated set of the case: reads of a query, page views a second, queries of a page. */
    private static final double READS = 58;

    private static final double QUERIES_PER_SECOND = 38.9 * 0.088;
    private static final double READ_FRACTION = 0.775;

    static List<NamedCsvRecord> vectors() {
        return Vectors.of("disk_response.csv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithTheSimulatedMechanismOfMirroredPairs(NamedCsvRecord row) {
        int disks = 2 * (int) number(row, "mirror_pairs");
        double reads = number(row, "queries_per_s") * number(row, "reads_per_query");
        ArrayStation array =
                new ArrayStation(
                        array(
                                disks == 2 ? RaidLevel.RAID1 : RaidLevel.RAID10,
                                disks,
                                number(row, "disk_service_ms")),
                        reads,
                        number(row, "background_writes_per_s"));
        assertThat(array.utilisation()).isCloseTo(number(row, "disk_utilisation"), within(0.001));
        double read = number(row, "read_mean_sim_ms") / 1000;
        assertThat(array.readSeconds()).isCloseTo(read, within(read * 0.08));
        double query = number(row, "query_mean_sim_s");
        assertThat(number(row, "cpu_s") + number(row, "reads_per_query") * array.readSeconds())
                .isCloseTo(query, within(query * 0.08));
        double write = number(row, "write_mean_sim_ms") / 1000;
        assertThat(array.writeSeconds()).isCloseTo(write, within(write * 0.15));
    }

    @Test
    void raidOneTakesTheSecondAndAHalfOfTheCase() {
        assertThat(querySeconds(RaidLevel.RAID1, 2)).isCloseTo(1.5, within(0.05));
    }

    @Test
    void raidTenTakesFourToFiveTenthsOfASecond() {
        assertThat(querySeconds(RaidLevel.RAID10, 4)).isBetween(0.4, 0.5);
    }

    @Test
    void moreSpindlesAreFasterAndParityIsSlower() {
        assertThat(querySeconds(RaidLevel.RAID10, 8)).isLessThan(querySeconds(RaidLevel.RAID10, 4));
        assertThat(querySeconds(RaidLevel.RAID5, 4))
                .isGreaterThan(querySeconds(RaidLevel.RAID10, 4));
    }

    @Test
    void aSaturatedArraySaysSo() {
        ArrayStation array = new ArrayStation(array(RaidLevel.RAID1, 2, 5.5556), 1000, 100);
        assertThat(array.saturated()).isTrue();
        assertThatThrownBy(array::readSeconds)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("saturated");
    }

    /** Whatever the number of operations that a disk does at once. */
    @Property(tries = 500)
    void moreOperationsASecondNeverTakeLonger(
            @ForAll RaidLevel level,
            @ForAll @DoubleRange(min = 1000, max = 100_000) double iops,
            @ForAll @DoubleRange(min = 1, max = 2) double more,
            @ForAll @DoubleRange(min = 0.05, max = 1) double latencyMs,
            @ForAll @DoubleRange(min = 0, max = 0.95) double utilisation) {
        int disks = level == RaidLevel.RAID1 ? 2 : 4;
        double reads = utilisation * 0.6 * disks * iops;
        double writes = utilisation * 0.4 * disks * iops / level.writePenalty(disks);
        ArrayStation slow = new ArrayStation(array(level, disks, iops, latencyMs), reads, writes);
        ArrayStation fast =
                new ArrayStation(array(level, disks, iops * more, latencyMs), reads, writes);
        assertThat(fast.readSeconds()).isLessThanOrEqualTo(slow.readSeconds() * (1 + 1e-9));
        assertThat(fast.writeSeconds()).isLessThanOrEqualTo(slow.writeSeconds() * (1 + 1e-9));
        assertThat(fast.readSeconds()).isGreaterThanOrEqualTo(latencyMs / 1000);
    }

    private static double querySeconds(RaidLevel level, int disks) {
        double reads = QUERIES_PER_SECOND * READS;
        double writes = reads * (1 - READ_FRACTION) / READ_FRACTION;
        return 0.03
                + READS
                        * new ArrayStation(array(level, disks, 1000.0 / 180), reads, writes)
                                .readSeconds();
    }

    private static DiskLayout array(RaidLevel level, int disks, double serviceMs) {
        return array(level, disks, 1000 / serviceMs, serviceMs);
    }

    private static DiskLayout array(RaidLevel level, int disks, double iops, double latencyMs) {
        return new DiskLayout.Array(
                level,
                disks,
                new DiskOffer(
                        "SAS-15K",
                        DiskClass.SAS_15K,
                        600,
                        iops,
                        iops,
                        latencyMs,
                        0.015,
                        BigMoney.zero(CurrencyUnit.of("INR")),
                        new PriceSource("test", "2026", PriceStatus.ESTIMATED, "")));
    }
}
