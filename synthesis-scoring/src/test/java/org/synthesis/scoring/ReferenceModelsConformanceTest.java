package org.synthesis.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.synthesis.scoring.TestData.at;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.scoring.bias.FunnelPredictor;
import org.synthesis.scoring.bias.FunnelRegression;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.multilevel.MultilevelFit;
import org.synthesis.scoring.multilevel.MultilevelModel;
import org.synthesis.scoring.multilevel.MultilevelSpec;
import org.synthesis.scoring.multilevel.RandomTerm;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.robust.ClusterRobust;

/**
 * The rows of {@code reference_results.csv} with moderators, cluster-robust standard errors or a test of asymmetry.
 *
 * <p>Tolerances are relative: 1e-7; for three-level models, whose components the reference optimises, 1e-5. The reference of
 * L-egger stopped its iteration early; a test of its own shows it.
 */
class ReferenceModelsConformanceTest {
    private static final ImmutableSet<String> IDS =
            ImmutableSet.of("L-egger", "L-mr-sessions", "A-3L-CR1", "A-3L-CR2", "T-3L-CR2", "D-3L-CR2");

    /** Where the default stopping rule (1e-5) of the reference leaves tau-squared; its optimum is 0.0976779806727. */
    private static final double EARLY_STOP = 0.0976775648134;

    @TestFactory
    Stream<DynamicTest> everyNumberOfTheReference() {
        Map<String, Map<String, Double>> results = new HashMap<>();
        results.put("L-egger", asymmetryAt(OptionalDouble.of(EARLY_STOP)));
        results.put("L-mr-sessions", sessions());
        results.put("A-3L-CR1", robust("assink2016", CorrectionType.CR1, ClusterDegreesOfFreedom.RESIDUAL));
        for (String dataset : List.of("assink2016", "tannersmith2016", "dropoutPrevention")) {
            results.put(
                    dataset.substring(0, 1).toUpperCase(Locale.ROOT) + "-3L-CR2",
                    robust(dataset, CorrectionType.CR2, ClusterDegreesOfFreedom.SATTERTHWAITE));
        }
        return rows().map(row -> dynamicTest(at(row, "ref_id") + " " + at(row, "quantity"), () -> {
            double expected = Double.parseDouble(at(row, "value"));
            double value = at(at(results, at(row, "ref_id")), at(row, "quantity"));
            double tolerance = at(row, "ref_id").startsWith("L-") ? 1e-7 : 1e-5;
            assertEquals(expected, value, tolerance * Math.abs(expected));
        }));
    }

    @Test
    void coversSeventeenRows() {
        assertEquals(17, rows().count());
    }

    private static Stream<Map<String, String>> rows() {
        return TestData.csv("/ess/reference_results.csv").stream().filter(row -> IDS.contains(at(row, "ref_id")));
    }

    /** With a stopping rule of 1e-14 the reference program gives these numbers. */
    @Test
    void asymmetryIsExactWhereTheReferenceStopsEarly() {
        Map<String, Double> ours = asymmetryAt(OptionalDouble.empty());
        assertEquals(2.71768040961, at(ours, "z"), 1e-10);
        assertEquals(0.00657413042576, at(ours, "p"), 1e-12);
    }

    private static Map<String, Double> asymmetryAt(OptionalDouble tauSquared) {
        EffectSet effects = EffectSet.of(TestData.effects("landenberger2005", "", ""));
        MetaAnalysis analysis = MetaAnalysis.using(AnalysisSpec.standard());
        MetaAnalysis used = tauSquared.isPresent() ? analysis.withTauSquared(tauSquared.getAsDouble()) : analysis;
        Coefficient slope = FunnelRegression.metaRegression(FunnelPredictor.STANDARD_ERROR)
                .of(used.fit(effects).orThrow())
                .orThrow()
                .test();
        return Map.of("z", slope.statistic(), "p", slope.pValue());
    }

    private static Map<String, Double> sessions() {
        List<Map<String, String>> rows = TestData.csv("/ess/primary_effects.csv").stream()
                .filter(row -> at(row, "dataset_id").equals("landenberger2005"))
                .filter(row -> !at(row, "sessions_per_week").isBlank())
                .toList();
        EffectSet effects = EffectSet.of(numbers(rows, "yi"), numbers(rows, "vi"));
        ModelMatrix design = ModelMatrix.of("sessions", numbers(rows, "sessions_per_week"));
        MetaAnalysisFit fit =
                MetaAnalysis.using(AnalysisSpec.standard()).fit(effects, design).orThrow();
        Coefficient intercept = fit.coefficients().get(0);
        Coefficient slope = fit.coefficients().get(1);
        return Map.of(
                "b0",
                intercept.estimate(),
                "se_b0",
                intercept.standardError(),
                "b1",
                slope.estimate(),
                "se_b1",
                slope.standardError(),
                "QM",
                fit.omnibus().orElseThrow().statistic(),
                "tau2",
                fit.tauSquared());
    }

    private static DoubleVector numbers(List<Map<String, String>> rows, String column) {
        return DoubleVector.of(rows.stream()
                .mapToDouble(row -> Double.parseDouble(at(row, column)))
                .toArray());
    }

    private static Map<String, Double> robust(String dataset, CorrectionType type, ClusterDegreesOfFreedom df) {
        List<StudyEffect> effects = TestData.effects(dataset, "", "");
        Grouping study =
                Grouping.of("study", effects.stream().map(StudyEffect::cluster).toList());
        Grouping effect =
                Grouping.of("effect", effects.stream().map(StudyEffect::key).toList());
        MultilevelFit fit = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.intercept(study), RandomTerm.intercept(effect)))
                .fit(EffectSet.of(effects))
                .orThrow();
        Coefficient mean = ClusterRobust.using(type, df)
                .of(fit, study)
                .orThrow()
                .coefficients()
                .get(0);
        return Map.of(
                "se",
                mean.standardError(),
                "df",
                mean.degreesOfFreedom().orElseThrow(),
                "ci_low",
                mean.interval().low(),
                "ci_high",
                mean.interval().high());
    }
}
