package org.synthesis.model.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.NumberText;

/**
 * The mean of a set of effects, with everything a table or forest plot prints. All numbers stand on the scale of analysis:
 * logarithms for ratios.
 *
 * <p>{@link #summary()} is the form for people. It is a method of its own because an interface cannot define
 * {@code toString}, which lists every attribute.
 */
@Value.Immutable
@ModelStyle
public sealed interface PooledEffect permits ImmutablePooledEffect {
    /** {@return what was asked} */
    AnalysisSpec spec();

    /** {@return how the effects are expressed} */
    EffectMeasure measure();

    /** {@return the mean effect} */
    double estimate();

    /** {@return standard error of the mean, as the test uses it} */
    double standardError();

    /** {@return confidence interval of the mean} */
    Interval interval();

    /** {@return the mean over its standard error} */
    double statistic();

    /** {@return two-sided probability of a statistic at least this far from 0} */
    double pValue();

    /** {@return degrees of freedom when the test uses a t distribution} */
    OptionalInt degreesOfFreedom();

    /** {@return number of effects, k} */
    int effectCount();

    /** {@return number of clusters that hold them} */
    int clusterCount();

    /** {@return where a new effect is expected; absent under a common effect and with fewer than 3 effects} */
    Optional<Interval> predictionInterval();

    /** {@return how much the effects differ} */
    Heterogeneity heterogeneity();

    /** {@return variances between and within clusters, only in a three-level model} */
    Optional<VarianceComponents> varianceComponents();

    /** {@return the effects with their weights, in the order of their keys} */
    ImmutableList<StudyWeight> weights();

    /** {@return how the estimation of the variances ended} */
    FitTrace trace();

    /** {@return what a reader of this result must know} */
    ImmutableList<Diagnostic> diagnostics();

    /** {@return the publications that define what was done} */
    ImmutableSet<MethodSource> sources();

    /** Checks that the counts fit the rows. */
    @Value.Check
    default void check() {
        Checks.that(
                weights().size() == effectCount() && clusterCount() >= 1 && clusterCount() <= effectCount(),
                "%d effects in %d clusters need as many weights, got %d",
                effectCount(),
                clusterCount(),
                weights().size());
    }

    /** {@return estimate and squared standard error} */
    default EffectSize toEffectSize() {
        return new EffectSize(estimate(), standardError() * standardError());
    }

    /**
     * {@return the result in a few ASCII lines; the first has at most 60 characters and already answers, for instance
     * {@code log OR 0.42 [0.30, 0.54], k = 58, random effects, REML}}
     */
    default String summary() {
        NumberText text = NumberText.in(Language.EN);
        String name = (measure().scale() == Scale.RATIO ? "log " : "")
                + measure().label().en();
        String answer = name + ' ' + text.fixed(estimate(), 2) + bounds(interval()) + ", k = " + effectCount();
        String full = answer + ", " + spec().words();
        StringBuilder lines = new StringBuilder(full.length() <= 60 ? full : answer);
        lines.append("\n  SE ").append(text.fixed(standardError(), 3));
        lines.append(degreesOfFreedom().isPresent() ? ", t " : ", z ").append(text.fixed(statistic(), 2));
        if (degreesOfFreedom().isPresent()) {
            lines.append(" (df ").append(degreesOfFreedom().getAsInt()).append(')');
        }
        lines.append(", p ").append(text.pValue(pValue()));
        lines.append(", test ").append(spec().test().code());
        predictionInterval()
                .ifPresent(range -> lines.append("\n  prediction interval")
                        .append(bounds(range))
                        .append(", ")
                        .append(spec().prediction().code()));
        varianceComponents()
                .ifPresent(parts -> lines.append("\n  variance between clusters ")
                        .append(text.fixed(parts.betweenClusters(), 4))
                        .append(", within ")
                        .append(text.fixed(parts.withinClusters(), 4))
                        .append(", clusters ")
                        .append(clusterCount()));
        lines.append("\n  ");
        heterogeneity()
                .tauSquared()
                .ifPresent(tau2 ->
                        lines.append("tau^2 ").append(text.fixed(tau2, 4)).append(", "));
        lines.append("I^2 ")
                .append(text.fixed(heterogeneity().iSquaredPercent(), 1))
                .append('%');
        lines.append(", Q ").append(text.fixed(heterogeneity().q(), 2));
        lines.append(" (df ").append(heterogeneity().degreesOfFreedom()).append(')');
        lines.append(", p ").append(text.pValue(heterogeneity().pValue()));
        for (Diagnostic diagnostic : diagnostics()) {
            lines.append("\n  ").append(diagnostic);
        }
        return lines.toString();
    }

    private static String bounds(Interval interval) {
        NumberText text = NumberText.in(Language.EN);
        return " [" + text.fixed(interval.low(), 2) + ", " + text.fixed(interval.high(), 2) + ']';
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link PooledEffect}. */
    final class Builder extends ImmutablePooledEffect.Builder {
        Builder() {}
    }
}
