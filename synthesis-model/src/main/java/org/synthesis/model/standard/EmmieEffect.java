package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What reviews found on crime or the problem, in one word (Johnson, Tilley and Bowers 2015). */
public enum EmmieEffect implements Coded {
    /** It goes down. */
    DECREASE("decrease", "daling", "decrease"),
    /** It goes down, with some increases. */
    DECREASE_SOME_INCREASE("decrease-some-increase", "daling, soms stijging", "decrease, some increase"),
    /** Both ways. */
    MIXED("mixed", "wisselend", "mixed"),
    /** No change was found. */
    NO_EFFECT("no-effect", "geen effect", "no effect"),
    /** It goes up. */
    INCREASE("increase", "stijging", "increase"),
    /** No review gives an effect. */
    NONE("none", "geen bewijs", "no evidence");

    private final String code;
    private final LocalizedText label;

    EmmieEffect(String code, String nl, String en) {
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
