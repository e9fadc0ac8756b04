package org.synthesis.scoring.kernel;

import java.util.function.ToDoubleFunction;

/**
 * Derivatives of smooth functions from differences, with Richardson extrapolation.
 *
 * <p>Four halvings of the step remove the error terms up to the eighth power; gradients are good to about 1e-10 and second
 * derivatives to about 1e-8 relative where the function is computed to full precision.
 */
public final class Derivatives {
    private static final int LEVELS = 4;
    private static final double STEP = 0.02;
    private static final double FLOOR = 1e-3;

    private Derivatives() {}

    /** {@return first derivatives at x} */
    public static double[] gradient(ToDoubleFunction<double[]> f, double[] x) {
        double[] gradient = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int at = i;
            gradient[i] = extrapolated(
                    h -> {
                        double[] point = x.clone();
                        point[at] = x[at] + h;
                        double up = f.applyAsDouble(point);
                        point[at] = x[at] - h;
                        return (up - f.applyAsDouble(point)) / (2 * h);
                    },
                    step(x[i]));
        }
        return gradient;
    }

    /** {@return second derivatives at x, row by row} */
    public static double[] hessian(ToDoubleFunction<double[]> f, double[] x) {
        int n = x.length;
        double[] hessian = new double[n * n];
        double centre = f.applyAsDouble(x);
        for (int i = 0; i < n; i++) {
            int at = i;
            hessian[i * n + i] = extrapolated(
                    h -> {
                        double[] point = x.clone();
                        point[at] = x[at] + h;
                        double up = f.applyAsDouble(point);
                        point[at] = x[at] - h;
                        return (up - 2 * centre + f.applyAsDouble(point)) / (h * h);
                    },
                    step(x[i]));
            for (int j = 0; j < i; j++) {
                int other = j;
                double ratio = step(x[j]) / step(x[i]);
                hessian[i * n + j] = extrapolated(
                        h -> {
                            double g = h * ratio;
                            return (shifted(f, x, at, h, other, g)
                                            - shifted(f, x, at, h, other, -g)
                                            - shifted(f, x, at, -h, other, g)
                                            + shifted(f, x, at, -h, other, -g))
                                    / (4 * h * g);
                        },
                        step(x[i]));
                hessian[j * n + i] = hessian[i * n + j];
            }
        }
        return hessian;
    }

    private static double shifted(ToDoubleFunction<double[]> f, double[] x, int i, double h, int j, double g) {
        double[] point = x.clone();
        point[i] += h;
        point[j] += g;
        return f.applyAsDouble(point);
    }

    private static double step(double x) {
        return Math.max(STEP * Math.abs(x), FLOOR);
    }

    private static double extrapolated(java.util.function.DoubleUnaryOperator difference, double step) {
        double[] table = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            table[level] = difference.applyAsDouble(step / (1 << level));
        }
        double power = 4;
        for (int order = 1; order < LEVELS; order++) {
            for (int level = 0; level < LEVELS - order; level++) {
                table[level] = (power * table[level + 1] - table[level]) / (power - 1);
            }
            power *= 4;
        }
        return table[0];
    }
}
