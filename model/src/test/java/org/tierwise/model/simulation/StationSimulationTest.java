package org.tierwise.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.capacity.disk.DrbdCommit;
import org.tierwise.model.capacity.disk.ReplicatedCommit;
import org.tierwise.model.capacity.disk.ThrottledVolume;
import org.tierwise.model.capacity.queueing.LossyQueue;
import org.tierwise.model.capacity.queueing.MultiServer;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.RaidLevel;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** The parts of the simulated plan, each alone, against the exact answer of queueing theory. */
class StationSimulationTest {
    private static final int VISITS = 400_000;
    private static final double SERVICE = 0.01;

    private final Calendar calendar = new Calendar();
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    /** One visit to what is tested. */
    private interface Visited {
        void enter(Completion job, double now);
    }

    @ParameterizedTest
    @CsvSource({"1,60", "1,85", "4,300", "16,1400"})
    void aDiskIsAQueueWithAsManyServersAsItWorksOn(int parallel, double rate) {
        DiskQueue disk = new DiskQueue(calendar, parallel);
        MultiServer exact = new MultiServer(rate, SERVICE, parallel);

        double mean = mean(rate, (job, now) -> disk.serve(service(), job, now));

        near(mean, exact.residence(1).meanSeconds());
        assertThat(disk.busySeconds() * rate / VISITS / parallel)
                .isCloseTo(exact.utilisation(), within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"1,60", "1,85", "4,300"})
    void sharedCoresTakeAsLongInTheMeanAsAQueueWhateverTheService(int cores, double rate) {
        SharedCores shared = new SharedCores(calendar, cores);
        MultiServer exact = new MultiServer(rate, SERVICE, cores);

        double mean =
                mean(
                        rate,
                        (job, now) ->
                                shared.serve(
                                        random.nextDouble() < 0.2 ? 5 * SERVICE : 0, job, now));

        near(mean, exact.residence(1).meanSeconds());
    }

    @ParameterizedTest
    @CsvSource({"100", "270"})
    void aThrottledVolumeIsMD1(double rate) {
        Storage volume = Storage.of(new DiskLayout.Volume(disk(300, 1)), calendar, random);

        near(mean(rate, volume::read), new ThrottledVolume(300, 0.001, rate).meanSeconds());
    }

    /** Flatto and Hahn 1984: the later of two queues fed at once takes (12 - ρ)/8 of M/M/1. */
    @ParameterizedTest
    @CsvSource({"20", "60", "80"})
    void aWriteOnAMirrorWaitsForTheLaterDisk(double rate) {
        Storage mirror = array(RaidLevel.RAID1, 2);
        double rho = rate * SERVICE;

        near(mean(rate, mirror::write), (12 - rho) / 8 * SERVICE / (1 - rho));
    }

    @ParameterizedTest
    @CsvSource({"RAID0,4,1", "RAID1,3,1.83333", "RAID10,4,1.5", "RAID5,4,3", "RAID6,5,3.66667"})
    void aWriteOnAnIdleArrayTakesItsPhases(RaidLevel level, int disks, double times) {
        Storage array = array(level, disks);

        near(mean(0.01, array::write), times * SERVICE);
        assertThat(array.busySeconds() / VISITS / SERVICE)
                .isCloseTo(level.writePenalty(disks), within(0.02 * level.writePenalty(disks)));
    }

    @Test
    void aReadOnAMirrorIsSlowerThanFromOneQueueAndFasterThanAtRandom() {
        double rate = 150;
        double oneQueue = new MultiServer(rate, SERVICE, 2).residence(1).meanSeconds();
        double atRandom = new MultiServer(rate / 2, SERVICE, 1).residence(1).meanSeconds();

        assertThat(mean(rate, array(RaidLevel.RAID1, 2)::read))
                .isBetween(1.02 * oneQueue, 0.8 * atRandom);
    }

    @Test
    void aReadOnAStripeGoesToADiskAtRandom() {
        near(
                mean(150, array(RaidLevel.RAID0, 2)::read),
                new MultiServer(75, SERVICE, 1).residence(1).meanSeconds());
    }

    @ParameterizedTest
    @CsvSource({"0", "0.0002", "0.01"})
    void aDrbdCommitWaitsForBothNodes(double roundTrip) {
        ReplicatedStorage pair =
                new ReplicatedStorage(
                        array(RaidLevel.RAID0, 2),
                        List.of(array(RaidLevel.RAID0, 2)),
                        2,
                        calendar,
                        roundTrip / 2);

        near(mean(0.01, pair::commit), DrbdCommit.meanSeconds(SERVICE, roundTrip));
    }

    @ParameterizedTest
    @CsvSource({"2,3", "3,3", "2,5"})
    void aCommitWaitsForAsManyMirrorsAsMustAcknowledgeIt(int acknowledging, int nodes) {
        ReplicatedStorage mirrors =
                new ReplicatedStorage(
                        array(RaidLevel.RAID0, 2),
                        Stream.generate(() -> array(RaidLevel.RAID0, 2)).limit(nodes - 1).toList(),
                        acknowledging,
                        calendar,
                        0);

        near(
                mean(0.01, mirrors::commit),
                new ReplicatedCommit(acknowledging, nodes).meanSeconds(SERVICE, 0));
    }

    @ParameterizedTest
    @CsvSource({"2,3,150", "4,0,300", "1,10,120"})
    void workersRefuseWhatABoundedQueueRefuses(int workers, int backlog, double rate) {
        WorkerSlots slots = new WorkerSlots(workers, backlog);
        LossyQueue exact = new LossyQueue(rate, SERVICE, workers, workers + backlog);
        DiskQueue cores = new DiskQueue(calendar, workers);
        double[] refused = {0};

        double mean =
                mean(
                        rate,
                        (job, now) -> {
                            Completion held = held(slots, cores, job);
                            switch (slots.take(held, now)) {
                                case HELD -> held.done(now);
                                case WAITING -> {}
                                case REFUSED -> {
                                    refused[0]++;
                                    job.done(Double.NaN);
                                }
                            }
                        });

        assertThat(refused[0] / VISITS).isCloseTo(exact.blockingProbability(), within(0.005));
        near(mean, exact.residence(1).meanSeconds());
    }

    /** Holds a worker for a while, on a core of its own. */
    private Completion held(WorkerSlots slots, DiskQueue cores, Completion job) {
        return now ->
                cores.serve(
                        service(),
                        end -> {
                            slots.release(end);
                            job.done(end);
                        },
                        now);
    }

    private double service() {
        return random.nextExponential() * SERVICE;
    }

    private static void near(double simulated, double exact) {
        assertThat(simulated).isCloseTo(exact, within(0.03 * exact));
    }

    /** Mean time of visits that come at random; one that ends at no number does not count. */
    private double mean(double rate, Visited visited) {
        double[] sum = new double[3];
        new PoissonStream(
                calendar,
                rate,
                now ->
                        visited.enter(
                                end -> {
                                    sum[0] += Double.isNaN(end) ? 0 : end - now;
                                    sum[1] += Double.isNaN(end) ? 0 : 1;
                                    sum[2]++;
                                },
                                now),
                random);
        while (sum[2] < VISITS) {
            calendar.next();
        }
        return sum[0] / sum[1];
    }

    private Storage array(RaidLevel level, int disks) {
        return Storage.of(
                new DiskLayout.Array(level, disks, disk(1 / SERVICE, 1000 * SERVICE)),
                calendar,
                random);
    }

    private static DiskOffer disk(double iops, double latencyMs) {
        return new DiskOffer(
                "DISK",
                DiskClass.SAS_15K,
                300,
                iops,
                iops,
                latencyMs,
                0.01,
                BigMoney.zero(CurrencyUnit.of("INR")),
                new PriceSource("made for tests", "2026", PriceStatus.ESTIMATED, ""));
    }
}
