package org.synthesis.scoring.kernel;

/**
 * The relative probability that a result with p-value p is selected, as a function of parameters delta.
 *
 * <p>Sources: Hedges (1992) for steps, Citkowicz and Vevea (2017) for beta, Preston et al. (2004) for half-normal,
 * negative-exponential and logistic.
 */
public interface SelectionWeight {
    /** {@return number of parameters} */
    int parameters();

    /**
     * {@return the logarithm of the weight}
     *
     * @param p p-value, cut off where the function needs it
     * @param q one minus p
     * @param region interval the p-value belongs to
     * @param scale what multiplies delta for this study, 0 to 1
     * @param gradient filled with first derivatives of the logarithm
     * @param hessian filled with second derivatives of the logarithm, row by row
     */
    double log(double p, double q, int region, double scale, double[] delta, double[] gradient, double[] hessian);

    /** {@return one weight per interval} Derivatives of the logarithm need positive weights. */
    static SelectionWeight steps(int intervals) {
        return new SelectionWeight() {
            @Override
            public int parameters() {
                return intervals;
            }

            @Override
            public double log(double p, double q, int region, double scale, double[] delta, double[] g, double[] h) {
                java.util.Arrays.fill(g, 0);
                java.util.Arrays.fill(h, 0);
                g[region] = 1 / delta[region];
                h[region * intervals + region] = -g[region] * g[region];
                return StrictMath.log(delta[region]);
            }
        };
    }

    /** {@return p^(delta1 - 1) (1 - p)^(delta2 - 1)} */
    static SelectionWeight beta() {
        return new SelectionWeight() {
            @Override
            public int parameters() {
                return 2;
            }

            @Override
            public double log(double p, double q, int region, double scale, double[] delta, double[] g, double[] h) {
                g[0] = StrictMath.log(p);
                g[1] = StrictMath.log(q);
                java.util.Arrays.fill(h, 0);
                return (delta[0] - 1) * g[0] + (delta[1] - 1) * g[1];
            }
        };
    }

    /** {@return exp(-delta c p^power), c the scale of the study} */
    static Single exponential(int power) {
        return (p, q, scale, delta, derivatives) -> {
            derivatives[0] = -scale * (power == 1 ? p : p * p);
            derivatives[1] = 0;
            return delta * derivatives[0];
        };
    }

    /** {@return 2 exp(-delta c p) / (1 + exp(-delta c p))} */
    static Single logistic() {
        return (p, q, scale, delta, derivatives) -> {
            double x = scale * p;
            double e = StrictMath.exp(-delta * x);
            double share = 1 / (1 + e);
            derivatives[0] = -x * share;
            derivatives[1] = -x * x * share * e * share;
            return StrictMath.log(2) - delta * x - StrictMath.log1p(e);
        };
    }

    /** {@return (1 - p)^(delta c)} */
    static Single power() {
        return (p, q, scale, delta, derivatives) -> {
            derivatives[0] = scale * StrictMath.log(q);
            derivatives[1] = 0;
            return delta * derivatives[0];
        };
    }

    /** The logarithm of a function with one parameter. */
    @FunctionalInterface
    interface Single {
        /** {@return the logarithm; its first and second derivative to delta are filled in} */
        double log(double p, double q, double scale, double delta, double[] derivatives);

        /** {@return this function of every p-value} */
        default SelectionWeight everywhere() {
            return weight(this, 0);
        }

        /** {@return 1 up to a threshold, and beyond it this function over its value at the threshold} */
        default SelectionWeight beyond(double threshold) {
            return weight(this, threshold);
        }

        private static SelectionWeight weight(Single single, double threshold) {
            return new SelectionWeight() {
                @Override
                public int parameters() {
                    return 1;
                }

                @Override
                public double log(
                        double p, double q, int region, double scale, double[] delta, double[] g, double[] h) {
                    double[] derivatives = new double[2];
                    g[0] = 0;
                    h[0] = 0;
                    if (region == 0) {
                        return 0;
                    }
                    double value = single.log(p, q, scale, delta[0], derivatives);
                    g[0] = derivatives[0];
                    h[0] = derivatives[1];
                    if (threshold > 0) {
                        value -= single.log(threshold, 1 - threshold, scale, delta[0], derivatives);
                        g[0] -= derivatives[0];
                        h[0] -= derivatives[1];
                    }
                    return value;
                }
            };
        }
    }
}
