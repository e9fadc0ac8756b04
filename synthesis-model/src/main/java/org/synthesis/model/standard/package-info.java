/**
 * Scales and verdicts of crime prevention and youth work: the Maryland scale, EMMIE, the Dutch ladder and recognition, Blueprints,
 * EIF, Nesta, DFID, Bond, and verdicts of registers as they are printed.
 *
 * <p>Start at {@link org.synthesis.model.standard.Criteria}, the answers that rules turn into levels, and at
 * {@link org.synthesis.model.standard.RegisterVerdict}, which no rule touches. The rules stand in scoring.
 *
 * <p>Why one list of criteria for all standards: the same facts (well described, change shown, independently replicated) are asked
 * by several of them, and a fact that is coded once cannot contradict itself.
 *
 * <p>Why no scale is turned into another: each measures something else. The crosswalk of designs shows them side by side and loses
 * much of every one of them.
 *
 * <p>Why so many types: each standard has its own small closed vocabulary, and none of them has more than that.
 */
@NullMarked
package org.synthesis.model.standard;

import org.jspecify.annotations.NullMarked;
