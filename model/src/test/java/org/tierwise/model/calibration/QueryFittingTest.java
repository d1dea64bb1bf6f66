package org.tierwise.model.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.calibration.QueryParameter.QUERIES_PER_PAGE;
import static org.tierwise.model.calibration.QueryParameter.READS_PER_QUERY;
import static org.tierwise.model.calibration.QueryParameter.READ_FRACTION;
import static org.tierwise.model.calibration.QueryParameter.TRAFFIC;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;
import org.tierwise.model.bill.VolumeType;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three query times of the case, and what follows from them. */
class QueryFittingTest {
    private static final double BUSY_HOUR = 38.9;
    private static final QueryLoad UNKNOWN = new QueryLoad(0.03, 100, 0.1, 0.9, 1);

    private static final ObservedStorage RAID1 = spindles(RaidLevel.RAID1, 2);
    private static final ObservedStorage RAID10 = spindles(RaidLevel.RAID10, 4);
    private static final ObservedStorage RDS = gp2(100);

    private static final QueryFit CASE =
            fit(
                    List.of(READS_PER_QUERY, QUERIES_PER_PAGE, READ_FRACTION),
                    seen("RAID 1", RAID1, 1.5),
                    seen("RAID 10", RAID10, 0.45),
                    seen("RDS", RDS, 0.65));

    @Test
    void oneSetOfParametersExplainsAllThreeTimes() {
        assertThat(CASE.explains()).isTrue();
        assertThat(CASE.boundsHit()).isEmpty();
        assertThat(CASE.fitted().seconds(RAID1, BUSY_HOUR)).isCloseTo(1.5, within(0.015));
        assertThat(CASE.fitted().seconds(RAID10, BUSY_HOUR)).isBetween(0.4, 0.5);
        assertThat(CASE.fitted().seconds(RDS, BUSY_HOUR)).isBetween(0.6, 0.7);
        assertThat(CASE.worstResidual()).isLessThan(0.001);
        assertThat(CASE.fitted().readsPerQuery()).isCloseTo(58.7, within(0.1));
        assertThat(CASE.fitted().queriesPerPage()).isCloseTo(0.0865, within(0.0005));
        assertThat(CASE.fitted().readFraction()).isCloseTo(0.7725, within(0.002));
        assertThat(CASE.fitted().utilisation(RAID1, BUSY_HOUR)).isCloseTo(0.871, within(0.003));
    }

    @Test
    void twiceTheTrafficSaturatesTheMirrorAndTheVolumeAndTakesRaidTenToWhereTheMirrorWas() {
        assertThat(CASE.fitted().seconds(RAID1, 2 * BUSY_HOUR)).isInfinite();
        assertThat(CASE.fitted().seconds(RDS, 2 * BUSY_HOUR)).isInfinite();
        assertThat(CASE.fitted().seconds(RAID10, 2 * BUSY_HOUR)).isCloseTo(1.5, within(0.03));
        assertThat(CASE.fitted().seconds(spindles(RaidLevel.RAID10, 8), 2 * BUSY_HOUR))
                .isCloseTo(0.45, within(0.01));
    }

    @Test
    void aVolumeOfAThousandGigabytesCannotExplainTheTimeOnRds() {
        QueryFit fit =
                fit(
                        List.of(READS_PER_QUERY, QUERIES_PER_PAGE, READ_FRACTION),
                        seen("RAID 1", RAID1, 1.5),
                        seen("RAID 10", RAID10, 0.45),
                        seen("RDS", gp2(1000), 0.65));
        assertThat(fit.explains()).isFalse();
        assertThat(fit.worstResidual()).isGreaterThan(0.3);
        assertThat(CASE.fitted().seconds(gp2(1000), BUSY_HOUR)).isCloseTo(0.09, within(0.01));
    }

    @Test
    void otherDisksWithAnotherVolumeExplainTheTimesAsWell() {
        QueryFit fit =
                fit(
                        List.of(READS_PER_QUERY, QUERIES_PER_PAGE, READ_FRACTION),
                        seen("RAID 1", disks(RaidLevel.RAID1, 2, 140), 1.5),
                        seen("RAID 10", disks(RaidLevel.RAID10, 4, 140), 0.45),
                        seen(
                                "RDS",
                                new ObservedStorage.CloudVolume(
                                        VolumeType.IO1, 100, Optional.of(220.0), 1),
                                0.65));
        assertThat(fit.worstResidual()).isLessThan(0.001);
        assertThat(fit.boundsHit()).isEmpty();
        assertThat(fit.fitted().readsPerQuery()).isCloseTo(45.7, within(0.1));
    }

    @Test
    void aLittleMoreTrafficWeighsSevenfoldNearSaturation() {
        assertThat(effect(0, QUERIES_PER_PAGE)).isCloseTo(0.067, within(0.003));
        assertThat(effect(1, QUERIES_PER_PAGE)).isCloseTo(0.005, within(0.001));
        assertThat(effect(2, QUERIES_PER_PAGE)).isCloseTo(0.063, within(0.003));
        assertThat(effect(0, TRAFFIC)).isCloseTo(effect(0, QUERIES_PER_PAGE), within(1e-12));
    }

    @Test
    void queriesOfAPageAndThePageRateCannotBeToldApart() {
        QueryFit fit =
                fit(
                        List.of(QUERIES_PER_PAGE, TRAFFIC),
                        seen("RAID 1", RAID1, 1.5),
                        seen("RAID 10", RAID10, 0.45));
        Identification.Direction open = fit.identification().open().getFirst();
        assertThat(open.singularValue()).isLessThan(1e-6);
        assertThat(open.inWords()).isIn("v^0.71·x^-0.71", "v^-0.71·x^0.71");
        QueryFit twiceThePages = QueryFitting.fit(CASE.calibration(), UNKNOWN, 2 * BUSY_HOUR);
        assertThat(twiceThePages.fitted().queriesPerPage() * 2)
                .isCloseTo(CASE.fitted().queriesPerPage(), within(1e-4));
    }

    @Test
    void fewerObservationsThanParametersLeaveCombinationsOpen() {
        QueryFit fit =
                fit(
                        List.of(READS_PER_QUERY, QUERIES_PER_PAGE, READ_FRACTION),
                        seen("RAID 10", RAID10, 0.45));
        assertThat(fit.worstResidual()).isLessThan(0.001);
        assertThat(fit.identification().directions()).hasSize(3);
        assertThat(fit.identification().open()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aTimeOutOfReachEndsOnABoundAndSaysSo() {
        QueryFit fit = fit(List.of(READS_PER_QUERY), seen("gp2", gp2(5000), 30));
        assertThat(fit.explains()).isFalse();
        assertThat(fit.boundsHit()).extracting(ParameterRange::parameter).contains(READS_PER_QUERY);
    }

    @Test
    void fittedFiguresAreCalibratedAndNameTheirObservations() {
        Figure k = CASE.figure(READS_PER_QUERY);
        assertThat(k.provenance()).isEqualTo(Provenance.CALIBRATED);
        assertThat(k.source()).contains("RAID 1 1.50 s", "RAID 10 0.45 s", "RDS 0.65 s");
    }

    @Test
    void aCalibrationWithoutObservationsIsRefused() {
        assertThatThrownBy(() ->
                        new QueryCalibration(
                                "mysql", "query", List.of(READS_PER_QUERY.plausible()), List.of()))
                .hasMessageContaining("needs a free parameter and an observation");
        assertThatThrownBy(() -> new ParameterRange(READ_FRACTION, 0.5, 1.2))
                .hasMessageContaining("rising up to 1");
    }

    /** Times made from known parameters give times back, whichever parameters made them. */
    @Property(tries = 40)
    void timesThatTheModelMadeAreExplained(
            @ForAll @DoubleRange(min = 15, max = 150) double k,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double v,
            @ForAll @DoubleRange(min = 0.55, max = 0.9) double f) {
        assertThatItsTimesAreExplained(new QueryLoad(0.03, k, v, f, 1));
    }

    /** Few reads by many queries lie in a valley that the six best starts all missed. */
    @Property(tries = 40)
    void timesOfManySmallQueriesAreExplained(
            @ForAll @DoubleRange(min = 15, max = 17) double k,
            @ForAll @DoubleRange(min = 0.38, max = 0.5) double v,
            @ForAll @DoubleRange(min = 0.6, max = 0.68) double f) {
        assertThatItsTimesAreExplained(new QueryLoad(0.03, k, v, f, 1));
    }

    private static void assertThatItsTimesAreExplained(QueryLoad truth) {
        List<ObservedStorage> storages = List.of(RAID10, spindles(RaidLevel.RAID5, 6), gp2(200));
        Assume.that(storages.stream().allMatch(s -> truth.utilisation(s, BUSY_HOUR) < 0.95));
        QueryFit fit =
                fit(
                        List.of(READS_PER_QUERY, QUERIES_PER_PAGE, READ_FRACTION),
                        storages.stream()
                                .map(s -> seen(s.label(), s, truth.seconds(s, BUSY_HOUR)))
                                .toArray(QueryObservation[]::new));
        assertThat(fit.worstResidual()).isLessThan(0.005);
    }

    private static double effect(int observation, QueryParameter parameter) {
        return CASE.residuals().get(observation).effects().stream()
                .filter(e -> e.parameter() == parameter)
                .findFirst()
                .orElseThrow()
                .relative();
    }

    private static QueryFit fit(List<QueryParameter> free, QueryObservation... observations) {
        return QueryFitting.fit(
                new QueryCalibration(
                        "mysql",
                        "disk-bound query",
                        free.stream().map(QueryParameter::plausible).toList(),
                        new ArrayList<>(Arrays.asList(observations))),
                UNKNOWN,
                BUSY_HOUR);
    }

    private static QueryObservation seen(String name, ObservedStorage storage, double seconds) {
        return new QueryObservation(
                name, storage, Optional.empty(), Figure.assumed(seconds, "s", "the case"));
    }

    private static ObservedStorage spindles(RaidLevel level, int disks) {
        return disks(level, disks, 180);
    }

    private static ObservedStorage disks(RaidLevel level, int disks, double iops) {
        return new ObservedStorage.DiskArray(level, disks, DiskClass.SAS_15K, iops);
    }

    private static ObservedStorage gp2(double gb) {
        return new ObservedStorage.CloudVolume(VolumeType.GP2, gb, Optional.empty(), 1);
    }
}
