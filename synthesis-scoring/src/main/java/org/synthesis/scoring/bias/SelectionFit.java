package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;

/**
 * A fitted selection model.
 *
 * @param coefficients of all studies, published or not, in the order of the design; Wald z tests
 * @param covariance of the coefficients, row by row
 * @param tauSquared variance of true effects; 0 by assumption under a common effect
 * @param tauSquaredStandardError empty when tau-squared is 0
 * @param parameters of the selection function, in order
 * @param moderators Wald test of all coefficients but the intercept; empty when there is only an intercept
 * @param fit likelihood and information criteria
 * @param unselected the maximum likelihood mean or regression without selection has this log-likelihood
 * @param selection likelihood-ratio test of no selection; empty when no selection parameter is estimated
 * @param selectionStatistic its statistic, also when the parameters are fixed
 * @param heterogeneity likelihood-ratio test of tau-squared = 0; empty under a common effect
 * @param counts number of studies per interval of p; empty when the function has no cuts
 * @param trace of the iteration
 * @param diagnostics what to know before the numbers are used
 * @param sources where the method comes from
 */
public record SelectionFit(
        ImmutableList<Coefficient> coefficients,
        DoubleVector covariance,
        double tauSquared,
        OptionalDouble tauSquaredStandardError,
        ImmutableList<SelectionParameter> parameters,
        Optional<JointTest> moderators,
        FitStatistics fit,
        double unselected,
        Optional<JointTest> selection,
        double selectionStatistic,
        Optional<JointTest> heterogeneity,
        ImmutableList<Integer> counts,
        FitTrace trace,
        ImmutableList<Diagnostic> diagnostics,
        ImmutableList<MethodSource> sources) {

    /** {@return the first coefficient with its interval, and the test of selection} */
    @Override
    public String toString() {
        Coefficient first = coefficients.get(0);
        return String.format(
                Locale.ROOT,
                "%.3f [%.3f, %.3f], selection LR %.2f",
                first.estimate(),
                first.interval().low(),
                first.interval().high(),
                selectionStatistic);
    }
}
