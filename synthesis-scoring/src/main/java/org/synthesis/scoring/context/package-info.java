/**
 * What is advised where: conditions on profiles, an order that respects contra-indications, and what not to do.
 *
 * <p>Start at {@link org.synthesis.scoring.context.LocalAdviceSynthesis} for advice,
 * {@link org.synthesis.scoring.context.LocalFits} for what one recommendation comes to in one place,
 * {@link org.synthesis.scoring.context.AdviceDifferences} for why two places are told different things, and
 * {@link org.synthesis.scoring.context.LocalTippingPoints} for what would turn a decision.
 *
 * <p>Why no score for places: two places differ in what applies to them and why, and that is what a council can use. A number
 * would be read as a rank. Similarity is a number for one recommendation in one place; nothing here sums or sorts it.
 *
 * <p>Why the certainty of the grounds is taken from the recommendation's own conclusion: a place may be less certain than the evidence,
 * and must not begin from another level than the report gives.
 *
 * <p>Why a contra-indication is a prerequisite: both say that something else comes first. A reader should not have to look for that
 * in two places.
 */
@NullMarked
package org.synthesis.scoring.context;

import org.jspecify.annotations.NullMarked;
