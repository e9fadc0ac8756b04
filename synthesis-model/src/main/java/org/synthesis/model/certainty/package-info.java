/**
 * How certain a conclusion is, with one reason for every step down.
 *
 * <p>Why reasons and not only a level: the first thing a reader asks is "why low?". An assessment whose steps do not add up
 * cannot be built.
 */
@NullMarked
package org.synthesis.model.certainty;

import org.jspecify.annotations.NullMarked;
