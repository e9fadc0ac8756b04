package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a municipality can do with knowledge on a factor. */
public enum FactorUse implements Coded {
    /** Change it, with a lever nearby. */
    MUNICIPAL_ACTION("municipal-action", "aanknopingspunt voor gemeentelijk handelen", "can feed municipal action"),
    /** Use it to see whom to reach. */
    TARGETING("targeting", "alleen om te zien wie te bereiken", "only to see whom to reach");

    private final String code;
    private final LocalizedText label;

    FactorUse(String code, String nl, String en) {
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
