package org.synthesis.scoring.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How the data support one qualitative finding (Munn et al. 2014, BMC Med Res Methodol 14:108). */
public enum FindingCredibility implements Coded {
    /** Beyond reasonable doubt. */
    UNEQUIVOCAL("unequivocal", "ondubbelzinnig", "unequivocal"),
    /** Open to another reading. */
    CREDIBLE("credible", "geloofwaardig", "credible"),
    /** Not supported by the data. */
    UNSUPPORTED("unsupported", "niet ondersteund", "not supported");

    private final String code;
    private final LocalizedText label;

    FindingCredibility(String code, String nl, String en) {
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
