/**
 * What is worth finding out first.
 *
 * <p>Start at {@link org.synthesis.scoring.priority.ValueOfInformation}: the chance that today's choice is the wrong one, and what
 * certainty, or a study of some size, would be worth. Why everything is per person in units of the effect until a caller says
 * otherwise: what one unit of effect is worth is a choice of people, not of this library.
 */
@NullMarked
package org.synthesis.scoring.priority;

import org.jspecify.annotations.NullMarked;
