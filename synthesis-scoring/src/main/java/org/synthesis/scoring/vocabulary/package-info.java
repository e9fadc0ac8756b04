/**
 * Terms that a synthesis can begin with, and the rules that go with them.
 *
 * <p>Start at {@link org.synthesis.scoring.vocabulary.SeedVocabulary}. {@link org.synthesis.scoring.vocabulary.Participation} leads
 * from the ladder of Arnstein to the spectrum of IAP2, and {@link org.synthesis.scoring.vocabulary.SocialCapital} keeps strong ties
 * within a closed circle from counting as resilience.
 *
 * <p>Why terms are concepts and rungs are constants: a team adds factors of its own without writing Java, and a rule has to know
 * every rung.
 */
@NullMarked
package org.synthesis.scoring.vocabulary;

import org.jspecify.annotations.NullMarked;
