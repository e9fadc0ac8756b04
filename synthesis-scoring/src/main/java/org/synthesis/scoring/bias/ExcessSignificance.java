package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.kernel.Brent;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.PoissonBinomial;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Tests whether more studies are significant than their power lets expect. Immutable and thread-safe.
 *
 * <p>A study is significant when its two-sided z-test is, at the level alpha; its power is taken at one true effect, with the
 * tau-squared of the model added to its variance. The test is one-sided, towards too many.
 *
 * @see MethodSource#IOANNIDIS_TRIKALINOS_2007
 */
public final class ExcessSignificance {
    private final Test test;
    private final double alpha;
    private final double limitAlpha;

    /** How the observed number is compared with the expected one. */
    public enum Test {
        /** Pearson's chi-square without a correction for continuity. */
        CHI_SQUARE,
        /** All studies have the mean power. */
        BINOMIAL,
        /** Every study has its own power. */
        EXACT
    }

    private ExcessSignificance(Test test, double alpha, double limitAlpha) {
        this.test = test;
        this.alpha = alpha;
        this.limitAlpha = limitAlpha;
    }

    /** {@return the test with studies tested at .05 and the limit effect where the test reaches .10} */
    public static ExcessSignificance using(Test test) {
        return new ExcessSignificance(test, 0.05, 0.1);
    }

    /** {@return this with another two-sided level of the single studies} */
    public ExcessSignificance withAlpha(double value) {
        Checks.that(value > 0 && value < 1, "alpha must lie between 0 and 1, got %s", value);
        return new ExcessSignificance(test, value, limitAlpha);
    }

    /** {@return this with another level that defines the limit effect} */
    public ExcessSignificance withLimitAlpha(double value) {
        Checks.that(value > 0 && value < 1, "alpha must lie between 0 and 1, got %s", value);
        return new ExcessSignificance(test, alpha, value);
    }

    /**
     * The comparison.
     *
     * @param observed number of significant studies
     * @param expected sum of the powers
     * @param power of each study
     * @param statistic chi-square; empty for the other tests
     * @param pValue one-sided
     * @param effect the true effect the power was taken at
     * @param limit the effect nearest to 0 with the sign of {@code effect} at which there is no longer an excess; empty when
     *     there is none even at 0
     * @param diagnostics what a reader must know
     */
    public record Result(
            int observed,
            double expected,
            DoubleVector power,
            OptionalDouble statistic,
            double pValue,
            double effect,
            OptionalDouble limit,
            ImmutableList<Diagnostic> diagnostics) {
        /** {@return observed over expected} */
        public double ratio() {
            return observed / expected;
        }

        /** {@return the publications that define what was done} */
        public ImmutableSet<MethodSource> sources() {
            return ImmutableSet.of(MethodSource.IOANNIDIS_TRIKALINOS_2007);
        }
    }

    /** {@return the test at the common-effect mean; declined as {@code too-few-effects} below 2 effects} */
    public Attempt<Result> of(EffectSet effects) {
        if (effects.size() == 0) {
            return Attempt.declined("too-few-effects", "an excess needs at least 2 effects, got 0");
        }
        double[] sums = Funnels.commonEffect(effects);
        return at(effects, sums[1] / sums[0], 0);
    }

    /**
     * {@return the test at the mean and the tau-squared of a fit}
     *
     * @throws IllegalArgumentException when the fit has moderators
     */
    public Attempt<Result> of(MetaAnalysisFit fit) {
        Checks.that(Funnels.isMean(fit), "the excess of significance needs a model without moderators");
        return at(fit.effects(), fit.estimates().get(0), fit.tauSquared());
    }

    private Attempt<Result> at(EffectSet effects, double effect, double tau2) {
        int k = effects.size();
        if (k < 2) {
            return Attempt.declined("too-few-effects", "an excess needs at least 2 effects, got " + k);
        }
        double critical = Distributions.normalUpperQuantile(alpha / 2);
        int observed = 0;
        for (int i = 0; i < k; i++) {
            if (Math.abs(effects.yi().get(i)) / Math.sqrt(effects.vi().get(i)) >= critical) {
                observed++;
            }
        }
        Comparison comparison = new Comparison(effects.vi().toArray(), tau2, critical, observed);
        double[] power = comparison.power(effect);
        double expected = Arrays.stream(power).sum();
        return Attempt.answered(new Result(
                observed,
                expected,
                DoubleVector.of(power),
                test == Test.CHI_SQUARE ? OptionalDouble.of(comparison.chiSquare(expected)) : OptionalDouble.empty(),
                comparison.pValue(effect),
                effect,
                comparison.limit(effect),
                Funnels.fewEffects(k)));
    }

    private final class Comparison {
        private final double[] v;
        private final double tau2;
        private final double critical;
        private final int observed;

        Comparison(double[] v, double tau2, double critical, int observed) {
            this.v = v;
            this.tau2 = tau2;
            this.critical = critical;
            this.observed = observed;
        }

        double[] power(double effect) {
            double[] power = new double[v.length];
            for (int i = 0; i < v.length; i++) {
                double bound = critical * Math.sqrt(v[i]);
                double sd = Math.sqrt(v[i] + tau2);
                power[i] = Distributions.normalUpperTail((bound - effect) / sd)
                        + Distributions.normalUpperTail((bound + effect) / sd);
            }
            return power;
        }

        double chiSquare(double expected) {
            double rest = v.length - expected;
            double difference = observed - expected;
            if (difference == 0) {
                return 0;
            }
            // with all powers at 1 the difference is 0 as far as it can be computed
            return rest > 0 ? difference * difference / expected + difference * difference / rest : 0;
        }

        double pValue(double effect) {
            double[] power = power(effect);
            double expected = Arrays.stream(power).sum();
            int k = v.length;
            return switch (test) {
                case CHI_SQUARE ->
                    Distributions.normalUpperTail(Math.signum(observed - expected) * Math.sqrt(chiSquare(expected)));
                case BINOMIAL -> {
                    double[] same = new double[k];
                    Arrays.fill(same, Math.min(1, expected / k));
                    yield PoissonBinomial.upperTail(same, observed);
                }
                case EXACT -> PoissonBinomial.upperTail(power, observed);
            };
        }

        /** The power, and with it the p-value, grows with the size of the effect. */
        OptionalDouble limit(double effect) {
            if (pValue(0) >= limitAlpha) {
                return OptionalDouble.empty();
            }
            double sign = effect < 0 ? -1 : 1;
            double high = critical * Math.sqrt(Arrays.stream(v).max().orElse(1) + tau2);
            for (int doublings = 0; pValue(sign * high) < limitAlpha; doublings++) {
                if (doublings == 60) {
                    return OptionalDouble.empty();
                }
                high *= 2;
            }
            Brent.Root root = Brent.search(t -> pValue(sign * t) - limitAlpha, 0, high, 1e-12 * high, 200);
            return OptionalDouble.of(sign * root.value());
        }
    }
}
