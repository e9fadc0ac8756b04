package org.synthesis.scoring.statement;

import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.certainty.EffectSizeBand;

/** How large a sentence says an effect is. */
public enum StatedSize implements Coded {
    /** Large. */
    LARGE("large", "groot", "large"),
    /** Moderate: said without a word of size. */
    MODERATE("moderate", "matig", "moderate"),
    /** Small. */
    SMALL("small", "klein", "small"),
    /** Little to no difference. */
    NONE("none", "weinig tot geen", "little to none"),
    /** Nothing is said, as nothing was estimated. */
    UNSTATED("unstated", "niet genoemd", "not stated");

    private final String code;
    private final LocalizedText label;

    StatedSize(String code, String nl, String en) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
    }

    /**
     * {@return the size of an estimate among the sizes that matter} With one size that matters an estimate below it is little to none,
     * and of a larger one no size is said.
     *
     * @param estimate the estimate on the scale of the sizes; its sign does not matter
     */
    public static StatedSize of(double estimate, EffectContext sizes) {
        if (sizes instanceof EffectContext.Partial partial) {
            return switch (EffectSizeBand.of(estimate, partial)) {
                case TRIVIAL -> NONE;
                case SMALL -> SMALL;
                case MODERATE -> MODERATE;
                case LARGE -> LARGE;
            };
        }
        return Math.abs(estimate) < ((EffectContext.Minimal) sizes).important() ? NONE : UNSTATED;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
