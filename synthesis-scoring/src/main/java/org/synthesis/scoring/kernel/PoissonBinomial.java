package org.synthesis.scoring.kernel;

/** The number of successes in independent trials with their own probabilities. */
public final class PoissonBinomial {
    private PoissonBinomial() {}

    /**
     * {@return the probability of at least so many successes} Adds one trial at a time: O(k^2), no term is subtracted. For
     * more successes than trials 0, for none 1.
     */
    public static double upperTail(double[] probabilities, int successes) {
        int k = probabilities.length;
        if (successes <= 0) {
            return 1;
        }
        if (successes > k) {
            return 0;
        }
        // chances[s] is the probability of s successes so far; the last cell collects all counts from successes on
        double[] chances = new double[successes + 1];
        chances[0] = 1;
        for (double p : probabilities) {
            chances[successes] += chances[successes - 1] * p;
            for (int s = successes - 1; s > 0; s--) {
                chances[s] = chances[s] * (1 - p) + chances[s - 1] * p;
            }
            chances[0] *= 1 - p;
        }
        return Math.min(1, chances[successes]);
    }
}
