package org.synthesis.scoring.kernel;

/**
 * The interval of Henmi and Copas (2010) around the common-effect mean.
 *
 * <p>The pivot is {@code R / sqrt(1 + tau2 W2)}, R the standardised error of the mean and tau2 the estimate of DerSimonian and
 * Laird, a function of Q. Given R, Q is a quadratic form in normal variables; a gamma distribution with its mean and variance
 * stands in for it. Both moments follow from the covariance of the errors given R.
 *
 * @param mean common-effect mean
 * @param standardError its standard error under heterogeneity
 * @param tau2 estimate of DerSimonian and Laird
 * @param quantile half the width of the interval in standard errors
 */
public record HenmiCopasInterval(double mean, double standardError, double tau2, double quantile) {
    /** {@return the interval with a probability in each tail} Shapes: y and v of length k, at least 2. */
    public static HenmiCopasInterval of(double[] y, double[] v, double tail) {
        WeightedMean common = WeightedMean.of(y, v, 0);
        double tau2 = TauSquared.derSimonianLaird(y, v).tau2();
        Pivot pivot = new Pivot(v, tau2);
        double low = 0.01;
        double high = 2;
        while (pivot.excess(low, tail) < 0) {
            low /= 2;
        }
        while (pivot.excess(high, tail) > 0) {
            high *= 2;
        }
        Brent.Root root = Brent.search(t -> pivot.excess(t, tail), low, high, 1e-11, 200);
        return new HenmiCopasInterval(common.mean(), Math.sqrt(pivot.variance / common.sumW()), tau2, root.value());
    }

    /** The distribution of the pivot at one value of tau-squared. */
    private static final class Pivot {
        private final int k;
        private final double variance;
        private final double ratio;
        private final double sumA;
        private final double sumA2;
        private final double a2;
        private final double a3;

        Pivot(double[] v, double tau2) {
            k = v.length;
            double sumW = 0;
            double sumW2 = 0;
            double cross = 0;
            double first = 0;
            double second = 0;
            double weightedSecond = 0;
            double weightedThird = 0;
            double reached = 0;
            for (double each : v) {
                double w = 1 / each;
                double a = 1 + tau2 * w;
                cross += w * reached;
                reached += w;
                sumW += w;
                sumW2 += w * w;
                first += a;
                second += a * a;
                weightedSecond += w * a * a;
                weightedThird += w * a * a * a;
            }
            variance = 1 + tau2 * sumW2 / sumW;
            // W1/W2 - 1 with W1^2 - sum of squares written as twice the products, which are positive
            ratio = 2 * cross / sumW2;
            sumA = first;
            sumA2 = second;
            a2 = weightedSecond / sumW;
            a3 = weightedThird / sumW;
        }

        /** Probability that the pivot exceeds t, minus the wanted one. Integrated over the standardised error s of the mean. */
        double excess(double t, double tail) {
            double scale = Math.sqrt(variance);
            double start = t / scale;
            if (start > 38) {
                return -tail;
            }
            double end = start + 10;
            double middle = start + 2;
            java.util.function.DoubleUnaryOperator density =
                    s -> below(scale * s, t) * StrictMath.exp(-0.5 * s * s) / Math.sqrt(2 * Math.PI);
            return Quadrature.integral(density, start, middle, 1e-11)
                    + Quadrature.integral(density, middle, end, 1e-11)
                    - tail;
        }

        /** Probability that Q is so small, given R = r, that the pivot exceeds t. */
        private double below(double r, double t) {
            double limit = ratio * (r / t * (r / t) - 1) + (k - 1);
            double r2 = r * r;
            double mean = sumA - a2 / variance + r2 * (a2 / (variance * variance) - 1);
            double spread = 2 * (sumA2 - 2 * a3 / variance + a2 * a2 / (variance * variance))
                    + 4 * r2 / (variance * variance) * (a3 - a2 * a2 / variance);
            // gamma with this mean and variance, as a scaled chi-square
            return limit <= 0
                    ? 0
                    : Distributions.chiSquareLowerTail(2 * limit * mean / spread, 2 * mean * mean / spread);
        }
    }
}
