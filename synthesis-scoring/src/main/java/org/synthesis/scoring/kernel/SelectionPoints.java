package org.synthesis.scoring.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the probability of selection has to be known so that its mean over all results a study could have had can be computed.
 *
 * <p>On the scale of z = y / standard error the selection function is the same for every study. It is constant on some
 * intervals (the steps of a step function; beyond the points where a p-value is cut off; where p differs from 0 or 1 by less
 * than rounding) and smooth between them. Constant intervals are integrated in closed form, the others by Gauss-Legendre
 * panels whose nodes are the same for all studies and all parameters.
 *
 * @param low lower ends in z of the constant intervals
 * @param high upper ends
 * @param nodes z of the nodes
 * @param rule what the nodes count
 * @param p p-values: first those of the constant intervals, then those of the nodes
 * @param q one minus these, computed without a difference
 * @param region for each of these the interval of the p-value it belongs to, counted from 0
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel value, read by its neighbours
public record SelectionPoints(
        double[] low, double[] high, double[] nodes, double[] rule, double[] p, double[] q, int[] region) {
    private static final int NODES_PER_PANEL = 12;
    private static final double PANEL = 0.8;
    /** Beyond this z a p-value differs from 0 or 1 by less than rounding. */
    private static final double EDGE = 8.4;

    private static final double GROWTH = 4;
    private static final Quadrature RULE = Quadrature.gaussLegendre(NODES_PER_PANEL);

    /** {@return one-sided or two-sided p-value of z} */
    public static double pValue(double z, boolean twoSided) {
        return twoSided
                ? Math.min(1, 2 * Distributions.normalUpperTail(Math.abs(z)))
                : Distributions.normalUpperTail(z);
    }

    /** {@return points of a step function with these ascending cuts, the last of which is 1} */
    public static SelectionPoints steps(double[] cuts, boolean twoSided) {
        Builder builder = new Builder();
        double upper = Double.POSITIVE_INFINITY;
        for (int j = 0; j < cuts.length; j++) {
            double lower = cut(cuts[j], twoSided);
            builder.constant(lower, upper, cuts[j], 1 - cuts[j], j);
            if (twoSided) {
                builder.constant(-upper, -lower, cuts[j], 1 - cuts[j], j);
            }
            upper = lower;
        }
        return builder.build();
    }

    /**
     * {@return points of a smooth function}
     *
     * @param smallest p-values are cut off at this distance from 0 and 1; 0 for no cut
     * @param threshold below it the function is 1 (interval 0; the smooth part is interval 1); 0 for none
     */
    public static SelectionPoints smooth(double smallest, double threshold, boolean twoSided) {
        Builder builder = new Builder();
        double top = smallest > 0 ? cut(smallest, twoSided) : EDGE;
        if (threshold > 0) {
            double from = cut(threshold, twoSided);
            builder.constant(from, Double.POSITIVE_INFINITY, threshold, 1 - threshold, 0);
            if (twoSided) {
                builder.constant(Double.NEGATIVE_INFINITY, -from, threshold, 1 - threshold, 0);
            }
            top = Math.min(top, from);
        } else {
            builder.constant(top, Double.POSITIVE_INFINITY, smallest, 1 - smallest, 1);
            if (twoSided) {
                builder.constant(Double.NEGATIVE_INFINITY, -top, smallest, 1 - smallest, 1);
            }
        }
        if (twoSided) {
            // |z| below which p is cut off at 1 - smallest; the function may have a power of |z| there, so panels grow
            // from it
            double inner = smallest > 0 ? cut(1 - smallest, true) : 0;
            if (inner > 0) {
                builder.constant(-inner, inner, 1 - smallest, smallest, 1);
            }
            for (double a = inner; a < top; ) {
                double b = Math.min(top, Math.min(a + PANEL, a == 0 ? PANEL : a * GROWTH));
                builder.panel(a, b, true);
                builder.panel(-b, -a, true);
                a = b;
            }
        } else {
            double bottom = smallest > 0 ? -cut(smallest, false) : -EDGE;
            builder.constant(Double.NEGATIVE_INFINITY, bottom, 1 - smallest, smallest, 1);
            int panels = (int) Math.ceil((top - bottom) / PANEL);
            for (int i = 0; i < panels; i++) {
                builder.panel(bottom + (top - bottom) * i / panels, bottom + (top - bottom) * (i + 1) / panels, false);
            }
        }
        return builder.build();
    }

    /** The z, or the |z|, whose p-value this is. */
    private static double cut(double p, boolean twoSided) {
        if (p >= 1) {
            return twoSided ? 0 : Double.NEGATIVE_INFINITY;
        }
        return Distributions.normalUpperQuantile(twoSided ? p / 2 : p);
    }

    /** {@return number of constant intervals} */
    public int constants() {
        return low.length;
    }

    private static final class Builder {
        private final List<double[]> constants = new ArrayList<>();
        private final List<double[]> nodes = new ArrayList<>();

        void constant(double low, double high, double p, double q, int region) {
            constants.add(new double[] {low, high, p, q, region});
        }

        void panel(double low, double high, boolean twoSided) {
            for (int i = 0; i < NODES_PER_PANEL; i++) {
                double z = (low + high) / 2 + (high - low) / 2 * RULE.nodes()[i];
                double p = pValue(z, twoSided);
                double q = twoSided ? 1 - p : Distributions.normalUpperTail(-z);
                if (twoSided && Math.abs(z) < 0.1) {
                    q = nearOne(Math.abs(z));
                }
                nodes.add(new double[] {z, (high - low) / 2 * RULE.weights()[i], p, q, 1});
            }
        }

        /** Probability of a standard normal value between -z and z, for z below 0.1, by its series. */
        private static double nearOne(double z) {
            double term = z;
            double sum = z;
            for (int n = 1; n < 8; n++) {
                term *= -z * z / (2 * n);
                sum += term / (2 * n + 1);
            }
            return 2 * sum / Math.sqrt(2 * Math.PI);
        }

        SelectionPoints build() {
            int m = constants.size();
            int all = m + nodes.size();
            double[] low = new double[m];
            double[] high = new double[m];
            double[] z = new double[nodes.size()];
            double[] rule = new double[nodes.size()];
            double[] p = new double[all];
            double[] q = new double[all];
            int[] region = new int[all];
            for (int i = 0; i < all; i++) {
                double[] from = i < m ? constants.get(i) : nodes.get(i - m);
                if (i < m) {
                    low[i] = from[0];
                    high[i] = from[1];
                } else {
                    z[i - m] = from[0];
                    rule[i - m] = from[1];
                }
                p[i] = from[2];
                q[i] = from[3];
                region[i] = (int) from[4];
            }
            return new SelectionPoints(low, high, z, rule, p, q, region);
        }
    }
}
