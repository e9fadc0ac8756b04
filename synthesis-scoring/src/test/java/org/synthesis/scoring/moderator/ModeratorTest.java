package org.synthesis.scoring.moderator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

class ModeratorTest {
    private static final EffectSet EFFECTS = EffectSet.of(
            new double[] {0.10, 0.35, 0.25, 0.60, 0.05, 0.45, 0.80, 0.15},
            new double[] {0.02, 0.03, 0.01, 0.05, 0.015, 0.02, 0.03, 0.01});
    private static final DataTable TABLE = DataTable.ofRows(8)
            .withNumbers("dose", DoubleVector.of(1, 2, 3, 5, 8, 4, 6, 7))
            .withNumbers("age", DoubleVector.of(12, 14, 11, 15, 13, 16, 12, 15))
            .withWords("setting", List.of("a", "b", "a", "b", "a", "c", "c", "c"));
    private static final Grouping SETTING = Grouping.of(TABLE, "setting");

    private static MetaAnalysisFit fit(AnalysisSpec spec, Term... terms) {
        return MetaAnalysis.using(spec)
                .fit(EFFECTS, ModelMatrix.of(TABLE, List.of(terms)))
                .orThrow();
    }

    private static String reason(Attempt<?> attempt) {
        if (attempt instanceof Attempt.Declined<?> declined) {
            return declined.reason();
        }
        throw new AssertionError("expected a refusal, got " + attempt);
    }

    @Test
    void aContrastOfOneCoefficientIsItsOwnTest() {
        MetaAnalysisFit fit = fit(AnalysisSpec.standard(), Term.numeric("dose"), Term.numeric("age"));
        ContrastTest test = ContrastTest.of(fit, List.of(DoubleVector.of(0, 1, 0), DoubleVector.of(0, 0, 1)));
        assertEquals(fit.coefficients().get(1).pValue(), test.contrasts().get(0).pValue(), 1e-14);
        assertEquals(
                fit.omnibus().orElseThrow().statistic(),
                test.joint().orElseThrow().statistic(),
                1e-12);
    }

    @Test
    void contrastsThatFollowFromEachOtherHaveNoJointTest() {
        MetaAnalysisFit fit = fit(AnalysisSpec.standard(), Term.numeric("dose"));
        ContrastTest test = ContrastTest.of(fit, List.of(DoubleVector.of(1, 2), DoubleVector.of(2, 4)));
        assertTrue(test.joint().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> ContrastTest.of(fit, List.of(DoubleVector.of(0, 0))));
    }

    @Test
    void subgroupsWithOneVarianceAreAMetaRegression() {
        MetaAnalysisFit fit = fit(AnalysisSpec.standard(), Term.factor("setting"));
        SubgroupAnalysis groups = SubgroupAnalysis.common(AnalysisSpec.standard(), EFFECTS, SETTING)
                .orThrow();
        assertEquals(fit.omnibus().orElseThrow().statistic(), groups.between().statistic(), 1e-11);
        assertEquals(fit.tauSquared(), groups.tauSquared().get(2), 1e-13);
        assertEquals(fit.estimates().get(0), groups.groups().get(0).estimate(), 1e-13);
    }

    @Test
    void subgroupsWithTheirOwnVarianceAreSeparateAnalyses() {
        SubgroupAnalysis groups = SubgroupAnalysis.separate(AnalysisSpec.standard(), EFFECTS, SETTING)
                .orThrow();
        MetaAnalysisFit first = MetaAnalysis.using(AnalysisSpec.standard())
                .fit(EFFECTS.select(0, 2, 4))
                .orThrow();
        assertEquals(first.estimates().get(0), groups.groups().get(0).estimate());
        assertEquals("a", groups.groups().get(0).name());
        assertEquals(2, groups.between().degreesOfFreedom());
    }

    @Test
    void namesTheGroupThatIsTooSmall() {
        Grouping lonely = Grouping.of("g", List.of("x", "x", "x", "x", "x", "x", "x", "y"));
        Attempt<SubgroupAnalysis> attempt = SubgroupAnalysis.separate(AnalysisSpec.standard(), EFFECTS, lonely);
        assertEquals("too-few-effects", reason(attempt));
        assertTrue(attempt.toString().contains("group 'y'"));
    }

    @Test
    void likelihoodRatioTestsWarnOfRestrictedLikelihoods() {
        MetaAnalysisFit full = fit(AnalysisSpec.standard(), Term.numeric("dose"), Term.numeric("age"));
        MetaAnalysisFit reduced = fit(AnalysisSpec.standard(), Term.numeric("age"));
        LikelihoodRatioTest test = LikelihoodRatioTest.of(full, reduced).orThrow();
        assertEquals(
                List.of("restricted-likelihoods"),
                test.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(1, test.test().degreesOfFreedom());
        assertEquals("not-nested", reason(LikelihoodRatioTest.of(reduced, full)));
        assertEquals(
                "not-nested",
                reason(LikelihoodRatioTest.of(
                        fit(AnalysisSpec.standard(), Term.factor("setting")),
                        fit(AnalysisSpec.standard(), Term.numeric("age")))));
    }

    @Test
    void unrelatedModeratorsAreNotInflated() {
        DataTable table = DataTable.ofRows(4)
                .withNumbers("x", DoubleVector.of(-1, 1, -1, 1))
                .withNumbers("z", DoubleVector.of(-1, -1, 1, 1));
        MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.commonEffect())
                .fit(
                        EffectSet.of(new double[] {1, 2, 3, 5}, new double[] {1, 1, 1, 1}),
                        ModelMatrix.of(table, List.of(Term.numeric("x"), Term.numeric("z"))))
                .orThrow();
        VarianceInflation.ofCoefficients(fit).values().forEach(factor -> assertEquals(1, factor, 1e-14));
    }

    @Test
    void inflationOfAFactorDoesNotDependOnItsReference() {
        double first = VarianceInflation.ofTerms(
                        fit(AnalysisSpec.standard(), Term.numeric("dose"), Term.factor("setting")))
                .get(1);
        double other = VarianceInflation.ofTerms(fit(
                        AnalysisSpec.standard(),
                        Term.numeric("dose"),
                        Term.factor("setting", List.of("a", "b", "c"), "c")))
                .get(1);
        assertEquals(first, other, 1e-11);
    }

    @Test
    void explainedHeterogeneityNeedsAMeanToCompareWith() {
        assertEquals("no-moderators", reason(ExplainedHeterogeneity.of(fit(AnalysisSpec.standard()))));
        MetaAnalysisFit slope = MetaAnalysis.using(AnalysisSpec.standard())
                .fit(EFFECTS, ModelMatrix.withoutIntercept(TABLE, List.of(Term.numeric("dose"))))
                .orThrow();
        assertEquals("no-intercept", reason(ExplainedHeterogeneity.of(slope)));
        assertEquals("no-intercept", reason(PermutationTest.exact(slope)));
    }

    /** All eight effects are positive: only the observed signs and their opposites are as far out. */
    @Test
    void signsOfEqualDirectionGiveTheSmallestPValue() {
        PermutationTest test =
                PermutationTest.exact(fit(AnalysisSpec.standard())).orThrow();
        assertEquals(256, test.arrangements());
        assertEquals(2.0 / 256, test.pValues().get(0));
        assertEquals(2.0 / 256, test.jointPValue());
    }

    @Test
    void sampledPermutationsAreNearTheExactOnes() {
        for (TestMethod method : List.of(TestMethod.Z, TestMethod.KNAPP_HARTUNG)) {
            AnalysisSpec spec = AnalysisSpec.randomEffects(TauSquaredMethod.DL).withTest(method);
            MetaAnalysisFit fit = fit(spec, Term.factor("setting"));
            PermutationTest exact = PermutationTest.exact(fit).orThrow();
            assertEquals(560, exact.arrangements());
            PermutationTest sampled = PermutationTest.sampled(fit, 4000, 5).orThrow();
            assertEquals(exact.jointPValue(), sampled.jointPValue(), 0.04);
            assertEquals(exact.pValues().get(1), sampled.pValues().get(1), 0.04);
        }
    }

    @Test
    void permutationsDoNotDependOnThreads() {
        MetaAnalysisFit fit = fit(AnalysisSpec.standard(), Term.numeric("dose"));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        PermutationTest together =
                PermutationTest.sampled(fit, 500, 11, threads).orThrow();
        threads.shutdown();
        assertEquals(PermutationTest.sampled(fit, 500, 11).orThrow().pValues(), together.pValues());
        assertTrue(!together.exact() && together.sources().size() == 1);
    }

    @Test
    void declinesToEnumerateTooMuch() {
        double[] y = new double[40];
        double[] v = new double[40];
        for (int i = 0; i < 40; i++) {
            y[i] = i % 7;
            v[i] = 1 + i % 3;
        }
        MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.standard())
                .fit(EffectSet.of(y, v))
                .orThrow();
        assertEquals("too-many-arrangements", reason(PermutationTest.exact(fit)));
    }

    /** A scale with an intercept alone is the random-effects model in another parameter. */
    @Test
    void aConstantScaleIsTheUsualModel() {
        for (TauSquaredMethod method : List.of(TauSquaredMethod.ML, TauSquaredMethod.REML)) {
            AnalysisSpec spec = AnalysisSpec.randomEffects(method);
            MetaAnalysisFit usual = fit(spec, Term.numeric("dose"));
            LocationScaleFit scaled = LocationScale.using(spec)
                    .fit(EFFECTS, usual.design(), ModelMatrix.intercept(8))
                    .orThrow();
            assertEquals(usual.tauSquared(), scaled.tauSquared().get(3), 1e-10);
            assertEquals(usual.estimates().get(1), scaled.coefficients().get(1).estimate(), 1e-10);
            assertEquals(usual.statistics().aic(), scaled.statistics().aic(), 1e-10);
            assertTrue(scaled.scaleOmnibus().isEmpty());
        }
    }

    @Test
    void aTauSquaredOfZeroHasNoLogarithm() {
        EffectSet equal = EffectSet.of(
                new double[] {0.3, 0.3, 0.3, 0.1, 0.9, 0.5}, new double[] {0.1, 0.1, 0.1, 0.01, 0.01, 0.01});
        DataTable table = DataTable.ofRows(6).withNumbers("g", DoubleVector.of(0, 0, 0, 1, 1, 1));
        Attempt<LocationScaleFit> attempt = LocationScale.using(AnalysisSpec.standard())
                .fit(equal, ModelMatrix.intercept(6), ModelMatrix.of(table, List.of(Term.numeric("g"))));
        assertEquals("not-converged", reason(attempt));
        assertThrows(
                IllegalArgumentException.class,
                () -> LocationScale.using(AnalysisSpec.randomEffects(TauSquaredMethod.DL)));
    }
}
