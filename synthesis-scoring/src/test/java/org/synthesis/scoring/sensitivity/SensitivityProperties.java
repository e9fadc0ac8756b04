package org.synthesis.scoring.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

class SensitivityProperties {
    @Provide
    Arbitrary<EffectSet> effects() {
        return Samples.effects(4, 10);
    }

    @Provide
    Arbitrary<AnalysisSpec> specs() {
        return Samples.specs();
    }

    @Provide
    Arbitrary<TestMethod> tests() {
        return Arbitraries.of(TestMethod.Z, TestMethod.T);
    }

    private static int[] rest(int out, int k) {
        return IntStream.range(0, k).filter(i -> i != out).toArray();
    }

    private static void close(double wanted, double got) {
        assertEquals(wanted, got, 1e-7 * (1 + Math.abs(wanted)));
    }

    @Property(tries = 60)
    void leavingOutIsFittingTheOthers(
            @ForAll("effects") EffectSet effects,
            @ForAll("specs") AnalysisSpec spec,
            @ForAll("tests") TestMethod test) {
        AnalysisSpec tested = spec.withTest(test);
        LeaveOneOut all = LeaveOneOut.of(Samples.fit(effects, tested)).orThrow();
        assertEquals(effects.size(), all.steps().size());
        for (int i = 0; i < effects.size(); i++) {
            MetaAnalysisFit others = Samples.fit(effects.select(rest(i, effects.size())), tested);
            Refit step = all.steps().get(i).orThrow();
            close(others.coefficients().get(0).estimate(), step.first().estimate());
            close(others.coefficients().get(0).standardError(), step.first().standardError());
            close(others.coefficients().get(0).pValue(), step.first().pValue());
            close(others.tauSquared(), step.heterogeneity().tauSquared().getAsDouble());
            close(others.heterogeneity().q(), step.heterogeneity().q());
            close(others.heterogeneity().iSquaredPercent(), step.heterogeneity().iSquaredPercent());
        }
    }

    @Property(tries = 40)
    void leavingOutEitherOfTwinsIsTheSame(@ForAll("effects") EffectSet effects, @ForAll("specs") AnalysisSpec spec) {
        int[] twice = IntStream.concat(IntStream.range(0, effects.size()), IntStream.of(0))
                .toArray();
        LeaveOneOut all =
                LeaveOneOut.of(Samples.fit(effects.select(twice), spec)).orThrow();
        close(
                all.steps().get(0).orThrow().first().estimate(),
                all.steps().get(effects.size()).orThrow().first().estimate());
    }

    @Property(tries = 40)
    void theLastCumulativeStepIsTheWhole(@ForAll("effects") EffectSet effects, @ForAll("specs") AnalysisSpec spec) {
        MetaAnalysisFit fit = Samples.fit(effects, spec);
        Cumulative steps = Cumulative.by(fit, effects.vi(), Cumulative.Direction.ASCENDING);
        Refit last = steps.steps().get(effects.size() - 1).orThrow();
        close(fit.estimates().get(0), last.first().estimate());
        close(fit.tauSquared(), last.heterogeneity().tauSquared().getAsDouble());
    }

    @Property(tries = 40)
    void mirroredEffectsMirrorTheirInfluence(@ForAll("effects") EffectSet effects, @ForAll("specs") AnalysisSpec spec) {
        Influence one = Influence.of(Samples.fit(effects, spec));
        Influence other = Influence.of(Samples.fit(Samples.mirrored(effects), spec));
        for (int i = 0; i < effects.size(); i++) {
            Influence.Row a = one.rows().get(i).orThrow();
            Influence.Row b = other.rows().get(i).orThrow();
            close(a.studentised(), -b.studentised());
            close(a.dffits(), -b.dffits());
            close(a.cooksDistance(), b.cooksDistance());
            close(a.covarianceRatio(), b.covarianceRatio());
            close(a.dfbetas().get(0), -b.dfbetas().get(0));
        }
    }

    /** By definition: refit without the effect, form whole matrices, and compare. */
    @Property(tries = 30)
    void influenceWithModeratorsIsBruteForce(@ForAll("effects") EffectSet effects, @ForAll long seed) {
        int k = effects.size();
        Random random = new Random(seed);
        DoubleVector x =
                DoubleVector.of(random.doubles(k).map(u -> 2000 + 30 * u).toArray());
        ModelMatrix design = ModelMatrix.of("year", x);
        MetaAnalysisFit fit =
                MetaAnalysis.using(AnalysisSpec.standard()).fit(effects, design).orThrow();
        Influence influence = Influence.of(fit);
        double centre = x.stream().sum() / k;
        for (int i = 0; i < k; i++) {
            int[] others = rest(i, k);
            MetaAnalysisFit without = MetaAnalysis.using(AnalysisSpec.standard())
                    .fit(effects.select(others), design.select(others))
                    .orThrow();
            Influence.Row row = influence.rows().get(i).orThrow();
            // intercept at the mean year, so that the small matrices are well conditioned
            double[] all = centred(fit, centre);
            double[] part = centred(without, centre);
            double at = x.get(i) - centre;
            double prediction = part[0] + at * part[1];
            double variance = part[2] + 2 * at * part[3] + at * at * part[4];
            double residual = effects.yi().get(i) - prediction;
            double se = Math.sqrt(effects.vi().get(i) + without.tauSquared() + variance);
            assertEquals(residual / se, row.studentised(), 1e-5 * (1 + Math.abs(residual / se)));
            double[] d = {all[0] - part[0], all[1] - part[1]};
            double determinant = all[2] * all[4] - all[3] * all[3];
            double cook = (d[0] * d[0] * all[4] - 2 * d[0] * d[1] * all[3] + d[1] * d[1] * all[2]) / determinant;
            assertEquals(cook, row.cooksDistance(), 1e-5 * (1 + cook));
            double ratio = (part[2] * part[4] - part[3] * part[3]) / determinant;
            assertEquals(ratio, row.covarianceRatio(), 1e-5 * (1 + ratio));
            close(without.tauSquared(), row.tauSquared());
            close(without.heterogeneity().q(), row.q());
        }
        double leverages = influence.residuals().hat().stream().sum();
        assertEquals(2, leverages, 1e-9);
        assertEquals(100, influence.residuals().weights().stream().sum(), 1e-9);
    }

    /** Coefficients and covariance with the moderator measured from a centre: b0, b1, v00, v01, v11. */
    private static double[] centred(MetaAnalysisFit fit, double centre) {
        double[] b = fit.estimates().toArray();
        double v00 = fit.covariance().get(0).get(0);
        double v01 = fit.covariance().get(0).get(1);
        double v11 = fit.covariance().get(1).get(1);
        return new double[] {
            b[0] + centre * b[1], b[1], v00 + 2 * centre * v01 + centre * centre * v11, v01 + centre * v11, v11
        };
    }

    /** An added column that is 1 for one effect alone tests that effect: under Knapp-Hartung too. */
    @Property(tries = 30)
    void aStudentisedResidualIsTheTestOfAnOwnColumn(
            @ForAll("effects") EffectSet effects, @ForAll("specs") AnalysisSpec spec) {
        AnalysisSpec tested = spec.model() == org.synthesis.model.analysis.PoolingModel.COMMON_EFFECT
                ? spec
                : spec.withTest(TestMethod.KNAPP_HARTUNG);
        if (spec.tauSquaredMethod() == org.synthesis.model.analysis.TauSquaredMethod.SJ) {
            // its starting value is the variance of all effects, whatever the model
            return;
        }
        int k = effects.size();
        Attempt<MetaAnalysisFit> attempt = MetaAnalysis.using(tested).fit(effects);
        if (attempt.toOptional().isEmpty()
                || spec.tauSquaredMethod() == org.synthesis.model.analysis.TauSquaredMethod.HSK) {
            return;
        }
        Residuals residuals = Residuals.of(attempt.orThrow());
        double[] own = new double[k];
        own[k - 1] = 1;
        MetaAnalysis.using(tested)
                .fit(effects, ModelMatrix.of("own", DoubleVector.of(own)))
                .toOptional()
                .ifPresent(added -> residuals
                        .studentised()
                        .get(k - 1)
                        .toOptional()
                        .ifPresent(residual -> {
                            double t = added.coefficients().get(1).statistic();
                            assertEquals(t, residual.z(), 1e-5 * (1 + Math.abs(t)));
                        }));
    }

    @Property(tries = 15)
    void goshFitsEverySubset(
            @ForAll("effects") EffectSet effects, @ForAll("specs") AnalysisSpec spec, @ForAll long seed) {
        Gosh gosh = Gosh.all(Samples.fit(effects, spec)).orThrow();
        int k = effects.size();
        assertEquals((1 << k) - 1, gosh.size());
        int subset = new Random(seed).nextInt(gosh.size());
        int[] members =
                IntStream.range(0, k).filter(i -> gosh.contains(subset, i)).toArray();
        assertEquals(members.length, gosh.sizes().get(subset));
        if (members.length > 1) {
            MetaAnalysisFit fit = Samples.fit(effects.select(members), spec);
            close(fit.estimates().get(0), gosh.estimates().get(subset));
            close(fit.tauSquared(), gosh.tauSquared().get(subset));
            close(fit.heterogeneity().iSquaredPercent(), gosh.iSquaredPercent().get(subset));
        }
    }

    @Property(tries = 10)
    void goshHasTheSameBitsOnAnyNumberOfThreads(@ForAll("effects") EffectSet effects, @ForAll long seed) {
        MetaAnalysisFit fit = Samples.fit(effects);
        Gosh alone = Gosh.sampled(fit, 3000, seed);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Gosh together = Gosh.sampled(fit, 3000, seed, threads);
            assertEquals(alone.estimates(), together.estimates());
            assertEquals(alone.tauSquared(), together.tauSquared());
            assertEquals(alone.sizes(), together.sizes());
        } finally {
            threads.shutdown();
        }
        assertTrue(!alone.estimates().equals(Gosh.sampled(fit, 3000, seed + 1).estimates()));
    }
}
