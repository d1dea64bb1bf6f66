package org.tierwise.solver.options;

/**
 * A product of {@link LatencyFactors} that is written over again and again, for a search that
 * changes one factor at a time.
 */
public final class LatencyProduct {
    private final double[] re;
    private final double[] im;
    private boolean none = true;

    /**
     * The empty product, which no page waits for.
     *
     * @param times number of target times
     */
    public LatencyProduct(int times) {
        re = new double[times * LatencyFactors.NODES];
        im = new double[times * LatencyFactors.NODES];
    }

    /**
     * Makes this the product of another and some factors.
     *
     * @param product another product, for as many times
     * @param factors the factors
     * @param from first target time that is of interest; the others keep no meaning
     */
    public void set(LatencyProduct product, LatencyFactors factors, int from) {
        if (factors == LatencyFactors.NONE) {
            copy(product, from);
        } else if (product.none) {
            none = false;
            int start = from * LatencyFactors.NODES;
            System.arraycopy(factors.re, start, re, start, re.length - start);
            System.arraycopy(factors.im, start, im, start, im.length - start);
        } else {
            multiply(product, factors.re, factors.im, from);
        }
    }

    /** The same with a second product in place of the factors. */
    public void set(LatencyProduct product, LatencyProduct other, int from) {
        if (other.none) {
            copy(product, from);
        } else if (product.none) {
            copy(other, from);
        } else {
            multiply(product, other.re, other.im, from);
        }
    }

    private void copy(LatencyProduct other, int from) {
        none = other.none;
        if (this != other && !none) {
            int start = from * LatencyFactors.NODES;
            System.arraycopy(other.re, start, re, start, re.length - start);
            System.arraycopy(other.im, start, im, start, im.length - start);
        }
    }

    private void multiply(LatencyProduct product, double[] otherRe, double[] otherIm, int from) {
        none = false;
        for (int i = from * LatencyFactors.NODES; i < re.length; i++) {
            double real = product.re[i] * otherRe[i] - product.im[i] * otherIm[i];
            im[i] = product.re[i] * otherIm[i] + product.im[i] * otherRe[i];
            re[i] = real;
        }
    }

    /**
     * P(T &gt; t) for one of the times.
     *
     * @param time index of the time
     * @param seconds the time, s
     * @return a probability; 0 where a page waits for nothing
     */
    public double tail(int time, double seconds) {
        return none
                ? 0
                : LatencyFactors.INVERSION.tail(re, im, time * LatencyFactors.NODES, seconds);
    }
}
