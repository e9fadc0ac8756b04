/**
 * Reading and writing: what all formats share.
 *
 * <p>Every reader returns an {@link org.synthesis.io.Imported}: the good part of the input and a diagnostic for every other
 * part. Formats live in their own packages; the tables of a coding folder pass through
 * {@link org.synthesis.io.RawTable}, whatever file they came from.
 */
@NullMarked
package org.synthesis.io;

import org.jspecify.annotations.NullMarked;
