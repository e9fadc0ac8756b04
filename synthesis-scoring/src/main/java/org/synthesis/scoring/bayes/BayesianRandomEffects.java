package org.synthesis.scoring.bayes;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.kernel.RandomEffectsPosterior;

/**
 * Bayesian random effects: the normal-normal model with a prior on tau, by deterministic integration.
 *
 * <p>{@code y_i} is normal around {@code theta_i} with variance {@code v_i}, {@code theta_i} normal around the mean with variance
 * {@code tau^2}. No random numbers: the same input gives the same bits, and the integral is good to about 1e-12. One effect is
 * enough when the prior of tau is proper; an improper prior may need more, and the data decline with
 * {@code improper-posterior} when there are too few. Cost O(k) per node, a few hundred nodes. Thread-safe.
 *
 * @see MethodSource#ROVER_2020
 */
public final class BayesianRandomEffects {
    private static final int FEW = 5;

    private final TauPrior tauPrior;
    private final MeanPrior meanPrior;

    private BayesianRandomEffects(TauPrior tauPrior, MeanPrior meanPrior) {
        this.tauPrior = tauPrior;
        this.meanPrior = meanPrior;
    }

    /** {@return the analysis with this prior of tau and a flat prior of the mean} */
    public static BayesianRandomEffects using(TauPrior tauPrior) {
        return new BayesianRandomEffects(tauPrior, MeanPrior.flat());
    }

    /** {@return this with another prior of the mean} */
    public BayesianRandomEffects withMeanPrior(MeanPrior other) {
        return new BayesianRandomEffects(tauPrior, other);
    }

    /** {@return the posterior} */
    public Attempt<BayesianFit> fit(EffectSet effects) {
        int k = effects.size();
        if (k == 0) {
            return Attempt.declined("too-few", "there is no effect to learn from");
        }
        double tail = tailExponent(k);
        if (tail <= 1) {
            return Attempt.declined(
                    "improper-posterior",
                    "with " + k
                            + " effects and an improper prior the posterior of tau does not integrate to one; take a"
                            + " proper prior such as a half-normal one");
        }
        double[] v = effects.vi().toArray();
        double priorMean = 0;
        double priorPrecision = 0;
        if (meanPrior instanceof MeanPrior.Normal normal) {
            priorMean = normal.mean();
            priorPrecision = 1 / (normal.sd() * normal.sd());
        }
        RandomEffectsPosterior posterior =
                RandomEffectsPosterior.of(effects.yi().toArray(), v, density(v), priorMean, priorPrecision);
        if (!posterior.converged()) {
            return Attempt.declined(
                    "not-converged",
                    "the integral over tau still changed by " + posterior.lastChange() + " (relative) after "
                            + posterior.halvings() + " halvings");
        }
        boolean proper = tauPrior.proper() && priorPrecision > 0;
        return Attempt.answered(new BayesianFit(
                effects,
                posterior,
                tail,
                priorPrecision == 0,
                proper ? OptionalDouble.of(posterior.logIntegral()) : OptionalDouble.empty(),
                diagnostics(k),
                sources()));
    }

    /** The power of 1/tau with which the posterior of tau falls; the mean of tau exists above 2, its variance above 3. */
    private double tailExponent(int k) {
        double likelihood = meanPrior instanceof MeanPrior.Flat ? k - 1 : k;
        if (tauPrior instanceof TauPrior.Flat) {
            return likelihood;
        }
        if (tauPrior instanceof TauPrior.Jeffreys) {
            return likelihood + 1;
        }
        return tauPrior instanceof TauPrior.HalfCauchy ? likelihood + 2 : Double.POSITIVE_INFINITY;
    }

    private ImmutableList<Diagnostic> diagnostics(int k) {
        return k >= FEW
                ? ImmutableList.of()
                : ImmutableList.of(Diagnostic.note(
                        "prior-matters",
                        SourceLocation.NOWHERE,
                        "with " + k + " effects the prior of tau decides much of the result",
                        "show the result under another prior too"));
    }

    private ImmutableList<MethodSource> sources() {
        List<MethodSource> sources = new ArrayList<>(List.of(MethodSource.ROVER_2020));
        if (tauPrior instanceof TauPrior.HalfCauchy || tauPrior instanceof TauPrior.Uniform) {
            sources.add(MethodSource.GELMAN_2006);
        }
        return ImmutableList.copyOf(sources);
    }

    private RandomEffectsPosterior.Prior density(double[] v) {
        if (tauPrior instanceof TauPrior.HalfNormal half) {
            double s2 = half.scale() * half.scale();
            double constant = 0.5 * StrictMath.log(2 / (Math.PI * s2));
            return new Density(t -> constant - t * t / (2 * s2), t -> -t / s2, Double.POSITIVE_INFINITY);
        }
        if (tauPrior instanceof TauPrior.HalfCauchy half) {
            double s = half.scale();
            double constant = StrictMath.log(2 / (Math.PI * s));
            return new Density(
                    t -> constant - StrictMath.log1p(t / s * (t / s)),
                    t -> -2 * t / (s * s + t * t),
                    Double.POSITIVE_INFINITY);
        }
        if (tauPrior instanceof TauPrior.Uniform uniform) {
            double constant = -StrictMath.log(uniform.upper());
            return new Density(t -> constant, t -> 0, uniform.upper());
        }
        if (tauPrior instanceof TauPrior.Flat) {
            return new Density(t -> 0, t -> 0, Double.POSITIVE_INFINITY);
        }
        return new Density(t -> jeffreys(t, v), t -> jeffreysSlope(t, v), Double.POSITIVE_INFINITY);
    }

    private record Density(
            java.util.function.DoubleUnaryOperator logarithm,
            java.util.function.DoubleUnaryOperator derivative,
            double upper)
            implements RandomEffectsPosterior.Prior {
        @Override
        public double log(double tau) {
            return logarithm.applyAsDouble(tau);
        }

        @Override
        public double slope(double tau) {
            return derivative.applyAsDouble(tau);
        }
    }

    private static double jeffreys(double t, double[] v) {
        double sum = 0;
        for (double variance : v) {
            double w = 1 / (variance + t * t);
            sum += w * w;
        }
        return StrictMath.log(t) + 0.5 * StrictMath.log(sum);
    }

    private static double jeffreysSlope(double t, double[] v) {
        double sum = 0;
        double third = 0;
        for (double variance : v) {
            double w = 1 / (variance + t * t);
            sum += w * w;
            third += w * w * w;
        }
        return 1 / t - 2 * t * third / sum;
    }
}
