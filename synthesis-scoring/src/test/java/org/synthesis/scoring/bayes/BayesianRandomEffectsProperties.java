package org.synthesis.scoring.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.EffectSet;

class BayesianRandomEffectsProperties {
    @Provide
    Arbitrary<EffectSet> effects() {
        return Arbitraries.longs().between(1, 100_000).map(seed -> {
            Random random = new Random(seed);
            int k = 3 + random.nextInt(10);
            double[] y = new double[k];
            double[] v = new double[k];
            for (int i = 0; i < k; i++) {
                v[i] = 0.005 + 0.3 * random.nextDouble();
                y[i] = random.nextGaussian();
            }
            return EffectSet.of(y, v);
        });
    }

    @Provide
    Arbitrary<TauPrior> priors() {
        return Arbitraries.of(
                TauPrior.halfNormal(0.5),
                TauPrior.halfCauchy(0.3),
                TauPrior.uniform(4),
                TauPrior.flat(),
                TauPrior.jeffreys());
    }

    private static BayesianFit fit(TauPrior prior, EffectSet effects) {
        return BayesianRandomEffects.using(prior).fit(effects).orThrow();
    }

    @Property(tries = 15)
    void quantilesInvertProbabilities(@ForAll("priors") TauPrior prior, @ForAll("effects") EffectSet effects) {
        BayesianFit fit = fit(prior, effects);
        for (double p : new double[] {0.01, 0.3, 0.9}) {
            assertEquals(p, 1 - fit.tau().probabilityAbove(fit.tau().quantile(p)), 1e-10);
            assertEquals(p, 1 - fit.mean().probabilityAbove(fit.mean().quantile(p)), 1e-10);
            assertEquals(p, 1 - fit.newEffect().probabilityAbove(fit.newEffect().quantile(p)), 1e-10);
        }
    }

    @Property(tries = 15)
    void intervalsNestAndTheShortestIsShortest(@ForAll("priors") TauPrior prior, @ForAll("effects") EffectSet effects) {
        BayesianFit fit = fit(prior, effects);
        for (Posterior posterior : new Posterior[] {fit.mean(), fit.tau()}) {
            Interval narrow = posterior.shortest(0.8);
            Interval wide = posterior.shortest(0.95);
            assertTrue(wide.low() <= narrow.low() + 1e-9 && wide.high() >= narrow.high() - 1e-9);
            assertTrue(wide.width() <= posterior.equalTailed(0.95).width() + 1e-9);
        }
    }

    @Property(tries = 15)
    void aNewEffectIsLessCertainThanTheMean(@ForAll("priors") TauPrior prior, @ForAll("effects") EffectSet effects) {
        BayesianFit fit = fit(prior, effects);
        assertTrue(fit.newEffect().equalTailed(0.95).width()
                > fit.mean().equalTailed(0.95).width());
    }

    @Property(tries = 15)
    void everythingFollowsShiftAndScale(@ForAll("effects") EffectSet effects) {
        EffectSet moved =
                EffectSet.of(effects.yi().map(y -> 100 * y + 7), effects.vi().map(v -> 1e4 * v));
        BayesianFit a = fit(TauPrior.halfNormal(0.5), effects);
        BayesianFit b = fit(TauPrior.halfNormal(50), moved);
        assertEquals(100 * a.mean().median() + 7, b.mean().median(), 1e-8);
        assertEquals(100 * a.tau().median(), b.tau().median(), 1e-8);
        assertEquals(100 * a.newEffect().quantile(0.975) + 7, b.newEffect().quantile(0.975), 1e-7);
    }

    @Property(tries = 15)
    void theOrderOfStudiesDoesNotMatter(@ForAll("priors") TauPrior prior, @ForAll("effects") EffectSet effects) {
        int k = effects.size();
        EffectSet reversed =
                effects.select(IntStream.range(0, k).map(i -> k - 1 - i).toArray());
        BayesianFit a = fit(prior, effects);
        BayesianFit b = fit(prior, reversed);
        assertEquals(a.mean().median(), b.mean().median(), 1e-11);
        assertEquals(a.study(0).median(), b.study(k - 1).median(), 1e-11);
    }

    @Property(tries = 15)
    void aPriorAtZeroIsACommonEffect(@ForAll("effects") EffectSet effects) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < effects.size(); i++) {
            sum += effects.yi().get(i) / effects.vi().get(i);
            weights += 1 / effects.vi().get(i);
        }
        BayesianFit fit = fit(TauPrior.halfNormal(1e-7), effects);
        assertEquals(sum / weights, fit.mean().mean().orElseThrow(), 1e-9);
        assertEquals(1 / Math.sqrt(weights), fit.mean().standardDeviation().orElseThrow(), 1e-9);
    }

    @Property(tries = 15)
    void studiesAreShrunkenTowardsTheMean(@ForAll("effects") EffectSet effects) {
        BayesianFit fit = fit(TauPrior.halfNormal(0.5), effects);
        double low = effects.yi().stream().min().orElseThrow();
        double high = effects.yi().stream().max().orElseThrow();
        for (int i = 0; i < effects.size(); i++) {
            double shrunken = fit.study(i).mean().orElseThrow();
            assertTrue(shrunken > low - 1e-12 && shrunken < high + 1e-12);
            assertTrue(fit.study(i).standardDeviation().orElseThrow()
                    < Math.sqrt(effects.vi().get(i)) * 1.5);
        }
    }
}
