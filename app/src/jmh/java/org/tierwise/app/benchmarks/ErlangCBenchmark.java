package org.tierwise.app.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tierwise.model.capacity.queueing.ErlangC;

/** Erlang C of ten thousand servers against the recurrence of the textbooks. */
@State(Scope.Benchmark)
public class ErlangCBenchmark {
    private static final int SERVERS = 10_000;

    @Param({"0.3", "0.9", "0.999"})
    private double utilisation;

    /** As the model has it. */
    @Benchmark
    public double sum() {
        return ErlangC.waitProbability(SERVERS, SERVERS * utilisation);
    }

    /** B(k) = a·B(k-1) / (k + a·B(k-1)), then C = B / (1 - ρ(1-B)). */
    @Benchmark
    public double recurrence() {
        double load = SERVERS * utilisation;
        double lost = 1;
        for (int k = 1; k <= SERVERS; k++) {
            lost = load * lost / (k + load * lost);
        }
        return lost / (1 - utilisation * (1 - lost));
    }
}
