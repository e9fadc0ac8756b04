/**
 * Closed vocabularies as enums with a code and a label in two languages, and open ones as concepts in a scheme.
 *
 * <p>Why both: a level or a direction decides what a rule does, so it is an enum; a municipal field or an outcome is the
 * project's own, so it is a {@link org.synthesis.model.vocabulary.Concept} that a team can add without writing Java.
 */
@NullMarked
package org.synthesis.model.vocabulary;

import org.jspecify.annotations.NullMarked;
