package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.Convergence;

class TauSquaredTest {
    /** With the expected information alone the steps swing around this flat optimum and never settle. */
    @Test
    void convergesAtAFlatOptimum() {
        double[] y = {0.0, 0.5, 0.0, -0.5, 0.5, 0.0, 0.0};
        double[] v = {0.238, 0.005, 0.280, 0.005, 0.420, 0.151, 0.226};
        TauSquared.Fit fit = TauSquared.restrictedMaximumLikelihood(y, v, Convergence.DEFAULT);
        assertTrue(fit.trace().converged());
        assertTrue(fit.trace().steps() < 100, fit.toString());
    }

    @Test
    void noPointOfAGridHasAHigherLikelihood() {
        Random random = new Random(11);
        for (int sample = 0; sample < 300; sample++) {
            int k = 2 + random.nextInt(10);
            double[] y = new double[k];
            double[] v = new double[k];
            for (int i = 0; i < k; i++) {
                y[i] = 0.5 * random.nextGaussian();
                v[i] = random.nextInt(3) == 0 ? 0.005 : 0.5 * random.nextDouble() + 0.005;
            }
            double reml = TauSquared.restrictedMaximumLikelihood(y, v, Convergence.DEFAULT)
                    .tau2();
            double ml = TauSquared.maximumLikelihood(y, v, Convergence.DEFAULT).tau2();
            double best = TauSquared.logLikelihood(y, v, 1, reml);
            double bestMl = TauSquared.logLikelihood(y, v, 0, ml);
            for (double tau2 = 0; tau2 < 2; tau2 += 0.005) {
                assertTrue(TauSquared.logLikelihood(y, v, 1, tau2) <= best + 1e-9, "REML, sample " + sample);
                assertTrue(TauSquared.logLikelihood(y, v, 0, tau2) <= bestMl + 1e-9, "ML, sample " + sample);
            }
        }
    }

    @Test
    void equalVariancesHaveAClosedForm() {
        double[] y = {0.1, 0.4, 0.7, 1.2};
        double[] v = {0.05, 0.05, 0.05, 0.05};
        double variance = 0.22;
        assertEquals(variance - 0.05, TauSquared.hedges(y, v).tau2(), 1e-14);
        assertEquals(variance - 0.05, TauSquared.derSimonianLaird(y, v).tau2(), 1e-14);
        assertEquals(
                variance - 0.05,
                TauSquared.pauleMandel(y, v, Convergence.DEFAULT).tau2(),
                1e-12);
        assertEquals(
                variance - 0.05,
                TauSquared.restrictedMaximumLikelihood(y, v, Convergence.DEFAULT)
                        .tau2(),
                1e-12);
        assertEquals(
                0.75 * variance - 0.05,
                TauSquared.maximumLikelihood(y, v, Convergence.DEFAULT).tau2(),
                1e-12);
    }
}
