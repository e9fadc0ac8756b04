package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.OptionalDouble;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;

/**
 * One kind of random effects of a model; rows beside the effects.
 *
 * <p>Groupings may be nested or crossed. A three-level model is
 * {@code intercept(study)} and {@code intercept(effect.within(study))}.
 */
public sealed interface RandomTerm {
    /** {@return the groups that share a draw of the random effects} */
    Grouping grouping();

    /**
     * A random intercept per group.
     *
     * @param grouping the groups
     * @param variance a given variance; empty to estimate it
     */
    record Intercept(Grouping grouping, OptionalDouble variance) implements RandomTerm {
        /** Checks a given variance. */
        public Intercept {
            variance.ifPresent(given -> Checks.that(given >= 0, "a variance must not be negative, got %s", given));
        }
    }

    /**
     * Random intercepts whose correlation between groups is known, for instance from a phylogeny.
     *
     * @param grouping the groups
     * @param correlation the correlations of the levels of the grouping in their order, row by row
     * @param variance a given variance; empty to estimate it
     */
    record Related(Grouping grouping, DoubleVector correlation, OptionalDouble variance) implements RandomTerm {
        /** Checks that the correlations fit the levels and are symmetric. */
        public Related {
            int levels = grouping.levels().size();
            Checks.that(
                    correlation.size() == levels * levels,
                    "%d levels of %s need %d correlations, got %d",
                    levels,
                    grouping.name(),
                    levels * levels,
                    correlation.size());
            for (int i = 0; i < levels; i++) {
                for (int j = 0; j < i; j++) {
                    Checks.that(
                            Math.abs(correlation.get(i * levels + j) - correlation.get(j * levels + i)) <= 1e-8,
                            "the correlations of %s are not symmetric at '%s' and '%s'",
                            grouping.name(),
                            grouping.levels().get(i),
                            grouping.levels().get(j));
                }
            }
            variance.ifPresent(given -> Checks.that(given >= 0, "a variance must not be negative, got %s", given));
        }
    }

    /**
     * A random effect per level of one variable within each group of another.
     *
     * @param inner the levels, such as outcomes or waves
     * @param grouping the groups, such as studies
     * @param structure how the levels are correlated
     * @param variances given variances, one or one per level; empty ones are estimated
     * @param correlations given correlations, one or (UN) one per pair, the lower triangle by column; empty ones are estimated
     */
    record Structured(
            Grouping inner,
            Grouping grouping,
            CovarianceStructure structure,
            ImmutableList<OptionalDouble> variances,
            ImmutableList<OptionalDouble> correlations)
            implements RandomTerm {
        /** Checks that what is given fits the structure. */
        public Structured {
            Checks.that(
                    inner.size() == grouping.size(),
                    "inner and outer groupings need as many rows, got %d and %d",
                    inner.size(),
                    grouping.size());
            int c = inner.levels().size();
            int needed = structure.oneVariance() ? 1 : c;
            Checks.that(
                    variances.size() == needed,
                    "%s of %d levels has %d variances, got %d",
                    structure,
                    c,
                    needed,
                    variances.size());
            int pairs = structure == CovarianceStructure.UN ? c * (c - 1) / 2 : structure.correlated() ? 1 : 0;
            Checks.that(
                    correlations.size() == pairs,
                    "%s of %d levels has %d correlations, got %d",
                    structure,
                    c,
                    pairs,
                    correlations.size());
            for (OptionalDouble given : variances) {
                given.ifPresent(value -> Checks.that(value >= 0, "a variance must not be negative, got %s", value));
            }
            for (OptionalDouble given : correlations) {
                given.ifPresent(value ->
                        Checks.that(Math.abs(value) <= 1, "a correlation must lie between -1 and 1, got %s", value));
            }
            if (structure == CovarianceStructure.CAR) {
                for (String level : inner.levels()) {
                    Checks.that(
                            level.matches("-?[0-9]+(\\.[0-9]+)?"),
                            "structure CAR needs times that are numbers, got '%s'",
                            level);
                }
            }
        }

        /** {@return this term with given correlations} */
        public Structured withCorrelations(OptionalDouble... given) {
            return new Structured(inner, grouping, structure, variances, ImmutableList.copyOf(given));
        }

        /** {@return this term with given variances} */
        public Structured withVariances(OptionalDouble... given) {
            return new Structured(inner, grouping, structure, ImmutableList.copyOf(given), correlations);
        }
    }

    /**
     * Random coefficients per group, with any covariance: an intercept and slopes.
     *
     * @param design the variables whose coefficients vary, usually an intercept and a moderator
     * @param grouping the groups
     */
    record Slopes(ModelMatrix design, Grouping grouping) implements RandomTerm {
        /** Checks the number of rows. */
        public Slopes {
            Checks.that(
                    design.rows() == grouping.size(),
                    "random slopes of %d rows do not fit groups of %d rows",
                    design.rows(),
                    grouping.size());
        }
    }

    /** {@return a random intercept per group} */
    static Intercept intercept(Grouping grouping) {
        return new Intercept(grouping, OptionalDouble.empty());
    }

    /** {@return a random intercept per group with a given variance} */
    static Intercept intercept(Grouping grouping, double variance) {
        return new Intercept(grouping, OptionalDouble.of(variance));
    }

    /** {@return random intercepts with known correlations between the levels of the grouping} */
    static Related related(Grouping grouping, DoubleVector correlation) {
        return new Related(grouping, correlation, OptionalDouble.empty());
    }

    /** {@return an effect per level of {@code inner} within each group, all parameters estimated} */
    static Structured structured(Grouping inner, Grouping outer, CovarianceStructure structure) {
        int c = inner.levels().size();
        int variances = structure.oneVariance() ? 1 : c;
        int pairs = structure == CovarianceStructure.UN ? c * (c - 1) / 2 : structure.correlated() ? 1 : 0;
        return new Structured(
                inner,
                outer,
                structure,
                ImmutableList.copyOf(Collections.nCopies(variances, OptionalDouble.empty())),
                ImmutableList.copyOf(Collections.nCopies(pairs, OptionalDouble.empty())));
    }

    /** {@return random coefficients per group} */
    static Slopes slopes(ModelMatrix design, Grouping grouping) {
        return new Slopes(design, grouping);
    }
}
