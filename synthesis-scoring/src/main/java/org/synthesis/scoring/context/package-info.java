/**
 * What is advised where: conditions on profiles, an order that respects contra-indications, and what not to do.
 *
 * <p>Start at {@link org.synthesis.scoring.context.LocalAdviceSynthesis}.
 *
 * <p>Why no score for places: two places differ in what applies to them and why, and that is what a council can use. A number
 * would be read as a rank.
 */
@NullMarked
package org.synthesis.scoring.context;

import org.jspecify.annotations.NullMarked;
