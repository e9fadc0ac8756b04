/**
 * The worked example: close-knit communities and youth involvement in undermining crime.
 *
 * <p>Sources and findings are real; municipalities are invented. Recommendations are drafts of the makers, coded as illustrative, and
 * so is everything that belongs to them: what they ask of a place, how far their evidence carries over, first steps, owners and
 * indicators ({@code context_conditions}, {@code transfer}, {@code implementation}), and how they were weighed ({@code decisions}: no
 * panel met, every row says so, and its answers rest on the findings they name).
 */
@NullMarked
package org.synthesis.examples.ess;

import org.jspecify.annotations.NullMarked;
