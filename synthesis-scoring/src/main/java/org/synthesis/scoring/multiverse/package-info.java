/**
 * All combinations of defensible choices in one call, and the share of them that come to the same conclusion.
 *
 * <p>Start at {@link org.synthesis.scoring.multiverse.Multiverse}: name the dimensions and their options, run them, and read
 * the {@link org.synthesis.scoring.multiverse.SpecificationCurve}.
 *
 * <p>Why options are functions: a choice of subset changes the data, a choice of estimator changes the specification, and an
 * outlier rule needs both. A function from one {@link org.synthesis.scoring.multiverse.Universe} to another says all three,
 * and the data can be whatever the choices are made on: effects, or the table they are computed from.
 *
 * <p>Why a refused combination is listed and not skipped: the share of conclusions that hold is only honest beside the number
 * of combinations that could not be asked.
 */
@NullMarked
package org.synthesis.scoring.multiverse;

import org.jspecify.annotations.NullMarked;
