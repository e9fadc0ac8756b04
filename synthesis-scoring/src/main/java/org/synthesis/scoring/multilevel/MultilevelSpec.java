package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;

/**
 * What a multilevel or multivariate model assumes and how it is fitted. Immutable; {@code with} methods change one thing.
 *
 * @param terms the random effects, in the order of the components in the result; none for a common-effect model
 * @param method which likelihood is maximised
 * @param test the distribution of tests and intervals
 * @param level coverage of intervals, between 0 and 1
 * @param weights weights of the coefficients instead of the inverse covariance, one positive number per effect; the variances
 *     are estimated without them
 * @param convergence when the iteration stops
 */
public record MultilevelSpec(
        ImmutableList<RandomTerm> terms,
        LikelihoodMethod method,
        CoefficientTest test,
        double level,
        Optional<DoubleVector> weights,
        Convergence convergence) {
    /** Checks level and weights. */
    public MultilevelSpec {
        Checks.that(level > 0 && level < 1, "level must lie between 0 and 1, got %s", level);
        weights.ifPresent(given ->
                Checks.that(given.stream().allMatch(weight -> weight > 0), "weights must be positive, got %s", given));
    }

    /** {@return REML with normal tests and 95% intervals} */
    public static MultilevelSpec of(List<? extends RandomTerm> terms) {
        return new MultilevelSpec(
                ImmutableList.copyOf(terms),
                LikelihoodMethod.REML,
                CoefficientTest.NORMAL,
                0.95,
                Optional.empty(),
                Convergence.DEFAULT);
    }

    /** {@return REML with normal tests and 95% intervals} */
    public static MultilevelSpec of(RandomTerm... terms) {
        return of(List.of(terms));
    }

    /** {@return this specification with other random effects} */
    public MultilevelSpec withTerms(List<? extends RandomTerm> changed) {
        return new MultilevelSpec(ImmutableList.copyOf(changed), method, test, level, weights, convergence);
    }

    /** {@return this specification with another method} */
    public MultilevelSpec withMethod(LikelihoodMethod changed) {
        return new MultilevelSpec(terms, changed, test, level, weights, convergence);
    }

    /** {@return this specification with another test} */
    public MultilevelSpec withTest(CoefficientTest changed) {
        return new MultilevelSpec(terms, method, changed, level, weights, convergence);
    }

    /** {@return this specification with another coverage} */
    public MultilevelSpec withLevel(double changed) {
        return new MultilevelSpec(terms, method, test, changed, weights, convergence);
    }

    /** {@return this specification with given weights of the coefficients} */
    public MultilevelSpec withWeights(DoubleVector given) {
        return new MultilevelSpec(terms, method, test, level, Optional.of(given), convergence);
    }

    /** {@return this specification with another rule for stopping} */
    public MultilevelSpec withConvergence(Convergence changed) {
        return new MultilevelSpec(terms, method, test, level, weights, changed);
    }
}
