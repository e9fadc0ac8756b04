package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * The model fitted k times, each time without one effect.
 *
 * @param steps one per effect, in the order of the effects; declined where the rest cannot be fitted
 */
public record LeaveOneOut(ImmutableList<Attempt<Refit>> steps) {
    /** {@return the fit without each of its effects; needs at least two effects} Cost O(k) fits. */
    public static Attempt<LeaveOneOut> of(MetaAnalysisFit fit) {
        int k = fit.k();
        if (k < 2) {
            return Attempt.declined("too-few-effects", "leaving one out needs at least 2 effects, got " + k);
        }
        Refits refits = new Refits(fit);
        ImmutableList.Builder<Attempt<Refit>> steps = ImmutableList.builderWithExpectedSize(k);
        for (int i = 0; i < k; i++) {
            steps.add(refits.refit(fit.effects().labels().get(i), Refits.without(i, k)));
        }
        return Attempt.answered(new LeaveOneOut(steps.build()));
    }

    /** {@return the publications that define what was done, besides those of the fit} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.VIECHTBAUER_CHEUNG_2010);
    }
}
