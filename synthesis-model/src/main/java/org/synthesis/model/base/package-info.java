/**
 * What every other part of the model is made of: checks, diagnostics with their place, answers that may be declined,
 * intervals and immutable number vectors.
 *
 * <p>Start at {@link org.synthesis.model.base.Diagnostic} for problems with data and at
 * {@link org.synthesis.model.base.Attempt} for questions the data cannot answer. Nothing here knows about evidence.
 */
@NullMarked
package org.synthesis.model.base;

import org.jspecify.annotations.NullMarked;
