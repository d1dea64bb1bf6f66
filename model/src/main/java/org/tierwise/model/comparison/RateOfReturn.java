package org.tierwise.model.comparison;

/** The rate at which payments are worth nothing together. */
final class RateOfReturn {
    private static final int HALVINGS = 200;

    private RateOfReturn() {}

    /**
     * Halves the interval that holds the root. The worth falls with the rate wherever outlays come
     * first and their sum is paid back, so that there is one root and it is above 0.
     *
     * @param payments one for each period; the first that is not 0 is negative, their sum positive
     * @return rate of a period
     */
    static double of(double[] payments) {
        double low = 0;
        double high = 1;
        while (worth(payments, high) > 0) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (worth(payments, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Worth at a rate, as of the first period. */
    private static double worth(double[] payments, double rate) {
        double sum = 0;
        double factor = 1;
        for (double payment : payments) {
            sum += payment * factor;
            factor /= 1 + rate;
        }
        return sum;
    }
}
