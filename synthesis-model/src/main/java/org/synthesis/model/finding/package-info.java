/**
 * What the sources found: quantitative findings, qualitative findings and practice insights, each its own type.
 *
 * <p>Why three types and no common score: numbers are pooled with numbers, texts get confidence on four components,
 * practice insight has its own ladder. They meet side by side in a conclusion, never in one average.
 */
@NullMarked
package org.synthesis.model.finding;

import org.jspecify.annotations.NullMarked;
