package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Which way a conclusion turns at a tipping point. */
public enum TippingShift implements Coded {
    /** It becomes stronger or more certain. */
    UP("up", "sterker", "stronger"),
    /** It becomes weaker or less certain. */
    DOWN("down", "zwakker", "weaker"),
    /** It becomes another conclusion that is neither stronger nor weaker. */
    OTHER("other", "anders", "other");

    private final String code;
    private final LocalizedText label;

    TippingShift(String code, String nl, String en) {
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
