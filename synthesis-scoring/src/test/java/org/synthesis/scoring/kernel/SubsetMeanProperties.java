package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.TauSquaredMethod;

class SubsetMeanProperties {
    @Provide
    Arbitrary<double[]> y() {
        return Arbitraries.doubles()
                .between(-2, 2)
                .ofScale(6)
                .array(double[].class)
                .ofSize(6);
    }

    @Provide
    Arbitrary<double[]> v() {
        return Arbitraries.doubles()
                .between(0.002, 1)
                .ofScale(6)
                .array(double[].class)
                .ofSize(6);
    }

    private static SubsetMean fitted(double[] y, double[] v, TauSquaredMethod method) {
        SubsetMean workspace = SubsetMean.ofCapacity(y.length);
        // what an earlier fit left behind must not matter
        workspace.add(3, 4);
        workspace.fit(1);
        workspace.clear();
        for (int i = 0; i < y.length; i++) {
            workspace.add(y[i], v[i]);
        }
        assertTrue(workspace.fit(method, Convergence.DEFAULT));
        return workspace;
    }

    private static double logLikelihood(double[] y, double[] v, double tau2, boolean restricted) {
        double sumW = 0;
        double mean = 0;
        for (int i = 0; i < y.length; i++) {
            sumW += 1 / (v[i] + tau2);
            mean += y[i] / (v[i] + tau2);
        }
        mean /= sumW;
        double sum = restricted ? Math.log(sumW) : 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.log(v[i] + tau2) + (y[i] - mean) * (y[i] - mean) / (v[i] + tau2);
        }
        return -sum / 2;
    }

    @Property(tries = 100)
    void noPointOfAFineGridIsHigher(
            @ForAll("y") double[] y, @ForAll("v") double[] v, @ForAll @IntRange(min = 2, max = 6) int k) {
        double[] some = java.util.Arrays.copyOf(y, k);
        double[] variances = java.util.Arrays.copyOf(v, k);
        for (boolean restricted : new boolean[] {true, false}) {
            double tau2 = fitted(some, variances, restricted ? TauSquaredMethod.REML : TauSquaredMethod.ML)
                    .tau2();
            double top = logLikelihood(some, variances, tau2, restricted);
            for (int i = 0; i <= 2000; i++) {
                double candidate = i == 0 ? 0 : 50 * Math.pow(0.99, i);
                assertTrue(logLikelihood(some, variances, candidate, restricted) <= top + 1e-10);
            }
        }
    }

    @Property(tries = 60)
    void theGeneralisedQOfPauleAndMandelIsItsDegreesOfFreedom(@ForAll("y") double[] y, @ForAll("v") double[] v) {
        SubsetMean found = fitted(y, v, TauSquaredMethod.PM);
        assertTrue(found.tau2() == 0 ? found.q() <= 5 : Math.abs(found.rss() - 5) < 1e-8);
        SubsetMean median = fitted(y, v, TauSquaredMethod.PMM);
        double target = Distributions.chiSquareUpperQuantile(0.5, 5);
        assertTrue(median.tau2() == 0 ? median.q() <= target : Math.abs(median.rss() - target) < 1e-8);
    }

    @Property(tries = 30)
    void aCommonOffsetCostsNoDigits(@ForAll("y") double[] y, @ForAll("v") double[] v) {
        double[] shifted = java.util.Arrays.stream(y).map(value -> value + 1024).toArray();
        for (TauSquaredMethod method : TauSquaredMethod.values()) {
            if (method != TauSquaredMethod.GENQ && method != TauSquaredMethod.GENQM) {
                SubsetMean plain = fitted(y, v, method);
                SubsetMean far = fitted(shifted, v, method);
                assertEquals(plain.mean(), far.mean() - 1024, 1e-9);
                assertEquals(plain.tau2(), far.tau2(), 1e-9 * (1 + plain.tau2()));
            }
        }
    }

    @Example
    void oneEffectAloneStandsAsItself() {
        SubsetMean alone = fitted(new double[] {0.3}, new double[] {0.2}, TauSquaredMethod.REML);
        assertEquals(0, alone.tau2());
        assertEquals(0, alone.q());
        assertEquals(0.3, alone.mean());
        assertEquals(5, alone.sumW(), 1e-15);
    }
}
