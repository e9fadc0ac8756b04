package org.synthesis.scoring.events;

import java.util.OptionalDouble;
import org.synthesis.model.analysis.FitStatistics;

/** Criteria of models of counts. */
final class Criteria {
    private Criteria() {}

    /** Criteria of a likelihood with so many parameters and rows. */
    static FitStatistics of(double logLikelihood, double deviance, int parameters, int rows) {
        double minusTwo = -2 * logLikelihood;
        OptionalDouble aicc = rows - parameters - 1 > 0
                ? OptionalDouble.of(minusTwo + 2.0 * parameters * rows / (rows - parameters - 1))
                : OptionalDouble.empty();
        return new FitStatistics(
                logLikelihood, deviance, minusTwo + 2 * parameters, minusTwo + parameters * StrictMath.log(rows), aicc);
    }
}
