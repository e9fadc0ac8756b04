package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether people and place are those of the advice that others made. */
public enum SettingMatch implements Coded {
    /** As there. */
    SAME("same", "hetzelfde", "the same"),
    /** Not as there. */
    CHANGED("changed", "anders", "changed");

    private final String code;
    private final LocalizedText label;

    SettingMatch(String code, String nl, String en) {
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
