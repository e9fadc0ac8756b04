package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synthesis.model.analysis.Convergence;

class MixedLikelihoodsTest {
    private static final int[] ENDS = {3, 4, 9, 11, 12, 16, 20};
    private static final int N = 20;
    private static final int P = 3;

    private final Random random = new Random(4);
    private final double[] y = random.doubles(N).map(value -> 2 * value - 0.7).toArray();
    private final double[] v = random.doubles(N, 0.01, 0.2).toArray();
    private final double[] x = design();

    private double[] design() {
        double[] cells = new double[N * P];
        for (int i = 0; i < N; i++) {
            cells[i * P] = 1;
            cells[i * P + 1] = random.nextGaussian();
            cells[i * P + 2] = i < 9 ? 1 : 0;
        }
        return cells;
    }

    private static int clusterOf(int row) {
        return (int) IntStream.of(ENDS).filter(end -> end <= row).count();
    }

    /** The same model as one dense block: intercepts per cluster, and G between the effects of a cluster by position. */
    private BlockLikelihood blocks(boolean restricted, LevelCovariance second) {
        int c = second.levels();
        double[] dense = new double[N * N];
        int[] at = new int[N * N];
        int[] cell = new int[N * N];
        double[] one = new double[N * N];
        double[] within = new double[N * N];
        int e = 0;
        for (int i = 0; i < N; i++) {
            dense[i * N + i] = v[i];
            for (int j = 0; j < N; j++) {
                boolean together = clusterOf(i) == clusterOf(j);
                at[e] = i * N + j;
                cell[e] = i % c * c + j % c;
                one[e] = together ? 1 : 0;
                within[e] = i == j || (together && c > 1) ? 1 : 0;
                e++;
            }
        }
        BlockLikelihood.Pattern[] patterns = {
            new BlockLikelihood.Pattern(at, new int[N * N], one), new BlockLikelihood.Pattern(at, cell, within)
        };
        BlockLikelihood.Block all =
                new BlockLikelihood.Block(IntStream.range(0, N).toArray(), dense, patterns);
        return new BlockLikelihood(y, x, P, restricted, new BlockLikelihood.Block[] {all}, new LevelCovariance[] {
            LevelCovariance.of(LevelCovariance.Kind.IDENTITY, 1), second
        });
    }

    private NestedLikelihood nested(boolean restricted) {
        return new NestedLikelihood(y, v, x, P, ENDS, restricted);
    }

    private static void derivativesAgree(Likelihood likelihood, double[] theta) {
        assertTrue(likelihood.evaluate(theta, true));
        double[] gradient = likelihood.gradient().clone();
        double[] observed = likelihood.observedInformation().clone();
        double[] numeric = Derivatives.gradient(point -> value(likelihood, point), theta);
        double[] curved = Derivatives.hessian(point -> value(likelihood, point), theta);
        assertArrayEquals(numeric, gradient, 1e-7);
        for (int k = 0; k < curved.length; k++) {
            assertEquals(-curved[k], observed[k], 1e-4 * (1 + Math.abs(curved[k])));
        }
    }

    private static double value(Likelihood likelihood, double[] point) {
        return likelihood.evaluate(point, false) ? likelihood.value() : Double.NaN;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void derivativesOfTheNestedLikelihoodAreThoseOfItsValue(boolean restricted) {
        derivativesAgree(nested(restricted), new double[] {0.3, 0.1});
        derivativesAgree(nested(restricted), new double[] {0.02, 1.5});
    }

    @ParameterizedTest
    @EnumSource(LevelCovariance.Kind.class)
    void derivativesOfTheBlockLikelihoodAreThoseOfItsValue(LevelCovariance.Kind kind) {
        LevelCovariance covariance = LevelCovariance.of(kind, 3);
        double[] inner = switch (kind) {
            case IDENTITY -> new double[] {0.4};
            case DIAGONAL -> new double[] {0.4, 0.2, 0.7};
            case EQUAL_VARIANCES -> new double[] {0.4, 0.3};
            case UNEQUAL_VARIANCES -> new double[] {0.6, 0.4, 0.8, 0.3};
            case CHOLESKY -> new double[] {0.6, 0.2, -0.1, 0.5, 0.3, 0.4};
            case CORRELATIONS -> new double[] {0.6, 0.4, 0.8, 0.3, -0.2, 0.1};
        };
        for (boolean restricted : new boolean[] {true, false}) {
            derivativesAgree(
                    blocks(restricted, covariance),
                    IntStream.range(0, inner.length + 1)
                            .mapToDouble(k -> k == 0 ? 0.2 : inner[k - 1])
                            .toArray());
        }
    }

    @Test
    void derivativesByAUnevenDistanceInTimeAreThoseOfTheValue() {
        LevelCovariance covariance =
                LevelCovariance.spaced(LevelCovariance.Kind.EQUAL_VARIANCES, new double[] {0, 1, 3.5});
        derivativesAgree(blocks(true, covariance), new double[] {0.2, 0.4, 0.6});
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void clusterAlgebraEqualsDenseAlgebra(boolean restricted) {
        NestedLikelihood nested = nested(restricted);
        BlockLikelihood dense = blocks(restricted, LevelCovariance.of(LevelCovariance.Kind.IDENTITY, 1));
        for (double[] theta : new double[][] {{0, 0}, {0.3, 0.1}, {0, 0.4}, {2, 0}}) {
            assertTrue(nested.evaluate(theta, true) && dense.evaluate(theta, true));
            assertEquals(dense.value(), nested.value(), 1e-10);
            assertArrayEquals(dense.gradient(), nested.gradient(), 1e-9);
            assertArrayEquals(dense.expectedInformation(), nested.expectedInformation(), 1e-8);
            assertArrayEquals(dense.observedInformation(), nested.observedInformation(), 1e-7);
            assertArrayEquals(dense.beta(), nested.beta(), 1e-10);
            assertArrayEquals(dense.bread(), nested.bread(), 1e-10);
            assertEquals(dense.rss(), nested.rss(), 1e-9);
        }
    }

    @Test
    void withAMeanAloneTheOptimumIsThatOfTheInterceptOnlyKernel() {
        double[] ones = v.clone();
        java.util.Arrays.fill(ones, 1);
        ThreeLevelReml.Fit known = ThreeLevelReml.fit(y, v, ENDS, Convergence.DEFAULT);
        double inf = Double.POSITIVE_INFINITY;
        NestedLikelihood model = new NestedLikelihood(y, v, ones, 1, ENDS, true);
        BoxMaximum found = model.maximum(new double[2], new double[] {inf, inf}, Convergence.DEFAULT);
        assertEquals(known.between(), found.x()[0], 1e-8);
        assertEquals(known.within(), found.x()[1], 1e-8);
        assertEquals(known.mean(), model.beta()[0], 1e-9);
        assertTrue(found.trace().converged());
    }

    @Test
    void sweepingInvertsAndGivesTheDeterminant() {
        double[] a = new double[25];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                a[i * 5 + j] = 1.0 / (i + j + 1) + (i == j ? 0.1 : 0);
            }
        }
        RealMatrix matrix = new Array2DRowRealMatrix(5, 5);
        IntStream.range(0, 25).forEach(e -> matrix.setEntry(e / 5, e % 5, a[e]));
        LUDecomposition known = new LUDecomposition(matrix);
        double log = SymmetricInverse.invertInPlace(a, 5, new double[10]);
        assertEquals(Math.log(known.getDeterminant()), log, 1e-12);
        for (int e = 0; e < 25; e++) {
            assertEquals(known.getSolver().getInverse().getEntry(e / 5, e % 5), a[e], 1e-10);
        }
        assertTrue(Double.isNaN(SymmetricInverse.invertInPlace(new double[] {1, 2, 2, 1}, 2, new double[4])));
    }

    @Test
    void aBasisFindsDependentColumnsAndGivesCoefficientsBack() {
        double[] columns = new double[N * 3];
        for (int i = 0; i < N; i++) {
            columns[i * 3] = 1;
            columns[i * 3 + 1] = 1980 + i % 7;
            columns[i * 3 + 2] = 2 * columns[i * 3 + 1] - 5;
        }
        double[] ones = new double[N];
        java.util.Arrays.fill(ones, 1);
        assertEquals(2, OrthogonalBasis.of(columns, ones, N, 3).rank());
        OrthogonalBasis basis = OrthogonalBasis.of(x, v, N, P);
        double[] b = basis.coefficients(new double[] {0.3, -1, 2});
        double[] fitted = Matrices.multiply(x, b, N, P);
        assertArrayEquals(Matrices.multiply(basis.columns(), new double[] {0.3, -1, 2}, N, P), fitted, 1e-12);
        assertFalse(basis.rank() < P);
    }
}
