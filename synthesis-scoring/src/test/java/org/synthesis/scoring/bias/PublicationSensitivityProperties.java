package org.synthesis.scoring.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.scoring.data.EffectSet;

class PublicationSensitivityProperties {
    private static EffectSet effects(long seed) {
        Random random = new Random(seed);
        double[] y = new double[12];
        double[] v = new double[12];
        for (int i = 0; i < 12; i++) {
            v[i] = 0.01 + 0.05 * random.nextDouble();
            y[i] = (i % 2 == 0 ? 0.6 : 0.05) + 0.1 * random.nextGaussian();
        }
        return EffectSet.of(y, v);
    }

    @Property(tries = 50)
    void theMeanLiesBetweenThatOfAllAndTheWorstCase(
            @ForAll @LongRange(min = 1, max = 1000) long seed, @ForAll @DoubleRange(min = 1, max = 50) double ratio) {
        PublicationSensitivity method = PublicationSensitivity.using(PoolingModel.RANDOM_EFFECTS);
        EffectSet effects = effects(seed);
        double all = method.at(1, effects).orThrow().mean().estimate();
        double worst = method.worstCase(effects).orThrow().mean().estimate();
        double mean = method.at(ratio, effects).orThrow().mean().estimate();
        assertTrue(mean <= all + 1e-12 && mean >= worst - 1e-12);
    }

    @Property(tries = 50)
    void theRequiredRatioMovesTheMeanToTheThreshold(
            @ForAll @LongRange(min = 1, max = 1000) long seed,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
        PublicationSensitivity method = PublicationSensitivity.using(PoolingModel.RANDOM_EFFECTS);
        EffectSet effects = effects(seed);
        double all = method.at(1, effects).orThrow().mean().estimate();
        double worst = method.worstCase(effects).orThrow().mean().estimate();
        double threshold = worst + share * (all - worst);
        double ratio = method.toMoveMean(threshold, effects).orThrow().ratio().orElseThrow();
        assertEquals(threshold, method.at(ratio, effects).orThrow().mean().estimate(), 1e-12);
    }
}
