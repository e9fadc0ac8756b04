package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** In what respect evidence from elsewhere can fail to hold here, as grouped by the TRANSFER approach (Munthe-Kaas et al. 2020). */
public enum TransferGroup implements Coded {
    /** Who took part. */
    POPULATION("population", "mensen", "population"),
    /** What was done. */
    INTERVENTION("intervention", "aanpak", "intervention"),
    /** Who did it, with what support, in what system. */
    IMPLEMENTATION_CONTEXT("implementation-context", "omgeving en uitvoering", "implementation context"),
    /** What people got otherwise. */
    COMPARISON("comparison", "vergelijking", "comparison"),
    /** What was measured. */
    OUTCOMES("outcomes", "uitkomsten", "outcomes"),
    /** How the research was done, as far as it makes results look better or worse than in practice. */
    RESEARCHER_CONDUCT("researcher-conduct", "uitvoering van het onderzoek", "researcher conduct");

    private final String code;
    private final LocalizedText label;

    TransferGroup(String code, String nl, String en) {
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
