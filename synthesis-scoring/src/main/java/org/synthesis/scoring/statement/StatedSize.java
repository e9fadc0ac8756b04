package org.synthesis.scoring.statement;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

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

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
