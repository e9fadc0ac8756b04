package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.EventModelSpec;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.WaldTests;

/**
 * A fitted model of events, on the scale of analysis: log odds ratio, log rate ratio, logit of a proportion or log rate.
 *
 * @param spec how it was fitted
 * @param measure {@code OR}, {@code IRR}, {@code PLO} or {@code IRLN}
 * @param coefficients one for each column of the design
 * @param covariance of the coefficients, row by row
 * @param tauSquared variance of true effects; 0 by assumption under a common effect
 * @param tauSquaredError its standard error by the delta rule; empty when the variance is 0
 * @param levelVariance variance of the levels of risk; only with random study effects
 * @param iSquaredPercent share of the variance of effects that is not sampling error; only under random effects
 * @param hSquared total over sampling variance; only under random effects
 * @param waldHeterogeneity test of equal effects (around the moderators) from the effects of single studies; a study without
 *     an effect of its own does not count in it; empty when there are too few; with random study effects the levels of
 *     group 2 are those that are normally distributed
 * @param likelihoodRatioHeterogeneity the same test from the likelihoods of the common-effect and the saturated model
 * @param moderators test of all coefficients but the intercept; empty without moderators
 * @param fit marginal log-likelihood with all constants, and criteria
 * @param studies number of studies in the fit
 * @param sources what the method is taken from
 * @param diagnostics what a reader should know, such as studies left out
 * @param trace how the iteration ended; always converged
 */
public record EventMixedFit(
        EventModelSpec spec,
        String measure,
        ImmutableList<Coefficient> coefficients,
        DoubleVector covariance,
        double tauSquared,
        OptionalDouble tauSquaredError,
        OptionalDouble levelVariance,
        OptionalDouble iSquaredPercent,
        OptionalDouble hSquared,
        Optional<JointTest> waldHeterogeneity,
        JointTest likelihoodRatioHeterogeneity,
        Optional<JointTest> moderators,
        FitStatistics fit,
        int studies,
        ImmutableList<MethodSource> sources,
        ImmutableList<Diagnostic> diagnostics,
        FitTrace trace) {

    /**
     * What is expected where the moderators have given values.
     *
     * @param estimate mean of the true effects
     * @param standardError its standard error
     * @param interval confidence interval of the mean
     * @param predictionInterval interval for the true effect of a new study; only under random effects
     */
    public record Prediction(
            double estimate, double standardError, Interval interval, Optional<Interval> predictionInterval) {}

    /**
     * {@return the mean effect of a model without moderators}
     *
     * @throws IllegalArgumentException when the model has moderators
     */
    public Prediction predict() {
        Checks.that(
                coefficients.size() == 1 && coefficients.get(0).name().equals(ModelMatrix.INTERCEPT),
                "a model with moderators predicts for given values, the coefficients are %s",
                coefficients.stream().map(Coefficient::name).toList());
        return predict(ModelMatrix.intercept(1)).get(0);
    }

    /**
     * {@return predictions for the rows of a design}
     *
     * @throws IllegalArgumentException when its columns are not those of the fitted design
     */
    public ImmutableList<Prediction> predict(ModelMatrix rows) {
        Checks.that(
                rows.names().equals(coefficients.stream().map(Coefficient::name).toList()),
                "the columns of the design must be %s, got %s",
                coefficients.stream().map(Coefficient::name).toList(),
                rows.names());
        ImmutableList.Builder<Prediction> predictions = ImmutableList.builder();
        for (int row = 0; row < rows.rows(); row++) {
            predictions.add(prediction(rows, row));
        }
        return predictions.build();
    }

    private Prediction prediction(ModelMatrix rows, int row) {
        int p = coefficients.size();
        double estimate = 0;
        double variance = 0;
        for (int i = 0; i < p; i++) {
            estimate += rows.get(row, i) * coefficients.get(i).estimate();
            for (int j = 0; j < p; j++) {
                variance += rows.get(row, i) * covariance.get(i * p + j) * rows.get(row, j);
            }
        }
        double se = Math.sqrt(variance);
        OptionalDouble df = coefficients.get(0).degreesOfFreedom();
        boolean random = spec.effects() == PoolingModel.RANDOM_EFFECTS;
        return new Prediction(
                estimate,
                se,
                WaldTests.interval(estimate, se, df, spec.level()),
                random
                        ? Optional.of(WaldTests.interval(estimate, Math.sqrt(variance + tauSquared), df, spec.level()))
                        : Optional.empty());
    }
}
