/**
 * The 13 trials of the BCG vaccine, the data set meta-analysts know best, from counts to a regression.
 *
 * <p>Start at {@link org.synthesis.examples.bcg.VaccineTrials}. Source: Colditz, G. A., et al. (1994). Efficacy of BCG vaccine in
 * the prevention of tuberculosis. JAMA, 271(9), 698-702.
 */
@NullMarked
package org.synthesis.examples.bcg;

import org.jspecify.annotations.NullMarked;
