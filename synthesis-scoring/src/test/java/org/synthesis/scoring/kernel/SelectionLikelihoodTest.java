package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionLikelihoodTest {
    private static final double NONE = Double.NaN;

    static Stream<Arguments> functions() {
        double[] cuts = {0.025, 0.5, 1};
        return Stream.of(
                Arguments.of("step", SelectionPoints.steps(cuts, false), SelectionWeight.steps(3), cuts, 0.0, false),
                Arguments.of("step both", SelectionPoints.steps(cuts, true), SelectionWeight.steps(3), cuts, 0.0, true),
                Arguments.of(
                        "beta",
                        SelectionPoints.smooth(1e-5, 0, false),
                        SelectionWeight.beta(),
                        new double[] {},
                        1e-5,
                        false),
                Arguments.of(
                        "beta both",
                        SelectionPoints.smooth(1e-5, 0, true),
                        SelectionWeight.beta(),
                        new double[] {},
                        1e-5,
                        true),
                Arguments.of(
                        "half-normal",
                        SelectionPoints.smooth(0, 0, false),
                        SelectionWeight.exponential(2).everywhere(),
                        new double[] {},
                        0.0,
                        false),
                Arguments.of(
                        "negative exponential beyond a threshold",
                        SelectionPoints.smooth(0, 0.05, true),
                        SelectionWeight.exponential(1).beyond(0.05),
                        new double[] {0.05, 1},
                        0.0,
                        true),
                Arguments.of(
                        "logistic",
                        SelectionPoints.smooth(0, 0, true),
                        SelectionWeight.logistic().everywhere(),
                        new double[] {},
                        0.0,
                        true),
                Arguments.of(
                        "power",
                        SelectionPoints.smooth(1e-5, 0, true),
                        SelectionWeight.power().everywhere(),
                        new double[] {},
                        1e-5,
                        true));
    }

    @SuppressWarnings("ArrayRecordComponent") // arrays for a kernel
    private record Data(double[] y, double[] v, double[] x, double[] p, int[] region, double[] scale, double[] fixed) {
        static Data of(SelectionWeight weight, double[] cuts, double smallest, boolean twoSided) {
            Random random = new Random(4);
            int k = 12;
            Data data = new Data(
                    new double[k],
                    new double[k],
                    new double[2 * k],
                    new double[k],
                    new int[k],
                    new double[k],
                    new double[weight.parameters()]);
            java.util.Arrays.fill(data.fixed, NONE);
            if (cuts.length == 3) {
                data.fixed[0] = 1;
            }
            for (int i = 0; i < k; i++) {
                data.v[i] = 0.02 + 0.1 * random.nextDouble();
                data.y[i] = 0.3 + 0.4 * random.nextGaussian();
                data.x[2 * i] = 1;
                data.x[2 * i + 1] = random.nextDouble();
                double p = SelectionPoints.pValue(data.y[i] / Math.sqrt(data.v[i]), twoSided);
                data.region[i] = cuts.length == 0 ? 1 : 0;
                while (cuts.length > 0 && p > cuts[data.region[i]]) {
                    data.region[i]++;
                }
                data.p[i] = Math.min(1 - smallest, Math.max(smallest, p));
                data.scale[i] = cuts.length == 0 && smallest == 0 ? 0.5 + 0.5 * random.nextDouble() : 1;
            }
            return data;
        }
    }

    private static double[] theta(SelectionWeight weight, int free) {
        double[] theta = {0.2, 0.1, 0.06, weight.parameters() == 1 ? 1.7 : 0.6, 1.3};
        return java.util.Arrays.copyOf(theta, 3 + free);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void hasTheDerivativesThatDifferencesShow(
            String name,
            SelectionPoints points,
            SelectionWeight weight,
            double[] cuts,
            double smallest,
            boolean twoSided) {
        Data d = Data.of(weight, cuts, smallest, twoSided);
        SelectionLikelihood f =
                new SelectionLikelihood(d.y, d.v, d.x, true, points, weight, d.p, d.region, d.scale, d.fixed);
        int n = f.size();
        double[] theta = theta(weight, n - 3);
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        f.at(theta, gradient, hessian);
        double[] differences = Derivatives.gradient(x -> f.at(x, new double[n], new double[n * n]), theta);
        double[] second = Derivatives.hessian(x -> f.at(x, new double[n], new double[n * n]), theta);
        for (int i = 0; i < n; i++) {
            assertEquals(differences[i], gradient[i], 1e-7 * (1 + Math.abs(gradient[i])), name + " gradient " + i);
            for (int j = 0; j < n; j++) {
                double got = hessian[i * n + j];
                assertEquals(second[i * n + j], got, 1e-5 * (1 + Math.abs(got)), name + " hessian " + i + " " + j);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void equalsAnAdaptiveIntegralOfTheDensity(
            String name,
            SelectionPoints points,
            SelectionWeight weight,
            double[] cuts,
            double smallest,
            boolean twoSided) {
        Data d = Data.of(weight, cuts, smallest, twoSided);
        SelectionLikelihood f =
                new SelectionLikelihood(d.y, d.v, d.x, true, points, weight, d.p, d.region, d.scale, d.fixed);
        int n = f.size();
        int m = weight.parameters();
        double[] theta = theta(weight, n - 3);
        double[] delta = d.fixed.clone();
        for (int j = 0, at = 3; j < m; j++) {
            if (Double.isNaN(delta[j])) {
                delta[j] = theta[at++];
            }
        }
        double sum = 0;
        for (int i = 0; i < d.y.length; i++) {
            int row = i;
            double mean = theta[0] + theta[1] * d.x[2 * i + 1];
            double s2 = d.v[i] + theta[2];
            double se = Math.sqrt(d.v[i]);
            java.util.function.DoubleUnaryOperator density = y -> {
                double p = SelectionPoints.pValue(y / se, twoSided);
                int region = cuts.length == 0 ? 1 : 0;
                while (cuts.length > 0 && p > cuts[region]) {
                    region++;
                }
                double cut = Math.min(1 - smallest, Math.max(smallest, p));
                double log = weight.log(cut, 1 - cut, region, d.scale[row], delta, new double[m], new double[m * m]);
                return StrictMath.exp(log - (y - mean) * (y - mean) / (2 * s2)) / Math.sqrt(2 * Math.PI * s2);
            };
            double a = 0;
            double[] edges = java.util.stream.DoubleStream.concat(
                            java.util.stream.IntStream.rangeClosed(0, 200)
                                    .mapToDouble(j -> mean + (j - 100) * Math.sqrt(s2) / 10),
                            java.util.Arrays.stream(cuts)
                                    .filter(cut -> cut < 1)
                                    .map(cut -> se * Distributions.normalUpperQuantile(twoSided ? cut / 2 : cut))
                                    .flatMap(cut -> java.util.stream.DoubleStream.of(cut, -cut)))
                    .sorted()
                    .toArray();
            for (int piece = 1; piece < edges.length; piece++) {
                a += Quadrature.integral(density, edges[piece - 1], edges[piece], 1e-13);
            }
            double log =
                    weight.log(d.p[i], 1 - d.p[i], d.region[i], d.scale[i], delta, new double[m], new double[m * m]);
            sum += -log
                    + StrictMath.log(a)
                    + (d.y[i] - mean) * (d.y[i] - mean) / (2 * s2)
                    + 0.5 * StrictMath.log(2 * Math.PI * s2);
        }
        assertEquals(sum, f.at(theta, new double[n], new double[n * n]), 1e-11 * d.y.length, name);
    }
}
