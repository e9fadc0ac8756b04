package org.synthesis.scoring.pool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.MixedRegression;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.kernel.TauSquared;

/**
 * The meta-analysis of independent effects, one per study, with or without moderators.
 *
 * <p>Under random effects the model is {@code y = X b + u + e}, u with variance tau-squared and e with the known sampling
 * variances; under a common effect tau-squared is 0. Shapes: k effects, a design of k x p of full column rank. Units: the
 * scale of analysis. Cost O(k p^2) per step. Immutable and thread-safe.
 *
 * <p>Declined: {@code no-effects}; {@code too-few-effects} when k is not above p and tau-squared has to be estimated;
 * {@code collinear} naming the column; {@code not-converged} with the trace; {@code zero-standard-error}.
 */
public final class MetaAnalysis {
    private final AnalysisSpec spec;
    private final OptionalDouble fixedTauSquared;
    private final Optional<DoubleVector> weights;
    private final Optional<DoubleVector> momentWeights;

    private MetaAnalysis(
            AnalysisSpec spec,
            OptionalDouble fixedTauSquared,
            Optional<DoubleVector> weights,
            Optional<DoubleVector> momentWeights) {
        Checks.that(
                spec.model() != PoolingModel.THREE_LEVEL,
                "a meta-analysis of independent effects has one level; use the multilevel model");
        this.spec = spec;
        this.fixedTauSquared = fixedTauSquared;
        this.weights = weights;
        this.momentWeights = momentWeights;
    }

    /** {@return the analysis under a spec for a common effect or random effects} */
    public static MetaAnalysis using(AnalysisSpec spec) {
        return new MetaAnalysis(spec, OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return this with a tau-squared that is given, not estimated} */
    public MetaAnalysis withTauSquared(double tauSquared) {
        Checks.that(tauSquared >= 0, "tau-squared must not be negative, got %s", tauSquared);
        return new MetaAnalysis(spec, OptionalDouble.of(tauSquared), weights, momentWeights);
    }

    /** {@return this with weights of the caller's choice for the coefficients, one per effect, positive} */
    public MetaAnalysis withWeights(DoubleVector values) {
        return new MetaAnalysis(spec, fixedTauSquared, Optional.of(positive(values)), momentWeights);
    }

    /** {@return this with the weights {@link TauSquaredMethod#GENQ} and {@link TauSquaredMethod#GENQM} need} */
    public MetaAnalysis withMomentWeights(DoubleVector values) {
        return new MetaAnalysis(spec, fixedTauSquared, weights, Optional.of(positive(values)));
    }

    /** {@return this for the effects at these 0-based positions: their weights, in that order; a position may occur twice} */
    public MetaAnalysis select(int... positions) {
        return new MetaAnalysis(
                spec,
                fixedTauSquared,
                weights.map(values -> selected(values, positions)),
                momentWeights.map(values -> selected(values, positions)));
    }

    private static DoubleVector selected(DoubleVector values, int[] positions) {
        return DoubleVector.of(Arrays.stream(positions).mapToDouble(values::get).toArray());
    }

    private static DoubleVector positive(DoubleVector values) {
        Checks.that(values.stream().allMatch(value -> value > 0), "weights must be positive, got %s", values);
        return values;
    }

    /** {@return the specification} */
    public AnalysisSpec spec() {
        return spec;
    }

    /** {@return the mean of the effects} */
    public Attempt<MetaAnalysisFit> fit(EffectSet effects) {
        return fit(effects, ModelMatrix.intercept(effects.size()));
    }

    /** {@return the regression of the effects on the columns of a design} */
    public Attempt<MetaAnalysisFit> fit(EffectSet effects, ModelMatrix design) {
        int k = effects.size();
        int p = design.columns();
        Checks.that(design.rows() == k, "%d effects need a design of as many rows, got %d", k, design.rows());
        weights.ifPresent(values -> Checks.that(values.size() == k, "%d effects, %d weights", k, values.size()));
        if (k == 0) {
            return Attempt.declined("no-effects", "there is no effect to pool");
        }
        boolean estimated = spec.model() == PoolingModel.RANDOM_EFFECTS && fixedTauSquared.isEmpty();
        if (k < p || (k == p && (estimated || spec.test().isKnappHartung()))) {
            return Attempt.declined(
                    "too-few-effects",
                    "a model with " + p + " coefficients needs more than " + p + " effects, got " + k);
        }
        OrthogonalDesign orthogonal = OrthogonalDesign.of(design.values().toArray(), k, p);
        if (orthogonal.dependent().isPresent()) {
            return Attempt.declined(
                    "collinear",
                    "column '" + design.names().get(orthogonal.dependent().getAsInt())
                            + "' is a combination of the columns before it; leave it out");
        }
        MixedRegression regression =
                new MixedRegression(effects.yi().toArray(), effects.vi().toArray(), orthogonal.q(), p);
        TauSquared.Fit tau2 = tauSquared(regression, effects, p);
        if (!tau2.trace().converged()) {
            return Attempt.declined(
                    "not-converged",
                    spec.tauSquaredMethod().code() + " did not converge in "
                            + tau2.trace().steps() + " steps; the last change was "
                            + tau2.trace().lastChange());
        }
        return MetaAnalysisFit.of(this, effects, design, orthogonal, regression, tau2);
    }

    private TauSquared.Fit tauSquared(MixedRegression regression, EffectSet effects, int p) {
        if (spec.model() == PoolingModel.COMMON_EFFECT) {
            return closed(0);
        }
        if (fixedTauSquared.isPresent()) {
            return closed(fixedTauSquared.getAsDouble());
        }
        int k = effects.size();
        Convergence convergence = spec.convergence();
        double[] v = effects.vi().toArray();
        return switch (spec.tauSquaredMethod()) {
            case DL -> closed(regression.moments(inverse(v)));
            case HE -> closed(regression.moments(ones(k)));
            case HS -> closed(hunterSchmidt(regression, v, 1));
            case HSK -> closed(hunterSchmidt(regression, v, k / (double) (k - p)));
            case SJ -> closed(sidikJonkman(regression, effects, p));
            case PM, EB -> regression.qEquals(k - p, convergence);
            case PMM -> regression.qEquals(Distributions.chiSquareUpperQuantile(0.5, k - p), convergence);
            case ML -> regression.maximum(false, convergence);
            case REML -> regression.maximum(true, convergence);
            case GENQ ->
                closed(regression.moments(momentWeights
                        .orElseThrow(() -> new IllegalArgumentException("GENQ needs withMomentWeights"))
                        .toArray()));
            case GENQM -> throw new IllegalArgumentException("GENQM is not available");
        };
    }

    private static TauSquared.Fit closed(double tau2) {
        return new TauSquared.Fit(Math.max(0, tau2), FitTrace.CLOSED_FORM);
    }

    private static double[] ones(int k) {
        double[] ones = new double[k];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] inverse(double[] v) {
        return Arrays.stream(v).map(value -> 1 / value).toArray();
    }

    private static double hunterSchmidt(MixedRegression regression, double[] v, double factor) {
        regression.weigh(0);
        return (factor * regression.rss() - v.length)
                / Arrays.stream(inverse(v)).sum();
    }

    private static double sidikJonkman(MixedRegression regression, EffectSet effects, int p) {
        double mean = effects.yi().stream().sum() / effects.size();
        double t0 = effects.yi().stream().map(y -> (y - mean) * (y - mean)).sum() / effects.size();
        regression.weigh(t0);
        return t0 * regression.rss() / (effects.size() - p);
    }

    /** {@return weights of the caller's choice} */
    public Optional<DoubleVector> weights() {
        return weights;
    }

    Optional<DoubleVector> momentWeights() {
        return momentWeights;
    }

    /** {@return the tau-squared that is given, empty when it is estimated or 0 by assumption} */
    public OptionalDouble fixedTauSquared() {
        return fixedTauSquared;
    }

    boolean isTauSquaredFixed() {
        return fixedTauSquared.isPresent();
    }

    ImmutableSet<MethodSource> sources() {
        ImmutableSet.Builder<MethodSource> sources = ImmutableSet.builder();
        sources.add(spec.model().source(), MethodSource.COCHRAN_1954, MethodSource.HIGGINS_THOMPSON_2002);
        if (spec.model() == PoolingModel.RANDOM_EFFECTS) {
            sources.add(spec.tauSquaredMethod().source());
        }
        return sources.add(spec.test().source()).build();
    }

    ImmutableList<Diagnostic> diagnostics() {
        return ImmutableList.of();
    }
}
