package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.base.DoubleVector;

class ThreeLevelRemlTest {
    private static final int[] ENDS = {3, 4, 9, 11, 12, 16};

    private record Sample(DoubleVector yi, DoubleVector vi) {
        double[] y() {
            return yi.toArray();
        }

        double[] v() {
            return vi.toArray();
        }
    }

    private static Sample sample(long seed, int n, int[] ends, double between, double within) {
        Random random = new Random(seed);
        double[] y = new double[n];
        double[] v = new double[n];
        int i = 0;
        for (int end : ends) {
            double cluster = Math.sqrt(between) * random.nextGaussian();
            for (; i < end; i++) {
                v[i] = 0.01 + 0.1 * random.nextDouble();
                y[i] = 0.3 + cluster + Math.sqrt(within + v[i]) * random.nextGaussian();
            }
        }
        return new Sample(DoubleVector.of(y), DoubleVector.of(v));
    }

    /** The definition with an n-by-n covariance matrix: -1/2 (log|V| + log 1'V^-1 1 + r'V^-1 r). */
    private static double[] dense(Sample data, int[] ends, double s1, double s2) {
        int n = data.yi().size();
        RealMatrix covariance = new Array2DRowRealMatrix(n, n);
        int start = 0;
        for (int end : ends) {
            for (int i = start; i < end; i++) {
                for (int j = start; j < end; j++) {
                    covariance.setEntry(i, j, s1 + (i == j ? s2 + data.vi().get(i) : 0));
                }
            }
            start = end;
        }
        CholeskyDecomposition cholesky = new CholeskyDecomposition(covariance);
        RealVector ones = new ArrayRealVector(n, 1);
        RealVector y = new ArrayRealVector(data.y());
        double information = ones.dotProduct(cholesky.getSolver().solve(ones));
        double mean = ones.dotProduct(cholesky.getSolver().solve(y)) / information;
        RealVector r = y.subtract(ones.mapMultiply(mean));
        double rss = r.dotProduct(cholesky.getSolver().solve(r));
        double logs = Math.log(cholesky.getDeterminant());
        return new double[] {mean, information, -0.5 * (logs + Math.log(information) + rss)};
    }

    @Test
    void equalsTheDefinitionWithTheWholeMatrix() {
        Sample data = sample(1, 16, ENDS, 0.2, 0.1);
        for (double[] s : new double[][] {{0, 0}, {0.1, 0}, {0, 0.2}, {0.3, 0.05}, {10, 3}}) {
            ThreeLevelReml.Fit fit = ThreeLevelReml.given(data.y(), data.v(), ENDS, s[0], s[1]);
            double[] expected = dense(data, ENDS, s[0], s[1]);
            assertEquals(expected[0], fit.mean(), 1e-12);
            assertEquals(expected[1], fit.information(), 1e-10 * expected[1]);
            assertEquals(expected[2], fit.logLikelihood(), 1e-10);
        }
    }

    @Test
    void noPointOfAGridHasAHigherLikelihood() {
        for (long seed = 1; seed <= 60; seed++) {
            double between = seed % 3 == 0 ? 0 : 0.2;
            double within = seed % 4 == 0 ? 0 : 0.1;
            Sample data = sample(seed, 16, ENDS, between, within);
            ThreeLevelReml.Fit fit = ThreeLevelReml.fit(data.y(), data.v(), ENDS, Convergence.DEFAULT);
            assertTrue(fit.trace().converged(), "seed " + seed);
            assertTrue(fit.trace().steps() < 100, "seed " + seed + " " + fit.trace());
            for (double s1 = 0; s1 < 1.5; s1 += 0.03) {
                for (double s2 = 0; s2 < 1; s2 += 0.02) {
                    double there = ThreeLevelReml.given(data.y(), data.v(), ENDS, s1, s2)
                            .logLikelihood();
                    assertTrue(there <= fit.logLikelihood() + 1e-10, "seed " + seed + " at " + s1 + ", " + s2);
                }
            }
        }
    }

    @Test
    void singleEffectsGiveTheTwoLevelModel() {
        int[] singles = IntStream.rangeClosed(1, 16).toArray();
        Sample data = sample(5, 16, singles, 0.2, 0.1);
        ThreeLevelReml.Fit fit = ThreeLevelReml.fit(data.y(), data.v(), singles, Convergence.DEFAULT);
        double tau2 = TauSquared.restrictedMaximumLikelihood(data.y(), data.v(), Convergence.DEFAULT)
                .tau2();
        assertEquals(tau2, fit.between() + fit.within(), 1e-9);
        assertEquals(WeightedMean.of(data.y(), data.v(), tau2).mean(), fit.mean(), 1e-9);
    }

    @Test
    void staysAccurateWithManyEffects() {
        int n = 20_000;
        int[] ends = IntStream.rangeClosed(1, n / 4).map(j -> 4 * j).toArray();
        Sample data = sample(7, n, ends, 0.2, 0.1);
        ThreeLevelReml.Fit fit = ThreeLevelReml.fit(data.y(), data.v(), ends, Convergence.DEFAULT);
        assertTrue(fit.trace().converged());
        assertEquals(0.2, fit.between(), 0.02);
        assertEquals(0.1, fit.within(), 0.01);
    }
}
