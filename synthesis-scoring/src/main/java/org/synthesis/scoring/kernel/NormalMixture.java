package org.synthesis.scoring.kernel;

/**
 * A mixture of normal distributions.
 *
 * @param weight weights, which add up to 1
 * @param mean means
 * @param sd standard deviations, positive
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel value, read by its callers
public record NormalMixture(double[] weight, double[] mean, double[] sd) {
    private static final int SCAN = 200;

    /** {@return the mean} */
    public double expectation() {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * (mean[i] - mean[0]);
        }
        return mean[0] + sum;
    }

    /** {@return the standard deviation} */
    public double standardDeviation() {
        double centre = expectation();
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * (sd[i] * sd[i] + (mean[i] - centre) * (mean[i] - centre));
        }
        return Math.sqrt(sum);
    }

    /** {@return the density at x} */
    public double density(double x) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            double u = (x - mean[i]) / sd[i];
            sum += weight[i] / sd[i] * StrictMath.exp(-u * u / 2);
        }
        return sum / Math.sqrt(2 * Math.PI);
    }

    private double slope(double x) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            double u = (x - mean[i]) / sd[i];
            sum -= weight[i] * u / (sd[i] * sd[i]) * StrictMath.exp(-u * u / 2);
        }
        return sum;
    }

    /** {@return probability of more than x} */
    public double upperTail(double x) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * Distributions.normalUpperTail((x - mean[i]) / sd[i]);
        }
        return Math.min(1, sum);
    }

    private double lowerTail(double x) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * Distributions.normalUpperTail((mean[i] - x) / sd[i]);
        }
        return sum;
    }

    /** {@return the value not exceeded with probability p, strictly between 0 and 1} */
    public double quantile(double p) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double largest = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 1e-6 * weight.length) {
                largest = Math.max(largest, sd[i]);
            }
            low = Math.min(low, mean[i]);
            high = Math.max(high, mean[i]);
        }
        double step = largest > 0 ? largest : sd[0];
        while (lowerTail(low) > p) {
            low -= step;
            step *= 2;
        }
        while (lowerTail(high) < p) {
            high += step;
            step *= 2;
        }
        boolean upper = p > 0.5;
        return Brent.search(x -> upper ? 1 - p - upperTail(x) : lowerTail(x) - p, low, high, (high - low) * 1e-15, 500)
                .value();
    }

    /** {@return where the density is highest} */
    public double mode() {
        double low = quantile(0.005);
        double high = quantile(0.995);
        double best = low;
        double highest = 0;
        double step = (high - low) / SCAN;
        for (int i = 0; i <= SCAN; i++) {
            double value = density(low + i * step);
            if (value > highest) {
                highest = value;
                best = low + i * step;
            }
        }
        double a = best - step;
        double b = best + step;
        return slope(a) > 0 && slope(b) < 0
                ? Brent.search(this::slope, a, b, step * 1e-12, 200).value()
                : best;
    }
}
