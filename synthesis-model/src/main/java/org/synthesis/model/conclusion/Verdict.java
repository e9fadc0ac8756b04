package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What the verified directions of the findings on one subject say together. */
public enum Verdict implements Coded {
    /** Only less harm. */
    LESS_HARM("less-harm", "gunstig", "favourable"),
    /** Only more harm; or, for an intervention, any more harm. */
    MORE_HARM("more-harm", "ongunstig", "unfavourable"),
    /** Only no association. */
    NO_ASSOCIATION("no-association", "geen verband of effect", "no association or effect"),
    /** Different directions in different studies or on the same outcome. */
    CONFLICTING("conflicting", "tegenstrijdig", "conflicting"),
    /** One study, different directions for different outcomes. */
    VARIES_BY_OUTCOME("varies-by-outcome", "verschilt per uitkomst", "varies by outcome"),
    /** The sources themselves report both ways. */
    MIXED("mixed", "wisselend", "mixed"),
    /** Nothing on crime or problem behaviour was found. */
    INTERMEDIATE_ONLY("intermediate-only", "alleen tussenuitkomsten", "intermediate outcomes only"),
    /** No verified direction. */
    UNCLEAR("unclear", "onduidelijk", "unclear");

    private final String code;
    private final LocalizedText label;

    Verdict(String code, String nl, String en) {
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
