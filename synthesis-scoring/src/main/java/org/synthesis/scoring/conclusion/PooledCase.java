package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.judgement.Settlement;

/**
 * A body of evidence whose effects came with it, so that it can be pooled and judged in another way.
 *
 * @param body what is known besides the effects, with a result for each
 * @param measure how the effects are expressed
 * @param effects the effects, positive when desirable
 * @param settlements what people settled on the body
 */
public record PooledCase(
        BodyOfEvidence body,
        EffectMeasure measure,
        ImmutableList<StudyEffect> effects,
        ImmutableList<Settlement> settlements) {
    PooledCase withSettlements(ImmutableList<Settlement> settled) {
        return new PooledCase(body, measure, effects, settled);
    }
}
