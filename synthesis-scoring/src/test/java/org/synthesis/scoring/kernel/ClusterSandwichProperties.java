package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ClusterSandwichProperties {
    /** A model of m clusters with two blocks each, and its clusters. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(WorkingModel model, int[] cluster, int m) {}

    private static Sample sample(Random random, int m, int p, boolean ownWeights) {
        int[] blockSizes = random.ints(2L * m, 1, 4).toArray();
        int n = 0;
        for (int size : blockSizes) {
            n += size;
        }
        int[] places = shuffled(random, n);
        int[] cluster = new int[n];
        WorkingModel.Block[] blocks = new WorkingModel.Block[2 * m];
        int next = 0;
        for (int b = 0; b < blocks.length; b++) {
            int size = blockSizes[b];
            int[] rows = new int[size];
            double[] f = new double[size * size];
            double shared = random.nextDouble();
            for (int i = 0; i < size; i++) {
                rows[i] = places[next++];
                cluster[rows[i]] = b / 2;
                for (int j = 0; j < size; j++) {
                    f[i * size + j] = shared;
                }
                f[i * size + i] += 0.1 + random.nextDouble();
            }
            double[] factor = f.clone();
            if (!Matrices.choleskyInPlace(factor, size)) {
                throw new AssertionError("a random covariance is singular");
            }
            double[] w = Matrices.inverse(factor, size);
            if (ownWeights) {
                w = new double[size * size];
                for (int i = 0; i < size; i++) {
                    w[i * size + i] = 0.5 + random.nextDouble();
                }
            }
            blocks[b] = new WorkingModel.Block(rows, w, f);
        }
        double[] x = new double[n * p];
        double[] e = new double[n];
        for (int i = 0; i < n; i++) {
            e[i] = random.nextGaussian();
            for (int j = 0; j < p; j++) {
                x[i * p + j] = j == 0 ? 1 : 5 + random.nextGaussian();
            }
        }
        return new Sample(new WorkingModel(x, p, e, blocks), cluster, m);
    }

    private static int[] shuffled(Random random, int n) {
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            int at = random.nextInt(i + 1);
            places[i] = places[at];
            places[at] = i;
        }
        return places;
    }

    private static void assertNear(double expected, double found) {
        assertEquals(expected, found, 1e-9 * Math.abs(expected));
    }

    @Property(tries = 30)
    void agreesWithTheFormulasAsPrinted(
            @ForAll Random random, @ForAll @IntRange(min = 5, max = 9) int m, @ForAll boolean ownWeights) {
        int p = 3;
        Sample sample = sample(random, m, p, ownWeights);
        for (ClusterSandwich.Adjustment adjustment : ClusterSandwich.Adjustment.values()) {
            ClusterSandwich fast = new ClusterSandwich(sample.model(), sample.cluster(), m, adjustment);
            DenseSandwich slow = new DenseSandwich(sample.model(), sample.cluster(), m, adjustment);
            double[] expected = slow.covariance();
            for (int j = 0; j < p; j++) {
                assertNear(expected[j * p + j], fast.covariance()[j * p + j]);
                double[] contrast = new double[p];
                contrast[j] = 1;
                double df = slow.degreesOfFreedom(contrast);
                assertNear(df, fast.degreesOfFreedom(contrast));
            }
            double eta = slow.wishartDegreesOfFreedom(new double[][] {{0, 1, 0}, {0, 1, -1}});
            assertNear(eta, fast.wishartDegreesOfFreedom(new double[] {0, 1, 0, 0, 1, -1}, 2));
        }
    }

    @Property(tries = 20)
    void biasReductionIsUnbiasedUnderTheModel(@ForAll Random random, @ForAll @IntRange(min = 5, max = 9) int m) {
        Sample sample = sample(random, m, 2, false);
        ClusterSandwich sandwich =
                new ClusterSandwich(sample.model(), sample.cluster(), m, ClusterSandwich.Adjustment.BIAS_REDUCED);
        assertEquals(sandwich.modelCovariance()[0], sandwich.expectation(new double[] {1, 0}), 1e-9);
        assertEquals(sandwich.modelCovariance()[3], sandwich.expectation(new double[] {0, 1}), 1e-9);
    }

    @Property(tries = 20)
    void rootsOfGradedMatricesKeepTheirDigits(@ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int n) {
        double[] a = new double[n * n];
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            scale[i] = StrictMath.pow(10, 6.0 * (i - n + 1) / n);
        }
        double[] factor = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                factor[i * n + j] = i == j ? 1 : 0.3 * random.nextGaussian() / n;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    a[i * n + j] += scale[i] * factor[i * n + k] * factor[j * n + k] * scale[j];
                }
            }
        }
        double[] root = identity(n);
        double[] work = a.clone();
        InverseRoot roots = new InverseRoot();
        roots.decomposeInPlace(work, n);
        roots.multiplyInPlace(work, n, 0, root, n);
        // R A R = I
        double[] product = Matrices.multiply(Matrices.multiply(root, a, n, n, n), root, n, n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertEquals(i == j ? 1 : 0, product[i * n + j], 1e-8);
            }
        }
    }

    private static double[] identity(int n) {
        double[] identity = new double[n * n];
        for (int i = 0; i < n; i++) {
            identity[i * n + i] = 1;
        }
        return identity;
    }
}
