package org.synthesis.scoring.events;

import java.util.OptionalDouble;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.kernel.Distributions;

/** Tests and intervals from an estimate and its standard error. */
final class Wald {
    private Wald() {}

    static Coefficient coefficient(String name, double estimate, double se, OptionalDouble df, double level) {
        double z = estimate / se;
        double tail = df.isPresent()
                ? Distributions.tUpperTail(Math.abs(z), df.getAsDouble())
                : Distributions.normalUpperTail(Math.abs(z));
        return new Coefficient(name, estimate, se, z, df, 2 * tail, interval(estimate, se, df, level));
    }

    static Interval interval(double estimate, double se, OptionalDouble df, double level) {
        double p = (1 - level) / 2;
        double quantile = df.isPresent()
                ? Distributions.tUpperQuantile(p, df.getAsDouble())
                : Distributions.normalUpperQuantile(p);
        return new Interval(estimate - quantile * se, estimate + quantile * se, level);
    }

    static JointTest chiSquare(double statistic, double df) {
        return new JointTest(
                statistic,
                df,
                OptionalDouble.empty(),
                df > 0 ? Distributions.chiSquareUpperTail(Math.max(0, statistic), df) : 1);
    }

    static JointTest f(double statistic, double df, double denominator) {
        return new JointTest(
                statistic, df, OptionalDouble.of(denominator), Distributions.fUpperTail(statistic, df, denominator));
    }

    /** Criteria of a likelihood with so many parameters and rows. */
    static FitStatistics fit(double logLikelihood, double deviance, int parameters, int rows) {
        double minusTwo = -2 * logLikelihood;
        OptionalDouble aicc = rows - parameters - 1 > 0
                ? OptionalDouble.of(minusTwo + 2.0 * parameters * rows / (rows - parameters - 1))
                : OptionalDouble.empty();
        return new FitStatistics(
                logLikelihood, deviance, minusTwo + 2 * parameters, minusTwo + parameters * StrictMath.log(rows), aicc);
    }
}
