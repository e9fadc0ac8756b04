package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What confidence in a qualitative finding rests on (Lewin et al. 2018, Implement Sci 13(S1):2). */
public enum CerqualComponent implements Coded {
    /** How the underlying studies were done (Munthe-Kaas et al. 2018). */
    METHODOLOGICAL_LIMITATIONS(
            "methodological-limitations", "methodologische beperkingen", "methodological limitations"),
    /** Fit between the data and the finding (Colvin et al. 2018). */
    COHERENCE("coherence", "samenhang", "coherence"),
    /** Richness and quantity of the data (Glenton et al. 2018). */
    ADEQUACY("adequacy", "toereikendheid", "adequacy"),
    /** Fit between the data and the question (Noyes et al. 2018). */
    RELEVANCE("relevance", "relevantie", "relevance");

    private final String code;
    private final LocalizedText label;

    CerqualComponent(String code, String nl, String en) {
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
