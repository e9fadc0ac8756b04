/**
 * What recommendations rest on, what they lack, and what the streams of evidence say about each.
 */
@NullMarked
package org.synthesis.scoring.recommendation;

import org.jspecify.annotations.NullMarked;
