package org.synthesis.scoring.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.EffectSet;

/**
 * Expected numbers of the eight schools (Rubin 1981) come from base R: one call of integrate per quantity and per piece of tau,
 * rel.tol 1e-12, the mean integrated out by hand.
 */
class BayesianRandomEffectsTest {
    private static final EffectSet SCHOOLS = EffectSet.of(
            new double[] {28, 8, -3, 7, -1, 1, 18, 12}, new double[] {225, 100, 256, 121, 81, 121, 100, 324});

    private static BayesianFit fit(TauPrior prior, EffectSet effects) {
        return BayesianRandomEffects.using(prior).fit(effects).orThrow();
    }

    private static void agrees(BayesianFit fit, double mean, double sd, double above, double newAbove, double tau) {
        assertEquals(mean, fit.mean().mean().orElseThrow(), 1e-10);
        assertEquals(sd, fit.mean().standardDeviation().orElseThrow(), 1e-10);
        assertEquals(above, fit.mean().probabilityAbove(10), 1e-11);
        assertEquals(newAbove, fit.newEffect().probabilityAbove(10), 1e-11);
        assertEquals(tau, fit.tau().mean().orElseThrow(), 1e-10);
    }

    @Test
    void agreesWithAdaptiveIntegrals() {
        agrees(
                fit(TauPrior.halfNormal(5), SCHOOLS),
                7.78687331314,
                4.36372512010,
                .303979915457,
                .337005160987,
                3.31005732182);
        agrees(
                fit(TauPrior.halfCauchy(25), SCHOOLS),
                7.90548911868,
                4.96203823612,
                .325898348696,
                .369918071527,
                5.89773747670);
        agrees(
                fit(TauPrior.uniform(30), SCHOOLS),
                7.92881963774,
                5.09139559281,
                .330167203350,
                .375300098465,
                6.42064395719);
        agrees(
                fit(TauPrior.flat(), SCHOOLS),
                7.93237501824,
                5.17839477972,
                .330817051207,
                .375854082976,
                6.57548334672);
        agrees(
                fit(TauPrior.jeffreys(), SCHOOLS),
                8.00903794731,
                5.43730588770,
                .345057385144,
                .400237137595,
                8.22778018291);
        assertEquals(5.479352497, fit(TauPrior.jeffreys(), SCHOOLS).tau().mode(), 1e-6);
    }

    @Test
    void agreesWithAdaptiveIntegralsUnderANormalPriorOfTheMean() {
        BayesianFit fit = BayesianRandomEffects.using(TauPrior.halfNormal(5))
                .withMeanPrior(MeanPrior.normal(0, 50))
                .fit(SCHOOLS)
                .orThrow();
        agrees(fit, 7.72781480530, 4.34603667449, .298584578600, .332728302244, 3.30763758983);
        assertEquals(-32.3821485275, fit.logMarginalLikelihood().orElseThrow(), 1e-10);
        assertTrue(fit(TauPrior.halfNormal(5), SCHOOLS).logMarginalLikelihood().isEmpty());
    }

    @Test
    void agreesWithADenseGridOverMeanAndTau() {
        int steps = 1500;
        double total = 0;
        double mean = 0;
        double tau = 0;
        double first = 0;
        double tauBelowFive = 0;
        for (int a = 0; a < steps; a++) {
            double t = 30.0 * (a + 0.5) / steps;
            for (int b = 0; b < 160; b++) {
                double mu = -35 + 85.0 * (b + 0.5) / 160;
                double log = -t * t / 50;
                for (int i = 0; i < 8; i++) {
                    double s2 = SCHOOLS.vi().get(i) + t * t;
                    double r = SCHOOLS.yi().get(i) - mu;
                    log -= 0.5 * StrictMath.log(s2) + r * r / (2 * s2);
                }
                double w = StrictMath.exp(log + 30);
                total += w;
                mean += w * mu;
                tau += w * t;
                tauBelowFive += t < 5 ? w : 0;
                first += w * (28 * t * t + mu * 225) / (t * t + 225);
            }
        }
        BayesianFit fit = fit(TauPrior.halfNormal(5), SCHOOLS);
        assertEquals(mean / total, fit.mean().mean().orElseThrow(), 1e-5);
        assertEquals(tau / total, fit.tau().mean().orElseThrow(), 1e-4);
        assertEquals(tauBelowFive / total, 1 - fit.tau().probabilityAbove(5), 1e-5);
        assertEquals(first / total, fit.study(0).mean().orElseThrow(), 1e-4);
    }

    @Test
    void oneEffectLeavesThePriorOfTauAsItWas() {
        EffectSet one = EffectSet.of(new double[] {0.4}, new double[] {0.04});
        Posterior tau = fit(TauPrior.halfNormal(0.5), one).tau();
        // quantiles of the folded normal distribution
        assertEquals(0.5 * 0.6744897501960817, tau.median(), 1e-12);
        assertEquals(0.5 * 1.959963984540054, tau.quantile(0.95), 1e-11);
        assertEquals(0, tau.mode());
        assertEquals(0, tau.shortest(0.95).low());
        assertEquals(0.4, fit(TauPrior.halfNormal(0.5), one).mean().median(), 1e-12);
        Posterior cauchy = fit(TauPrior.halfCauchy(2), one).tau();
        assertEquals(2, cauchy.median(), 1e-9);
        assertTrue(cauchy.mean().isEmpty());
    }

    @Test
    void declinesWhereThePosteriorIsImproper() {
        Attempt<BayesianFit> two = BayesianRandomEffects.using(TauPrior.flat()).fit(SCHOOLS.select(0, 1));
        assertEquals(
                "improper-posterior",
                assertInstanceOf(Attempt.Declined.class, two).reason());
        BayesianFit three = fit(TauPrior.flat(), SCHOOLS.select(0, 1, 2));
        assertTrue(three.tau().mean().isEmpty());
        assertTrue(three.mean().mean().isEmpty());
        assertTrue(three.study(0).mean().isPresent());
        assertEquals("prior-matters", three.diagnostics().get(0).code());
        assertInstanceOf(
                Attempt.Declined.class,
                BayesianRandomEffects.using(TauPrior.jeffreys()).fit(SCHOOLS.select(0)));
    }

    @Test
    void fitsEqualEffectsAndExtremeVariances() {
        BayesianFit equal =
                fit(TauPrior.halfNormal(1), EffectSet.of(new double[] {.3, .3, .3}, new double[] {.01, .01, .01}));
        assertEquals(.3, equal.mean().mean().orElseThrow(), 1e-14);
        assertEquals(0, equal.tau().mode());
        BayesianFit wide = fit(
                TauPrior.halfCauchy(1),
                EffectSet.of(new double[] {.3, .1, 5000, .2}, new double[] {1e-6, 1e-2, 1e6, 1}));
        Interval interval = wide.mean().equalTailed(0.95);
        assertTrue(interval.low() < .3 && interval.high() > .1, interval.toString());
    }

    @Test
    void staysExactWithManyPreciseEffects() {
        double[] y = new double[400];
        double[] v = new double[400];
        for (int i = 0; i < 400; i++) {
            y[i] = StrictMath.sin(i * i);
            v[i] = 0.01 + 0.001 * (i % 7);
        }
        BayesianFit fit = fit(TauPrior.halfNormal(1), EffectSet.of(y, v));
        double sum = 0;
        int steps = 4000;
        for (int i = 0; i < steps; i++) {
            sum += fit.tau().density(0.5 + 0.4 * (i + 0.5) / steps) * 0.4 / steps;
        }
        assertEquals(1, sum, 1e-9);
    }

    @Test
    void refusesPriorsWithoutAPositiveScale() {
        assertThrows(IllegalArgumentException.class, () -> TauPrior.halfNormal(0));
        assertThrows(IllegalArgumentException.class, () -> TauPrior.uniform(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> MeanPrior.normal(0, -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> fit(TauPrior.flat(), SCHOOLS).study(8));
        assertThrows(
                IllegalArgumentException.class,
                () -> fit(TauPrior.flat(), SCHOOLS).mean().quantile(1));
    }

    @Test
    void printsTheAnswerFirst() {
        assertTrue(fit(TauPrior.halfNormal(5), SCHOOLS)
                .toString()
                .startsWith("7.779 [-0.757, 16.378] (posterior median, 95% interval), tau 2.800"));
    }
}
