package org.synthesis.scoring.sensitivity;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Data and fits for tests. */
public final class Samples {
    private Samples() {}

    /** The 13 trials of BCG vaccine: log risk ratios and variances. Source: Colditz et al. (1994). */
    public static EffectSet bcg() {
        double[][] tables = {
            {4, 119, 11, 128},
            {6, 300, 29, 274},
            {3, 228, 11, 209},
            {62, 13536, 248, 12619},
            {33, 5036, 47, 5761},
            {180, 1361, 372, 1079},
            {8, 2537, 10, 619},
            {505, 87886, 499, 87892},
            {29, 7470, 45, 7232},
            {17, 1699, 65, 1600},
            {186, 50448, 141, 27197},
            {5, 2493, 3, 2338},
            {27, 16886, 29, 17825}
        };
        double[] y = new double[13];
        double[] v = new double[13];
        for (int i = 0; i < 13; i++) {
            double[] t = tables[i];
            y[i] = Math.log(t[0] / (t[0] + t[1]) / (t[2] / (t[2] + t[3])));
            v[i] = 1 / t[0] - 1 / (t[0] + t[1]) + 1 / t[2] - 1 / (t[2] + t[3]);
        }
        return EffectSet.of(y, v);
    }

    /** Absolute latitudes of these trials. */
    public static DoubleVector latitudes() {
        return DoubleVector.of(44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33);
    }

    public static MetaAnalysisFit fit(EffectSet effects, AnalysisSpec spec) {
        return MetaAnalysis.using(spec).fit(effects).orThrow();
    }

    public static MetaAnalysisFit fit(EffectSet effects) {
        return fit(effects, AnalysisSpec.standard());
    }

    public static MetaAnalysisFit regression() {
        return MetaAnalysis.using(AnalysisSpec.standard())
                .fit(bcg(), ModelMatrix.of("latitude", latitudes()))
                .orThrow();
    }

    public static EffectSet mirrored(EffectSet effects) {
        return new EffectSet(effects.labels(), effects.yi().map(y -> -y), effects.vi());
    }

    /** Between so many effects, distinct with probability 1. */
    public static Arbitrary<EffectSet> effects(int fewest, int most) {
        Arbitrary<double[]> row = Combinators.combine(
                        Arbitraries.doubles().between(-2, 2).ofScale(6),
                        Arbitraries.doubles().between(0.005, 0.5).ofScale(6))
                .as((y, v) -> new double[] {y, v});
        return row.list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(rows -> EffectSet.of(
                        rows.stream().mapToDouble(r -> r[0]).toArray(),
                        rows.stream().mapToDouble(r -> r[1]).toArray()));
    }

    /** A common effect, or random effects with an estimator that needs no weights. */
    public static Arbitrary<AnalysisSpec> specs() {
        return Arbitraries.of(IntStream.rangeClosed(0, 6)
                .mapToObj(i -> i == 6
                        ? AnalysisSpec.standard().withModel(PoolingModel.COMMON_EFFECT)
                        : AnalysisSpec.randomEffects(new TauSquaredMethod[] {
                                    TauSquaredMethod.DL,
                                    TauSquaredMethod.HE,
                                    TauSquaredMethod.SJ,
                                    TauSquaredMethod.PM,
                                    TauSquaredMethod.HSK,
                                    TauSquaredMethod.REML
                                }
                                [i]))
                .toList());
    }
}
