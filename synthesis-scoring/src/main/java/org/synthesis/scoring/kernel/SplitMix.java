package org.synthesis.scoring.kernel;

/**
 * Random numbers that are the same on every machine and release of Java: SplitMix64.
 *
 * <p>Only additions, shifts and products of whole numbers, and one exact product with a power of two. Source: Steele, Lea and Flood
 * (2014), Fast splittable pseudorandom number generators, OOPSLA.
 */
final class SplitMix {
    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    /** A multiple of 2^-53 from 0 up to but not including 1. */
    double next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /**
     * Fills w with weights that are uniform on the simplex, Dirichlet(1, ..., 1): the gaps between sorted uniform numbers. No
     * logarithm, so that the bits do not depend on the machine.
     */
    void simplexInPlace(double[] w) {
        int last = w.length - 1;
        for (int i = 0; i < last; i++) {
            double u = next();
            int j = i;
            for (; j > 0 && w[j - 1] > u; j--) {
                w[j] = w[j - 1];
            }
            w[j] = u;
        }
        w[last] = 1;
        for (int k = last; k > 0; k--) {
            w[k] -= w[k - 1];
        }
    }
}
