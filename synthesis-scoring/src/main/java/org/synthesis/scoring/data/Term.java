package org.synthesis.scoring.data;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.synthesis.model.base.Checks;

/** A part of the right-hand side of a meta-regression; it becomes one or more columns of the {@link ModelMatrix}. */
public sealed interface Term {
    /** {@return the name its coefficients start with} */
    String name();

    /**
     * A column of numbers as it stands.
     *
     * @param name the column
     */
    record Numeric(String name) implements Term {}

    /**
     * A column of words in treatment coding: one 0/1 column per level except the reference.
     *
     * @param name the column
     * @param levels the levels in order; empty for the levels of the data in ascending order
     * @param reference the level the others are compared with; empty for the first
     */
    record Factor(String name, ImmutableList<String> levels, String reference) implements Term {}

    /**
     * A column of words with one 0/1 column per level; belongs in a model without intercept.
     *
     * @param name the column
     * @param levels the levels in order; empty for the levels of the data in ascending order
     */
    record CellMeans(String name, ImmutableList<String> levels) implements Term {}

    /**
     * A column of numbers raised to a power.
     *
     * @param of the column
     * @param exponent the power, at least 2
     */
    record Power(String of, int exponent) implements Term {
        /** Checks the exponent. */
        public Power {
            Checks.that(exponent >= 2, "the exponent of a power term must be at least 2, got %d", exponent);
        }

        @Override
        public String name() {
            return of + "^" + exponent;
        }
    }

    /**
     * The products of the columns of two or more terms.
     *
     * <p>A factor takes part without its reference level when the rest of the interaction is itself a term of the model, and
     * with all its levels otherwise.
     *
     * @param of the terms, each numeric, a factor or cell means
     */
    record Interaction(ImmutableList<Term> of) implements Term {
        /** Checks that there are at least two parts. */
        public Interaction {
            Checks.that(of.size() >= 2, "an interaction needs at least 2 terms, got %d", of.size());
        }

        @Override
        public String name() {
            return String.join(":", of.stream().map(Term::name).toList());
        }
    }

    /** {@return a column of numbers} */
    static Term numeric(String column) {
        return new Numeric(column);
    }

    /** {@return a column of words, compared with its first level} */
    static Term factor(String column) {
        return new Factor(column, ImmutableList.of(), "");
    }

    /** {@return a column of words with its levels in this order, compared with the reference} */
    static Term factor(String column, List<String> levels, String reference) {
        Checks.that(levels.contains(reference), "'%s' is not among the levels %s of %s", reference, levels, column);
        return new Factor(column, ImmutableList.copyOf(levels), reference);
    }

    /** {@return a column of words with a mean for each level, for models without intercept} */
    static Term cellMeans(String column) {
        return new CellMeans(column, ImmutableList.of());
    }

    /** {@return a column of words with a mean for each of these levels} */
    static Term cellMeans(String column, List<String> levels) {
        return new CellMeans(column, ImmutableList.copyOf(levels));
    }

    /** {@return a power of a column of numbers} */
    static Term power(String column, int exponent) {
        return new Power(column, exponent);
    }

    /** {@return the interaction of terms} */
    static Term interaction(Term... terms) {
        return new Interaction(ImmutableList.copyOf(terms));
    }
}
