/**
 * Places: what is known of a municipality, and what is advised there.
 *
 * <p>Why a profile holds no attribute of its residents: advice follows from contact, trust, services and signals. Fields on
 * origin, religion or ethnicity of people are refused when a profile is built, and no place gets a score or a rank. The
 * {@linkplain org.synthesis.model.context.ContextSimilarity similarity} belongs to one recommendation in one place and says where
 * its evidence comes from.
 */
@NullMarked
package org.synthesis.model.context;

import org.jspecify.annotations.NullMarked;
