/**
 * Publications, reports, pages and data sets, as they are cited.
 *
 * <p>A source says what was read and how sure the citation is; what it found stands in findings.
 */
@NullMarked
package org.synthesis.model.source;

import org.jspecify.annotations.NullMarked;
