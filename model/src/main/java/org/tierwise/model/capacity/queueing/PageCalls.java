package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/**
 * The calls that one page makes to a station: {@code calls} attempts, each of which really goes
 * there with {@code probability}.
 *
 * @param calls n, at least 0
 * @param probability p, in [0, 1]
 * @param residence residence time of one real visit
 */
public record PageCalls(int calls, double probability, ResidenceTime residence) {
    /**
     * @throws IllegalArgumentException when calls are negative or p is outside [0, 1]
     */
    public PageCalls {
        if (calls < 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "a page needs calls >= 0 and a call probability in [0, 1]");
        }
    }

    /** Mean time that a page spends on these calls, s. */
    public double meanSeconds() {
        return calls * probability * residence.meanSeconds();
    }

    /** Time that every page spends on these calls at least, s. */
    public double constantSeconds() {
        return probability == 1 ? calls * residence.constantSeconds() : 0;
    }

    /** Transform of the time that a page spends on these calls: (1 - p + p·φ(s))^n. */
    public Complex at(Complex s) {
        return of(residence.transform(), s);
    }

    /** The same without {@link #constantSeconds()}. */
    public Complex variableAt(Complex s) {
        return of(probability == 1 ? residence.variable() : residence.transform(), s);
    }

    private Complex of(LaplaceTransform visit, Complex s) {
        Complex once = visit.at(s).multiply(probability).add(1 - probability);
        return calls == 1 ? once : once.pow(calls);
    }
}
