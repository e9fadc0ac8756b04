package org.synthesis.scoring.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.synthesis.model.analysis.TauSquaredMethod.DL;
import static org.synthesis.model.analysis.TauSquaredMethod.EB;
import static org.synthesis.model.analysis.TauSquaredMethod.HE;
import static org.synthesis.model.analysis.TauSquaredMethod.ML;
import static org.synthesis.model.analysis.TauSquaredMethod.PM;
import static org.synthesis.model.analysis.TauSquaredMethod.REML;
import static org.synthesis.model.analysis.TauSquaredMethod.SJ;
import static org.synthesis.scoring.TestData.at;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.scoring.TestData;
import org.synthesis.scoring.kernel.Brent;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.ThreeLevelReml;
import org.synthesis.scoring.kernel.WeightedMean;

/**
 * Every row of {@code reference_results.csv} whose model is univariate without moderators, or three-level; the others are in
 * {@code ReferenceModelsConformanceTest}.
 *
 * <p>Tolerances are relative: univariate rows 1e-7; three-level rows 1e-6, their variance components 1e-4. Two places of the
 * reference are not exact, L-PM and the standard error of D-3L; a test of its own shows for each where its number comes from
 * and that ours is the exact one.
 */
class ReferenceResultsConformanceTest {
    private static final ImmutableSet<String> OTHER_MODELS =
            ImmutableSet.of("L-egger", "L-mr-sessions", "A-3L-CR1", "A-3L-CR2", "T-3L-CR2", "D-3L-CR2");

    private static final List<Map<String, String>> ROWS = TestData.csv("/ess/reference_results.csv");

    private static final Map<String, PooledEffect> RESULTS = results();

    private static final Map<String, ToDoubleFunction<PooledEffect>> QUANTITIES = Map.ofEntries(
            Map.entry("k", PooledEffect::effectCount),
            Map.entry("estimate", PooledEffect::estimate),
            Map.entry("se", PooledEffect::standardError),
            Map.entry("ci_low", result -> result.interval().low()),
            Map.entry("ci_high", result -> result.interval().high()),
            Map.entry("Q", result -> result.heterogeneity().q()),
            Map.entry("tau2", result -> result.heterogeneity().tauSquared().orElseThrow()),
            Map.entry("I2_percent", result -> result.heterogeneity().iSquaredPercent()),
            Map.entry("H2", result -> result.heterogeneity().hSquared().orElseThrow()),
            Map.entry(
                    "pi_low",
                    result -> result.predictionInterval().orElseThrow().low()),
            Map.entry(
                    "pi_high",
                    result -> result.predictionInterval().orElseThrow().high()),
            Map.entry(
                    "sigma2_1",
                    result -> result.varianceComponents().orElseThrow().betweenClusters()),
            Map.entry(
                    "sigma2_2",
                    result -> result.varianceComponents().orElseThrow().withinClusters()));

    private static Map<String, PooledEffect> results() {
        Map<String, PooledEffect> results = new LinkedHashMap<>();
        AnalysisSpec reml = AnalysisSpec.standard();
        List<StudyEffect> landenberger = TestData.effects("landenberger2005", "", "");
        results.put("L-FE", pool(AnalysisSpec.commonEffect(), EffectMeasure.LOG_ODDS_RATIO, landenberger));
        for (TauSquaredMethod method : List.of(DL, PM, REML, ML, HE, SJ, EB)) {
            AnalysisSpec spec = AnalysisSpec.randomEffects(method);
            results.put("L-" + method.code(), pool(spec, EffectMeasure.LOG_ODDS_RATIO, landenberger));
        }
        AnalysisSpec knappHartung =
                reml.withTest(TestMethod.KNAPP_HARTUNG).withPrediction(PredictionMethod.T_K_MINUS_1);
        results.put("L-REML-KH", pool(knappHartung, EffectMeasure.LOG_ODDS_RATIO, landenberger));
        subset(results, "L-juv", reml, "landenberger2005", "age_group", "juveniles");
        subset(results, "L-adult", reml, "landenberger2005", "age_group", "adults");
        subset(results, "L-comm", reml, "landenberger2005", "setting", "community");
        List<StudyEffect> assink = TestData.effects("assink2016", "", "");
        results.put("A-naive", pool(reml, EffectMeasure.D, assink));
        results.put("A-3L", pool(AnalysisSpec.threeLevel(), EffectMeasure.D, assink));
        List<StudyEffect> tannersmith = TestData.effects("tannersmith2016", "", "");
        results.put("T-3L", pool(AnalysisSpec.threeLevel(), EffectMeasure.Z, tannersmith));
        AnalysisSpec dl = AnalysisSpec.randomEffects(TauSquaredMethod.DL);
        subset(results, "D-DL", dl, "dropoutPrevention", "", "");
        AnalysisSpec threeLevel = AnalysisSpec.threeLevel();
        subset(results, "D-3L", threeLevel, "dropoutPrevention", "", "");
        subset(results, "D-community", threeLevel, "dropoutPrevention", "setting", "community");
        subset(results, "D-mixed", threeLevel, "dropoutPrevention", "setting", "mixed");
        subset(results, "D-classroom", threeLevel, "dropoutPrevention", "setting", "school classroom");
        subset(results, "D-school", threeLevel, "dropoutPrevention", "setting", "school, outside of classroom");
        return results;
    }

    private static void subset(
            Map<String, PooledEffect> results,
            String id,
            AnalysisSpec spec,
            String dataset,
            String column,
            String value) {
        results.put(id, pool(spec, EffectMeasure.LOG_ODDS_RATIO, TestData.effects(dataset, column, value)));
    }

    private static PooledEffect pool(AnalysisSpec spec, EffectMeasure measure, List<StudyEffect> effects) {
        return Pooling.using(spec).pool(measure, effects).orThrow();
    }

    @TestFactory
    Stream<DynamicTest> everyNumberOfTheReference() {
        return ROWS.stream()
                .filter(row -> RESULTS.containsKey(at(row, "ref_id")))
                .filter(row -> !at(row, "ref_id").equals("L-PM") && !isStandardErrorOfD3L(row))
                .map(row -> dynamicTest(at(row, "ref_id") + " " + at(row, "quantity"), () -> {
                    PooledEffect result = at(RESULTS, at(row, "ref_id"));
                    double value = at(QUANTITIES, at(row, "quantity")).applyAsDouble(result);
                    assertRelative(row, value);
                }));
    }

    @Test
    void coversAllButTheRowsOfOtherModels() {
        Set<String> all = new TreeSet<>();
        ROWS.forEach(row -> all.add(at(row, "ref_id")));
        Set<String> covered = new TreeSet<>(RESULTS.keySet());
        assertEquals(
                new TreeSet<>(Set.of(
                        "L-FE",
                        "L-DL",
                        "L-REML",
                        "L-PM",
                        "L-ML",
                        "L-HE",
                        "L-SJ",
                        "L-EB",
                        "L-REML-KH",
                        "L-juv",
                        "L-adult",
                        "L-comm",
                        "A-naive",
                        "A-3L",
                        "T-3L",
                        "D-DL",
                        "D-3L",
                        "D-community",
                        "D-mixed",
                        "D-classroom",
                        "D-school")),
                covered);
        covered.addAll(OTHER_MODELS);
        assertEquals(all, covered);
        assertEquals(
                208,
                ROWS.stream()
                        .filter(row -> RESULTS.containsKey(at(row, "ref_id")))
                        .count());
    }

    @Test
    void everyFitConverges() {
        RESULTS.forEach((id, result) -> assertTrue(result.trace().converged(), id));
    }

    /**
     * The reference value of Paule-Mandel is its root search stopped early: Brent's method on [0, 100] with the tolerance
     * 2^-13 lands on it. Put into the model it gives every other number of the row.
     */
    @TestFactory
    Stream<DynamicTest> pauleMandelRowsFollowFromAnEarlyStop() {
        List<StudyEffect> effects = TestData.effects("landenberger2005", "", "");
        double[] y = effects.stream().mapToDouble(effect -> effect.size().yi()).toArray();
        double[] v = effects.stream().mapToDouble(effect -> effect.size().vi()).toArray();
        double tau2 = Brent.search(t -> WeightedMean.of(y, v, t).q() - 57, 0, 100, 0x1p-13, 1000)
                .value();
        WeightedMean fit = WeightedMean.of(y, v, tau2);
        double se = 1 / Math.sqrt(fit.sumW());
        double z = Distributions.normalUpperQuantile(0.025);
        double predictive = z * Math.sqrt(tau2 + se * se);
        double typical = WeightedMean.typicalVariance(v);
        Map<String, Double> values = Map.ofEntries(
                Map.entry("k", (double) y.length),
                Map.entry("estimate", fit.mean()),
                Map.entry("se", se),
                Map.entry("ci_low", fit.mean() - z * se),
                Map.entry("ci_high", fit.mean() + z * se),
                Map.entry("Q", WeightedMean.of(y, v, 0).q()),
                Map.entry("tau2", tau2),
                Map.entry("I2_percent", 100 * tau2 / (tau2 + typical)),
                Map.entry("H2", 1 + tau2 / typical),
                Map.entry("pi_low", fit.mean() - predictive),
                Map.entry("pi_high", fit.mean() + predictive));
        return rows("L-PM")
                .map(row -> dynamicTest("L-PM " + at(row, "quantity"), () -> {
                    assertRelative(row, at(values, at(row, "quantity")));
                }));
    }

    /** Run to the end, Paule-Mandel solves its equation and equals empirical Bayes, whose reference row is exact. */
    @Test
    void pauleMandelSolvesItsEquationWhereTheReferenceDoesNot() {
        List<StudyEffect> effects = TestData.effects("landenberger2005", "", "");
        double[] y = effects.stream().mapToDouble(effect -> effect.size().yi()).toArray();
        double[] v = effects.stream().mapToDouble(effect -> effect.size().vi()).toArray();
        double ours = at(RESULTS, "L-PM").heterogeneity().tauSquared().orElseThrow();
        double reference = rows("L-PM")
                .filter(row -> at(row, "quantity").equals("tau2"))
                .mapToDouble(row -> Double.parseDouble(at(row, "value")))
                .sum();
        assertEquals(57, WeightedMean.of(y, v, ours).q(), 1e-9);
        assertEquals(-0.00233484, WeightedMean.of(y, v, reference).q() - 57, 1e-8);
        assertEquals(0.10504226048835184, ours, 1e-12);
        rows("L-EB")
                .forEach(row ->
                        assertRelative(row, at(QUANTITIES, at(row, "quantity")).applyAsDouble(at(RESULTS, "L-PM"))));
    }

    /**
     * The optimiser of the reference stops at components that differ by 1e-5 from the optimum. There our standard error is
     * the same as its own, and the likelihood is lower than at our components. The exact value is a 30-digit solution.
     */
    @Test
    void standardErrorOfD3LIsExactWhereTheReferenceStopsEarly() {
        PooledEffect ours = at(RESULTS, "D-3L");
        assertEquals(0.06088928832461686, ours.standardError(), 1e-12);
        assertEquals(0.5116977982963931, ours.estimate(), 1e-11);
        assertEquals(0.261999700308013, ours.varianceComponents().orElseThrow().betweenClusters(), 1e-10);
        assertEquals(0.133079178446286, ours.varianceComponents().orElseThrow().withinClusters(), 1e-10);
        double reference = rows("D-3L")
                .filter(ReferenceResultsConformanceTest::isStandardErrorOfD3L)
                .mapToDouble(row -> Double.parseDouble(at(row, "value")))
                .sum();
        assertEquals(reference, ours.standardError(), 1e-6, "within 1e-6 in absolute terms");
        ThreeLevelReml.Fit there = givenD3L(0.2620018031, 0.1330783222);
        assertEquals(reference, 1 / Math.sqrt(there.information()), 1e-9);
        ThreeLevelReml.Fit here = givenD3L(0.261999700308013, 0.133079178446286);
        assertEquals(9.4e-10, here.logLikelihood() - there.logLikelihood(), 1e-10);
    }

    private static ThreeLevelReml.Fit givenD3L(double between, double within) {
        List<StudyEffect> effects = TestData.effects("dropoutPrevention", "", "");
        ThreeLevel arranged = ThreeLevel.fit(effects, AnalysisSpec.threeLevel().convergence());
        double[] y = arranged.effects().stream()
                .mapToDouble(effect -> effect.size().yi())
                .toArray();
        double[] v = arranged.effects().stream()
                .mapToDouble(effect -> effect.size().vi())
                .toArray();
        int[] ends = IntStream.rangeClosed(1, y.length)
                .filter(i -> i == y.length
                        || !arranged.effects()
                                .get(i)
                                .cluster()
                                .equals(arranged.effects().get(i - 1).cluster()))
                .toArray();
        return ThreeLevelReml.given(y, v, ends, between, within);
    }

    private static boolean isStandardErrorOfD3L(Map<String, String> row) {
        return at(row, "ref_id").equals("D-3L") && at(row, "quantity").equals("se");
    }

    @Test
    void warnsWhereTheReferenceSaysWrong() {
        assertEquals(
                "dependence-ignored",
                at(RESULTS, "A-naive").diagnostics().get(0).code());
        assertEquals(17, at(RESULTS, "A-naive").clusterCount());
        assertTrue(at(RESULTS, "A-3L").diagnostics().isEmpty());
    }

    @Test
    void summaryAnswersInItsFirstLine() {
        String first = at(RESULTS, "L-REML").summary().lines().findFirst().orElseThrow();
        assertEquals("log OR 0.42 [0.30, 0.54], k = 58, random effects, REML", first);
        assertTrue(RESULTS.values().stream()
                .allMatch(result ->
                        result.summary().lines().findFirst().orElseThrow().length() <= 60));
    }

    @Test
    void predictionUnderThreeLevelsAddsAllComponents() {
        PooledEffect result = at(RESULTS, "A-3L");
        double total = result.varianceComponents().orElseThrow().total();
        double half = Distributions.normalUpperQuantile(0.025)
                * Math.sqrt(total + result.standardError() * result.standardError());
        Optional<Interval> prediction = result.predictionInterval();
        assertEquals(result.estimate() - half, prediction.orElseThrow().low(), 1e-12);
    }

    private static Stream<Map<String, String>> rows(String id) {
        return ROWS.stream().filter(row -> at(row, "ref_id").equals(id));
    }

    private static void assertRelative(Map<String, String> row, double value) {
        double expected = Double.parseDouble(at(row, "value"));
        boolean threeLevel = at(RESULTS, at(row, "ref_id")).varianceComponents().isPresent();
        boolean component = at(row, "quantity").startsWith("sigma2");
        double tolerance = component ? 1e-4 : threeLevel ? 1e-6 : 1e-7;
        assertEquals(expected, value, tolerance * Math.abs(expected), () -> row.toString());
    }
}
