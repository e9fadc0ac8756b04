package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Steps of the Dutch ladder of effectiveness (Van Yperen and Veerman 2008), lowest first; a step includes those below. */
public enum EffectLadder implements Coded {
    /** Nothing is written down. */
    IMPLICIT("implicit", "impliciet", "implicit"),
    /** It is well described. */
    DESCRIPTIVE("descriptive", "goed beschreven", "well described"),
    /** A theory makes it plausible. */
    THEORETICAL("theoretical", "veelbelovend of goed onderbouwd", "promising or well founded"),
    /** Change was shown. */
    INDICATIVE("indicative", "doeltreffend", "effective by indication"),
    /** Change is shown to come from the programme. */
    CAUSAL("causal", "werkzaam", "shown to work");

    private final String code;
    private final LocalizedText label;

    EffectLadder(String code, String nl, String en) {
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

    /** {@return the number of the step, 0 to 4} */
    @SuppressWarnings("EnumOrdinal") // the constants stand in the order of the steps
    public int step() {
        return ordinal();
    }
}
