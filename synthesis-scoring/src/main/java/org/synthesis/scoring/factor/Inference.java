package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** About whom something is said. */
public enum Inference implements Coded {
    /** About people in general. */
    PEOPLE("people", "personen", "people"),
    /** About areas or communities. */
    AREAS("areas", "gebieden of gemeenschappen", "areas or communities"),
    /** A risk score of one person; never given. */
    ONE_PERSON("one-person", "één persoon", "one person"),
    /** A ranking of communities by risk; never given. */
    RANKING("ranking", "rangorde van gemeenschappen", "ranking of communities");

    private final String code;
    private final LocalizedText label;

    Inference(String code, String nl, String en) {
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
