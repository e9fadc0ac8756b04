/**
 * Agreement between people who appraise and code.
 *
 * <p>Start at {@link org.synthesis.scoring.appraisal.CoderAgreement}.
 *
 * <p>Nothing here settles a difference; it only shows where people differ and how far beyond chance they agree.
 */
@NullMarked
package org.synthesis.scoring.appraisal;

import org.jspecify.annotations.NullMarked;
