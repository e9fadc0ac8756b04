package org.synthesis.scoring.triangulation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How numbers and words relate on one theme of a configuration matrix. */
public enum Juxtaposition implements Coded {
    /** They say the same. */
    CONVERGENT("convergent", "bevestigen elkaar", "converge"),
    /** They say the opposite. */
    DIVERGENT("divergent", "spreken elkaar tegen", "diverge"),
    /** They differ without contradicting. */
    COMPLEMENTARY("complementary", "vullen elkaar aan", "complement"),
    /** Only numbers speak. */
    NUMBERS_ONLY("numbers-only", "alleen cijfers", "numbers only"),
    /** Only words speak. */
    WORDS_ONLY("words-only", "alleen verhalen", "words only"),
    /** Neither speaks. */
    NEITHER("neither", "geen van beide", "neither");

    private final String code;
    private final LocalizedText label;

    Juxtaposition(String code, String nl, String en) {
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
