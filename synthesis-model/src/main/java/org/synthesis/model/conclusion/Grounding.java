package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a recommendation rests on. */
public enum Grounding implements Coded {
    /** Both streams. */
    FINDINGS_AND_INSIGHTS("findings-and-insights", "onderzoek en praktijkinzicht", "research and practice insight"),
    /** Findings, no sourced insight. */
    FINDINGS_ONLY("findings-only", "alleen onderzoek", "research only"),
    /** Sourced insights, no finding. */
    INSIGHTS_ONLY("insights-only", "alleen praktijkinzicht", "practice insight only"),
    /** It answers to what is not known. */
    GAPS_ONLY("gaps-only", "alleen een kennislacune", "a knowledge gap only"),
    /** Nothing carries it. */
    UNGROUNDED("ungrounded", "geen grond", "no grounds");

    private final String code;
    private final LocalizedText label;

    Grounding(String code, String nl, String en) {
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
