package org.synthesis.scoring.multilevel;

import org.synthesis.model.base.Checks;
import org.synthesis.scoring.kernel.Distributions;

/**
 * Two nested models compared by their likelihoods.
 *
 * <p>The p-value refers to the chi-square distribution; when a variance is tested against 0 it is too large, by up to a factor of two
 * (Self and Liang, 1987).
 *
 * @param statistic twice the difference of the log-likelihoods, at least 0
 * @param degreesOfFreedom difference in the number of parameters
 * @param pValue probability of a statistic at least this large when the smaller model holds
 * @param full the larger model
 * @param reduced the smaller model
 */
public record LikelihoodRatio(
        double statistic, int degreesOfFreedom, double pValue, MultilevelFit full, MultilevelFit reduced) {
    static LikelihoodRatio of(MultilevelFit full, MultilevelFit reduced) {
        Checks.that(
                full.effects().yi().equals(reduced.effects().yi()),
                "models of different effects cannot be compared by their likelihoods");
        Checks.that(
                full.spec().method() == reduced.spec().method(),
                "models fitted by %s and %s cannot be compared by their likelihoods",
                full.spec().method(),
                reduced.spec().method());
        Checks.that(
                full.spec().method() == LikelihoodMethod.ML || full.design().equals(reduced.design()),
                "models with different moderators can only be compared by ML, not by REML");
        int df = full.parameters() - reduced.parameters();
        Checks.that(df > 0, "the smaller model needs fewer parameters, got %d more", -df);
        double statistic = Math.max(0, 2 * (full.logLikelihood() - reduced.logLikelihood()));
        return new LikelihoodRatio(statistic, df, Distributions.chiSquareUpperTail(statistic, df), full, reduced);
    }
}
