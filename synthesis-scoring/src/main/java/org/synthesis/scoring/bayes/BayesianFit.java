package org.synthesis.scoring.bayes;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.kernel.NormalMixture;
import org.synthesis.scoring.kernel.RandomEffectsPosterior;

/** What is known about the mean effect, tau, the studies and a new study after the data. */
public final class BayesianFit {
    private final EffectSet effects;
    private final RandomEffectsPosterior posterior;
    private final double tailExponent;
    private final boolean flatMean;
    private final OptionalDouble logMarginalLikelihood;
    private final ImmutableList<Diagnostic> diagnostics;
    private final ImmutableList<MethodSource> sources;

    BayesianFit(
            EffectSet effects,
            RandomEffectsPosterior posterior,
            double tailExponent,
            boolean flatMean,
            OptionalDouble logMarginalLikelihood,
            ImmutableList<Diagnostic> diagnostics,
            ImmutableList<MethodSource> sources) {
        this.effects = effects;
        this.posterior = posterior;
        this.tailExponent = tailExponent;
        this.flatMean = flatMean;
        this.logMarginalLikelihood = logMarginalLikelihood;
        this.diagnostics = diagnostics;
        this.sources = sources;
    }

    /** {@return the mean of true effects} */
    public Posterior mean() {
        double[] sd = new double[posterior.tau().length];
        for (int i = 0; i < sd.length; i++) {
            sd[i] = Math.sqrt(posterior.variance()[i]);
        }
        return new MixturePosterior(
                new NormalMixture(posterior.weight(), posterior.mean(), sd),
                !flatMean || tailExponent > 2,
                !flatMean || tailExponent > 3);
    }

    /** {@return the standard deviation of true effects} */
    public Posterior tau() {
        return new TauPosterior(posterior, tailExponent > 2, tailExponent > 3);
    }

    /** {@return the true effect of a new study: the predictive distribution} */
    public Posterior newEffect() {
        double[] sd = new double[posterior.tau().length];
        for (int i = 0; i < sd.length; i++) {
            sd[i] = Math.sqrt(
                    posterior.variance()[i] + posterior.tau()[i] * posterior.tau()[i]);
        }
        return new MixturePosterior(
                new NormalMixture(posterior.weight(), posterior.mean(), sd), tailExponent > 2, tailExponent > 3);
    }

    /**
     * {@return the true effect of one of the studies, shrunken towards the mean}
     *
     * @param row its 0-based position in the effects
     */
    public Posterior study(int row) {
        Checks.that(row >= 0 && row < effects.size(), "row must be 0 to %d, got %d", effects.size() - 1, row);
        double y = effects.yi().get(row);
        double v = effects.vi().get(row);
        int n = posterior.tau().length;
        double[] mean = new double[n];
        double[] sd = new double[n];
        for (int i = 0; i < n; i++) {
            double t2 = posterior.tau()[i] * posterior.tau()[i];
            // share of the weight that the mean of all studies gets
            double share = v / (v + t2);
            mean[i] = share * posterior.mean()[i] + (1 - share) * y;
            sd[i] = Math.sqrt(share * t2 + share * share * posterior.variance()[i]);
        }
        return new MixturePosterior(new NormalMixture(posterior.weight(), mean, sd), true, true);
    }

    /** {@return logarithm of the probability density of the effects under both priors; empty when a prior is improper} */
    public OptionalDouble logMarginalLikelihood() {
        return logMarginalLikelihood;
    }

    /** {@return the effects, in the order of {@link #study}} */
    public EffectSet effects() {
        return effects;
    }

    /** {@return how often the panels of the integral were halved, and how much it changed the last time} */
    public FitTrace trace() {
        return new FitTrace(posterior.converged(), posterior.halvings(), posterior.lastChange());
    }

    /** {@return what to know before the numbers are used} */
    public ImmutableList<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return where the method comes from} */
    public ImmutableList<MethodSource> sources() {
        return sources;
    }

    /** {@return median and 95% interval of the mean, and the median of tau} */
    @Override
    public String toString() {
        Interval interval = mean().equalTailed(0.95);
        return String.format(
                Locale.ROOT,
                "%.3f [%.3f, %.3f] (posterior median, 95%% interval), tau %.3f",
                mean().median(),
                interval.low(),
                interval.high(),
                tau().median());
    }
}
