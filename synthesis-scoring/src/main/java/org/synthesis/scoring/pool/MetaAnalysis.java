package org.synthesis.scoring.pool;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.MeanRegression;
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
 * <p>Tau-squared is that of the model as it stands. A program that centres the effects first finds another value when the
 * intercept is not in the span of the design; such a value belongs to another model.
 *
 * <p>Declined: {@code no-effects}; {@code too-few-effects} when k is not above p and something has to be estimated from what is
 * left over; {@code collinear} naming the column; {@code out-of-range} naming the effect; {@code weights-too-unequal}
 * when, with moderators, at most p effects outweigh all others together by a factor of about 1e9;
 * {@code not-converged} with the trace; {@code zero-standard-error}.
 */
public final class MetaAnalysis {
    /** Beyond this sums of squares overflow; no study measures such an effect. */
    static final double LARGEST = 1e60;

    private static final double[] NO_WEIGHTS = {};

    /** How many sets of a batch one thread takes at a time. */
    private static final int CHUNK = 256;

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
        Checks.that(
                tauSquared >= 0 && tauSquared <= LARGEST,
                "tau-squared must not be negative and at most %s, got %s",
                LARGEST,
                tauSquared);
        Checks.that(
                spec.model() == PoolingModel.RANDOM_EFFECTS,
                "tau-squared is 0 under a common effect and cannot be given; use random effects");
        return new MetaAnalysis(spec, OptionalDouble.of(tauSquared), weights, momentWeights);
    }

    /** {@return this with weights of the caller's choice for the coefficients, one per effect, positive} */
    public MetaAnalysis withWeights(DoubleVector values) {
        return new MetaAnalysis(spec, fixedTauSquared, Optional.of(positive(values)), momentWeights);
    }

    /**
     * {@return this with weights for {@link TauSquaredMethod#GENQ} and {@link TauSquaredMethod#GENQM}, one per effect, positive}
     *
     * <p>Without them both take the inverse sampling variances, which makes GENQ the DerSimonian-Laird estimator.
     */
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
        Checks.that(
                values.stream().allMatch(value -> value > 0 && value <= LARGEST),
                "weights must be positive and at most %s, got %s",
                LARGEST,
                values);
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
        Attempt<MetaAnalysisFit> attempt = attempt(effects, design);
        if (attempt instanceof Attempt.Answered<MetaAnalysisFit> answered
                && !answered.value().trace().converged()) {
            return Attempt.declined(
                    "not-converged",
                    spec.tauSquaredMethod().code() + " did not converge in "
                            + answered.value().trace().steps() + " steps; the last change was "
                            + answered.value().trace().lastChange() + "; allow more steps or choose another estimator");
        }
        return attempt;
    }

    /** The fit even when the iteration did not converge, for a caller who says so in the result. */
    Attempt<MetaAnalysisFit> attempt(EffectSet effects, ModelMatrix design) {
        int k = effects.size();
        if (design.rows() != k) {
            throw new IllegalArgumentException(k + " effects need a design of as many rows, got " + design.rows());
        }
        checkSize(weights, k);
        checkSize(momentWeights, k);
        Optional<Attempt<MetaAnalysisFit>> refusal = refusal(effects, design);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        OrthogonalDesign orthogonal = orthogonal(design);
        if (orthogonal.dependent().isPresent()) {
            return Attempt.declined(
                    "collinear",
                    "column '" + design.names().get(orthogonal.dependent().getAsInt())
                            + "' is a combination of the columns before it; leave it out");
        }
        MixedRegression regression =
                MixedRegression.takingOver(effects.yi().toArray(), effects.vi().toArray(), orthogonal);
        try {
            MetaAnalysisFit fit = new MetaAnalysisFit(this, effects, design, orthogonal, regression);
            return fit.hasStandardErrors()
                    ? Attempt.answered(fit)
                    : Attempt.declined(
                            "zero-standard-error",
                            "the effects do not differ" + (design.isIntercept() ? "" : " from the model")
                                    + ", so the Knapp-Hartung standard error is 0;"
                                    + " use the safeguarded form or the Wald test");
        } catch (ArithmeticException e) {
            return Attempt.declined("weights-too-unequal", e.getMessage() + "; leave out the most extreme variances");
        }
    }

    /** {@return the means of many sets, computed in this thread} */
    public PooledGroups fitAll(EffectGroups groups) {
        return fitAll(groups, Runnable::run);
    }

    /**
     * {@return the means of many sets, computed by the threads of an executor}
     *
     * <p>Each set is computed by itself, so the numbers are the same to the last bit for any number of threads. Weights of the
     * caller's choice belong to one set and are refused.
     */
    public PooledGroups fitAll(EffectGroups groups, Executor executor) {
        Checks.that(
                weights.isEmpty() && momentWeights.isEmpty(),
                "weights belong to one set of effects; fit the sets one by one");
        int n = groups.size();
        double[] estimates = new double[n];
        double[] standardErrors = new double[n];
        double[] tauSquared = new double[n];
        Map<Integer, Attempt.Declined<MetaAnalysisFit>> refusals = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        for (int from = 0; from < n; from += CHUNK) {
            int first = from;
            int last = Math.min(n, from + CHUNK);
            parts.add(CompletableFuture.runAsync(
                    () -> {
                        for (int set = first; set < last; set++) {
                            fitInPlace(groups, set, estimates, standardErrors, tauSquared, refusals);
                        }
                    },
                    executor));
        }
        parts.forEach(CompletableFuture::join);
        return new PooledGroups(this, estimates, standardErrors, tauSquared, refusals);
    }

    private void fitInPlace(
            EffectGroups groups,
            int set,
            double[] estimates,
            double[] standardErrors,
            double[] tauSquared,
            Map<Integer, Attempt.Declined<MetaAnalysisFit>> refusals) {
        int start = groups.start(set);
        int k = groups.ends().get(set) - start;
        double[] y = new double[k];
        double[] v = new double[k];
        for (int i = 0; i < k; i++) {
            y[i] = groups.yi().get(start + i);
            v[i] = groups.vi().get(start + i);
        }
        if (!isPlain(y, v)) {
            refuse(set, fit(EffectSet.of(y, v)), refusals);
            return;
        }
        MeanRegression regression = MeanRegression.takingOver(y, v);
        TauSquared.Fit found = tauSquared(regression);
        regression.weigh(found.tau2());
        double variance = 1 / regression.sumW();
        if (spec.test().isKnappHartung()) {
            double factor = regression.rss() / (k - 1);
            variance *= spec.test() == TestMethod.KNAPP_HARTUNG ? factor : Math.max(1, factor);
        }
        if (!found.trace().converged() || !(variance > 0)) {
            refuse(set, fit(EffectSet.of(y, v)), refusals);
            return;
        }
        estimates[set] = regression.mean();
        standardErrors[set] = Math.sqrt(variance);
        tauSquared[set] = found.tau2();
    }

    /** Whether there are effects enough, and none is out of range. */
    private boolean isPlain(double[] y, double[] v) {
        boolean needsResiduals = isTauSquaredEstimated() || spec.test() != TestMethod.Z;
        if (y.length < (needsResiduals ? 2 : 1)) {
            return false;
        }
        for (int i = 0; i < y.length; i++) {
            if (isOutOfRange(y[i], v[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOutOfRange(double y, double v) {
        return !(Math.abs(y) <= LARGEST && v <= LARGEST && v >= 1 / LARGEST);
    }

    private static void refuse(
            int set, Attempt<MetaAnalysisFit> attempt, Map<Integer, Attempt.Declined<MetaAnalysisFit>> refusals) {
        if (attempt instanceof Attempt.Declined<MetaAnalysisFit> declined) {
            refusals.put(set, declined);
        } else {
            throw new AssertionError("set " + set + " is refused here and answered there");
        }
    }

    private static void checkSize(Optional<DoubleVector> values, int k) {
        if (values.isPresent()) {
            Checks.that(
                    values.get().size() == k,
                    "%d effects, %d weights",
                    k,
                    values.get().size());
        }
    }

    private Optional<Attempt<MetaAnalysisFit>> refusal(EffectSet effects, ModelMatrix design) {
        int k = effects.size();
        int p = design.columns();
        if (k == 0) {
            return Optional.of(Attempt.declined("no-effects", "there is no effect to pool"));
        }
        boolean needsResiduals = isTauSquaredEstimated() || spec.test() != TestMethod.Z;
        if (k < p || (k == p && needsResiduals)) {
            return Optional.of(Attempt.declined(
                    "too-few-effects",
                    "a model with " + p + " coefficients needs more than " + p + " effects, got " + k));
        }
        for (int i = 0; i < k; i++) {
            if (isOutOfRange(effects.yi().get(i), effects.vi().get(i))) {
                return Optional.of(Attempt.declined(
                        "out-of-range",
                        "effects must lie within " + LARGEST + " and variances between " + 1 / LARGEST + " and "
                                + LARGEST + "; look at '" + effects.labels().get(i) + "'"));
            }
        }
        return Optional.empty();
    }

    static OrthogonalDesign orthogonal(ModelMatrix design) {
        return design.isIntercept()
                ? OrthogonalDesign.MEAN
                : OrthogonalDesign.of(design.values().toArray(), design.rows(), design.columns());
    }

    /** Tau-squared by the spec, on a workspace of the design. */
    TauSquared.Fit tauSquared(MixedRegression regression) {
        if (spec.model() == PoolingModel.COMMON_EFFECT) {
            return TauSquared.Fit.closed(0);
        }
        return fixedTauSquared.isPresent()
                ? TauSquared.Fit.closed(fixedTauSquared.getAsDouble())
                : TauSquared.estimate(
                        regression, spec.tauSquaredMethod(), momentWeights(regression), spec.convergence());
    }

    /** Standard error the estimator of the spec has at a value; a given value has that of the estimator. */
    OptionalDouble standardError(MixedRegression regression, int df, double tau2) {
        return spec.model() == PoolingModel.COMMON_EFFECT || df == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        TauSquared.standardError(regression, spec.tauSquaredMethod(), momentWeights(regression), tau2));
    }

    private double[] momentWeights(MixedRegression regression) {
        boolean needed =
                spec.tauSquaredMethod() == TauSquaredMethod.GENQ || spec.tauSquaredMethod() == TauSquaredMethod.GENQM;
        if (!needed) {
            return NO_WEIGHTS;
        }
        return momentWeights.isPresent() ? momentWeights.get().toArray() : regression.inverseVariances();
    }

    /** {@return weights of the caller's choice for the coefficients} */
    public Optional<DoubleVector> weights() {
        return weights;
    }

    /** {@return weights of the caller's choice for the moment estimator} */
    public Optional<DoubleVector> momentWeights() {
        return momentWeights;
    }

    /** {@return the tau-squared that is given} */
    public OptionalDouble fixedTauSquared() {
        return fixedTauSquared;
    }

    boolean isTauSquaredEstimated() {
        return spec.model() == PoolingModel.RANDOM_EFFECTS && fixedTauSquared.isEmpty();
    }

    ImmutableSet<MethodSource> sources() {
        ImmutableSet.Builder<MethodSource> sources = ImmutableSet.builder();
        sources.add(spec.model().source(), MethodSource.COCHRAN_1954, MethodSource.HIGGINS_THOMPSON_2002);
        if (isTauSquaredEstimated()) {
            sources.add(spec.tauSquaredMethod().source());
        }
        return sources.add(spec.test().source()).build();
    }
}
