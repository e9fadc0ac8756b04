package org.synthesis.scoring.certainty;

import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.EffectContext;

/** Bands of effects that lead to the same conclusion. */
final class EffectBands {
    private EffectBands() {}

    /**
     * {@return the band of an effect on the scale of analysis, counted from none} The sizes that matter are borders when they are
     * stated on that scale; otherwise only the target is.
     */
    static int of(BodyOfEvidence body, double effect) {
        if (body.absolute().isEmpty() && body.context().isPresent()) {
            EffectContext context = body.context().get();
            if (context instanceof EffectContext.Partial sizes) {
                return signed(effect, sizes.small(), sizes.moderate(), sizes.large());
            }
            double important = ((EffectContext.Minimal) context).important();
            if (important > 0) {
                return signed(effect, important);
            }
        }
        return effect > body.target() ? 1 : effect < body.target() ? -1 : 0;
    }

    private static int signed(double effect, double... borders) {
        int band = 0;
        for (double border : borders) {
            band += Math.abs(effect) >= border ? 1 : 0;
        }
        return effect < 0 ? -band : band;
    }
}
