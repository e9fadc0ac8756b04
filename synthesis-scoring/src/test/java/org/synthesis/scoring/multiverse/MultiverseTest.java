package org.synthesis.scoring.multiverse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.sensitivity.Samples;

class MultiverseTest {
    private static Multiverse<EffectSet> bcg() {
        return Multiverse.of(Samples.bcg(), AnalysisSpec.standard())
                .with(Dimension.estimators(TauSquaredMethod.REML, TauSquaredMethod.DL, TauSquaredMethod.PM))
                .with(Dimension.tests(TestMethod.Z, TestMethod.KNAPP_HARTUNG))
                .with(Dimension.of(
                        "trials",
                        List.of(
                                Option.unchanged("all"),
                                Option.<EffectSet>ofData("first six", all -> all.select(0, 1, 2, 3, 4, 5)),
                                Option.<EffectSet>ofData("one", all -> all.select(0)))));
    }

    @Test
    void everyCombinationIsAnsweredOrListed() {
        SpecificationCurve curve = bcg().run(Conclusion.excludesZero()).orThrow();
        assertEquals(18, bcg().combinations());
        assertEquals(12, curve.specifications().size());
        assertEquals(6, curve.declined().size());
        assertEquals("too-few-effects", curve.declined().get(0).reason());
        assertEquals(
                Map.of("estimator", "REML", "test", "z", "trials", "one"),
                curve.declined().get(0).options());
        assertEquals(1, curve.share());
        assertEquals(1, curve.shareBy("test").get("knha"));
        assertTrue(curve.toString().startsWith("conclusion holds in 12 of 12 specifications"), curve::toString);
    }

    @Test
    void estimatesAscendAndAreThoseOfTheAnalyses() {
        SpecificationCurve curve = bcg().run(Conclusion.sameSign()).orThrow();
        double last = Double.NEGATIVE_INFINITY;
        for (SpecificationCurve.Specification specification : curve.specifications()) {
            double estimate = specification.estimate().coefficient().estimate();
            assertTrue(estimate >= last);
            last = estimate;
        }
        MetaAnalysisFit reference =
                MetaAnalysis.using(AnalysisSpec.standard()).fit(Samples.bcg()).orThrow();
        assertEquals(
                reference.coefficients().get(0), curve.reference().estimate().coefficient());
        assertEquals(13, curve.reference().estimate().effects());
    }

    @Test
    void theExecutorDoesNotMatter() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertEquals(
                    bcg().run(Conclusion.excludesZero()).orThrow(),
                    bcg().run(Conclusion.excludesZero(), threads).orThrow());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void outliersAreFoundUnderTheSpecificationOfTheirUniverse() {
        EffectSet effects =
                EffectSet.of(new double[] {0.1, 0.2, 0.15, 0.12, 3}, new double[] {0.01, 0.01, 0.02, 0.01, 0.01});
        SpecificationCurve curve = Multiverse.of(effects, AnalysisSpec.standard())
                .with(Dimension.outliers(1.96))
                .run(Conclusion.excludesZero())
                .orThrow();
        assertEquals(
                List.of(4, 5),
                curve.specifications().stream()
                        .map(specification -> specification.estimate().effects())
                        .toList());
        // with the outlier the interval of the reference holds 0; without it the mean is positive and sure
        assertEquals(0.5, curve.share());
    }

    @Test
    void combinationsWithoutAMeaningAreListed() {
        Multiverse<EffectSet> multiverse = Multiverse.of(Samples.bcg(), AnalysisSpec.standard())
                .with(Dimension.of(
                        "level",
                        List.of(
                                Option.<EffectSet>unchanged("95%"),
                                Option.<EffectSet>ofSpec("200%", spec -> spec.withLevel(2)))));
        SpecificationCurve curve = multiverse.run(Conclusion.sameSign()).orThrow();
        assertEquals("without-meaning", curve.declined().get(0).reason());
        assertEquals(1, curve.specifications().size());
    }

    @Test
    void aReferenceWithoutAnAnswerIsDeclined() {
        Attempt<SpecificationCurve> attempt =
                Multiverse.of(Samples.bcg().select(0), AnalysisSpec.standard()).run(Conclusion.excludesZero());
        assertEquals(
                "reference-declined",
                assertInstanceOf(Attempt.Declined.class, attempt).reason());
    }

    @Test
    void namesDiffer() {
        assertThrows(IllegalArgumentException.class, () -> bcg().with(Dimension.tests(TestMethod.Z)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Dimension.<EffectSet>estimators(TauSquaredMethod.DL, TauSquaredMethod.DL));
    }
}
