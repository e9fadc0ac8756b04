package org.synthesis.model.conclusion;

import org.synthesis.model.judgement.Threshold;

/**
 * A part of a conclusion that another number for one threshold would change.
 *
 * @param threshold the threshold
 * @param value the other number
 * @param key key of what the conclusion is about
 * @param field which part of the conclusion's essence; {@code added} or {@code removed} for a whole conclusion
 * @param before what it is with the number of the protocol; empty when there is none
 * @param after what it would be; empty when there would be none
 */
public record ThresholdFlip(Threshold threshold, double value, String key, String field, String before, String after) {}
