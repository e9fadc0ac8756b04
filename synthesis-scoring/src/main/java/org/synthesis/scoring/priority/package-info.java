/**
 * What is worth finding out first.
 *
 * <p>Start at {@link org.synthesis.scoring.priority.ValueOfInformation} for numbers: the chance that today's choice is the wrong one, and what
 * certainty, or a study of some size, would be worth. Why everything is per person in units of the effect until a caller says
 * otherwise: what one unit of effect is worth is a choice of people, not of this library.
 *
 * <p>Start at {@link org.synthesis.scoring.priority.Chnri} when experts answer set questions on each research question, and at
 * {@link org.synthesis.scoring.priority.Jla} when groups of people rank the questions that matter to them.
 *
 * <p>Decisions, with their why:
 *
 * <ul>
 *   <li><b>A blank is no opinion.</b> An expert who does not know enough leaves a question open; that lowers agreement, never the score.
 *       What nobody could answer is left out and reported.
 *   <li><b>Groups before people.</b> Questions are ranked within each group first and the ranks of the groups count alike, so that the
 *       group that sends most forms does not decide for the rest.
 *   <li><b>The last word is not computed.</b> The final list of a priority setting partnership is agreed at a workshop. It is recorded
 *       beside the interim ranking, with who agreed on it, when and why.
 *   <li><b>Counts, not names.</b> Results say how many experts answered, not who.
 * </ul>
 */
@NullMarked
package org.synthesis.scoring.priority;

import org.jspecify.annotations.NullMarked;
