/**
 * Explanations of a result for a reader who wants to check it elsewhere.
 *
 * <p>Start at {@link org.synthesis.scoring.explain.RScript}: a script in R that computes the same numbers with the package
 * metafor and stops when they differ. The script holds the data, so that it needs nothing of this project.
 */
@NullMarked
package org.synthesis.scoring.explain;

import org.jspecify.annotations.NullMarked;
