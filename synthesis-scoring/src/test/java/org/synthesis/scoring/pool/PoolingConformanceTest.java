package org.synthesis.scoring.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.scoring.TestData;

/** The test vector of the method page (printed numbers) and cases of the conformance corpus (full precision). */
class PoolingConformanceTest {
    private static final double[] Y = {0.10, 0.35, 0.25, 0.60, 0.05};
    private static final double[] V = {0.02, 0.03, 0.01, 0.05, 0.015};
    private static final List<StudyEffect> VECTOR = IntStream.range(0, Y.length)
            .mapToObj(i -> StudyEffect.of("study " + i, Y[i], V[i]))
            .toList();

    private static final AnalysisSpec DL = AnalysisSpec.randomEffects(TauSquaredMethod.DL);

    private static PooledEffect pool(AnalysisSpec spec) {
        return Pooling.using(spec).pool(EffectMeasure.D, VECTOR).orThrow();
    }

    @Test
    void commonEffectOfTheVector() {
        PooledEffect result = pool(AnalysisSpec.commonEffect());
        assertEquals(0.21111, result.estimate(), 5e-6);
        assertEquals(0.06086, result.standardError(), 5e-6);
        assertEquals(6.1667, result.heterogeneity().q(), 5e-5);
        assertEquals(0.187, result.heterogeneity().pValue(), 5e-4);
        assertEquals(35.14, result.heterogeneity().iSquaredPercent(), 5e-3);
        assertTrue(result.predictionInterval().isEmpty());
    }

    @Test
    void derSimonianLairdOfTheVector() {
        PooledEffect result = pool(DL);
        assertEquals(0.010745, result.heterogeneity().tauSquared().orElseThrow(), 5e-7);
        assertEquals(0.22240, result.estimate(), 5e-6);
        assertEquals(0.07891, result.standardError(), 5e-6);
        assertInterval(0.0677, 0.377, 5e-4, result.interval());
        assertInterval(-0.033, 0.478, 5e-4, result.predictionInterval().orElseThrow());
    }

    @Test
    void knappHartungOfTheVector() {
        AnalysisSpec spec = DL.withTest(TestMethod.KNAPP_HARTUNG).withPrediction(PredictionMethod.T_K_MINUS_1);
        PooledEffect result = pool(spec);
        assertEquals(0.08300, result.standardError(), 5e-6);
        assertEquals(4, result.degreesOfFreedom().orElseThrow());
        assertInterval(-0.0081, 0.4529, 5e-5, result.interval());
        assertInterval(-0.146, 0.591, 5e-4, result.predictionInterval().orElseThrow());
    }

    @Test
    void predictionIntervalWithTwoDegreesLessThanEffects() {
        PooledEffect result = pool(DL.withPrediction(PredictionMethod.T_K_MINUS_2));
        assertInterval(-0.192, 0.637, 5e-4, result.predictionInterval().orElseThrow());
    }

    @Test
    void remlOfTheVector() {
        PooledEffect result = pool(AnalysisSpec.standard());
        assertEquals(0.005814, result.heterogeneity().tauSquared().orElseThrow(), 5e-7);
        assertEquals(0.21754, result.estimate(), 5e-6);
        assertEquals(0.07146, result.standardError(), 5e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "re-het25-EB, EB, Z, NORMAL",
        "re-tiny3-REML-knha, REML, KNAPP_HARTUNG, T_K_MINUS_1",
        "re-equalv-REML, REML, Z, NORMAL",
        "re-hom10-REML-z, REML, Z, NORMAL",
        "re-het25-REML-adhoc, REML, KNAPP_HARTUNG_SAFEGUARDED, T_K_MINUS_1",
    })
    void univariateCasesOfTheCorpus(
            String name, TauSquaredMethod method, TestMethod test, PredictionMethod prediction) {
        AnalysisSpec spec = AnalysisSpec.randomEffects(method).withTest(test).withPrediction(prediction);
        PooledEffect result = Pooling.using(spec)
                .pool(EffectMeasure.D, TestData.caseEffects(name))
                .orThrow();
        double tolerance = 1e-7;
        assertFit(name, result, tolerance);
        close(name, "tau2", 0, result.heterogeneity().tauSquared().orElseThrow(), tolerance);
        close(name, "I2", 0, result.heterogeneity().iSquaredPercent(), tolerance);
        close(name, "H2", 0, result.heterogeneity().hSquared().orElseThrow(), tolerance);
    }

    @ParameterizedTest
    @CsvSource({"re-het25-EB, EB", "re-tiny3-REML-knha, REML", "re-equalv-REML, REML", "re-hom10-REML-z, REML"})
    void qProfileIntervalsOfTheCorpus(String name, TauSquaredMethod method) {
        PooledEffect result = Pooling.using(AnalysisSpec.randomEffects(method))
                .pool(EffectMeasure.D, TestData.caseEffects(name))
                .orThrow();
        Interval interval = result.heterogeneity().tauSquaredInterval().orElseThrow();
        close(name, "confint/tau2", 1, interval.low(), 1e-7);
        close(name, "confint/tau2", 2, interval.high(), 1e-7);
    }

    @ParameterizedTest
    @CsvSource({"mv-3level-REML, Z, NORMAL", "mv-3level-t, T, T_K_MINUS_1"})
    void threeLevelCasesOfTheCorpus(String name, TestMethod test, PredictionMethod prediction) {
        AnalysisSpec spec = AnalysisSpec.threeLevel().withTest(test).withPrediction(prediction);
        PooledEffect result = Pooling.using(spec)
                .pool(EffectMeasure.D, TestData.caseEffects(name))
                .orThrow();
        double tolerance = 1e-5;
        assertFit(name, result, tolerance);
        close(name, "sigma2", 0, result.varianceComponents().orElseThrow().betweenClusters(), tolerance);
        close(name, "sigma2", 1, result.varianceComponents().orElseThrow().withinClusters(), tolerance);
    }

    private static void assertFit(String name, PooledEffect result, double tolerance) {
        close(name, "beta", 0, result.estimate(), tolerance);
        close(name, "se", 0, result.standardError(), tolerance);
        close(name, "zval", 0, result.statistic(), tolerance);
        close(name, "pval", 0, result.pValue(), tolerance);
        close(name, "ci.lb", 0, result.interval().low(), tolerance);
        close(name, "ci.ub", 0, result.interval().high(), tolerance);
        close(name, "QE", 0, result.heterogeneity().q(), tolerance);
        close(name, "QEp", 0, result.heterogeneity().pValue(), tolerance);
        close(name, "k", 0, result.effectCount(), tolerance);
        Interval prediction = result.predictionInterval().orElseThrow();
        close(name, "predict/pi.lb", 0, prediction.low(), tolerance);
        close(name, "predict/pi.ub", 0, prediction.high(), tolerance);
    }

    /** The rule of the corpus: absolute part a tenth of the relative one. */
    private static void close(String name, String quantity, int index, double value, double relative) {
        double expected = TestData.caseExpected(name, quantity)[index];
        assertEquals(expected, value, relative / 10 + relative * Math.abs(expected), name + " " + quantity);
    }

    private static void assertInterval(double low, double high, double tolerance, Interval interval) {
        assertEquals(low, interval.low(), tolerance);
        assertEquals(high, interval.high(), tolerance);
    }
}
