package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.judgement.Threshold;

/**
 * How far conclusions depend on the numbers that rules compare with. Not a conclusion itself: it tells what other numbers would
 * have made of the same evidence.
 *
 * @param flips what would change, by threshold
 * @param varied the thresholds that were set to other numbers, one at a time
 * @param unused thresholds that no conclusion used, so that no other number can change one
 * @param runs how many times conclusions were drawn with another number
 */
public record ThresholdFlips(
        ImmutableList<ThresholdFlip> flips,
        ImmutableList<Threshold> varied,
        ImmutableList<Threshold> unused,
        int runs) {
    /** {@return what another number for one threshold would change} */
    public ImmutableList<ThresholdFlip> of(Threshold threshold) {
        return flips.stream().filter(flip -> flip.threshold() == threshold).collect(ImmutableList.toImmutableList());
    }
}
