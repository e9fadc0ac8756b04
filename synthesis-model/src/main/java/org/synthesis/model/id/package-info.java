/**
 * Typed keys, so that a finding's key cannot be passed where a source's is meant, and identifiers given by others.
 *
 * <p>Keys are the words that stand in the files; they never change and are never translated.
 */
@NullMarked
package org.synthesis.model.id;

import org.jspecify.annotations.NullMarked;
