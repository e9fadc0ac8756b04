/**
 * Choosing among actions by several criteria: additive values, and how far the choice hangs on the weights.
 *
 * <p>Start at {@link org.synthesis.scoring.choice.Choices}. A {@link org.synthesis.scoring.choice.ChoiceProblem} holds criteria,
 * weights and alternatives. {@link org.synthesis.scoring.choice.ValueCurve} and {@link org.synthesis.scoring.choice.ValueScale} turn
 * measured levels and ordered categories into values from 0 to 1; {@link org.synthesis.scoring.choice.Weights} come from swing
 * points. The answer is a {@link org.synthesis.scoring.choice.Choice}.
 *
 * <p>Decisions, with their why:
 *
 * <ul>
 *   <li><b>No score without sensitivity.</b> A score by itself hides that weights are a judgement. There is one way to a choice, and it
 *       always brings weight thresholds, stability intervals and {@link org.synthesis.scoring.choice.Smaa rank acceptabilities}.
 *   <li><b>A lead at the agreed weights can be small in weight space.</b> An action that is first for less than half of all weights has
 *       a {@link org.synthesis.scoring.choice.Lead#FRAGILE fragile} lead and is called so.
 *   <li><b>Exact where that is clean.</b> Two criteria are a line, three a triangle, and two alternatives one cut through a simplex of
 *       any dimension. All else is drawn, with the seed, the number of draws and a standard error for each index.
 *   <li><b>Ties are shared.</b> Alternatives with equal scores share their ranks in equal parts, so that no order of input decides.
 *   <li><b>A missing value is no value.</b> The choice is undetermined and names what is missing.
 *   <li><b>Actions only.</b> Places and communities are never alternatives: this package ranks what one can do, not people.
 *   <li><b>No TOPSIS or PROMETHEE.</b> Their order can turn when an alternative that nobody would choose is added, and hangs on how
 *       levels are normalised (García-Cascales and Lamata 2012). An additive value has neither fault.
 * </ul>
 */
@NullMarked
package org.synthesis.scoring.choice;

import org.jspecify.annotations.NullMarked;
