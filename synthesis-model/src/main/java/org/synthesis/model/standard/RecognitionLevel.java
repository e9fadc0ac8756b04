package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Levels of the joint Dutch recognition of interventions, lowest first. */
public enum RecognitionLevel implements Coded {
    /** It meets no level. */
    NOT_RECOGNISED("not-recognised", "geen niveau", "no level"),
    /** Well described. */
    WELL_DESCRIBED("well-described", "goed beschreven", "well described"),
    /** Well founded in theory. */
    WELL_FOUNDED("well-founded", "goed onderbouwd", "well founded"),
    /** Effective by first indications. */
    FIRST_INDICATIONS("first-indications", "effectief volgens eerste aanwijzingen", "effective by first indications"),
    /** Effective by good indications. */
    GOOD_INDICATIONS("good-indications", "effectief volgens goede aanwijzingen", "effective by good indications"),
    /** Effective by strong indications. */
    STRONG_INDICATIONS(
            "strong-indications", "effectief volgens sterke aanwijzingen", "effective by strong indications");

    private final String code;
    private final LocalizedText label;

    RecognitionLevel(String code, String nl, String en) {
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
