/**
 * What the findings, insights and primary effects say together.
 *
 * <p>Start at {@link org.synthesis.scoring.conclusion.InsightSynthesis}.
 *
 * <p>Why no average over findings: they differ in outcome, comparison and subgroup, and most are themselves means over
 * overlapping studies. They are counted by verified direction, and one published number may stand for a subject, never a
 * mean of several.
 */
@NullMarked
package org.synthesis.scoring.conclusion;

import org.jspecify.annotations.NullMarked;
