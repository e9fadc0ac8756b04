package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.kernel.RankCorrelation;

/**
 * The rank correlation between effects, standardised around the common-effect mean, and their variances.
 *
 * @param tau Kendall's tau, tau-b with ties
 * @param pValue two-sided; exact without ties, otherwise from the normal distribution without a correction for continuity
 * @param exact whether the p-value is exact
 * @param diagnostics what a reader must know
 */
public record RankTest(double tau, double pValue, boolean exact, ImmutableList<Diagnostic> diagnostics) {
    /**
     * {@return the test of a set of effects} Declined: {@code too-few-effects} below 3, {@code no-variation} when all variances
     * or all standardised effects are equal.
     */
    public static Attempt<RankTest> of(EffectSet effects) {
        int k = effects.size();
        if (k < 3) {
            return Attempt.declined("too-few-effects", "a rank correlation needs at least 3 effects, got " + k);
        }
        RankCorrelation found =
                RankCorrelation.of(standardised(effects), effects.vi().toArray());
        if (Double.isNaN(found.tau())) {
            return Attempt.declined("no-variation", "all variances or all effects are equal: there is nothing to rank");
        }
        return Attempt.answered(new RankTest(found.tau(), found.pValue(), found.exact(), Funnels.fewEffects(k)));
    }

    /**
     * Effects minus their common mean over the standard error of that difference: its variance {@code v - 1/W} is written
     * {@code v (W - w) / W} with the weight of the others summed up, so that one overwhelming study costs no digits.
     */
    private static double[] standardised(EffectSet effects) {
        int k = effects.size();
        double[] common = Funnels.commonEffect(effects);
        double mean = common[1] / common[0];
        double[] others = new double[k];
        double before = 0;
        for (int i = 0; i < k; i++) {
            others[i] = before;
            before += 1 / effects.vi().get(i);
        }
        double after = 0;
        for (int i = k - 1; i >= 0; i--) {
            others[i] += after;
            after += 1 / effects.vi().get(i);
        }
        boolean dominated = false;
        double[] standardised = new double[k];
        for (int i = 0; i < k; i++) {
            double variance = effects.vi().get(i) - 1 / common[0];
            dominated |= !(variance > 1e-8 * effects.vi().get(i));
            standardised[i] = (effects.yi().get(i) - mean) / Math.sqrt(variance);
        }
        if (dominated) {
            for (int i = 0; i < k; i++) {
                double variance = effects.vi().get(i) * (others[i] / common[0]);
                standardised[i] = (effects.yi().get(i) - mean) / Math.sqrt(variance);
            }
        }
        return standardised;
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.BEGG_MAZUMDAR_1994, MethodSource.KENDALL_1938);
    }
}
