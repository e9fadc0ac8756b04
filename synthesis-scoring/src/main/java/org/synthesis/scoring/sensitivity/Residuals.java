package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Distances of effects from what the model expects of them, and how much each effect weighs. All of length k.
 *
 * @param raw effects minus fitted values
 * @param pearson raw over the square root of {@code v + tau2}
 * @param standardised raw over its standard error, which allows for the effect's own pull on the fit; empty for an effect the
 *     model has to fit exactly
 * @param hat leverages, between 0 and 1
 * @param weights shares of the sum of the weights, in percent
 * @param studentised residuals from the fit without the effect; declined where the rest cannot be fitted
 */
public record Residuals(
        DoubleVector raw,
        DoubleVector pearson,
        ImmutableList<OptionalDouble> standardised,
        DoubleVector hat,
        DoubleVector weights,
        ImmutableList<Attempt<Studentised>> studentised) {
    /**
     * An effect against the prediction of all others, tau-squared estimated without it.
     *
     * @param residual effect minus prediction
     * @param standardError of the residual: sampling error, tau-squared and the error of the prediction, under Knapp-Hartung
     *     tests times the residual mean square of the other effects
     * @param z their ratio
     */
    public record Studentised(double residual, double standardError, double z) {}

    /** {@return the residuals of a fit} Cost O(k) fits. */
    public static Residuals of(MetaAnalysisFit fit) {
        return of(fit, Deletions.of(fit));
    }

    static Residuals of(MetaAnalysisFit fit, ImmutableList<Attempt<Deletions.Deleted>> deletions) {
        int k = fit.k();
        double tau2 = fit.tauSquared();
        DoubleVector vi = fit.effects().vi();
        Leverage leverage = new Leverage(fit);
        double[] variances = leverage.residualVariances(tau2);
        DoubleVector raw = fit.residuals();
        double[] pearson = new double[k];
        ImmutableList.Builder<OptionalDouble> standardised = ImmutableList.builderWithExpectedSize(k);
        ImmutableList.Builder<Attempt<Studentised>> studentised = ImmutableList.builderWithExpectedSize(k);
        for (int i = 0; i < k; i++) {
            int row = i;
            pearson[i] = raw.get(i) / Math.sqrt(vi.get(i) + tau2);
            standardised.add(
                    variances[i] > 0
                            ? OptionalDouble.of(raw.get(i) / Math.sqrt(variances[i]))
                            : OptionalDouble.empty());
            Attempt<Deletions.Deleted> deletion = deletions.get(i);
            studentised.add(
                    deletion instanceof Attempt.Answered<Deletions.Deleted> answered
                            ? studentised(fit, row, answered.value())
                            : deletion.map(deleted -> new Studentised(0, 1, 0)));
        }
        double sum = fit.weights().stream().sum();
        return new Residuals(
                raw,
                DoubleVector.of(pearson),
                standardised.build(),
                DoubleVector.of(leverage.hat()),
                fit.weights().map(weight -> 100 * weight / sum),
                studentised.build());
    }

    private static Attempt<Studentised> studentised(MetaAnalysisFit fit, int row, Deletions.Deleted deleted) {
        double predicted = Deletions.predicted(fit, row, deleted.beta());
        double residual = fit.effects().yi().get(row) - predicted;
        // the residual mean square belongs to the whole variance, as in the test of an added column for this effect
        // alone
        double variance = deleted.factor() * (fit.effects().vi().get(row) + deleted.tau2())
                + Deletions.variance(fit, row, deleted.covariance());
        if (!(variance > 0)) {
            return Attempt.declined(
                    "singular-covariance",
                    "without '" + fit.effects().labels().get(row) + "' the covariance of the coefficients is singular"
                            + " to working precision; centre and scale the moderators");
        }
        double se = Math.sqrt(variance);
        return Attempt.answered(new Studentised(residual, se, residual / se));
    }

    /** {@return the publications that define what was done, besides those of the fit} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.VIECHTBAUER_CHEUNG_2010);
    }
}
