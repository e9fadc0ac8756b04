package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.Pooling;
import org.synthesis.scoring.pool.Prediction;

/**
 * How many people one new study without an effect needs to move a pooled effect across a threshold.
 *
 * <p>The new effect is 0 with sampling variance {@code u / n}, u being the variance that one person gives. Tau-squared is estimated
 * again with the new study, or held at what it is now; which one is part of the question, as a null study far from the others raises
 * tau-squared and with it the weight of every small study. The smallest whole n up to a billion is sought by doubling and halving;
 * with tau-squared estimated again a larger study can in rare cases undo what a smaller one did. A threshold that no study reaches
 * declines: a null study never moves a mean across 0, and between-study variance bounds what one study can weigh.
 *
 * <p>Immutable and thread-safe.
 */
public final class NullStudy {
    private static final long MOST = 1_000_000_000L;
    private static final String KEY = "~null-study";

    private final AnalysisSpec spec;
    private final double unitVariance;
    private final Spread spread;

    private NullStudy(AnalysisSpec spec, double unitVariance, Spread spread) {
        this.spec = spec;
        this.unitVariance = unitVariance;
        this.spread = spread;
    }

    /** What happens to tau-squared. */
    public enum Spread {
        /** It is estimated again, with the new study. */
        ESTIMATED_AGAIN,
        /** It stays what it is without the new study; not in a three-level model. */
        HELD
    }

    /**
     * {@return the question with tau-squared estimated again}
     *
     * @param unitVariance sampling variance times number of people: about 4 for a standardised difference of two equal groups
     */
    public static NullStudy using(AnalysisSpec spec, double unitVariance) {
        Checks.that(
                unitVariance > 0 && Double.isFinite(unitVariance),
                "the variance of one person is positive and finite, got %s",
                unitVariance);
        return new NullStudy(spec, unitVariance, Spread.ESTIMATED_AGAIN);
    }

    /** {@return the same with tau-squared treated otherwise} */
    public NullStudy withSpread(Spread other) {
        Checks.that(
                other == Spread.ESTIMATED_AGAIN || spec.model() != PoolingModel.THREE_LEVEL,
                "the variances of a three-level model are estimated again");
        return new NullStudy(spec, unitVariance, other);
    }

    /** {@return the number of people at which the mean reaches a threshold on the side of 0} */
    public Attempt<Long> toMoveMean(double threshold, EffectMeasure measure, List<StudyEffect> effects) {
        return search(threshold, measure, effects, EstimatedEffect::estimate, EstimatedEffect::estimate);
    }

    /** {@return the number of people at which the bound of the interval nearest 0 reaches a threshold} */
    public Attempt<Long> toMoveLimit(double threshold, EffectMeasure measure, List<StudyEffect> effects) {
        return search(
                threshold,
                measure,
                effects,
                effect -> effect.interval().low(),
                effect -> effect.interval().high());
    }

    /** What is compared with the threshold, for a mean above 0 and below it. */
    private interface Part {
        double of(EstimatedEffect effect);
    }

    private Attempt<Long> search(
            double threshold, EffectMeasure measure, List<StudyEffect> effects, Part above, Part below) {
        Checks.finite(threshold, "threshold");
        Attempt<EstimatedEffect> now = pooled(measure, effects);
        if (now instanceof Attempt.Declined<EstimatedEffect> declined) {
            return Attempt.declined(declined.reason(), declined.message());
        }
        double sign = Math.signum(now.orThrow().estimate());
        Part part = sign < 0 ? below : above;
        if (sign * (part.of(now.orThrow()) - threshold) <= 0) {
            return Attempt.declined("already-there", "the result is at or beyond the threshold already");
        }
        DoubleFunction<Attempt<EstimatedEffect>> enlarged = enlarged(measure, effects);
        java.util.function.LongPredicate crosses = n -> enlarged.apply(unitVariance / n)
                .map(effect -> sign * (part.of(effect) - threshold) <= 0)
                .toOptional()
                .orElse(false);
        long high = 1;
        while (!crosses.test(high)) {
            high *= 2;
            if (high > MOST) {
                return Attempt.declined(
                        "not-possible", "no single study of up to " + MOST + " people moves the result that far");
            }
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (crosses.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Attempt.answered(high);
    }

    private DoubleFunction<Attempt<EstimatedEffect>> enlarged(EffectMeasure measure, List<StudyEffect> effects) {
        if (spread == Spread.ESTIMATED_AGAIN) {
            return variance -> pooled(measure, with(effects, variance));
        }
        double tau2 = Pooling.using(spec)
                .pool(measure, effects)
                .orThrow()
                .heterogeneity()
                .tauSquared()
                .orElse(0);
        MetaAnalysis held = spec.model() == PoolingModel.COMMON_EFFECT
                ? MetaAnalysis.using(spec)
                : MetaAnalysis.using(spec).withTauSquared(tau2);
        return variance -> held.fit(EffectSet.of(with(effects, variance))).map(fit -> {
            Prediction mean = fit.predict();
            return new EstimatedEffect(mean.estimate(), mean.interval());
        });
    }

    private Attempt<EstimatedEffect> pooled(EffectMeasure measure, List<StudyEffect> effects) {
        return Pooling.using(spec).pool(measure, effects).map(NullStudy::estimated);
    }

    private static EstimatedEffect estimated(PooledEffect pooled) {
        return new EstimatedEffect(pooled.estimate(), pooled.interval());
    }

    private static ImmutableList<StudyEffect> with(List<StudyEffect> effects, double variance) {
        return ImmutableList.<StudyEffect>builder()
                .addAll(effects)
                .add(new StudyEffect(KEY, KEY, KEY, ReportingUnit.PRIMARY, new EffectSize(0, variance)))
                .build();
    }
}
