package org.synthesis.scoring.pool;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.analysis.VarianceComponents;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.ThreeLevelReml;
import org.synthesis.scoring.kernel.WaldTests;
import org.synthesis.scoring.kernel.WeightedMean;

/**
 * The mean of effects of primary studies, under the model of an {@link AnalysisSpec}.
 *
 * <p>Effects stand on the scale of analysis (logarithms for ratios). They are told apart by key and held together by cluster,
 * never by label. The result does not depend on the order of the effects, to the last bit. Immutable and thread-safe.
 *
 * <p>Declined, with these reasons: {@code no-effects}; {@code measure-cannot-be-pooled} for counts of votes and other
 * measures without a sampling variance; {@code pooled-again} when an effect is not primary; {@code too-few-effects} and
 * {@code too-few-clusters}; {@code levels-not-separable} when no cluster of a three-level model has two effects;
 * {@code zero-standard-error} when equal effects leave the Knapp-Hartung test without a residual.
 *
 * <p>Answered with a diagnostic: {@code dependence-ignored}, {@code not-converged}, {@code knapp-hartung-narrower},
 * {@code prediction-interval-left-out}, {@code tau-squared-interval-empty}, {@code tau-squared-interval-not-converged}.
 * An iteration that does not converge is reported, and no other estimator takes its place.
 */
public final class Pooling {
    private static final ImmutableSet<EffectMeasure> WITHOUT_VARIANCE = ImmutableSet.of(
            EffectMeasure.VOTE_COUNT,
            EffectMeasure.NONE,
            EffectMeasure.PROPORTION_PAIR,
            EffectMeasure.PERCENT_CHANGE,
            EffectMeasure.VARIANCE_EXPLAINED_MAX);

    private final AnalysisSpec spec;

    private Pooling(AnalysisSpec spec) {
        this.spec = spec;
    }

    /** {@return pooling under a specification} */
    public static Pooling using(AnalysisSpec spec) {
        return new Pooling(spec);
    }

    /** {@return the specification} */
    public AnalysisSpec spec() {
        return spec;
    }

    /**
     * Pools effects of one measure.
     *
     * @return the pooled effect, or why these effects cannot be pooled and what to do instead
     * @throws IllegalArgumentException naming the keys that occur more than once
     */
    public Attempt<PooledEffect> pool(EffectMeasure measure, Collection<StudyEffect> effects) {
        List<StudyEffect> sorted =
                effects.stream().sorted(Comparator.comparing(StudyEffect::key)).toList();
        checkKeys(sorted);
        return refusal(measure, sorted).orElseGet(() -> fit(measure, sorted));
    }

    private static void checkKeys(List<StudyEffect> effects) {
        Multiset<String> keys = HashMultiset.create();
        effects.forEach(effect -> keys.add(effect.key()));
        String twice = keys.entrySet().stream()
                .filter(entry -> entry.getCount() > 1)
                .map(entry -> "'" + entry.getElement() + "'")
                .sorted()
                .collect(Collectors.joining(", "));
        Checks.that(twice.isEmpty(), "keys of effects must be unique, got more than once: %s", twice);
    }

    private Optional<Attempt<PooledEffect>> refusal(EffectMeasure measure, List<StudyEffect> effects) {
        if (WITHOUT_VARIANCE.contains(measure)) {
            return declined(
                    "measure-cannot-be-pooled",
                    "'%s' has no sampling variance on a common scale; show the results side by side",
                    measure.label().en());
        }
        List<String> extreme = effects.stream()
                .filter(effect -> Math.abs(effect.size().yi()) > MetaAnalysis.LARGEST
                        || effect.size().vi() > MetaAnalysis.LARGEST
                        || effect.size().vi() < 1 / MetaAnalysis.LARGEST)
                .map(StudyEffect::key)
                .toList();
        if (!extreme.isEmpty()) {
            return declined(
                    "out-of-range",
                    "effects must lie within %s and variances between %s and %s; look at %s",
                    MetaAnalysis.LARGEST,
                    1 / MetaAnalysis.LARGEST,
                    MetaAnalysis.LARGEST,
                    String.join(", ", extreme));
        }
        List<StudyEffect> again = effects.stream()
                .filter(effect -> effect.unit() != ReportingUnit.PRIMARY)
                .toList();
        if (!again.isEmpty()) {
            return declined(
                    "pooled-again",
                    "%s %s not the result of one primary study; pooling would count primary studies twice:"
                            + " show them side by side, or pool their primary studies",
                    again.stream()
                            .map(effect ->
                                    "'" + effect.key() + "' (" + effect.unit().code() + ")")
                            .collect(Collectors.joining(", ")),
                    again.size() == 1 ? "is" : "are");
        }
        int k = effects.size();
        if (k == 0) {
            return declined("no-effects", "there is no effect to pool");
        }
        if (k == 1 && (spec.model() != PoolingModel.COMMON_EFFECT || spec.test() != TestMethod.Z)) {
            return declined(
                    "too-few-effects",
                    "%s with test %s needs at least 2 effects, got 1; report the one effect as it stands",
                    spec.model().label().en(),
                    spec.test().code());
        }
        return spec.model() == PoolingModel.THREE_LEVEL ? clusterRefusal(effects) : Optional.empty();
    }

    private static Optional<Attempt<PooledEffect>> clusterRefusal(List<StudyEffect> effects) {
        int clusters = clusterSizes(effects).entrySet().size();
        if (clusters == 1) {
            return declined(
                    "too-few-clusters",
                    "the three-level model needs at least 2 clusters, got 1 ('%s') with %d effects; one study cannot show how"
                            + " studies differ",
                    effects.get(0).cluster(),
                    effects.size());
        }
        if (clusters == effects.size()) {
            return declined(
                    "levels-not-separable",
                    "each of the %d clusters holds one effect, so the two levels cannot be told apart;"
                            + " use random effects, which give the same mean",
                    clusters);
        }
        return Optional.empty();
    }

    private static Optional<Attempt<PooledEffect>> declined(String reason, String message, Object... arguments) {
        return Optional.of(Attempt.declined(reason, String.format(Locale.ROOT, message, arguments)));
    }

    private static Multiset<String> clusterSizes(List<StudyEffect> effects) {
        Multiset<String> sizes = HashMultiset.create();
        effects.forEach(effect -> sizes.add(effect.cluster()));
        return sizes;
    }

    private Attempt<PooledEffect> fit(EffectMeasure measure, List<StudyEffect> effects) {
        Draft draft = new Draft(spec, measure, effects);
        if (spec.model() == PoolingModel.THREE_LEVEL) {
            draft.threeLevel();
            return Attempt.answered(draft.build());
        }
        EffectSet set = EffectSet.of(effects);
        return MetaAnalysis.using(spec)
                .attempt(set, ModelMatrix.intercept(set.size()))
                .map(draft::independent);
    }

    /** One analysis under way. */
    private static final class Draft {
        private final AnalysisSpec spec;
        private final EffectMeasure measure;
        private final List<StudyEffect> effects;
        private final int k;
        private final Multiset<String> clusters;
        private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        private final ImmutableSet.Builder<MethodSource> sources = ImmutableSet.builder();
        private final Heterogeneity.Builder heterogeneity = Heterogeneity.builder();
        private final ImmutableList.Builder<StudyWeight> weights = ImmutableList.builder();
        private double estimate;
        private double standardError;
        private double spread;
        private FitTrace trace = FitTrace.CLOSED_FORM;
        private Optional<VarianceComponents> components = Optional.empty();

        Draft(AnalysisSpec spec, EffectMeasure measure, List<StudyEffect> effects) {
            this.spec = spec;
            this.measure = measure;
            this.effects = effects;
            this.k = effects.size();
            this.clusters = clusterSizes(effects);
        }

        /** Takes over a fit of independent effects. */
        PooledEffect independent(MetaAnalysisFit fit) {
            sources.addAll(fit.sources());
            trace = fit.trace();
            spread = fit.tauSquared();
            heterogeneity.from(fit.heterogeneity());
            if (spec.model() == PoolingModel.RANDOM_EFFECTS) {
                HeterogeneityInterval interval =
                        HeterogeneityInterval.qProfile(fit).orThrow();
                sources.add(interval.source());
                heterogeneity.tauSquaredInterval(interval.tauSquared());
                diagnostics.addAll(interval.diagnostics());
            }
            Coefficient mean = fit.coefficients().get(0);
            estimate = mean.estimate();
            standardError = mean.standardError();
            DoubleVector used = fit.weights();
            double sum = used.stream().sum();
            for (int i = 0; i < k; i++) {
                weights.add(row(effects.get(i), 100 * (used.get(i) / sum)));
            }
            warnOfDependence();
            diagnostics.addAll(fit.diagnostics());
            if (spec.test().isKnappHartung()) {
                sources.add(MethodSource.KNAPP_HARTUNG_2003);
            }
            return build();
        }

        private void warnOfDependence() {
            long several = clusters.entrySet().stream()
                    .filter(entry -> entry.getCount() > 1)
                    .count();
            if (several > 0) {
                warn(
                        "dependence-ignored",
                        String.format(
                                Locale.ROOT,
                                "%d of %d clusters hold several effects, which the model takes as independent:"
                                        + " the interval is too narrow",
                                several,
                                clusters.entrySet().size()),
                        "use the three-level model");
            }
        }

        void threeLevel() {
            ThreeLevel model = ThreeLevel.fit(effects, spec.convergence());
            ThreeLevelReml.Fit fit = model.fit();
            sources.add(
                    spec.model().source(),
                    MethodSource.COCHRAN_1954,
                    MethodSource.HIGGINS_THOMPSON_2002,
                    MethodSource.VAN_DEN_NOORTGATE_2013,
                    MethodSource.GILMOUR_1995);
            trace = fit.trace();
            components = Optional.of(new VarianceComponents(fit.between(), fit.within()));
            estimate = fit.mean();
            standardError = 1 / Math.sqrt(fit.information());
            spread = fit.between() + fit.within();
            double[] y =
                    effects.stream().mapToDouble(effect -> effect.size().yi()).toArray();
            double[] v =
                    effects.stream().mapToDouble(effect -> effect.size().vi()).toArray();
            double typical = WeightedMean.typicalVariance(v);
            double q = WeightedMean.of(y, v, 0).q();
            heterogeneity
                    .iSquaredPercent(100 * spread / (spread + typical))
                    .hSquared(1 + spread / typical)
                    .q(q)
                    .degreesOfFreedom(k - 1)
                    .pValue(Distributions.chiSquareUpperTail(q, k - 1));
            ImmutableList.Builder<StudyWeight> rows = ImmutableList.builder();
            for (int i = 0; i < k; i++) {
                rows.add(row(model.effects().get(i), model.percents().get(i)));
            }
            weights.addAll(rows.build().stream()
                    .sorted(Comparator.comparing(StudyWeight::key))
                    .toList());
        }

        PooledEffect build() {
            sources.add(spec.test().source());
            if (!trace.converged()) {
                warn(
                        "not-converged",
                        String.format(
                                Locale.ROOT,
                                "%s stopped after %d steps with last change %s",
                                spec.tauSquaredMethod().code(),
                                trace.steps(),
                                trace.lastChange()),
                        "allow more steps, or choose another estimator");
            }
            OptionalInt df = spec.test() == TestMethod.Z ? OptionalInt.empty() : OptionalInt.of(k - 1);
            Coefficient mean = WaldTests.coefficient(
                    ModelMatrix.INTERCEPT,
                    estimate,
                    standardError,
                    df.isPresent() ? OptionalDouble.of(df.getAsInt()) : OptionalDouble.empty(),
                    spec.level());
            return PooledEffect.builder()
                    .spec(spec)
                    .measure(measure)
                    .estimate(Checks.finite(estimate, "estimate"))
                    .standardError(standardError)
                    .interval(mean.interval())
                    .statistic(Checks.finite(mean.statistic(), "statistic"))
                    .pValue(mean.pValue())
                    .degreesOfFreedom(df)
                    .effectCount(k)
                    .clusterCount(clusters.entrySet().size())
                    .predictionInterval(prediction())
                    .heterogeneity(heterogeneity.build())
                    .varianceComponents(components)
                    .weights(weights.build())
                    .trace(trace)
                    .diagnostics(diagnostics.build())
                    .sources(sources.build())
                    .build();
        }

        private Optional<Interval> prediction() {
            if (spec.model() == PoolingModel.COMMON_EFFECT) {
                return Optional.empty();
            }
            if (k < 3) {
                note("prediction-interval-left-out", "a prediction interval needs at least 3 effects, got " + k);
                return Optional.empty();
            }
            sources.add(spec.prediction().source());
            double half = MetaAnalysisFit.quantile(spec.prediction(), spec.level(), k, 1)
                    * Math.sqrt(spread + standardError * standardError);
            return Optional.of(new Interval(estimate - half, estimate + half, spec.level()));
        }

        private static StudyWeight row(StudyEffect effect, double percent) {
            return new StudyWeight(
                    effect.key(), effect.label(), effect.cluster(), effect.size(), Math.min(100, percent));
        }

        private void warn(String code, String message, String hint) {
            diagnostics.add(Diagnostic.warning(code, SourceLocation.NOWHERE, message, hint));
        }

        private void note(String code, String message) {
            diagnostics.add(Diagnostic.note(code, SourceLocation.NOWHERE, message, ""));
        }
    }
}
