package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Tests whether effects depend on the size of their studies: Egger's test and its variants.
 *
 * <p>Two forms: the meta-regression adds the predictor to the model of a fit, with its estimator and test; weighted least
 * squares uses weights 1/v and one estimated dispersion, as the test was published. Moderators of the fit stay in the model.
 * Immutable and thread-safe.
 *
 * <p>Declined: {@code no-variation} of the predictor, and whatever the regression declines, for instance
 * {@code too-few-effects}.
 *
 * @see MethodSource#EGGER_1997
 */
public final class FunnelRegression {
    private final FunnelPredictor predictor;
    private final boolean leastSquares;

    private FunnelRegression(FunnelPredictor predictor, boolean leastSquares) {
        this.predictor = predictor;
        this.leastSquares = leastSquares;
    }

    /** {@return the test within the model of a fit} */
    public static FunnelRegression metaRegression(FunnelPredictor predictor) {
        return new FunnelRegression(predictor, false);
    }

    /** {@return the test by weighted least squares with an estimated dispersion; with the standard error Egger's test} */
    public static FunnelRegression weightedLeastSquares(FunnelPredictor predictor) {
        return new FunnelRegression(predictor, true);
    }

    /**
     * The test.
     *
     * @param test the coefficient of the predictor
     * @param limit the intercept, the effect expected of a study without sampling error; empty with other moderators, and for
     *     predictors that grow with the study
     * @param model the whole regression
     * @param diagnostics what a reader must know
     * @param sources the publications that define what was done, besides those of the model
     */
    public record Result(
            Coefficient test,
            Optional<Coefficient> limit,
            MetaAnalysisFit model,
            ImmutableList<Diagnostic> diagnostics,
            ImmutableSet<MethodSource> sources) {
        Result withSources(MethodSource... known) {
            return new Result(test, limit, model, diagnostics, ImmutableSet.copyOf(known));
        }
    }

    /** {@return the test for a set of effects without moderators; meta-regression by the standard specification} */
    public Attempt<Result> of(EffectSet effects) {
        return tested(standard(), effects, ModelMatrix.intercept(effects.size()), sizeFree(effects));
    }

    /** {@return the test for a set of effects and the total sample sizes of their studies} */
    public Attempt<Result> of(EffectSet effects, DoubleVector sampleSizes) {
        return tested(standard(), effects, ModelMatrix.intercept(effects.size()), sized(effects, sampleSizes));
    }

    /** {@return the test in the model of a fit} */
    public Attempt<Result> of(MetaAnalysisFit fit) {
        return tested(analysis(fit), fit.effects(), fit.design(), sizeFree(fit.effects()));
    }

    /** {@return the test in the model of a fit, with the total sample sizes of the studies} */
    public Attempt<Result> of(MetaAnalysisFit fit, DoubleVector sampleSizes) {
        return tested(analysis(fit), fit.effects(), fit.design(), sized(fit.effects(), sampleSizes));
    }

    private MetaAnalysis standard() {
        AnalysisSpec spec = AnalysisSpec.builder().build();
        return leastSquares ? leastSquares(spec) : MetaAnalysis.using(spec);
    }

    private MetaAnalysis analysis(MetaAnalysisFit fit) {
        return leastSquares ? leastSquares(fit.spec()) : fit.analysis();
    }

    /** Weights 1/v, and the residual mean square as dispersion: Knapp and Hartung's factor with tau-squared at 0. */
    private static MetaAnalysis leastSquares(AnalysisSpec spec) {
        return MetaAnalysis.using(spec.withModel(PoolingModel.RANDOM_EFFECTS).withTest(TestMethod.KNAPP_HARTUNG))
                .withTauSquared(0);
    }

    private DoubleVector sizeFree(EffectSet effects) {
        Checks.that(!predictor.needsSampleSizes(), "the predictor %s needs sample sizes", predictor.code());
        return predictor == FunnelPredictor.VARIANCE
                ? effects.vi()
                : effects.vi().map(Math::sqrt);
    }

    private DoubleVector sized(EffectSet effects, DoubleVector n) {
        Checks.that(
                n.size() == effects.size(), "%d effects need as many sample sizes, got %d", effects.size(), n.size());
        Checks.that(n.stream().allMatch(size -> size > 0), "sample sizes must be positive, got %s", n);
        return switch (predictor) {
            case STANDARD_ERROR, VARIANCE -> sizeFree(effects);
            case SAMPLE_SIZE -> n;
            case INVERSE_SAMPLE_SIZE -> n.map(size -> 1 / size);
            case ROOT_SAMPLE_SIZE -> n.map(Math::sqrt);
            case INVERSE_ROOT_SAMPLE_SIZE -> n.map(size -> 1 / Math.sqrt(size));
        };
    }

    private Attempt<Result> tested(MetaAnalysis analysis, EffectSet effects, ModelMatrix design, DoubleVector column) {
        if (column.stream().distinct().count() < 2) {
            return Attempt.declined("no-variation", "all studies have the same " + predictor.code());
        }
        ModelMatrix wider = design.withColumn(predictor.code(), column);
        boolean mean =
                design.columns() == 1 && IntStream.range(0, design.rows()).allMatch(row -> design.get(row, 0) == 1);
        return analysis.fit(effects, wider)
                .map(fit -> new Result(
                        fit.coefficients().get(design.columns()),
                        mean && predictor.hasLimit()
                                ? Optional.of(fit.coefficients().get(0))
                                : Optional.empty(),
                        fit,
                        Funnels.fewEffects(effects.size()),
                        ImmutableSet.of(MethodSource.EGGER_1997)));
    }
}
