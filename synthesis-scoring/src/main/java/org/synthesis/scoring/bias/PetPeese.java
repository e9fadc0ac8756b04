package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableSet;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.data.EffectSet;

/**
 * The effect expected of a study without sampling error, from two weighted least-squares regressions: on the standard error
 * (PET) and on the variance (PEESE).
 *
 * @param pet the regression on the standard error; its intercept tests whether there is an effect
 * @param peese the regression on the variance; its intercept estimates the effect when there is one
 */
public record PetPeese(FunnelRegression.Result pet, FunnelRegression.Result peese) {
    /** {@return both regressions; declined as the regressions are} */
    public static Attempt<PetPeese> of(EffectSet effects) {
        Attempt<FunnelRegression.Result> pet = FunnelRegression.weightedLeastSquares(FunnelPredictor.STANDARD_ERROR)
                .of(effects);
        Attempt<FunnelRegression.Result> peese =
                FunnelRegression.weightedLeastSquares(FunnelPredictor.VARIANCE).of(effects);
        if (peese instanceof Attempt.Declined<FunnelRegression.Result> declined) {
            return Attempt.declined(declined.reason(), declined.message());
        }
        return pet.map(first -> new PetPeese(first, peese.orThrow()));
    }

    /**
     * {@return the estimate of the conditional rule: that of PEESE when PET finds an effect at a one-sided level of .05, in
     * either direction, else that of PET}
     */
    public Coefficient estimate() {
        Coefficient test = pet.limit().orElseThrow();
        return test.pValue() < 0.1 ? peese.limit().orElseThrow() : test;
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.STANLEY_DOUCOULIAGOS_2014, MethodSource.EGGER_1997);
    }
}
