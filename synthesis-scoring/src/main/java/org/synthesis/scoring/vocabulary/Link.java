package org.synthesis.scoring.vocabulary;

import org.synthesis.model.factor.FactorRelation;

/**
 * How one term works together with another.
 *
 * @param from code of a term, for instance {@code com:bridging}
 * @param relation what it does
 * @param to code of another term
 */
public record Link(String from, FactorRelation relation, String to) {}
