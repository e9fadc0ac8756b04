package org.synthesis.scoring.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.sensitivity.Samples;

class BiasTest {
    private static final EffectSet TWO = EffectSet.of(new double[] {0.1, 0.4}, new double[] {0.04, 0.09});
    private static final EffectSet EQUAL_VARIANCES =
            EffectSet.of(new double[] {0.1, 0.4, 0.2, 0.6}, new double[] {0.04, 0.04, 0.04, 0.04});

    private static String reason(Attempt<?> attempt) {
        return assertInstanceOf(Attempt.Declined.class, attempt).reason();
    }

    @Test
    void twoEffectsMakeNoFunnel() {
        MetaAnalysisFit fit = Samples.fit(TWO);
        assertEquals(
                "too-few-effects", reason(TrimAndFill.using(MissingEstimator.L0).of(fit)));
        assertEquals("too-few-effects", reason(RankTest.of(TWO)));
        for (FunnelRegression test : List.of(
                FunnelRegression.metaRegression(FunnelPredictor.STANDARD_ERROR),
                FunnelRegression.weightedLeastSquares(FunnelPredictor.STANDARD_ERROR))) {
            assertEquals("too-few-effects", reason(test.of(fit)));
        }
        assertEquals("too-few-effects", reason(PetPeese.of(TWO)));
        assertEquals("too-few-effects", reason(HenmiCopas.of(TWO.select(0), 0.95)));
        assertEquals(
                "too-few-effects",
                reason(ExcessSignificance.using(ExcessSignificance.Test.EXACT).of(TWO.select(0))));
        assertEquals("no-effects", reason(FailSafeN.rosenthal(TWO.select(), 0.05)));
    }

    @Test
    void equalVariancesSayNothingAboutSmallStudies() {
        assertEquals("no-variation", reason(RankTest.of(EQUAL_VARIANCES)));
        assertEquals(
                "no-variation",
                reason(FunnelRegression.weightedLeastSquares(FunnelPredictor.VARIANCE)
                        .of(EQUAL_VARIANCES)));
        MetaAnalysisFit fit = Samples.fit(EQUAL_VARIANCES);
        TrimAndFill method = TrimAndFill.using(MissingEstimator.L0);
        assertEquals("no-side", reason(method.of(fit)));
        assertTrue(method.on(FunnelSide.LEFT).of(fit).toOptional().isPresent());
    }

    @Test
    void fewEffectsComeWithAWarning() {
        RankTest test = RankTest.of(Samples.bcg().select(0, 1, 2, 3, 4)).orThrow();
        assertEquals("few-effects", test.diagnostics().get(0).code());
        assertTrue(RankTest.of(Samples.bcg()).orThrow().diagnostics().isEmpty());
    }

    @Test
    void methodsForMeansRefuseModerators() {
        MetaAnalysisFit regression = Samples.regression();
        assertThrows(
                IllegalArgumentException.class,
                () -> TrimAndFill.using(MissingEstimator.L0).of(regression));
        assertThrows(IllegalArgumentException.class, () -> FailSafeN.general(regression, 0.05));
        assertThrows(
                IllegalArgumentException.class,
                () -> ExcessSignificance.using(ExcessSignificance.Test.EXACT).of(regression));
    }

    @Test
    void aModeratorStaysInTheRegressionTestAndThereIsNoLimit() {
        FunnelRegression.Result result = FunnelRegression.metaRegression(FunnelPredictor.STANDARD_ERROR)
                .of(Samples.regression())
                .orThrow();
        assertEquals(
                List.of("intrcpt", "latitude", "sei"), result.model().design().names());
        assertTrue(result.limit().isEmpty());
    }

    @Test
    void samplesSizesAreAskedForAndChecked() {
        FunnelRegression test = FunnelRegression.weightedLeastSquares(FunnelPredictor.INVERSE_SAMPLE_SIZE);
        assertThrows(IllegalArgumentException.class, () -> test.of(Samples.bcg()));
        assertThrows(IllegalArgumentException.class, () -> test.of(TWO, DoubleVector.of(10)));
        assertThrows(IllegalArgumentException.class, () -> test.of(TWO, DoubleVector.of(10, 0)));
    }

    @Test
    void r0HasNoValueWhenNothingLiesBelowTheCentre() {
        EffectSet equal = EffectSet.of(new double[] {1, 1, 1}, new double[] {0.1, 0.2, 0.3});
        MetaAnalysisFit fit = Samples.fit(equal);
        assertEquals(
                "undefined",
                reason(TrimAndFill.using(MissingEstimator.R0)
                        .on(FunnelSide.LEFT)
                        .of(fit)));
        assertEquals(
                0,
                TrimAndFill.using(MissingEstimator.L0)
                        .on(FunnelSide.LEFT)
                        .of(fit)
                        .orThrow()
                        .missing());
    }

    /** Equal distances on both sides are ties, and the lower side comes first: so does the reference program. */
    @Test
    void anExactlySymmetricFunnelCountsOneMissingStudy() {
        EffectSet effects = EffectSet.of(
                new double[] {-0.5, -0.25, -0.125, 0.125, 0.25, 0.5}, new double[] {.25, .25, .25, .25, .25, .25});
        MetaAnalysisFit fit = Samples.fit(effects, AnalysisSpec.commonEffect());
        for (FunnelSide side : List.of(FunnelSide.LEFT, FunnelSide.RIGHT)) {
            assertEquals(
                    1,
                    TrimAndFill.using(MissingEstimator.L0)
                            .on(side)
                            .of(fit)
                            .orThrow()
                            .missing());
        }
    }

    @Test
    void filledStudiesMirrorTheLargestOnes() {
        EffectSet effects = EffectSet.of(
                new double[] {0.1, 0.12, 0.15, 0.3, 0.5, 0.8, 0.9}, new double[] {.01, .012, .01, .05, .1, .2, .3});
        TrimAndFill.Filled filled = TrimAndFill.using(MissingEstimator.L0)
                .on(FunnelSide.LEFT)
                .of(Samples.fit(effects, AnalysisSpec.commonEffect()))
                .orThrow();
        assertTrue(filled.missing() >= 2);
        int last = filled.missing() - 1;
        assertEquals("7", filled.filled().labels().get(last));
        double sum = filled.filled().yi().get(last) + 0.9;
        double before = filled.filled().yi().get(last - 1) + 0.8;
        assertEquals(sum, before, 1e-12);
        assertEquals(7 + filled.missing(), filled.adjusted().k());
        assertTrue(filled.adjusted().estimates().get(0)
                < filled.original().estimates().get(0));
    }

    @Test
    void theScoreTestIsTheOneOfEnumeratedTables() {
        double[][] t = {{4, 30, 9, 28}, {12, 60, 20, 61}, {3, 15, 1, 14}, {40, 200, 61, 190}, {7, 33, 18, 35}};
        FunnelTables tables = new FunnelTables(
                ImmutableList.of("a", "b", "c", "d", "e"), column(t, 0), column(t, 1), column(t, 2), column(t, 3));
        // score and information at odds ratio 1 from the hypergeometric probabilities of all tables with these margins
        double[] score = new double[t.length];
        double[] information = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            int n1 = (int) t[i][1];
            int n0 = (int) t[i][3];
            int events = (int) (t[i][0] + t[i][2]);
            double total = 0;
            double first = 0;
            double second = 0;
            for (int a = Math.max(0, events - n0); a <= Math.min(events, n1); a++) {
                double p = Math.exp(logChoose(n1, a) + logChoose(n0, events - a));
                total += p;
                first += p * a;
                second += p * a * a;
            }
            score[i] = t[i][0] - first / total;
            information[i] = second / total - first / total * (first / total);
        }
        // ordinary least squares of Z / sqrt(V) on sqrt(V): the intercept is the test
        double[] test = leastSquares(score, information);
        Coefficient found = tables.harbord().orThrow().test();
        assertEquals(test[0], found.estimate(), 1e-9);
        assertEquals(test[1], found.standardError(), 1e-9);
        assertEquals(3, found.degreesOfFreedom().getAsDouble());
    }

    private static double[] leastSquares(double[] score, double[] information) {
        int k = score.length;
        double mx = 0;
        double my = 0;
        for (int i = 0; i < k; i++) {
            mx += Math.sqrt(information[i]) / k;
            my += score[i] / Math.sqrt(information[i]) / k;
        }
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < k; i++) {
            double x = Math.sqrt(information[i]) - mx;
            sxx += x * x;
            sxy += x * (score[i] / Math.sqrt(information[i]) - my);
        }
        double slope = sxy / sxx;
        double intercept = my - slope * mx;
        double rss = 0;
        for (int i = 0; i < k; i++) {
            double r = score[i] / Math.sqrt(information[i]) - intercept - slope * Math.sqrt(information[i]);
            rss += r * r;
        }
        return new double[] {intercept, Math.sqrt(rss / (k - 2) * (1.0 / k + mx * mx / sxx))};
    }

    private static double logChoose(int n, int k) {
        double sum = 0;
        for (int i = 1; i <= k; i++) {
            sum += Math.log((n - k + i) / (double) i);
        }
        return sum;
    }

    private static DoubleVector column(double[][] table, int j) {
        double[] column = new double[table.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = table[i][j];
        }
        return DoubleVector.of(column);
    }

    @Test
    void tablesWithoutEventsAreLeftOutAndWrongOnesRefused() {
        FunnelTables tables = new FunnelTables(
                ImmutableList.of("a", "b", "c", "d"),
                DoubleVector.of(0, 3, 7, 4),
                DoubleVector.of(20, 30, 60, 25),
                DoubleVector.of(0, 5, 4, 9),
                DoubleVector.of(20, 30, 61, 27));
        assertEquals(3, tables.harbord().orThrow().model().k());
        assertEquals(3, tables.peters().orThrow().model().k());
        assertThrows(
                IllegalArgumentException.class,
                () -> new FunnelTables(
                        ImmutableList.of("a"),
                        DoubleVector.of(5),
                        DoubleVector.of(4),
                        DoubleVector.of(1),
                        DoubleVector.of(4)));
    }

    @Test
    void failSafeNumbersSayWhatTheyRestOn() {
        assertThrows(IllegalArgumentException.class, () -> FailSafeN.rosenthal(TWO, 0.5));
        assertThrows(IllegalArgumentException.class, () -> FailSafeN.orwin(TWO, FailSafeN.Mean.UNWEIGHTED, 0));
        // half the mean takes as many null effects as there are effects
        assertEquals(
                2, FailSafeN.orwin(TWO, FailSafeN.Mean.UNWEIGHTED).orThrow().studies());
        // the size of the target counts, its sign is that of the mean
        assertEquals(
                FailSafeN.orwin(TWO, FailSafeN.Mean.UNWEIGHTED, 0.1).orThrow().studies(),
                FailSafeN.orwin(Samples.mirrored(TWO), FailSafeN.Mean.UNWEIGHTED, 0.1)
                        .orThrow()
                        .studies());
        EffectSet nothing = EffectSet.of(new double[] {0.1, -0.1}, new double[] {0.04, 0.04});
        assertEquals(0, FailSafeN.rosenthal(nothing, 0.05).orThrow().studies());
        assertEquals("no-effect", reason(FailSafeN.orwin(nothing, FailSafeN.Mean.UNWEIGHTED)));
        MetaAnalysisFit knha =
                Samples.fit(Samples.bcg(), AnalysisSpec.standard().withTest(TestMethod.KNAPP_HARTUNG));
        assertThrows(IllegalArgumentException.class, () -> FailSafeN.general(knha, 0.05));
    }

    @Test
    void thereIsNoLimitEffectWithoutAnExcess() {
        EffectSet nothing = EffectSet.of(new double[] {0.1, -0.1, 0.05}, new double[] {0.04, 0.04, 0.05});
        ExcessSignificance.Result result = ExcessSignificance.using(ExcessSignificance.Test.EXACT)
                .of(nothing)
                .orThrow();
        assertEquals(0, result.observed());
        assertEquals(1, result.pValue());
        assertTrue(result.limit().isEmpty());
    }

    @Test
    void allSignificantWithFullPowerIsNoExcess() {
        EffectSet sure = EffectSet.of(new double[] {5, 5, 5}, new double[] {1e-4, 1e-4, 1e-4});
        for (ExcessSignificance.Test test : ExcessSignificance.Test.values()) {
            ExcessSignificance.Result result =
                    ExcessSignificance.using(test).of(sure).orThrow();
            assertTrue(result.pValue() >= 0.5, () -> test + " " + result.pValue());
            assertTrue(result.limit().isPresent());
        }
    }

    @Test
    void oneOverwhelmingStudyDoesNotBreakTheRankTest() {
        EffectSet effects =
                EffectSet.of(new double[] {0.2, 0.5, -0.1, 0.9, 0.4}, new double[] {1e-12, 0.1, 0.2, 0.3, 0.4});
        RankTest test = RankTest.of(effects).orThrow();
        assertTrue(test.exact() && test.pValue() <= 1);
    }

    @Test
    void petPeeseAnswersByTheConditionalRule() {
        PetPeese found = PetPeese.of(Samples.bcg()).orThrow();
        Coefficient pet = found.pet().limit().orElseThrow();
        assertEquals(pet.pValue() < 0.1 ? found.peese().limit().orElseThrow() : pet, found.estimate());
        assertFalse(found.sources().isEmpty());
    }
}
