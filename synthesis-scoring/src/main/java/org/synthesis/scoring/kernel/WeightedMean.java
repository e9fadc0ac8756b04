package org.synthesis.scoring.kernel;

/**
 * Inverse-variance mean of independent effects.
 *
 * @param mean weighted mean, weights {@code 1/(v + tau2)}
 * @param sumW sum of the weights; the variance of the mean is its inverse
 * @param q weighted sum of squared distances from the mean (generalised Q)
 */
public record WeightedMean(double mean, double sumW, double q) {
    /**
     * Mean, weight and generalised Q in one pass. Shapes: y and v of the same length, at least 1.
     *
     * <p>The mean is updated by distances, not by sums of products: large common offsets do not cost digits, and equal
     * effects give exactly Q = 0. Source: DerSimonian and Laird (1986).
     */
    public static WeightedMean of(double[] y, double[] v, double tau2) {
        double sumW = 0;
        double mean = 0;
        double q = 0;
        for (int i = 0; i < y.length; i++) {
            double w = 1 / (v[i] + tau2);
            sumW += w;
            double d = y[i] - mean;
            // (w / sumW) * d, not w * d / sumW: the first weight is then exactly 1
            mean += w / sumW * d;
            q += w * d * (y[i] - mean);
        }
        return new WeightedMean(mean, sumW, q);
    }

    /**
     * Typical sampling variance {@code (k - 1) / (W - W2 / W)}, W and W2 the sums of 1/v and 1/v^2. Needs k of at least 2.
     *
     * <p>Source: Higgins and Thompson (2002).
     */
    public static double typicalVariance(double[] v) {
        double sumW = 0;
        double sumW2 = 0;
        for (double variance : v) {
            double w = 1 / variance;
            sumW += w;
            sumW2 += w * w;
        }
        return (v.length - 1) / (sumW - sumW2 / sumW);
    }
}
