package org.synthesis.scoring.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;

class MetaAnalysisProperties {
    /** Effects with two moderators that are not collinear. */
    record Sample(EffectSet effects, DoubleVector x, DoubleVector z) {
        ModelMatrix design() {
            return ModelMatrix.of(
                    DataTable.ofRows(effects.size()).withNumbers("x", x).withNumbers("z", z),
                    List.of(Term.numeric("x"), Term.numeric("z")));
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<double[]> row = Combinators.combine(
                        Arbitraries.doubles().between(-2, 2).ofScale(6),
                        Arbitraries.doubles().between(0.005, 0.5).ofScale(6),
                        Arbitraries.doubles().between(0, 1).ofScale(6))
                .as((y, v, x) -> new double[] {y, v, x});
        return row.list().ofMinSize(6).ofMaxSize(20).map(rows -> {
            int k = rows.size();
            double[] y = new double[k];
            double[] v = new double[k];
            double[] x = new double[k];
            double[] z = new double[k];
            for (int i = 0; i < k; i++) {
                y[i] = rows.get(i)[0];
                v[i] = rows.get(i)[1];
                x[i] = i % 2 + 0.2 * rows.get(i)[2];
                z[i] = i;
            }
            return new Sample(EffectSet.of(y, v), DoubleVector.of(x), DoubleVector.of(z));
        });
    }

    @Provide
    Arbitrary<TauSquaredMethod> methods() {
        return Arbitraries.of(TauSquaredMethod.values());
    }

    private static MetaAnalysisFit fit(TauSquaredMethod method, EffectSet effects, ModelMatrix design) {
        return MetaAnalysis.using(AnalysisSpec.randomEffects(method))
                .fit(effects, design)
                .orThrow();
    }

    private static void close(double expected, double value) {
        assertEquals(expected, value, 1e-8 * (1 + Math.abs(expected)));
    }

    @Property(tries = 60)
    void shiftAndScaleOfTheEffectsActOnTheCoefficients(
            @ForAll("samples") Sample sample,
            @ForAll("methods") TauSquaredMethod method,
            @ForAll @DoubleRange(min = -5, max = 5) double shift,
            @ForAll @DoubleRange(min = 0.1, max = 10) double scale) {
        MetaAnalysisFit before = fit(method, sample.effects(), sample.design());
        EffectSet changed = EffectSet.of(
                sample.effects().yi().map(y -> scale * y + shift),
                sample.effects().vi().map(v -> scale * scale * v));
        MetaAnalysisFit after = fit(method, changed, sample.design());
        assertTrue(before.tauSquared() >= 0);
        close(before.tauSquared(), after.tauSquared() / (scale * scale));
        close(before.estimates().get(0), (after.estimates().get(0) - shift) / scale);
        close(before.estimates().get(1), after.estimates().get(1) / scale);
        close(
                before.tauSquaredStandardError().orElseThrow(),
                after.tauSquaredStandardError().orElseThrow() / (scale * scale));
    }

    @Property(tries = 60)
    void anotherBasisOfTheModeratorsIsTheSameModel(
            @ForAll("samples") Sample sample, @ForAll("methods") TauSquaredMethod method) {
        MetaAnalysisFit before = fit(method, sample.effects(), sample.design());
        double[] sum = new double[sample.x().size()];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sample.x().get(i) - 3 * sample.z().get(i) + 1000;
        }
        MetaAnalysisFit after =
                fit(method, sample.effects(), new Sample(sample.effects(), DoubleVector.of(sum), sample.z()).design());
        close(before.tauSquared(), after.tauSquared());
        close(before.heterogeneity().q(), after.heterogeneity().q());
        close(
                before.omnibus().orElseThrow().statistic(),
                after.omnibus().orElseThrow().statistic());
        close(before.estimates().get(1), after.estimates().get(1));
    }

    /** The loops of the mean and of a line against those of any design, which a column without influence calls for. */
    @Property(tries = 100)
    void theWrittenOutLoopsAgreeWithTheGeneralOnes(
            @ForAll("samples") Sample sample, @ForAll("methods") TauSquaredMethod method) {
        int k = sample.effects().size();
        double[] y = new double[k + 1];
        double[] v = new double[k + 1];
        double[] own = new double[k + 1];
        double[] x = new double[k + 1];
        for (int i = 0; i < k; i++) {
            y[i] = sample.effects().yi().get(i);
            v[i] = sample.effects().vi().get(i);
            x[i] = sample.x().get(i);
        }
        y[k] = 7;
        v[k] = 0.3;
        own[k] = 1;
        EffectSet more = EffectSet.of(y, v);
        DataTable table =
                DataTable.ofRows(k + 1).withNumbers("own", DoubleVector.of(own)).withNumbers("x", DoubleVector.of(x));
        List<Term> mean = List.of(Term.numeric("own"));
        List<Term> line = List.of(Term.numeric("own"), Term.numeric("x"));
        // Hunter-Schmidt, Sidik-Jonkman and ML count effects, so an effect that is fitted exactly is not without
        // influence there
        if (method == TauSquaredMethod.REML || method == TauSquaredMethod.PM || method == TauSquaredMethod.DL) {
            MetaAnalysisFit fast = fit(method, sample.effects(), ModelMatrix.intercept(k));
            MetaAnalysisFit general = fit(method, more, ModelMatrix.of(table, mean));
            near(fast, general);
            near(
                    fit(method, sample.effects(), ModelMatrix.of("x", sample.x())),
                    fit(method, more, ModelMatrix.of(table, line)));
        }
    }

    private static void near(MetaAnalysisFit fast, MetaAnalysisFit general) {
        double scale = fast.typicalVariance() + fast.tauSquared();
        assertEquals(fast.tauSquared(), general.tauSquared(), 1e-11 * scale);
        assertEquals(
                fast.heterogeneity().q(),
                general.heterogeneity().q(),
                1e-11 * (1 + fast.heterogeneity().q()));
        assertEquals(fast.estimates().get(0), general.estimates().get(0), 1e-10);
        assertEquals(fast.typicalVariance(), general.typicalVariance(), 1e-11 * scale);
    }

    @Property(tries = 60)
    void balancedDataHaveAClosedForm(
            @ForAll("samples") Sample sample, @ForAll @DoubleRange(min = 0.01, max = 1) double variance) {
        EffectSet balanced =
                EffectSet.of(sample.effects().yi(), sample.effects().yi().map(y -> variance));
        int k = balanced.size();
        double mean = balanced.yi().stream().sum() / k;
        double s2 = balanced.yi().stream().map(y -> (y - mean) * (y - mean)).sum() / (k - 1);
        double expected = Math.max(0, s2 - variance);
        for (TauSquaredMethod method : List.of(TauSquaredMethod.REML, TauSquaredMethod.DL, TauSquaredMethod.PM)) {
            MetaAnalysisFit fit = fit(method, balanced, ModelMatrix.intercept(k));
            assertEquals(expected, fit.tauSquared(), 1e-11 * (1 + s2));
            assertEquals(mean, fit.estimates().get(0), 1e-13);
        }
    }

    @Property(tries = 60)
    void dataTwiceHalveTheVarianceOfACommonEffect(@ForAll("samples") Sample sample) {
        EffectSet once = sample.effects();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < 2 * once.size(); i++) {
            rows.add(i % once.size());
        }
        EffectSet twice = once.select(rows.stream().mapToInt(Integer::intValue).toArray());
        MetaAnalysis common = MetaAnalysis.using(AnalysisSpec.commonEffect());
        assertEquals(
                common.fit(once).orThrow().covariance().get(0).get(0) / 2,
                common.fit(twice).orThrow().covariance().get(0).get(0),
                1e-14);
    }

    @Property(tries = 40)
    void intervalsOfTauSquaredNest(@ForAll("samples") Sample sample) {
        MetaAnalysisFit narrow = MetaAnalysis.using(AnalysisSpec.standard().withLevel(0.8))
                .fit(sample.effects())
                .orThrow();
        MetaAnalysisFit wide = MetaAnalysis.using(AnalysisSpec.standard().withLevel(0.99))
                .fit(sample.effects())
                .orThrow();
        for (int kind = 0; kind < 3; kind++) {
            HeterogeneityInterval inner = interval(kind, narrow);
            HeterogeneityInterval outer = interval(kind, wide);
            assertTrue(outer.tauSquared().low() <= inner.tauSquared().low() + 1e-9);
            assertTrue(outer.tauSquared().high() >= inner.tauSquared().high() - 1e-9);
        }
        assertTrue(interval(1, narrow).tauSquared().contains(narrow.tauSquared()));
    }

    private static HeterogeneityInterval interval(int kind, MetaAnalysisFit fit) {
        return switch (kind) {
            case 0 -> HeterogeneityInterval.qProfile(fit).orThrow();
            case 1 -> HeterogeneityInterval.profileLikelihood(fit).orThrow();
            default -> HeterogeneityInterval.generalisedQ(fit).orThrow();
        };
    }

    @Property(tries = 10)
    void threadsDoNotChangeABit(@ForAll("samples") Sample sample, @ForAll("methods") TauSquaredMethod method) {
        List<EffectSet> sets = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            double shift = i;
            sets.add(EffectSet.of(
                    sample.effects().yi().map(y -> y * (1 + shift / 100)),
                    sample.effects().vi()));
        }
        if (method == TauSquaredMethod.GENQM) {
            return;
        }
        MetaAnalysis analysis = MetaAnalysis.using(AnalysisSpec.randomEffects(method));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        PooledGroups alone = analysis.fitAll(EffectGroups.of(sets));
        PooledGroups together = analysis.fitAll(EffectGroups.of(sets), threads);
        threads.shutdown();
        for (int i = 0; i < sets.size(); i += 37) {
            MetaAnalysisFit single = analysis.fit(sets.get(i)).orThrow();
            assertEquals(alone.estimate(i), together.estimate(i));
            assertEquals(alone.standardError(i), together.standardError(i));
            assertEquals(single.tauSquared(), together.tauSquared(i).orElseThrow());
            assertEquals(single.estimates().get(0), together.estimate(i).orElseThrow());
        }
    }
}
