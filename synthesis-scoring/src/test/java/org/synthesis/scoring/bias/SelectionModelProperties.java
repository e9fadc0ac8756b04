package org.synthesis.scoring.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;

class SelectionModelProperties {
    private static final SelectionFunction STEP = SelectionFunction.step(0.05);

    /** Thirty studies of which the insignificant ones were published half of the time. */
    @Provide
    Arbitrary<EffectSet> effects() {
        return Arbitraries.longs().between(1, 100_000).map(seed -> {
            Random random = new Random(seed);
            double[] y = new double[30];
            double[] v = new double[30];
            for (int i = 0; i < 30; ) {
                v[i] = 0.01 + 0.1 * random.nextDouble();
                y[i] = 0.2 + Math.sqrt(v[i] + 0.03) * random.nextGaussian();
                boolean significant = y[i] / Math.sqrt(v[i]) > 1.645;
                i += significant || random.nextDouble() < 0.5 ? 1 : 0;
            }
            return EffectSet.of(y, v);
        });
    }

    private static SelectionFit fit(SelectionFunction function, EffectSet effects) {
        return SelectionModel.using(function).fit(effects).orThrow();
    }

    private static EffectSet scaled(EffectSet effects, double factor) {
        return EffectSet.of(effects.yi().map(y -> y * factor), effects.vi().map(v -> v * factor * factor));
    }

    private static double mean(SelectionFit fit) {
        return fit.coefficients().get(0).estimate();
    }

    @Property(tries = 10)
    void theOrderOfStudiesDoesNotMatter(@ForAll("effects") EffectSet effects) {
        EffectSet reversed =
                effects.select(IntStream.range(0, 30).map(i -> 29 - i).toArray());
        SelectionFit a = fit(STEP, effects);
        SelectionFit b = fit(STEP, reversed);
        assertEquals(mean(a), mean(b), 1e-7);
        assertEquals(a.fit().logLikelihood(), b.fit().logLikelihood(), 1e-9);
    }

    @Property(tries = 10)
    void estimatesFollowTheScale(@ForAll("effects") EffectSet effects) {
        SelectionFit a = fit(SelectionFunction.halfNormal(), effects);
        SelectionFit b = fit(SelectionFunction.halfNormal(), scaled(effects, 1000));
        assertEquals(1000 * mean(a), mean(b), 1e-4);
        assertEquals(1e6 * a.tauSquared(), b.tauSquared(), 1e-1);
        assertEquals(a.parameters().get(0).estimate(), b.parameters().get(0).estimate(), 1e-5);
        assertEquals(a.selectionStatistic(), b.selectionStatistic(), 1e-8);
    }

    @Property(tries = 10)
    void favouringLowEffectsMirrorsFavouringHighOnes(@ForAll("effects") EffectSet effects) {
        SelectionFit high = fit(STEP, effects);
        SelectionFit low = fit(STEP.withSide(SelectionSide.LOW), scaled(effects, -1));
        assertEquals(mean(high), -mean(low), 1e-12);
        assertEquals(high.parameters(), low.parameters());
    }

    @Property(tries = 10)
    void moreParametersNeverFitWorse(@ForAll("effects") EffectSet effects) {
        double step = fit(STEP, effects).fit().logLikelihood();
        double fixed =
                fit(STEP.withFixed(DoubleVector.of(1, 0.3)), effects).fit().logLikelihood();
        double none = fit(STEP.withFixed(DoubleVector.of(1, 1)), effects).fit().logLikelihood();
        assertTrue(step >= fixed - 1e-9 && step >= none - 1e-9);
        assertTrue(fit(SelectionFunction.beta(), effects).fit().logLikelihood() >= none - 1e-9);
    }

    @Property(tries = 10)
    void strongerFixedSelectionLowersTheMeanOfACommonEffect(@ForAll("effects") EffectSet effects) {
        double previous = Double.POSITIVE_INFINITY;
        for (double delta : new double[] {1, 0.6, 0.3, 0.1}) {
            double mean = mean(SelectionModel.using(STEP.withFixed(DoubleVector.of(1, delta)))
                    .withModel(org.synthesis.model.analysis.PoolingModel.COMMON_EFFECT)
                    .fit(effects)
                    .orThrow());
            assertTrue(mean < previous);
            previous = mean;
        }
    }
}
