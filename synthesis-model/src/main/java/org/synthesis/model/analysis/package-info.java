/**
 * Statistical analyses: what was asked and what was found.
 *
 * <p>Start at {@link org.synthesis.model.analysis.AnalysisSpec} for the question and at
 * {@link org.synthesis.model.analysis.PooledEffect} for the answer. Only values live here; the scoring module computes
 * them. {@link org.synthesis.model.analysis.MethodSource} is the one bibliography, so that each choice and each result
 * can say which paper defines it.
 *
 * <p>Why the default prediction interval is normal and the default test Wald: these are the conventions of the reference
 * numbers the library is checked against. Both are settings, and a result carries the settings it was made with.
 */
@NullMarked
package org.synthesis.model.analysis;

import org.jspecify.annotations.NullMarked;
