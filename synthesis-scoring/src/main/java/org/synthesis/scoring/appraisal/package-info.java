/**
 * Agreement between people who appraise and code.
 *
 * <p>Nothing here settles a difference; it only shows where people differ and how far beyond chance they agree.
 */
@NullMarked
package org.synthesis.scoring.appraisal;

import org.jspecify.annotations.NullMarked;
