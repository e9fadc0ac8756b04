package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Principles of evidence of Bond (2013), each scored 1 to 4; shown as a profile, never added up. */
public enum BondPrinciple implements Coded {
    /** Voice and inclusion. */
    VOICE("voice", "stem en inclusie", "voice and inclusion"),
    /** Appropriateness. */
    APPROPRIATENESS("appropriateness", "passende methode", "appropriateness"),
    /** Triangulation. */
    TRIANGULATION("triangulation", "triangulatie", "triangulation"),
    /** Contribution. */
    CONTRIBUTION("contribution", "bijdrage", "contribution"),
    /** Transparency. */
    TRANSPARENCY("transparency", "openheid", "transparency");

    private final String code;
    private final LocalizedText label;

    BondPrinciple(String code, String nl, String en) {
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
