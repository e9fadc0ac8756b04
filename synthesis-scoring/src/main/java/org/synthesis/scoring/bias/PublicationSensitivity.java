package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Brent;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.TauSquared;
import org.synthesis.scoring.kernel.WaldTests;

/**
 * What publication bias of a stated strength does to a mean, and how strong it would have to be to change the conclusion.
 *
 * <p>Effects that are significant in the favoured direction (affirmative) are taken to be published {@code eta} times as often
 * as the others, so the others count eta times. Nothing is estimated about selection itself, so the answer holds for few
 * studies too, where a selection model does not. In the worst case only the other studies count.
 *
 * <p>Common effect: weights {@code 1/v}, normal interval from the sampling variances. Random effects: weights
 * {@code 1/(v + tau2)} with the REML variance of all published effects, and a robust interval: the variance is
 * {@code m/(m-1)} times the sum over m clusters of squared weighted residuals over the squared sum of weights, on t with m - 1
 * degrees of freedom. The paper recommends a robust variance with another small-sample correction; estimates are the same,
 * intervals of few clusters differ somewhat.
 *
 * @see MethodSource#MATHUR_VANDERWEELE_2020
 */
public final class PublicationSensitivity {
    private static final int GRID = 400;

    private final PoolingModel model;
    private final SelectionSide side;
    private final double alpha;
    private final double level;

    private PublicationSensitivity(PoolingModel model, SelectionSide side, double alpha, double level) {
        this.model = model;
        this.side = side;
        this.alpha = alpha;
        this.level = level;
    }

    /** {@return the analysis that favours high effects significant at two-sided 0.05, with intervals of level 0.95} */
    public static PublicationSensitivity using(PoolingModel model) {
        Checks.that(
                model == PoolingModel.COMMON_EFFECT || model == PoolingModel.RANDOM_EFFECTS,
                "sensitivity to publication bias has a common effect or random effects, got %s",
                model);
        return new PublicationSensitivity(model, SelectionSide.HIGH, 0.05, 0.95);
    }

    /** {@return this for another favoured direction, high or low} */
    public PublicationSensitivity withSide(SelectionSide other) {
        Checks.that(other != SelectionSide.BOTH, "this selection favours one direction, got %s", other);
        return new PublicationSensitivity(model, other, alpha, level);
    }

    /** {@return this with another two-sided p-value below which a result counts as significant} */
    public PublicationSensitivity withAlpha(double other) {
        Checks.that(other > 0 && other < 1, "alpha must lie between 0 and 1, got %s", other);
        return new PublicationSensitivity(model, side, other, level);
    }

    /** {@return this with another coverage of intervals} */
    public PublicationSensitivity withLevel(double other) {
        Checks.that(other > 0 && other < 1, "level must lie between 0 and 1, got %s", other);
        return new PublicationSensitivity(model, side, alpha, other);
    }

    /** {@return the mean when affirmative results are published {@code ratio} times as often; 1 is no selection} */
    public Attempt<SelectedEstimate> at(double ratio, EffectSet effects) {
        return at(ratio, effects, each(effects));
    }

    /** {@return the same with effects that depend on each other within clusters} Clusters count in random effects only. */
    public Attempt<SelectedEstimate> at(double ratio, EffectSet effects, Grouping clusters) {
        Checks.that(ratio >= 1 && Double.isFinite(ratio), "the ratio must be finite and at least 1, got %s", ratio);
        Attempt<Prepared> prepared = prepared(effects, clusters);
        if (prepared instanceof Attempt.Declined<Prepared> declined) {
            return Attempt.declined(declined.reason(), declined.message());
        }
        return prepared.orThrow().estimate(1 / ratio, OptionalDouble.of(ratio));
    }

    /** {@return the mean of the non-affirmative effects alone} Declines when there is none. */
    public Attempt<SelectedEstimate> worstCase(EffectSet effects) {
        return worstCase(effects, each(effects));
    }

    /** {@return the same with effects that depend on each other within clusters} */
    public Attempt<SelectedEstimate> worstCase(EffectSet effects, Grouping clusters) {
        return needsOthers(prepared(effects, clusters), data -> {
            if (model == PoolingModel.RANDOM_EFFECTS && data.clustersWithOthers() < 2) {
                return Attempt.declined(
                        "too-few",
                        "a robust interval of the worst case needs two clusters with non-affirmative effects");
            }
            return data.estimate(0, OptionalDouble.empty());
        });
    }

    /** {@return the strength of selection that moves the mean to a threshold} Declines when no effect is non-affirmative. */
    public Attempt<RequiredSelection> toMoveMean(double threshold, EffectSet effects) {
        Checks.finite(threshold, "threshold");
        return needsOthers(prepared(effects, each(effects)), data -> Attempt.answered(data.meanTo(threshold)));
    }

    /**
     * {@return the strength of selection that moves the interval's limit nearer to the threshold to it}
     *
     * <p>The smallest one: a stronger selection widens the interval too.
     */
    public Attempt<RequiredSelection> toMoveLimit(double threshold, EffectSet effects) {
        return toMoveLimit(threshold, effects, each(effects));
    }

    /** {@return the same with effects that depend on each other within clusters} */
    public Attempt<RequiredSelection> toMoveLimit(double threshold, EffectSet effects, Grouping clusters) {
        Checks.finite(threshold, "threshold");
        return needsOthers(prepared(effects, clusters), data -> Attempt.answered(data.limitTo(threshold)));
    }

    private static Grouping each(EffectSet effects) {
        return Grouping.of(
                "effect",
                java.util.stream.IntStream.range(0, effects.size())
                        .mapToObj(i -> String.format(java.util.Locale.ROOT, "%09d", i))
                        .toList());
    }

    private <R> Attempt<R> needsOthers(
            Attempt<Prepared> prepared, java.util.function.Function<Prepared, Attempt<R>> answer) {
        if (prepared instanceof Attempt.Declined<Prepared> declined) {
            return Attempt.declined(declined.reason(), declined.message());
        }
        Prepared data = prepared.orThrow();
        if (data.others == 0) {
            return Attempt.declined(
                    "no-nonaffirmative",
                    "every effect is significant in the favoured direction, so there is nothing to weigh against selection");
        }
        return answer.apply(data);
    }

    private Attempt<Prepared> prepared(EffectSet effects, Grouping clusters) {
        int k = effects.size();
        Checks.that(clusters.size() == k, "effects and clusters must be as many, got %d and %d", k, clusters.size());
        boolean random = model == PoolingModel.RANDOM_EFFECTS;
        if (k < 1 || random && clusters.levels().size() < 2) {
            return Attempt.declined(
                    "too-few",
                    random ? "a robust interval needs two clusters of effects" : "there is no effect to correct");
        }
        double[] y = effects.yi().toArray();
        double[] v = effects.vi().toArray();
        double tau2 = 0;
        if (random) {
            TauSquared.Fit fit = TauSquared.restrictedMaximumLikelihood(y, v, Convergence.DEFAULT);
            if (!fit.trace().converged()) {
                return Attempt.declined(
                        "not-converged",
                        "REML did not converge in " + fit.trace().steps() + " steps (last change "
                                + fit.trace().lastChange() + ")");
            }
            tau2 = fit.tau2();
        }
        return Attempt.answered(new Prepared(y, v, tau2, clusters));
    }

    /** Effects with their weights. Every quantity is a function of u = 1/ratio, 0 being the worst case. */
    private final class Prepared {
        private final double[] y;
        private final double[] v;
        private final double[] w;
        private final boolean[] affirmative;
        private final Grouping clusters;
        private final int others;
        private final double sign = side == SelectionSide.LOW ? -1 : 1;

        Prepared(double[] y, double[] v, double tau2, Grouping clusters) {
            this.y = y;
            this.v = v;
            this.clusters = clusters;
            this.w = new double[y.length];
            this.affirmative = new boolean[y.length];
            double cut = Distributions.normalUpperQuantile(alpha / 2);
            int count = 0;
            for (int i = 0; i < y.length; i++) {
                y[i] *= sign;
                w[i] = 1 / (v[i] + tau2);
                affirmative[i] = y[i] / Math.sqrt(v[i]) > cut;
                count += affirmative[i] ? 0 : 1;
            }
            this.others = count;
        }

        int clustersWithOthers() {
            return (int) java.util.stream.IntStream.range(0, y.length)
                    .filter(i -> !affirmative[i])
                    .map(clusters::of)
                    .distinct()
                    .count();
        }

        /** Weight of an effect; only ratios count, so the largest ratio stays 1. */
        private double weight(int i, double u) {
            return affirmative[i] ? w[i] * u : w[i];
        }

        private double mean(double u) {
            double sum = 0;
            double weights = 0;
            for (int i = 0; i < y.length; i++) {
                sum += weight(i, u) * y[i];
                weights += weight(i, u);
            }
            return sum / weights;
        }

        private int groups(double u) {
            return u == 0 ? clustersWithOthers() : clusters.levels().size();
        }

        private double standardError(double u) {
            double weights = 0;
            double squares = 0;
            double mean = mean(u);
            double[] scores = new double[clusters.levels().size()];
            for (int i = 0; i < y.length; i++) {
                double weight = weight(i, u);
                weights += weight;
                squares += weight * weight * v[i];
                scores[clusters.of(i)] += weight * (y[i] - mean);
            }
            if (model == PoolingModel.COMMON_EFFECT) {
                return Math.sqrt(squares) / weights;
            }
            double sum = 0;
            for (double score : scores) {
                sum += score * score;
            }
            double m = groups(u);
            return Math.sqrt(m / (m - 1) * sum) / weights;
        }

        private double quantile(double u) {
            return model == PoolingModel.COMMON_EFFECT
                    ? Distributions.normalUpperQuantile((1 - level) / 2)
                    : Distributions.tUpperQuantile((1 - level) / 2, groups(u) - 1.0);
        }

        Attempt<SelectedEstimate> estimate(double u, OptionalDouble ratio) {
            double mean = sign * mean(u);
            double se = standardError(u);
            if (!(se > 0)) {
                return Attempt.declined(
                        "no-variation",
                        "the effects that count are equal, so a robust variance cannot be had from them");
            }
            OptionalDouble df =
                    model == PoolingModel.COMMON_EFFECT ? OptionalDouble.empty() : OptionalDouble.of(groups(u) - 1.0);
            return Attempt.answered(new SelectedEstimate(
                    ratio,
                    WaldTests.coefficient(ModelMatrix.INTERCEPT, mean, se, df, level),
                    y.length - others,
                    others,
                    ImmutableList.of(MethodSource.MATHUR_VANDERWEELE_2020)));
        }

        RequiredSelection meanTo(double threshold) {
            double above = 0;
            double below = 0;
            for (int i = 0; i < y.length; i++) {
                double d = w[i] * (y[i] - sign * threshold);
                above += affirmative[i] ? d : 0;
                below += affirmative[i] ? 0 : d;
            }
            if (above + below <= 0) {
                return RequiredSelection.of(RequiredSelection.Status.ALREADY_THERE);
            }
            return below < 0
                    ? RequiredSelection.of(above / -below)
                    : RequiredSelection.of(RequiredSelection.Status.NOT_POSSIBLE);
        }

        RequiredSelection limitTo(double threshold) {
            DoubleUnaryOperator distance = u -> mean(u) - quantile(u) * standardError(u) - sign * threshold;
            if (distance.applyAsDouble(1) <= 0) {
                return RequiredSelection.of(RequiredSelection.Status.ALREADY_THERE);
            }
            for (int i = GRID - 1; i >= 1; i--) {
                double u = (double) i / GRID;
                if (distance.applyAsDouble(u) <= 0) {
                    return crossing(distance, u, (i + 1.0) / GRID);
                }
            }
            // ratios beyond the grid, up to 1e12
            double high = 1.0 / GRID;
            for (double u = high / 2; u > 1e-12; u /= 2) {
                if (distance.applyAsDouble(u) <= 0) {
                    return crossing(distance, u, high);
                }
                high = u;
            }
            return RequiredSelection.of(RequiredSelection.Status.NOT_POSSIBLE);
        }

        private RequiredSelection crossing(DoubleUnaryOperator distance, double low, double high) {
            Brent.Root root = Brent.search(distance, low, high, 1e-15, 200);
            return RequiredSelection.of(1 / root.value());
        }
    }
}
