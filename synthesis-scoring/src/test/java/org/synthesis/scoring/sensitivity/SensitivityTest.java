package org.synthesis.scoring.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

class SensitivityTest {
    private static String reason(Attempt<?> attempt) {
        return assertInstanceOf(Attempt.Declined.class, attempt).reason();
    }

    @Test
    void leavingOneOutOfOneIsDeclined() {
        MetaAnalysisFit one =
                Samples.fit(EffectSet.of(new double[] {0.3}, new double[] {0.1}), AnalysisSpec.commonEffect());
        assertEquals("too-few-effects", reason(LeaveOneOut.of(one)));
    }

    @Test
    void ofTwoEffectsTheOtherOneStandsAsItself() {
        MetaAnalysisFit two = Samples.fit(EffectSet.of(new double[] {0.3, 0.9}, new double[] {0.04, 0.09}));
        Refit first = LeaveOneOut.of(two).orThrow().steps().get(0).orThrow();
        assertEquals(0.9, first.first().estimate(), 1e-15);
        assertEquals(0.3, first.first().standardError(), 1e-15);
        assertEquals(0, first.heterogeneity().tauSquared().getAsDouble());
        assertTrue(first.heterogeneity().hSquared().isEmpty());
    }

    @Test
    void equalEffectsHaveNoKnappHartungStandardErrorWithoutTheOnlyOtherOne() {
        EffectSet effects = EffectSet.of(new double[] {0.3, 0.3, 0.3, 0.8}, new double[] {0.04, 0.09, 0.05, 0.06});
        MetaAnalysisFit fit = Samples.fit(effects, AnalysisSpec.standard().withTest(TestMethod.KNAPP_HARTUNG));
        List<Attempt<Refit>> steps = LeaveOneOut.of(fit).orThrow().steps();
        assertEquals("zero-standard-error", reason(steps.get(3)));
        steps.subList(0, 3).forEach(step -> assertTrue(step.toOptional().isPresent()));
        assertEquals("zero-standard-error", reason(Influence.of(fit).rows().get(3)));
        assertEquals("zero-standard-error", reason(Baujat.of(fit).points().get(3)));
    }

    @Test
    void anEffectAloneInItsGroupCannotBeLeftOut() {
        DataTable table = DataTable.ofRows(5).withWords("arm", List.of("a", "a", "b", "a", "a"));
        EffectSet effects =
                EffectSet.of(new double[] {0.1, 0.4, 0.9, 0.3, 0.2}, new double[] {0.04, 0.09, 0.05, 0.06, 0.03});
        MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.standard())
                .fit(effects, ModelMatrix.of(table, List.of(Term.factor("arm", List.of("a", "b"), "a"))))
                .orThrow();
        Residuals residuals = Residuals.of(fit);
        assertEquals(1, residuals.hat().get(2), 1e-12);
        assertTrue(residuals.standardised().get(2).isEmpty());
        assertEquals("collinear", reason(residuals.studentised().get(2)));
        assertEquals("collinear", reason(Influence.of(fit).rows().get(2)));
        assertTrue(Influence.of(fit).rows().get(0).toOptional().isPresent());
        assertEquals("collinear", reason(LeaveOneOut.of(fit).orThrow().steps().get(2)));
    }

    @Test
    void aCumulativeAnalysisStartsWithTheFirstEffectAsItself() {
        Cumulative byLatitude =
                Cumulative.by(Samples.fit(Samples.bcg()), Samples.latitudes(), Cumulative.Direction.DESCENDING);
        Refit first = byLatitude.steps().get(0).orThrow();
        assertEquals("2", first.label());
        assertEquals(Samples.bcg().yi().get(1), first.first().estimate());
        assertEquals(13, byLatitude.steps().size());
        assertEquals(13, byLatitude.steps().get(12).orThrow().k());
    }

    @Test
    void equalKeysKeepTheOrderOfTheEffectsInBothDirections() {
        MetaAnalysisFit fit = Samples.fit(EffectSet.of(new double[] {0.1, 0.2, 0.4}, new double[] {0.05, 0.04, 0.03}));
        for (Cumulative.Direction direction : Cumulative.Direction.values()) {
            List<String> labels = Cumulative.by(fit, DoubleVector.of(7, 7, 7), direction).steps().stream()
                    .map(step -> step.orThrow().label())
                    .toList();
            assertEquals(List.of("1", "2", "3"), labels);
        }
    }

    @Test
    void withModeratorsTheFirstStepsAreDeclined() {
        List<Attempt<Refit>> steps = Cumulative.of(Samples.regression()).steps();
        assertEquals("too-few-effects", reason(steps.get(0)));
        assertEquals("too-few-effects", reason(steps.get(1)));
        assertEquals(2, steps.get(3).orThrow().coefficients().size());
    }

    @Test
    void anOrderNamesEveryEffectOnce() {
        MetaAnalysisFit fit = Samples.fit(Samples.bcg().select(0, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> Cumulative.inOrder(fit, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> Cumulative.inOrder(fit, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Cumulative.inOrder(fit, 0, 1, 3));
        assertThrows(
                IllegalArgumentException.class,
                () -> Cumulative.by(fit, DoubleVector.of(1, 2), Cumulative.Direction.ASCENDING));
    }

    @Test
    void variancesOverTwelveOrdersOfMagnitudeAreFine() {
        EffectSet effects = EffectSet.of(new double[] {0.5, -0.2, 30, 0.9}, new double[] {1e-6, 1e-3, 1e6, 0.5});
        MetaAnalysisFit fit = Samples.fit(effects);
        Influence influence = Influence.of(fit);
        influence.rows().forEach(row -> assertTrue(Double.isFinite(row.orThrow().cooksDistance())));
        assertEquals(15, Gosh.all(fit).orThrow().size());
    }

    @Test
    void goshCountsUpInBinary() {
        Gosh gosh = Gosh.all(Samples.fit(Samples.bcg().select(0, 1, 2))).orThrow();
        assertEquals(7, gosh.size());
        assertEquals(DoubleVector.of(1, 1, 2, 1, 2, 2, 3), gosh.sizes());
        assertTrue(gosh.contains(4, 0) && gosh.contains(4, 2));
        assertFalse(gosh.contains(4, 1));
        assertEquals(4, gosh.estimatesWith(1, 0).size());
        assertEquals(3, gosh.estimatesWithout(1, 0).size());
        assertThrows(IllegalArgumentException.class, () -> gosh.contains(7, 0));
        assertThrows(IllegalArgumentException.class, () -> gosh.estimates(1));
    }

    @Test
    void goshCountsSubsetsItCannotFit() {
        Gosh gosh = Gosh.all(Samples.regression()).orThrow();
        // 13 subsets of one and 78 of two effects; others in which all trials lie at the same latitude
        assertTrue(
                gosh.declined().get("too-few-effects") == 13 + 78,
                () -> gosh.declined().toString());
        assertEquals(
                8191,
                gosh.size() + gosh.declined().values().stream().mapToInt(n -> n).sum());
        assertEquals(gosh.size(), gosh.estimates(1).size());
    }

    @Test
    void goshOfManyEffectsNeedsASample() {
        double[] y = new double[70];
        double[] v = new double[70];
        for (int i = 0; i < 70; i++) {
            y[i] = i % 7 * 0.1;
            v[i] = 0.01 * (1 + i % 5);
        }
        MetaAnalysisFit fit = Samples.fit(EffectSet.of(y, v));
        assertEquals("too-many-subsets", reason(Gosh.all(fit)));
        Gosh sample = Gosh.sampled(fit, 50, 1);
        assertEquals(50, sample.size());
        assertEquals(Map.of(), sample.declined());
        assertThrows(IllegalArgumentException.class, () -> Gosh.sampled(fit, 0, 1));
    }

    @Test
    void givenWeightsFollowTheirEffects() {
        DoubleVector weights = DoubleVector.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        MetaAnalysis analysis = MetaAnalysis.using(AnalysisSpec.standard()).withWeights(weights);
        MetaAnalysisFit fit = analysis.fit(Samples.bcg()).orThrow();
        // metafor 3.8-1: influence(rma(yi, vi, weights=1:13))
        Influence.Row fourth = Influence.of(fit).rows().get(3).orThrow();
        assertEquals(-1.68401983904, fourth.studentised(), 1e-6);
        assertEquals(-0.21021825049, fourth.dffits(), 1e-6);
        assertEquals(0.0393391335087, fourth.cooksDistance(), 1e-6);
        assertEquals(0.9607854851, fourth.covarianceRatio(), 1e-6);
        assertEquals(0.04395604396, fourth.hat(), 1e-9);
        assertEquals(-0.21021825, fourth.dfbetas().get(0), 1e-6);
        // rstandard of the first and the last effect
        assertEquals(-0.4491, Residuals.of(fit).standardised().get(0).getAsDouble(), 5e-5);
        assertEquals(0.8913, Residuals.of(fit).standardised().get(12).getAsDouble(), 5e-5);
    }

    @Test
    void givenWeightsWithAModerator() {
        MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.standard())
                .withWeights(DoubleVector.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))
                .fit(Samples.bcg(), ModelMatrix.of("latitude", Samples.latitudes()))
                .orThrow();
        // metafor 3.8-1: influence(rma(yi, vi, mods=~ablat, weights=1:13))
        Influence.Row fourth = Influence.of(fit).rows().get(3).orThrow();
        assertEquals(-1.2238106072, fourth.studentised(), 1e-6);
        assertEquals(-0.412671404198, fourth.dffits(), 1e-6);
        assertEquals(0.2141323582, fourth.cooksDistance(), 1e-6);
        assertEquals(1.666547153, fourth.covarianceRatio(), 1e-6);
        assertEquals(0.19227472483, fourth.hat(), 1e-9);
        assertEquals(-0.4298918, fourth.dfbetas().get(1), 1e-6);
    }
}
