package org.synthesis.scoring.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;

class MetaAnalysisTest {
    private static final MetaAnalysis REML = MetaAnalysis.using(AnalysisSpec.standard());
    private static final EffectSet FIVE =
            EffectSet.of(new double[] {0.10, 0.35, 0.25, 0.60, 0.05}, new double[] {0.02, 0.03, 0.01, 0.05, 0.015});
    private static final DoubleVector DOSE = DoubleVector.of(1, 2, 3, 5, 8);

    private static String reason(Attempt<?> attempt) {
        if (attempt instanceof Attempt.Declined<?> declined) {
            return declined.reason();
        }
        throw new AssertionError("expected a refusal, got " + attempt);
    }

    @Test
    void declinesWithoutEffects() {
        assertEquals("no-effects", reason(REML.fit(EffectSet.of(new double[0], new double[0]))));
    }

    @Test
    void oneEffectHasACommonEffectButNoTauSquared() {
        EffectSet one = EffectSet.of(new double[] {0.4}, new double[] {0.04});
        MetaAnalysisFit fit =
                MetaAnalysis.using(AnalysisSpec.commonEffect()).fit(one).orThrow();
        assertEquals(0.4, fit.estimates().get(0));
        assertEquals(0.2, fit.coefficients().get(0).standardError(), 1e-15);
        assertEquals(1, fit.heterogeneity().pValue());
        assertEquals("too-few-effects", reason(REML.fit(one)));
        assertEquals(
                "too-few-effects",
                reason(MetaAnalysis.using(AnalysisSpec.commonEffect().withTest(TestMethod.T))
                        .fit(one)));
        assertEquals(
                0.5 + 0.04,
                1 / REML.withTauSquared(0.5).fit(one).orThrow().weights().get(0),
                1e-15);
    }

    @Test
    void namesTheColumnThatFollowsFromOthers() {
        DataTable table = DataTable.ofRows(5).withNumbers("dose", DOSE).withNumbers("twice", DOSE.map(x -> 2 * x + 1));
        Attempt<MetaAnalysisFit> attempt =
                REML.fit(FIVE, ModelMatrix.of(table, List.of(Term.numeric("dose"), Term.numeric("twice"))));
        assertEquals("collinear", reason(attempt));
        assertTrue(attempt.toString().contains("'twice'"));
    }

    @Test
    void aCalendarYearCostsNoDigits() {
        ModelMatrix years = ModelMatrix.of("year", DOSE.map(x -> 2000 + x));
        MetaAnalysisFit far = REML.fit(FIVE, years).orThrow();
        MetaAnalysisFit near = REML.fit(FIVE, ModelMatrix.of("year", DOSE)).orThrow();
        assertEquals(near.tauSquared(), far.tauSquared(), 1e-13);
        assertEquals(near.estimates().get(1), far.estimates().get(1), 1e-13);
    }

    @Test
    void declinesEffectsNobodyMeasures() {
        assertEquals("out-of-range", reason(REML.fit(EffectSet.of(new double[] {1e70, 1}, new double[] {1, 1}))));
        assertEquals("out-of-range", reason(REML.fit(EffectSet.of(new double[] {1, 1}, new double[] {1e-70, 1}))));
    }

    @Test
    void saysThatAnIterationStoppedEarly() {
        MetaAnalysis hasty = MetaAnalysis.using(AnalysisSpec.standard().withConvergence(new Convergence(1e-15, 1)));
        Attempt<MetaAnalysisFit> attempt = hasty.fit(FIVE);
        assertEquals("not-converged", reason(attempt));
        assertTrue(attempt.toString().contains("REML did not converge in 1 steps"), attempt.toString());
    }

    @Test
    void equalEffectsHaveNoKnappHartungStandardError() {
        EffectSet equal = EffectSet.of(new double[] {0.3, 0.3, 0.3}, new double[] {0.1, 0.2, 0.3});
        assertEquals(
                "zero-standard-error",
                reason(MetaAnalysis.using(AnalysisSpec.standard().withTest(TestMethod.KNAPP_HARTUNG))
                        .fit(equal)));
    }

    @Test
    void saysThatKnappHartungIsNarrower() {
        EffectSet close = EffectSet.of(new double[] {0.30, 0.31, 0.33}, new double[] {0.04, 0.04, 0.04});
        MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.standard().withTest(TestMethod.KNAPP_HARTUNG))
                .fit(close)
                .orThrow();
        assertEquals(
                List.of("knapp-hartung-narrower"),
                fit.diagnostics().stream().map(Diagnostic::code).toList());
    }

    /** With one precise effect y0 and one vague y1, tau2 = 0 and every number has a closed form. */
    @ParameterizedTest
    @EnumSource(
            value = TauSquaredMethod.class,
            names = {"SJ", "GENQM"},
            mode = EnumSource.Mode.EXCLUDE)
    void variancesMaySpanTwelveOrdersOfMagnitude(TauSquaredMethod method) {
        EffectSet effects = EffectSet.of(new double[] {0.5, 1.0, 0.2}, new double[] {1e-6, 1e6, 2e6});
        MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.randomEffects(method))
                .fit(effects)
                .orThrow();
        double w1 = 1e-6;
        double w2 = 0.5e-6;
        double sum = 1e6 + w1 + w2;
        double shift = (w1 * 0.5 + w2 * -0.3) / sum;
        double q = w1 * 0.25 + w2 * 0.09 - sum * shift * shift;
        assertEquals(0, fit.tauSquared());
        assertEquals(0.5 + shift, fit.estimates().get(0), 1e-15);
        assertEquals(q, fit.heterogeneity().q(), 1e-13 * q);
        // tr(P) = sum of w (1 - w / W): the dwarfed weights count twice, the large one hides behind them
        double trace = (2 * 1e6 * (w1 + w2) + 2 * w1 * w2) / sum;
        assertEquals(2 / trace, fit.typicalVariance(), 1e-12 * 2 / trace);
    }

    /** Two effects alone determine a line; what the others say about tau-squared is lost behind them. */
    @Test
    void saysThatAFewEffectsOutweighAllOthersWithModerators() {
        ModelMatrix design = ModelMatrix.of("dose", DOSE);
        EffectSet extreme = EffectSet.of(FIVE.yi(), DoubleVector.of(1e-6, 1e6, 1e6, 1e6, 1e-6));
        assertEquals("weights-too-unequal", reason(REML.fit(extreme, design)));
        EffectSet wide = EffectSet.of(FIVE.yi(), DoubleVector.of(1e-4, 1, 1, 1, 1e-4));
        MetaAnalysisFit fit = REML.fit(wide, design).orThrow();
        // the line through both heavy effects misses the others by 0.26.., far below their sampling error
        assertEquals(0, fit.tauSquared());
        assertTrue(fit.heterogeneity().q() < 1);
    }

    @Test
    void largeOffsetsCostNoDigits() {
        MetaAnalysisFit here = REML.fit(FIVE).orThrow();
        EffectSet moved = EffectSet.of(FIVE.yi().map(y -> y + 0x1p20), FIVE.vi());
        MetaAnalysisFit there = REML.fit(moved).orThrow();
        assertEquals(here.tauSquared(), there.tauSquared(), 1e-10);
        assertEquals(here.estimates().get(0) + 0x1p20, there.estimates().get(0), 1e-9);
    }

    @Test
    void aGivenTauSquaredIsNoParameter() {
        MetaAnalysisFit estimated = REML.fit(FIVE).orThrow();
        MetaAnalysisFit given =
                REML.withTauSquared(estimated.tauSquared()).fit(FIVE).orThrow();
        assertEquals(estimated.estimates(), given.estimates());
        assertEquals(2, estimated.statistics().aic() - given.statistics().aic(), 1e-12);
    }

    @Test
    void equalWeightsGiveThePlainMean() {
        MetaAnalysisFit fit =
                REML.withWeights(DoubleVector.of(1, 1, 1, 1, 1)).fit(FIVE).orThrow();
        assertEquals(0.27, fit.estimates().get(0), 1e-15);
        double variance = FIVE.vi().stream().map(v -> v + fit.tauSquared()).sum() / 25;
        assertEquals(Math.sqrt(variance), fit.coefficients().get(0).standardError(), 1e-15);
    }

    @Test
    void generalisedQWithInverseVariancesIsDerSimonianLaird() {
        double dl = tauSquared(TauSquaredMethod.DL, OptionalDouble.empty());
        assertEquals(dl, tauSquared(TauSquaredMethod.GENQ, OptionalDouble.empty()), 1e-15);
    }

    private static double tauSquared(TauSquaredMethod method, OptionalDouble given) {
        MetaAnalysis analysis = MetaAnalysis.using(AnalysisSpec.randomEffects(method));
        return (given.isPresent() ? analysis.withTauSquared(given.getAsDouble()) : analysis)
                .fit(FIVE)
                .orThrow()
                .tauSquared();
    }

    /** With inverse variances of effects whose variances are equal, Q is a chi-square times a number. */
    @Test
    void theMedianOfQIsHitExactly() {
        EffectSet equal = EffectSet.of(FIVE.yi(), FIVE.vi().map(v -> 0.02));
        double median = MetaAnalysis.using(AnalysisSpec.randomEffects(TauSquaredMethod.GENQM))
                .fit(equal)
                .orThrow()
                .tauSquared();
        double profile = MetaAnalysis.using(AnalysisSpec.randomEffects(TauSquaredMethod.PMM))
                .fit(equal)
                .orThrow()
                .tauSquared();
        assertEquals(profile, median, 1e-12);
    }

    @Test
    void predictionIntervalsKeepAtLeastOneDegreeOfFreedom() {
        EffectSet two = EffectSet.of(new double[] {0.1, 0.9}, new double[] {0.02, 0.03});
        MetaAnalysisFit fit = REML.fit(two).orThrow();
        ModelMatrix row = ModelMatrix.intercept(1);
        assertEquals(
                fit.predict(row, PredictionMethod.T_K_MINUS_1).get(0).predictionInterval(),
                fit.predict(row, PredictionMethod.T_K_MINUS_2).get(0).predictionInterval());
    }

    @Test
    void refusesWhatBreaksARule() {
        assertThrows(IllegalArgumentException.class, () -> MetaAnalysis.using(AnalysisSpec.threeLevel()));
        assertThrows(IllegalArgumentException.class, () -> REML.withTauSquared(-1));
        assertThrows(IllegalArgumentException.class, () -> REML.withWeights(DoubleVector.of(1, 0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> REML.withWeights(DoubleVector.of(1, 2)).fit(FIVE));
        assertThrows(
                IllegalArgumentException.class,
                () -> REML.fit(FIVE, ModelMatrix.of("dose", DOSE)).orThrow().predict());
    }

    @Test
    void groupsAreRefusedOneByOne() {
        EffectGroups groups = EffectGroups.of(List.of(FIVE, EffectSet.of(new double[] {1}, new double[] {1}), FIVE));
        PooledGroups pooled = REML.fitAll(groups);
        assertEquals(3, pooled.size());
        assertEquals("too-few-effects", pooled.refusal(1).orElseThrow().reason());
        assertTrue(pooled.estimate(1).isEmpty());
        assertEquals(REML.fit(FIVE).orThrow().tauSquared(), pooled.tauSquared(2).orElseThrow());
        assertEquals(FIVE.yi(), groups.sets().get(2).yi());
    }

    @Test
    void commonEffectsHaveNoIntervalOfTauSquared() {
        MetaAnalysisFit fit =
                MetaAnalysis.using(AnalysisSpec.commonEffect()).fit(FIVE).orThrow();
        assertEquals("no-tau-squared", reason(HeterogeneityInterval.qProfile(fit)));
        MetaAnalysisFit moments = MetaAnalysis.using(AnalysisSpec.randomEffects(TauSquaredMethod.DL))
                .fit(FIVE)
                .orThrow();
        assertEquals("no-likelihood", reason(HeterogeneityInterval.profileLikelihood(moments)));
    }

    /** Equal variances make Q with any fixed weights proportional to generalised Q. */
    @Test
    void bothIntervalsFromQAgreeForEqualVariances() {
        MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.randomEffects(TauSquaredMethod.DL))
                .fit(EffectSet.of(FIVE.yi(), FIVE.vi().map(v -> 0.005)))
                .orThrow();
        HeterogeneityInterval profile = HeterogeneityInterval.qProfile(fit).orThrow();
        HeterogeneityInterval exact = HeterogeneityInterval.generalisedQ(fit).orThrow();
        assertEquals(profile.tauSquared().low(), exact.tauSquared().low(), 1e-11);
        assertEquals(profile.tauSquared().high(), exact.tauSquared().high(), 1e-11);
    }
}
