package org.synthesis.model.vocabulary;

import org.synthesis.model.text.LocalizedText;

/** Whether a name takes the verb in the singular or the plural. */
public enum GrammaticalNumber implements Coded {
    /** One: <i>toezicht vermindert</i>, <i>supervision reduces</i>. */
    SINGULAR("singular", "enkelvoud", "singular"),
    /** Several: <i>ouders verminderen</i>, <i>parents reduce</i>. */
    PLURAL("plural", "meervoud", "plural");

    private final String code;
    private final LocalizedText label;

    GrammaticalNumber(String code, String nl, String en) {
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
