/**
 * What would change a conclusion: the smallest change of one input that turns it, everything else staying as it is.
 *
 * <p>Start at {@link org.synthesis.scoring.tipping.Tipping} for every conclusion of an evidence base. The generators stand on their
 * own: {@link org.synthesis.scoring.tipping.CertaintyTipping} takes single steps in the domains of certainty,
 * {@link org.synthesis.scoring.tipping.EffectTipping} takes studies, settings, publication bias and new evidence with the effects
 * behind a mean, {@link org.synthesis.scoring.tipping.EstimateTipping} takes bias, another border and confounding with no more than an
 * estimate. {@link org.synthesis.scoring.tipping.EValue} and {@link org.synthesis.scoring.tipping.NullStudy} give the bare numbers.
 *
 * <p>Why plausibility is a rule of its own ({@link org.synthesis.scoring.tipping.PlausibilityRules}): what would turn a conclusion is
 * arithmetic, how easily it happens is an opinion, and a protocol must be able to set the numbers in it.
 *
 * <p>Why a list can be empty: every input was tried and none turns the conclusion. What was not tried is said in the result.
 *
 * <p>Why everything is fitted again and no shortcut holds tau-squared: leaving out a study often matters through tau-squared.
 *
 * <p>Other numbers for the thresholds of rules are tried by {@link org.synthesis.scoring.ThresholdSensitivity}, on demand.
 */
@NullMarked
package org.synthesis.scoring.tipping;

import org.jspecify.annotations.NullMarked;
