package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.WaldTests;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * How many unpublished studies without an effect would undo the result.
 *
 * <p>For readers of older reviews only: {@link #warning} belongs with every number. {@link PublicationSensitivity} answers the
 * question in earnest.
 *
 * @param exact their number, not rounded; 0 when the result is undone already
 * @param pValue of the result as it is; empty when the question is the size of the effect
 * @param estimate the effect as it is; empty for Rosenthal's, which combines p-values
 * @param target the effect that would no longer matter; empty when the question is significance
 * @param source the publication that defines it
 */
public record FailSafeN(
        double exact, OptionalDouble pValue, OptionalDouble estimate, OptionalDouble target, MethodSource source) {
    private static final long MOST = 1L << 40;

    /** The mean Orwin's method starts from. */
    public enum Mean {
        /** Every effect counts the same. */
        UNWEIGHTED,
        /** Weights 1/v. */
        INVERSE_VARIANCE
    }

    /**
     * {@return the number that brings Stouffer's combined one-sided p up to alpha}
     *
     * @param alpha one-sided level, between 0 and 1/2
     * @see MethodSource#ROSENTHAL_1979
     */
    public static Attempt<FailSafeN> rosenthal(EffectSet effects, double alpha) {
        Checks.that(alpha > 0 && alpha < 0.5, "alpha must lie between 0 and 1/2, got %s", alpha);
        int k = effects.size();
        if (k == 0) {
            return none();
        }
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += effects.yi().get(i) / Math.sqrt(effects.vi().get(i));
        }
        double critical = Distributions.normalUpperQuantile(alpha);
        return Attempt.answered(new FailSafeN(
                atLeastNone(sum * sum / (critical * critical) - k),
                OptionalDouble.of(Distributions.normalUpperTail(Math.abs(sum) / Math.sqrt(k))),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                MethodSource.ROSENTHAL_1979));
    }

    /**
     * {@return the number that brings a mean of some studies down to a target}
     *
     * @param studies how many studies the mean is of
     * @param mean their mean, not 0
     * @param target not 0; its size counts, its sign is that of the mean
     */
    public static FailSafeN orwin(int studies, double mean, double target) {
        Checks.that(studies >= 1, "expected a mean of at least one study, got %d", studies);
        Checks.that(mean != 0 && target != 0, "a mean and a target of 0 ask nothing, got %s and %s", mean, target);
        double signed = Math.copySign(target, mean);
        return new FailSafeN(
                atLeastNone(studies * (mean - signed) / signed),
                OptionalDouble.empty(),
                OptionalDouble.of(mean),
                OptionalDouble.of(signed),
                MethodSource.ORWIN_1983);
    }

    /** {@return the number that halves the mean effect} */
    public static Attempt<FailSafeN> orwin(EffectSet effects, Mean mean) {
        return effects.size() == 0 ? none() : orwinFrom(effects, mean(effects, mean), mean(effects, mean) / 2);
    }

    /**
     * {@return the number that brings the mean effect down to a target}
     *
     * @param target not 0; its size counts, its sign is that of the mean
     * @see MethodSource#ORWIN_1983
     */
    public static Attempt<FailSafeN> orwin(EffectSet effects, Mean mean, double target) {
        Checks.that(target != 0, "no number of studies without an effect brings the mean down to 0");
        if (effects.size() == 0) {
            return none();
        }
        double estimate = mean(effects, mean);
        return orwinFrom(effects, estimate, Math.copySign(target, estimate));
    }

    private static Attempt<FailSafeN> orwinFrom(EffectSet effects, double estimate, double target) {
        if (estimate == 0) {
            return Attempt.declined("no-effect", "the mean effect is 0 already");
        }
        return Attempt.answered(orwin(effects.size(), estimate, target));
    }

    private static double mean(EffectSet effects, Mean mean) {
        if (mean == Mean.UNWEIGHTED) {
            return effects.yi().stream().sum() / effects.size();
        }
        double[] sums = Funnels.commonEffect(effects);
        return sums[1] / sums[0];
    }

    /**
     * {@return the number of studies of average weight that brings the two-sided p of the common effect up to alpha}
     *
     * @param alpha two-sided level, between 0 and 1
     * @see MethodSource#ROSENBERG_2005
     */
    public static Attempt<FailSafeN> rosenberg(EffectSet effects, double alpha) {
        Checks.that(alpha > 0 && alpha < 1, "alpha must lie between 0 and 1, got %s", alpha);
        int k = effects.size();
        if (k == 0) {
            return none();
        }
        double[] sums = Funnels.commonEffect(effects);
        double critical = Distributions.normalUpperQuantile(alpha / 2);
        double weight = sums[1] * sums[1] / (critical * critical) - sums[0];
        return Attempt.answered(new FailSafeN(
                atLeastNone(k * weight / sums[0]),
                OptionalDouble.of(WaldTests.twoSided(sums[1] / Math.sqrt(sums[0]), OptionalDouble.empty())),
                OptionalDouble.of(sums[1] / sums[0]),
                OptionalDouble.empty(),
                MethodSource.ROSENBERG_2005));
    }

    /**
     * {@return the number of studies that brings the two-sided p of a fit up to alpha}
     *
     * <p>The added studies have effect 0 and the harmonic mean of the variances. Under random effects the tau-squared of the
     * enlarged set pools two groups: both have the tau-squared of the fit within and their means differ. Wald tests only.
     *
     * @param alpha two-sided level, between 0 and 1
     * @throws IllegalArgumentException when the fit has moderators, weights of its own or a Knapp-Hartung test
     */
    public static Attempt<FailSafeN> general(MetaAnalysisFit fit, double alpha) {
        Checks.that(alpha > 0 && alpha < 1, "alpha must lie between 0 and 1, got %s", alpha);
        Enlarged enlarged = new Enlarged(fit);
        return searched(fit, n -> enlarged.pValue(n) >= alpha, OptionalDouble.empty());
    }

    /**
     * {@return the number of studies that brings the mean of a fit down to a target}; see {@link #general}
     *
     * @param target not 0; its size counts, its sign is that of the mean
     */
    public static Attempt<FailSafeN> generalForEffect(MetaAnalysisFit fit, double target) {
        Checks.that(target != 0, "no number of studies without an effect brings the mean down to 0");
        Enlarged enlarged = new Enlarged(fit);
        double signed = Math.copySign(target, fit.estimates().get(0));
        return searched(fit, n -> Math.abs(enlarged.mean(n)) <= Math.abs(target), OptionalDouble.of(signed));
    }

    private static Attempt<FailSafeN> searched(
            MetaAnalysisFit fit, java.util.function.LongPredicate undone, OptionalDouble target) {
        long high = 0;
        for (long n = 0; !undone.test(n); n = n == 0 ? 1 : 2 * n) {
            high = n == 0 ? 1 : 2 * n;
            if (high > MOST) {
                return Attempt.declined("unbounded", "more than " + MOST + " studies would be needed");
            }
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (undone.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Attempt.answered(new FailSafeN(
                high,
                OptionalDouble.of(fit.coefficients().get(0).pValue()),
                OptionalDouble.of(fit.estimates().get(0)),
                target,
                MethodSource.ROSENBERG_2005));
    }

    private static double atLeastNone(double studies) {
        return Math.max(0, studies);
    }

    private static <T> Attempt<T> none() {
        return Attempt.declined("no-effects", "there is no effect to undo");
    }

    /** {@return the number of studies, rounded up} */
    public long studies() {
        return (long) Math.ceil(exact);
    }

    /** {@return what a reader must know beside the number} */
    public Diagnostic warning() {
        return Diagnostic.warning(
                "fail-safe-n",
                SourceLocation.NOWHERE,
                "a fail-safe N has no border that means much and ignores how large and how different studies are",
                "report how strong publication bias would have to be instead");
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(source);
    }

    /** A fit with studies of effect 0 added. */
    private static final class Enlarged {
        private final MetaAnalysisFit fit;
        private final double estimate;
        private final double typical;
        private double mean;
        private double sumW;

        Enlarged(MetaAnalysisFit fit) {
            Checks.that(Funnels.isMean(fit), "the fail-safe N needs a model without moderators");
            Checks.that(fit.analysis().weights().isEmpty(), "the fail-safe N needs inverse-variance weights");
            Checks.that(
                    !fit.spec().test().isKnappHartung(),
                    "the fail-safe N needs a Wald test, got %s",
                    fit.spec().test());
            this.fit = fit;
            this.estimate = fit.estimates().get(0);
            double inverse = 0;
            for (int i = 0; i < fit.k(); i++) {
                inverse += 1 / fit.effects().vi().get(i);
            }
            this.typical = fit.k() / inverse;
        }

        private void add(long n) {
            int k = fit.k();
            double tau2 = fit.tauSquared();
            boolean estimated = fit.spec().model() == PoolingModel.RANDOM_EFFECTS
                    && fit.analysis().fixedTauSquared().isEmpty();
            if (estimated && n > 0) {
                double between = k * (double) n / (k + n) * estimate * estimate;
                tau2 = ((k - 1) * tau2 + (n - 1) * tau2 + between) / (k + n - 1);
            }
            sumW = n / (typical + tau2);
            mean = 0;
            for (int i = 0; i < k; i++) {
                double w = 1 / (fit.effects().vi().get(i) + tau2);
                sumW += w;
                mean += w * fit.effects().yi().get(i);
            }
            mean /= sumW;
        }

        double mean(long n) {
            add(n);
            return mean;
        }

        double pValue(long n) {
            add(n);
            return WaldTests.twoSided(
                    mean * Math.sqrt(sumW),
                    fit.spec().test() == TestMethod.T ? OptionalDouble.of(fit.k() + n - 1.0) : OptionalDouble.empty());
        }
    }
}
