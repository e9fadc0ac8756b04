package org.synthesis.scoring.tipping;

import java.util.Optional;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.EffectBands;
import org.synthesis.scoring.certainty.EffectSizeBand;
import org.synthesis.scoring.certainty.Words;

/**
 * Where a mean stands: in which band of effects, and whether its whole interval says the same.
 *
 * @param band the band, counted from none
 * @param whole whether both bounds lie in that band
 * @param text the same in words
 */
record Standing(int band, boolean whole, LocalizedText text) {

    static Standing of(EstimatedEffect effect, Optional<EffectContext> context, double target) {
        int band = EffectBands.of(context, target, effect.estimate());
        Interval interval = effect.interval();
        boolean whole = EffectBands.of(context, target, interval.low()) == band
                && EffectBands.of(context, target, interval.high()) == band;
        LocalizedText where = where(effect.estimate(), band, context, target);
        return new Standing(
                band,
                whole,
                whole
                        ? Words.say("{0}, net als het hele interval", "{0}, as with the whole interval", where)
                        : Words.say("{0}, maar niet het hele interval", "{0}, but not with the whole interval", where));
    }

    boolean sameAs(Standing other) {
        return band == other.band && whole == other.whole;
    }

    /** {@return which way this turns into another standing} */
    TippingShift to(Standing other) {
        if (Integer.signum(band) * Integer.signum(other.band) < 0) {
            return TippingShift.OTHER;
        }
        int order = Math.abs(band) != Math.abs(other.band)
                ? Integer.compare(Math.abs(other.band), Math.abs(band))
                : Boolean.compare(other.whole, whole);
        return order > 0 ? TippingShift.UP : order < 0 ? TippingShift.DOWN : TippingShift.OTHER;
    }

    private static LocalizedText where(double estimate, int band, Optional<EffectContext> context, double target) {
        if (context.isPresent() && context.get() instanceof EffectContext.Partial sizes) {
            LocalizedText size = EffectSizeBand.of(estimate, sizes).label();
            return band > 0
                    ? Words.say("het gemiddelde effect is {0} en positief", "the mean effect is {0} and positive", size)
                    : band < 0
                            ? Words.say(
                                    "het gemiddelde effect is {0} en negatief",
                                    "the mean effect is {0} and negative", size)
                            : Words.say("het gemiddelde effect is {0}", "the mean effect is {0}", size);
        }
        double important =
                context.isPresent() && context.get() instanceof EffectContext.Minimal minimal ? minimal.important() : 0;
        if (important > 0) {
            return band > 0
                    ? Words.say("het gemiddelde is ten minste {0}", "the mean is at least {0}", important)
                    : band < 0
                            ? Words.say("het gemiddelde is ten hoogste {0}", "the mean is at most {0}", -important)
                            : Words.say(
                                    "het gemiddelde ligt tussen {0} en {1}",
                                    "the mean lies between {0} and {1}", -important, important);
        }
        return band > 0
                ? Words.say("het gemiddelde ligt boven {0}", "the mean lies above {0}", target)
                : band < 0
                        ? Words.say("het gemiddelde ligt onder {0}", "the mean lies below {0}", target)
                        : Words.say("het gemiddelde ligt op {0}", "the mean lies at {0}", target);
    }
}
