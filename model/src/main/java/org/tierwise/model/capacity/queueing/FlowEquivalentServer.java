package org.tierwise.model.capacity.queueing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a closed network of stations lets through when j requests are always inside: the service
 * rate of the one server that may stand for the network (Chandy, Herzog and Woo 1975). With
 * normalisation constants G of the product form, by convolution (Buzen 1973): X(j) = G(j-1)/G(j).
 *
 * <p>Every term is positive, and scaled by the asymptotic bound min(c/D, w/ΣD) of the throughput
 * (Denning and Buzen 1978), so that G grows by no more than about e^w: begun near 1e-300, doubles
 * reach {@value #MOST_REQUESTS} requests without losing a digit.
 */
public final class FlowEquivalentServer {
    /** Most requests inside that can be asked for. */
    public static final int MOST_REQUESTS = 1000;

    /** ln 1e300: room that factors leave below 1 for their growth. */
    private static final double ROOM = 300 * Math.log(10);

    private final List<HeldStation> stations;
    private final double[] throughput;
    private final double[][] numbers;

    /**
     * @param stations what a request uses; not all of them for no time
     * @param mostRequests largest j, 1 to {@value #MOST_REQUESTS}
     * @throws IllegalArgumentException when a request takes no time, or j is out of range
     */
    public FlowEquivalentServer(List<HeldStation> stations, int mostRequests) {
        this.stations = List.copyOf(stations);
        if (mostRequests < 1 || mostRequests > MOST_REQUESTS) {
            throw new IllegalArgumentException(
                    "requests inside must be from 1 to %d, but are %d"
                            .formatted(MOST_REQUESTS, mostRequests));
        }
        if (!(demandSeconds() > 0)) {
            throw new IllegalArgumentException("a request must take some time inside");
        }
        double bound = mostRequests / demandSeconds();
        for (HeldStation station : stations) {
            bound = Math.min(bound, station.servers() / station.demandSeconds());
        }
        List<double[]> factors = new ArrayList<>();
        for (HeldStation station : stations) {
            double room = ROOM * station.demandSeconds() / demandSeconds();
            factors.add(factor(station, bound, mostRequests, Math.exp(-room)));
        }
        double[] g = product(factors, -1, mostRequests);
        throughput = new double[mostRequests + 1];
        for (int j = 1; j <= mostRequests; j++) {
            throughput[j] = bound * g[j - 1] / g[j];
        }
        numbers = new double[stations.size()][];
        for (int i = 0; i < numbers.length; i++) {
            double[] mine = factors.get(i).clone();
            for (int n = 0; n <= mostRequests; n++) {
                mine[n] *= n;
            }
            numbers[i] = convolve(mine, product(factors, i, mostRequests));
            for (int j = 0; j <= mostRequests; j++) {
                numbers[i][j] /= g[j];
            }
        }
    }

    private static double[] factor(HeldStation station, double bound, int most, double start) {
        double[] factor = new double[most + 1];
        factor[0] = start;
        for (int j = 1; j <= most; j++) {
            factor[j] =
                    factor[j - 1]
                            * (bound * station.demandSeconds() / Math.min(j, station.servers()));
        }
        return factor;
    }

    /** Convolution of all factors but one; -1 leaves none out. */
    private static double[] product(List<double[]> factors, int without, int most) {
        double[] product = new double[most + 1];
        product[0] = 1;
        for (int i = 0; i < factors.size(); i++) {
            if (i != without) {
                product = convolve(product, factors.get(i));
            }
        }
        return product;
    }

    private static double[] convolve(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                for (int j = 0; i + j < sum.length; j++) {
                    sum[i + j] += a[i] * b[j];
                }
            }
        }
        return sum;
    }

    /** Stations inside, in the order in which they were given. */
    public List<HeldStation> stations() {
        return stations;
    }

    /** Largest number of requests inside. */
    public int mostRequests() {
        return throughput.length - 1;
    }

    /** Time of service of a request over all stations, s. */
    public double demandSeconds() {
        return stations.stream().mapToDouble(HeldStation::demandSeconds).sum();
    }

    /** Squared coefficient of variation of that time, stations independent. */
    public double demandScv() {
        double variance = 0;
        for (HeldStation station : stations) {
            variance += station.scv() * station.demandSeconds() * station.demandSeconds();
        }
        return variance / (demandSeconds() * demandSeconds());
    }

    /**
     * X(j): requests a second that leave while j are inside.
     *
     * @param inside j, 0 to {@link #mostRequests()}
     */
    public double throughput(int inside) {
        return throughput[inside];
    }

    /**
     * Mean number of requests at a station while j are inside.
     *
     * @param station index of the station
     * @param inside j, 0 to {@link #mostRequests()}
     */
    public double numberAt(int station, int inside) {
        return numbers[station][inside];
    }
}
