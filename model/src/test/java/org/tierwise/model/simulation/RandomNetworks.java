package org.tierwise.model.simulation;

import org.tierwise.model.capacity.queueing.MultiServer;
import org.tierwise.model.capacity.queueing.OpenNetwork;
import org.tierwise.model.capacity.queueing.ProcessorSharing;
import org.tierwise.model.capacity.queueing.Station;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Networks like those of web shops, drawn from a seed. */
final class RandomNetworks {
    static final double PAGE_RATE = 40;

    private RandomNetworks() {}

    /** Two to eight stations of 1 to 16 servers at 5 to 90 %, called once to 8 times a page. */
    static OpenNetwork of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<OpenNetwork.Visited> stations = new ArrayList<>();
        int count = random.nextInt(2, 9);
        for (int i = 0; i < count; i++) {
            int calls = random.nextBoolean() ? 1 : random.nextInt(1, 9);
            double probability = random.nextBoolean() ? 1 : random.nextDouble(0.1, 1);
            int servers = 1 << random.nextInt(5);
            double rate = PAGE_RATE * calls * probability;
            double service = random.nextDouble(0.05, 0.9) * servers / rate;
            Station station =
                    random.nextBoolean()
                            ? new MultiServer(rate, service, servers)
                            : new ProcessorSharing(rate, service, servers, service, 1);
            stations.add(new OpenNetwork.Visited("station " + i, station, calls, probability));
        }
        return new OpenNetwork(stations);
    }
}
