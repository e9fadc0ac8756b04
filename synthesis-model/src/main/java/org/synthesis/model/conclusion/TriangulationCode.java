package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How streams of evidence relate (Farmer et al. 2006; O'Cathain et al. 2010). */
public enum TriangulationCode implements Coded {
    /** All streams say the same. */
    AGREEMENT("agreement", "overeenstemming", "agreement"),
    /** They neither agree nor oppose. */
    PARTIAL("partial", "gedeeltelijk", "partial agreement"),
    /** One supports, another opposes. */
    DISSONANCE("dissonance", "tegenspraak", "dissonance"),
    /** At most one stream speaks. */
    SILENCE("silence", "hooguit één bron", "silence: at most one source");

    private final String code;
    private final LocalizedText label;

    TriangulationCode(String code, String nl, String en) {
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
