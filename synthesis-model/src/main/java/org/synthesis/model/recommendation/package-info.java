/**
 * Recommendations as coded: what to do, for whom, on what grounds, against what evidence, and under which condition.
 *
 * <p>Why counter-evidence and contra-indication are parts of the value: advice that is copied from a table loses whatever
 * stands next to it. What belongs to a recommendation travels inside it.
 */
@NullMarked
package org.synthesis.model.recommendation;

import org.jspecify.annotations.NullMarked;
