package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether an association holds for those it is used for (Robinson 1950). */
public enum LevelWarning implements Coded {
    /** Measured and used at the same level. */
    NONE("none", "zelfde niveau", "same level"),
    /** Measured for areas, used for people. */
    ECOLOGICAL_FALLACY("ecological-fallacy", "ecologische denkfout", "ecological fallacy"),
    /** Measured for people, used for areas. */
    ATOMISTIC("atomistic", "atomistische denkfout", "atomistic fallacy");

    private final String code;
    private final LocalizedText label;

    LevelWarning(String code, String nl, String en) {
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
