package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.MissingStudies;
import org.synthesis.scoring.kernel.SubsetMean;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Counts the studies a funnel plot seems to miss on one side, mirrors as many from the other side, and fits again.
 *
 * <p>Trimming and counting alternate until the count, rounded to a whole number, repeats; every trimmed set is fitted with the
 * specification of the fit. Equal distances from the centre are ranked in ascending order of the effects, and equal effects in
 * order of appearance; a funnel that is symmetric to the last digit therefore counts one missing study. Immutable and
 * thread-safe.
 *
 * <p>Declined: {@code too-few-effects} below 3; {@code no-side} when the side has to be found and the standard errors do not
 * differ; {@code undefined} when Q0 has no real value or R0 no effect below the centre; {@code not-converged}.
 *
 * @see MethodSource#DUVAL_TWEEDIE_2000
 */
public final class TrimAndFill {
    private static final int MOST_STEPS = 100;

    private final MissingEstimator estimator;
    private final FunnelSide side;

    private TrimAndFill(MissingEstimator estimator, FunnelSide side) {
        this.estimator = estimator;
        this.side = side;
    }

    /** {@return the method with an estimator, the side found from the data} */
    public static TrimAndFill using(MissingEstimator estimator) {
        return new TrimAndFill(estimator, FunnelSide.AUTOMATIC);
    }

    /** {@return this with a side} */
    public TrimAndFill on(FunnelSide chosen) {
        return new TrimAndFill(estimator, chosen);
    }

    /**
     * What was filled in.
     *
     * @param missing number of studies filled in, k0
     * @param standardError of the count before it was rounded; empty where its formula has no value, when the count is far below
     *     0
     * @param side where they were missing, left or right
     * @param filled the effects filled in, labelled by the effect each one mirrors
     * @param adjusted the fit of the effects and the filled ones
     * @param original the fit it started from
     * @param trace how the alternation ended
     * @param diagnostics what a reader must know
     */
    public record Filled(
            int missing,
            OptionalDouble standardError,
            FunnelSide side,
            EffectSet filled,
            MetaAnalysisFit adjusted,
            MetaAnalysisFit original,
            FitTrace trace,
            ImmutableList<Diagnostic> diagnostics) {
        /** {@return the publications that define what was done, besides those of the fit} */
        public ImmutableSet<MethodSource> sources() {
            return ImmutableSet.of(MethodSource.DUVAL_TWEEDIE_2000);
        }
    }

    /**
     * {@return the studies filled in}
     *
     * @throws IllegalArgumentException when the fit has moderators
     */
    public Attempt<Filled> of(MetaAnalysisFit fit) {
        Checks.that(
                Funnels.isMean(fit),
                "trim and fill needs a model without moderators, got %s",
                fit.design().names());
        if (fit.k() < 3) {
            return Attempt.declined("too-few-effects", "trim and fill needs at least 3 effects, got " + fit.k());
        }
        if (side != FunnelSide.AUTOMATIC) {
            return on(fit, side);
        }
        Attempt<FunnelRegression.Result> regression =
                FunnelRegression.metaRegression(FunnelPredictor.STANDARD_ERROR).of(fit);
        if (regression instanceof Attempt.Declined<FunnelRegression.Result> declined) {
            return Attempt.declined("no-side", "the side cannot be found (" + declined.message() + "); choose it");
        }
        return on(fit, regression.orThrow().test().estimate() < 0 ? FunnelSide.RIGHT : FunnelSide.LEFT);
    }

    private Attempt<Filled> on(MetaAnalysisFit fit, FunnelSide chosen) {
        int k = fit.k();
        double sign = chosen == FunnelSide.LEFT ? 1 : -1;
        DoubleVector yi = fit.effects().yi();
        // the studies in excess come last
        int[] order = IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> sign * yi.get(i)))
                .mapToInt(Integer::intValue)
                .toArray();
        Centres centres = new Centres(fit);
        double[] centred = new double[k];
        int missing = 0;
        for (int step = 1; step <= MOST_STEPS; step++) {
            Attempt<Double> centre = centres.of(order, k - missing);
            if (centre instanceof Attempt.Declined<Double> declined) {
                return Attempt.declined(declined.reason(), "after trimming " + missing + ": " + declined.message());
            }
            double middle = centre.orThrow();
            for (int i = 0; i < k; i++) {
                centred[i] = sign * (yi.get(order[i]) - middle);
            }
            MissingStudies ranks = MissingStudies.of(centred);
            double count = count(ranks, k);
            if (Double.isNaN(count)) {
                return Attempt.declined("undefined", estimator + " has no value here; use L0");
            }
            int rounded = (int) Math.max(0, Math.rint(count));
            if (rounded == missing) {
                int[] mirrored = Arrays.copyOfRange(order, k - missing, k);
                FitTrace trace = new FitTrace(true, step, 0);
                return filled(fit, chosen, mirrored, middle, error(k, count), trace);
            }
            if (rounded >= k) {
                return Attempt.declined("undefined", estimator + " counts as many missing studies as there are");
            }
            missing = rounded;
        }
        return Attempt.declined(
                "not-converged", "the number of missing studies did not settle in " + MOST_STEPS + " steps");
    }

    private double count(MissingStudies ranks, int k) {
        return switch (estimator) {
            case L0 -> ranks.l0(k);
            case R0 -> ranks.largestNegativeRank() == 0 ? Double.NaN : ranks.r0(k);
            case Q0 -> ranks.q0(k);
        };
    }

    private OptionalDouble error(int k, double count) {
        double error = switch (estimator) {
            case L0 -> MissingStudies.errorOfL0(k, count);
            case R0 -> MissingStudies.errorOfR0(count);
            case Q0 -> MissingStudies.errorOfQ0(k, count);
        };
        return Double.isNaN(error) ? OptionalDouble.empty() : OptionalDouble.of(error);
    }

    private static Attempt<Filled> filled(
            MetaAnalysisFit fit, FunnelSide side, int[] mirrored, double centre, OptionalDouble error, FitTrace trace) {
        int k = fit.k();
        EffectSet excess = fit.effects().select(mirrored);
        EffectSet filled = new EffectSet(excess.labels(), excess.yi().map(y -> 2 * centre - y), excess.vi());
        EffectSet all = Funnels.joined(fit.effects(), filled);
        int[] positions =
                IntStream.concat(IntStream.range(0, k), IntStream.of(mirrored)).toArray();
        Attempt<MetaAnalysisFit> adjusted = mirrored.length == 0
                ? Attempt.answered(fit)
                : fit.analysis().select(positions).fit(all, ModelMatrix.intercept(all.size()));
        return adjusted.map(
                result -> new Filled(mirrored.length, error, side, filled, result, fit, trace, Funnels.fewEffects(k)));
    }

    /** Pooled effects of the first effects in an order. */
    private static final class Centres {
        private final MetaAnalysisFit fit;
        private final SubsetMean workspace;
        private final boolean plain;

        Centres(MetaAnalysisFit fit) {
            this.fit = fit;
            this.workspace = SubsetMean.ofCapacity(fit.k());
            this.plain = fit.analysis().weights().isEmpty()
                    && SubsetMean.knows(fit.spec(), fit.analysis().fixedTauSquared());
        }

        Attempt<Double> of(int[] order, int count) {
            int[] kept = Arrays.copyOf(order, count);
            if (!plain) {
                return fit.analysis()
                        .select(kept)
                        .fit(fit.effects().select(kept))
                        .map(part -> part.estimates().get(0));
            }
            workspace.clear();
            for (int position : kept) {
                workspace.add(
                        fit.effects().yi().get(position), fit.effects().vi().get(position));
            }
            return workspace.fit(fit.spec(), fit.analysis().fixedTauSquared())
                    ? Attempt.answered(workspace.mean())
                    : Attempt.declined(
                            "not-converged", fit.spec().tauSquaredMethod().code() + " did not converge");
        }
    }
}
