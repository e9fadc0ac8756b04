package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What to do with advice that others made: take it over, change it, or start anew (Schünemann et al. 2017, J Clin Epidemiol 81:101). */
public enum Adolopment implements Coded {
    /** Take it over as it is. */
    ADOPT("adopt", "overnemen", "adopt"),
    /** Take it over in another form or strength. */
    ADAPT("adapt", "aanpassen", "adapt"),
    /** Make advice of our own. */
    DE_NOVO("de-novo", "zelf opstellen", "de novo");

    private final String code;
    private final LocalizedText label;

    Adolopment(String code, String nl, String en) {
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
