package org.synthesis.scoring.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;

class PublicationSensitivityTest {
    private static final PublicationSensitivity COMMON = PublicationSensitivity.using(PoolingModel.COMMON_EFFECT);
    private static final PublicationSensitivity RANDOM = PublicationSensitivity.using(PoolingModel.RANDOM_EFFECTS);
    private static final EffectSet FIVE =
            EffectSet.of(new double[] {.30, .45, .10, .25, -.05}, new double[] {.01, .02, .02, .01, .03});

    private static double mean(double ratio) {
        return COMMON.at(ratio, FIVE).orThrow().mean().estimate();
    }

    @Test
    void reproducesTheHandbookExample() {
        assertEquals(.2425, mean(1), 5e-5);
        assertEquals(.2020, mean(2), 5e-5);
        assertEquals(.1557, mean(4), 5e-5);
        assertEquals(.1023, mean(10), 5e-5);
        SelectedEstimate worst = COMMON.worstCase(FIVE).orThrow();
        assertEquals(.0400, worst.mean().estimate(), 5e-5);
        assertEquals(.1095, worst.mean().standardError(), 5e-5);
        assertEquals(3, worst.affirmative());
        assertEquals(2, worst.nonaffirmative());
        assertEquals(10.5, COMMON.toMoveMean(.10, FIVE).orThrow().ratio().orElseThrow(), 1e-12);
    }

    @Test
    void theRequiredRatioMovesTheLimitToTheThreshold() {
        for (PublicationSensitivity method : List.of(COMMON, RANDOM)) {
            double ratio = method.toMoveLimit(0, FIVE).orThrow().ratio().orElseThrow();
            assertEquals(0, method.at(ratio, FIVE).orThrow().mean().interval().low(), 1e-9);
            assertTrue(method.at(ratio * 0.99, FIVE).orThrow().mean().interval().low() > 0);
        }
    }

    @Test
    void saysWhenAThresholdIsReachedAlreadyOrNever() {
        assertEquals(
                RequiredSelection.Status.ALREADY_THERE,
                COMMON.toMoveMean(.30, FIVE).orThrow().status());
        assertEquals(
                RequiredSelection.Status.NOT_POSSIBLE,
                COMMON.toMoveMean(.03, FIVE).orThrow().status());
        assertEquals(
                RequiredSelection.Status.NOT_POSSIBLE,
                COMMON.toMoveLimit(-.5, FIVE).orThrow().status());
    }

    @Test
    void lowEffectsMirrorHighOnes() {
        EffectSet mirrored = EffectSet.of(FIVE.yi().map(y -> -y), FIVE.vi());
        PublicationSensitivity low = RANDOM.withSide(SelectionSide.LOW);
        assertEquals(
                RANDOM.at(3, FIVE).orThrow().mean().estimate(),
                -low.at(3, mirrored).orThrow().mean().estimate(),
                1e-15);
        assertEquals(
                RANDOM.toMoveMean(.1, FIVE).orThrow(),
                low.toMoveMean(-.1, mirrored).orThrow());
    }

    @Test
    void aRatioOfOneWithoutHeterogeneityIsTheInverseVarianceMean() {
        double sum = 30 + 22.5 + 5 + 25 - .05 / .03;
        assertEquals(sum / (300 + 1 / .03), mean(1), 1e-14);
        assertEquals(
                1 / Math.sqrt(300 + 1 / .03),
                COMMON.at(1, FIVE).orThrow().mean().standardError(),
                1e-14);
    }

    @Test
    void dependentEffectsCountByCluster() {
        Grouping clusters = Grouping.of("study", List.of("a", "a", "b", "b", "c"));
        SelectedEstimate estimate = RANDOM.at(2, FIVE, clusters).orThrow();
        assertEquals(2, estimate.mean().degreesOfFreedom().orElseThrow());
        assertEquals(
                RANDOM.at(2, FIVE).orThrow().mean().estimate(), estimate.mean().estimate());
    }

    @Test
    void declinesWhatTheDataCannotAnswer() {
        EffectSet affirmative = FIVE.select(0, 1, 3);
        assertEquals("no-nonaffirmative", reason(COMMON.worstCase(affirmative)));
        assertEquals("no-nonaffirmative", reason(COMMON.toMoveMean(0, affirmative)));
        assertEquals("too-few", reason(RANDOM.at(2, FIVE.select(0))));
        assertEquals("no-variation", reason(RANDOM.at(2, EffectSet.of(new double[] {.2, .2}, new double[] {.01, .02
        }))));
        assertTrue(COMMON.at(2, affirmative).toOptional().isPresent());
    }

    private static String reason(Attempt<?> attempt) {
        return assertInstanceOf(Attempt.Declined.class, attempt).reason();
    }

    @Test
    void refusesRatiosBelowOneAndBothSides() {
        assertThrows(IllegalArgumentException.class, () -> COMMON.at(0.5, FIVE));
        assertThrows(IllegalArgumentException.class, () -> COMMON.withSide(SelectionSide.BOTH));
        assertThrows(IllegalArgumentException.class, () -> PublicationSensitivity.using(PoolingModel.THREE_LEVEL));
    }
}
