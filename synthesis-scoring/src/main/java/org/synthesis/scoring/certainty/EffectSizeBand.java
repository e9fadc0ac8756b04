package org.synthesis.scoring.certainty;

import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** The size of an effect in a word, by sizes that matter (Schünemann et al. 2022, J Clin Epidemiol 150:225). */
public enum EffectSizeBand implements Coded {
    /** Too small to matter. */
    TRIVIAL("trivial", "weinig tot geen", "little to none"),
    /** Small. */
    SMALL("small", "klein", "small"),
    /** Moderate. */
    MODERATE("moderate", "matig", "moderate"),
    /** Large. */
    LARGE("large", "groot", "large");

    private final String code;
    private final LocalizedText label;

    EffectSizeBand(String code, String nl, String en) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the band of an estimate; its sign does not matter, nor what was lost in computing one that lies at a border} */
    public static EffectSizeBand of(double estimate, EffectContext.Partial sizes) {
        double size = Math.abs(estimate);
        if (ResultWeights.reaches(size, sizes.large())) {
            return LARGE;
        }
        if (ResultWeights.reaches(size, sizes.moderate())) {
            return MODERATE;
        }
        return ResultWeights.reaches(size, sizes.small()) ? SMALL : TRIVIAL;
    }
}
