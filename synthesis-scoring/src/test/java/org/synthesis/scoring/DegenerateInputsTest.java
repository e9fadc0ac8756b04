package org.synthesis.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.bias.HenmiCopas;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.moderator.LocationScale;
import org.synthesis.scoring.multilevel.LikelihoodMethod;
import org.synthesis.scoring.multilevel.MultilevelFit;
import org.synthesis.scoring.multilevel.MultilevelModel;
import org.synthesis.scoring.multilevel.MultilevelSpec;
import org.synthesis.scoring.multilevel.RandomTerm;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.robust.ClusterRobust;
import org.synthesis.scoring.robust.ClusterRobustFit;
import org.synthesis.scoring.robust.RobustVarianceEstimation;
import org.synthesis.scoring.sensitivity.Influence;
import org.synthesis.scoring.sensitivity.LeaveOneOut;
import org.synthesis.scoring.sensitivity.Residuals;

/** What each method answers when the data hold almost nothing, or too much. */
class DegenerateInputsTest {
    private static final int K = 6;
    private static final EffectSet SINGLE = EffectSet.of(new double[] {0.4}, new double[] {0.04});
    private static final EffectSet EQUAL = EffectSet.of(
            IntStream.range(0, K).mapToDouble(i -> 0.5).toArray(),
            IntStream.range(0, K).mapToDouble(i -> 0.1 + 0.01 * i).toArray());
    private static final EffectSet ORDINARY =
            EffectSet.of(new double[] {0.1, 0.5, -0.2, 0.9, 0.3, 0.6}, new double[] {0.1, 0.05, 0.2, 0.08, 0.1, 0.3});
    private static final EffectSet TWELVE_ORDERS =
            EffectSet.of(new double[] {0.1, 0.5, -0.2, 0.9, 0.3, 0.6}, new double[] {1e-6, 1e-4, 1e-2, 1, 1e3, 1e6});

    private static Grouping alone(int k) {
        return Grouping.of(
                "study", IntStream.range(0, k).mapToObj(Integer::toString).toList());
    }

    private static Grouping together(int k) {
        return Grouping.of("study", IntStream.range(0, k).mapToObj(i -> "one").toList());
    }

    private static ModelMatrix years(double from) {
        return ModelMatrix.intercept(K)
                .withColumn(
                        "year",
                        DoubleVector.of(
                                IntStream.range(0, K).mapToDouble(i -> from + i).toArray()));
    }

    private static String reason(Attempt<?> attempt) {
        return assertInstanceOf(Attempt.Declined.class, attempt).reason();
    }

    private static MetaAnalysisFit fit(EffectSet effects) {
        return MetaAnalysis.using(AnalysisSpec.standard()).fit(effects).orThrow();
    }

    private static MetaAnalysisFit common() {
        return MetaAnalysis.using(AnalysisSpec.commonEffect()).fit(SINGLE).orThrow();
    }

    @Test
    void oneEffectHasACommonMeanButNoHeterogeneity() {
        assertEquals(
                "too-few-effects",
                reason(MetaAnalysis.using(AnalysisSpec.standard()).fit(SINGLE)));
        MetaAnalysisFit fit = common();
        assertEquals(0.4, fit.estimates().get(0), 1e-15);
        assertEquals(0.2, fit.coefficients().get(0).standardError(), 1e-15);
        assertEquals(0, fit.tauSquared());
    }

    @Test
    void oneEffectHasNoRobustErrorAndNoShareOfVariance() {
        assertEquals(
                "too-few-clusters",
                reason(ClusterRobust.using(CorrectionType.CR2, ClusterDegreesOfFreedom.SATTERTHWAITE)
                        .of(common(), alone(1))));
        assertEquals("too-few-effects", reason(HenmiCopas.of(SINGLE, 0.95)));
        MultilevelSpec spec = MultilevelSpec.of(RandomTerm.intercept(alone(1)));
        assertEquals("too-few-effects", reason(MultilevelModel.using(spec).fit(SINGLE)));
        MultilevelFit single = MultilevelModel.using(spec.withMethod(LikelihoodMethod.ML))
                .fit(SINGLE)
                .orThrow();
        assertThrows(IllegalArgumentException.class, single::isquared);
    }

    @Test
    void equalEffectsHaveNoHeterogeneityUnderAnyTruncatedEstimator() {
        for (TauSquaredMethod method : new TauSquaredMethod[] {
            TauSquaredMethod.DL, TauSquaredMethod.PM, TauSquaredMethod.REML, TauSquaredMethod.ML
        }) {
            MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.randomEffects(method))
                    .fit(EQUAL)
                    .orThrow();
            assertEquals(0, fit.tauSquared(), method.code());
            assertEquals(0.5, fit.estimates().get(0), 1e-14, method.code());
        }
        assertEquals(
                "zero-standard-error",
                reason(MetaAnalysis.using(AnalysisSpec.standard().withTest(TestMethod.KNAPP_HARTUNG))
                        .fit(EQUAL)));
    }

    @Test
    void aVarianceOfZeroIsRefusedByName() {
        assertThrows(
                IllegalArgumentException.class,
                () -> fit(EffectSet.of(new double[] {0.1, 0.2, 0.3}, new double[] {0.1, 0, 0.1})));
    }

    @Test
    void variancesOverTwelveOrdersAreAnsweredWithFiniteNumbers() {
        MetaAnalysisFit fit = fit(TWELVE_ORDERS);
        assertTrue(Double.isFinite(fit.estimates().get(0)) && fit.tauSquared() >= 0);
        assertTrue(fit.coefficients().get(0).standardError() > 0);
        assertEquals(K, LeaveOneOut.of(fit).orThrow().steps().size());
        assertTrue(HenmiCopas.of(TWELVE_ORDERS, 0.95).orThrow().interval().width() > 0);
        MultilevelFit multilevel = MultilevelModel.using(MultilevelSpec.of(RandomTerm.intercept(alone(K))))
                .fit(TWELVE_ORDERS)
                .orThrow();
        assertEquals(fit.estimates().get(0), multilevel.coefficients().get(0).estimate(), 1e-6);
    }

    @Test
    void variancesBeyondTheDigitsOfANumberAreDeclined() {
        EffectSet beyond = EffectSet.of(new double[] {0.1, 0.5, -0.2}, new double[] {1e-10, 1, 1e10});
        assertEquals("weights-too-unequal", reason(HenmiCopas.of(beyond, 0.5)));
        EffectSet four = EffectSet.of(new double[] {0.1, 0.5, -0.2, 0.3}, new double[] {1e-12, 1e-11, 1e10, 1e12});
        ModelMatrix line = ModelMatrix.intercept(4).withColumn("x", DoubleVector.of(0, 1, 2, 3));
        assertEquals(
                "weights-too-unequal",
                reason(LocationScale.using(AnalysisSpec.standard()).fit(four, line, line)));
    }

    @Test
    void collinearModeratorsAreDeclinedEverywhere() {
        ModelMatrix twice = years(2000)
                .withColumn(
                        "again",
                        years(2000).select(0, 1, 2, 3, 4, 5).selectColumns(1).values());
        assertEquals(
                "collinear", reason(MetaAnalysis.using(AnalysisSpec.standard()).fit(ORDINARY, twice)));
        assertEquals(
                "collinear",
                reason(MultilevelModel.using(MultilevelSpec.of(RandomTerm.intercept(alone(K))))
                        .fit(ORDINARY, twice)));
        assertEquals(
                "collinear",
                reason(LocationScale.using(AnalysisSpec.standard()).fit(ORDINARY, twice, ModelMatrix.intercept(K))));
    }

    @Test
    void aModeratorFarFromZeroGivesInfluenceOrSaysWhyNot() {
        MetaAnalysisFit far = MetaAnalysis.using(AnalysisSpec.standard())
                .fit(ORDINARY, years(1e9))
                .orThrow();
        Influence influence = Influence.of(far);
        assertEquals(K, influence.rows().size());
        for (Attempt<Residuals.Studentised> each : influence.residuals().studentised()) {
            if (each instanceof Attempt.Answered<Residuals.Studentised> answered) {
                assertTrue(Double.isFinite(answered.value().z())
                        && answered.value().standardError() > 0);
            } else {
                assertEquals("singular-covariance", reason(each));
            }
        }
        MetaAnalysisFit near = MetaAnalysis.using(AnalysisSpec.standard())
                .fit(ORDINARY, years(2000))
                .orThrow();
        assertTrue(Influence.of(near).rows().stream().allMatch(row -> row instanceof Attempt.Answered));
    }

    @Test
    void clustersOfOneAreAnsweredAndOneClusterIsDeclined() {
        ClusterRobustFit robust = ClusterRobust.using(CorrectionType.CR1, ClusterDegreesOfFreedom.RESIDUAL)
                .of(fit(ORDINARY), alone(K))
                .orThrow();
        assertEquals(1, robust.coefficients().size());
        assertEquals(
                "too-few-clusters",
                reason(ClusterRobust.using(CorrectionType.CR1, ClusterDegreesOfFreedom.RESIDUAL)
                        .of(fit(ORDINARY), together(K))));
        assertInstanceOf(
                Attempt.Declined.class,
                RobustVarianceEstimation.correlatedEffects(0.8).fit(ORDINARY, together(K)));
        MultilevelFit one = MultilevelModel.using(MultilevelSpec.of(RandomTerm.intercept(together(K))))
                .fit(ORDINARY)
                .orThrow();
        assertEquals(0, one.components().get(0).estimate().orElseThrow());
        assertTrue(one.diagnostics().stream().anyMatch(each -> each.code().equals("not-estimable")));
    }
}
