package org.tierwise.model.simulation;

/** A page on its way through the network. */
final class Visit {
    final double arrivedAt;
    final long number;
    int station;
    int callsLeft;

    /** What is left of the present call in the clock of its station: service, or its end. */
    double work;

    Visit(long number, double arrivedAt) {
        this.number = number;
        this.arrivedAt = arrivedAt;
    }
}
