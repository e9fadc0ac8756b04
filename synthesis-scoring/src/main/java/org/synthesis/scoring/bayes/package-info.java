/**
 * Random-effects synthesis with prior knowledge, for few studies and for questions such as how probable an effect above a
 * threshold is.
 *
 * <p>Start at {@link org.synthesis.scoring.bayes.BayesianRandomEffects}: it takes a prior of tau and answers with a
 * {@link org.synthesis.scoring.bayes.BayesianFit}, whose parts are {@link org.synthesis.scoring.bayes.Posterior}s.
 *
 * <p>Why integration and not simulation: given tau all unknowns are normal, so one integral gives every answer to many digits,
 * in milliseconds and without a seed. Why there is no default prior: with few studies it decides much of the answer, so whoever
 * asks has to state it.
 */
@NullMarked
package org.synthesis.scoring.bayes;

import org.jspecify.annotations.NullMarked;
