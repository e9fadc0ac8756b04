package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableSet;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.kernel.HenmiCopasInterval;

/**
 * The common-effect mean, which selective publication moves less than the random-effects mean, with an interval that allows
 * for heterogeneity.
 *
 * @param estimate common-effect mean
 * @param standardError its standard error under heterogeneity
 * @param interval the interval; its half width is not a multiple of the standard error by a normal quantile
 * @param tauSquared estimate of DerSimonian and Laird
 */
public record HenmiCopas(double estimate, double standardError, Interval interval, double tauSquared) {
    /** Beyond this ratio of the variances the moments of Q lose all their digits. */
    private static final double MOST_UNEQUAL = 1e14;

    /**
     * {@return the interval of a set of effects; declined as {@code too-few-effects} below 2}
     *
     * @param level between 0 and 1
     */
    public static Attempt<HenmiCopas> of(EffectSet effects, double level) {
        Checks.that(level > 0 && level < 1, "level must lie between 0 and 1, got %s", level);
        if (effects.size() < 2) {
            return Attempt.declined("too-few-effects", "the interval needs at least 2 effects, got " + effects.size());
        }
        double largest = effects.vi().stream().max().orElseThrow();
        double smallest = effects.vi().stream().min().orElseThrow();
        if (largest > MOST_UNEQUAL * smallest) {
            return Attempt.declined(
                    "weights-too-unequal",
                    "the largest variance is more than " + MOST_UNEQUAL
                            + " times the smallest; leave out the most extreme variances");
        }
        HenmiCopasInterval found =
                HenmiCopasInterval.of(effects.yi().toArray(), effects.vi().toArray(), (1 - level) / 2);
        double half = found.quantile() * found.standardError();
        return Attempt.answered(new HenmiCopas(
                found.mean(),
                found.standardError(),
                new Interval(found.mean() - half, found.mean() + half, level),
                found.tau2()));
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.HENMI_COPAS_2010, MethodSource.DERSIMONIAN_LAIRD_1986);
    }
}
