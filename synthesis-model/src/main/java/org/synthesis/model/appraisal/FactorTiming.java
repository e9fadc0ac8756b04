package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** When a factor was measured, weakest first. */
public enum FactorTiming implements Coded {
    /** At the same time as the outcome. */
    CROSS_SECTIONAL("cross-sectional", "op hetzelfde moment", "cross-sectional"),
    /** After the outcome, asking or looking back. */
    RETROSPECTIVE("retrospective", "achteraf nagevraagd", "retrospective"),
    /** Before the outcome. */
    PROSPECTIVE("prospective", "vooraf gemeten", "prospective");

    private final String code;
    private final LocalizedText label;

    FactorTiming(String code, String nl, String en) {
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
