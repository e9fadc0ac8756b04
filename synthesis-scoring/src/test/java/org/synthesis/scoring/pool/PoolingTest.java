package org.synthesis.scoring.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StudyEffect;

class PoolingTest {
    private static final AnalysisSpec STANDARD = AnalysisSpec.standard();
    private static final List<StudyEffect> THREE = List.of(
            StudyEffect.of("Adams", 0.1, 0.02), StudyEffect.of("Baker", 0.5, 0.03), StudyEffect.of("Clark", 0.9, 0.01));

    private static StudyEffect effect(String key, String cluster, ReportingUnit unit, double yi) {
        return new StudyEffect(key, "same label", cluster, unit, new EffectSize(yi, 0.04));
    }

    private static StudyEffect primary(String key, String cluster, double yi) {
        return effect(key, cluster, ReportingUnit.PRIMARY, yi);
    }

    private static Attempt.Declined<PooledEffect> declined(Attempt<PooledEffect> attempt) {
        if (attempt instanceof Attempt.Declined<PooledEffect> declined) {
            return declined;
        }
        throw new AssertionError("expected a refusal, got " + attempt);
    }

    private static void assertDeclined(String reason, String message, AnalysisSpec spec, List<StudyEffect> effects) {
        Attempt.Declined<PooledEffect> declined = declined(Pooling.using(spec).pool(EffectMeasure.D, effects));
        assertEquals(reason, declined.reason());
        assertEquals(message, declined.message());
    }

    private static PooledEffect answered(AnalysisSpec spec, List<StudyEffect> effects) {
        return Pooling.using(spec).pool(EffectMeasure.D, effects).orThrow();
    }

    private static List<String> codes(PooledEffect result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void declinesWithoutEffects() {
        assertDeclined("no-effects", "there is no effect to pool", STANDARD, List.of());
    }

    @Test
    void declinesRandomEffectsOfOneStudy() {
        assertDeclined(
                "too-few-effects",
                "random effects with test z needs at least 2 effects, got 1; report the one effect as it stands",
                STANDARD,
                THREE.subList(0, 1));
    }

    @Test
    void declinesATTestOfOneStudy() {
        assertDeclined(
                "too-few-effects",
                "common effect with test t needs at least 2 effects, got 1; report the one effect as it stands",
                AnalysisSpec.commonEffect().withTest(TestMethod.T),
                THREE.subList(0, 1));
    }

    @Test
    void oneStudyIsItsOwnCommonEffect() {
        PooledEffect result = answered(AnalysisSpec.commonEffect(), THREE.subList(0, 1));
        assertEquals(0.1, result.estimate());
        assertEquals(Math.sqrt(0.02), result.standardError(), 1e-15);
        assertEquals(0, result.heterogeneity().q());
        assertEquals(1, result.heterogeneity().pValue());
        assertTrue(result.heterogeneity().hSquared().isEmpty());
        assertTrue(result.predictionInterval().isEmpty());
    }

    @Test
    void declinesToPoolPooledResults() {
        assertDeclined(
                "pooled-again",
                "'B' (pooled), 'C' (primary-set) are not the result of one primary study; pooling would count primary"
                        + " studies twice: show them side by side, or pool their primary studies",
                STANDARD,
                List.of(
                        primary("A", "1", 0.1),
                        effect("B", "2", ReportingUnit.POOLED, 0.2),
                        effect("C", "3", ReportingUnit.PRIMARY_SET, 0.2)));
    }

    @ParameterizedTest
    @EnumSource(
            value = EffectMeasure.class,
            names = {"VOTE_COUNT", "NONE", "PROPORTION_PAIR", "PERCENT_CHANGE", "VARIANCE_EXPLAINED_MAX"})
    void declinesMeasuresWithoutVariance(EffectMeasure measure) {
        Attempt.Declined<PooledEffect> declined =
                declined(Pooling.using(STANDARD).pool(measure, THREE));
        assertEquals("measure-cannot-be-pooled", declined.reason());
        assertEquals(
                "'" + measure.label().en()
                        + "' has no sampling variance on a common scale; show the results side by side",
                declined.message());
    }

    @Test
    void declinesThreeLevelsOfOneCluster() {
        assertDeclined(
                "too-few-clusters",
                "the three-level model needs at least 2 clusters, got 1 ('S') with 2 effects; one study cannot show how"
                        + " studies differ",
                AnalysisSpec.threeLevel(),
                List.of(primary("1", "S", 0.1), primary("2", "S", 0.2)));
    }

    @Test
    void declinesThreeLevelsOfSingleEffects() {
        assertDeclined(
                "levels-not-separable",
                "each of the 3 clusters holds one effect, so the two levels cannot be told apart; use random effects, which"
                        + " give the same mean",
                AnalysisSpec.threeLevel(),
                THREE);
    }

    @Test
    void declinesKnappHartungOfEqualEffects() {
        List<StudyEffect> equal = List.of(primary("1", "1", 0.3), primary("2", "2", 0.3));
        assertDeclined(
                "zero-standard-error",
                "the effects do not differ, so the Knapp-Hartung standard error is 0; use the safeguarded form or the Wald"
                        + " test",
                STANDARD.withTest(TestMethod.KNAPP_HARTUNG),
                equal);
        assertEquals(
                answered(STANDARD, equal).standardError(),
                answered(STANDARD.withTest(TestMethod.KNAPP_HARTUNG_SAFEGUARDED), equal)
                        .standardError());
    }

    @Test
    void refusesKeysThatOccurTwice() {
        List<StudyEffect> twice =
                List.of(primary("b", "1", 0.1), primary("a", "2", 0.2), primary("b", "3", 0.1), primary("a", "4", 0.1));
        assertEquals(
                "keys of effects must be unique, got more than once: 'a', 'b'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Pooling.using(STANDARD).pool(EffectMeasure.D, twice))
                        .getMessage());
    }

    @Test
    void labelsNeedNotBeUnique() {
        PooledEffect result =
                answered(STANDARD, List.of(primary("1", "1", 0.1), primary("2", "2", 0.2), primary("3", "3", 0.9)));
        assertEquals(3, result.clusterCount());
        assertFalse(codes(result).contains("dependence-ignored"));
    }

    @Test
    void warnsWhenDependenceIsIgnored() {
        PooledEffect result = answered(
                STANDARD,
                List.of(
                        primary("1", "S", 0.1),
                        primary("2", "S", 0.2),
                        primary("3", "T", 0.5),
                        primary("4", "U", 0.9)));
        assertEquals(
                "warning: 1 of 3 clusters hold several effects, which the model takes as independent: the interval is too"
                        + " narrow (use the three-level model)",
                result.diagnostics().get(0).toString());
        assertEquals(List.of("dependence-ignored"), codes(result));
    }

    @Test
    void leavesOutThePredictionIntervalOfTwoStudies() {
        PooledEffect result = answered(STANDARD, THREE.subList(0, 2));
        assertTrue(result.predictionInterval().isEmpty());
        assertEquals(List.of("prediction-interval-left-out"), codes(result));
    }

    @Test
    void saysThatKnappHartungIsNarrower() {
        List<StudyEffect> close = List.of(primary("1", "1", 0.30), primary("2", "2", 0.31), primary("3", "3", 0.33));
        PooledEffect result = answered(STANDARD.withTest(TestMethod.KNAPP_HARTUNG), close);
        assertTrue(codes(result).contains("knapp-hartung-narrower"));
        assertTrue(result.standardError() < answered(STANDARD, close).standardError());
    }

    @Test
    void saysThatTheTauSquaredIntervalIsEmpty() {
        PooledEffect result = answered(STANDARD, List.of(primary("1", "1", 0.3), primary("2", "2", 0.3)));
        assertTrue(codes(result).contains("tau-squared-interval-empty"));
    }

    @Test
    void reportsAnIterationThatStopsEarlyAndKeepsTheMethod() {
        AnalysisSpec hasty = STANDARD.withConvergence(new Convergence(1e-15, 1));
        PooledEffect result = answered(hasty, THREE);
        assertFalse(result.trace().converged());
        assertEquals(1, result.trace().steps());
        assertTrue(codes(result).contains("not-converged"));
        assertEquals(TauSquaredMethod.REML, result.spec().tauSquaredMethod());
        assertTrue(result.sources().contains(MethodSource.VIECHTBAUER_2005));
    }

    @Test
    void weightsAddUpToOneHundredInEveryModel() {
        List<StudyEffect> nested =
                List.of(primary("1", "S", 0.1), primary("2", "S", 0.6), primary("3", "T", 0.5), primary("4", "U", 0.9));
        for (PoolingModel model : PoolingModel.values()) {
            PooledEffect result = answered(STANDARD.withModel(model), nested);
            assertEquals(
                    100,
                    result.weights().stream()
                            .mapToDouble(StudyWeight::weightPercent)
                            .sum(),
                    1e-9);
            assertEquals(
                    result.estimate(),
                    result.weights().stream()
                            .mapToDouble(row -> row.weightPercent() / 100 * row.yi())
                            .sum(),
                    1e-12);
            assertEquals(
                    List.of("1", "2", "3", "4"),
                    result.weights().stream().map(StudyWeight::key).toList());
        }
    }

    @Test
    void refusesSpecificationsWithoutMeaning() {
        assertEquals(
                "the three-level model is fitted by REML, got DL",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AnalysisSpec.threeLevel().withTauSquaredMethod(TauSquaredMethod.DL))
                        .getMessage());
        assertEquals(
                "test KNAPP_HARTUNG belongs to independent effects, got model THREE_LEVEL",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AnalysisSpec.threeLevel().withTest(TestMethod.KNAPP_HARTUNG))
                        .getMessage());
        assertEquals(
                "level must lie between 0 and 1, got 95.0",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withLevel(95))
                        .getMessage());
    }

    @Test
    void summaryListsWhatATableNeeds() {
        assertEquals("""
                d 0.51 [0.04, 0.97], k = 3, random effects, REML
                  SE 0.238, z 2.14, p 0.032, test z
                  prediction interval [-0.38, 1.40], normal
                  tau^2 0.1498, I^2 89.1%, Q 21.82 (df 2), p < 0.001""", answered(STANDARD, THREE).summary());
    }

    @Test
    void ratiosAreSummarisedAsLogarithms() {
        PooledEffect result =
                Pooling.using(STANDARD).pool(EffectMeasure.RISK_RATIO, THREE).orThrow();
        assertTrue(result.summary().startsWith("log RR 0.51 ["));
    }
}
