package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether the people studied are those the synthesis is about: young people of 10 to 24 years, close-knit communities, or both. */
public enum StudiedPopulation implements Coded {
    /** Young people of 10 to 24 years. */
    YOUTH("youth", "jongeren van 10 tot en met 24 jaar", "young people aged 10 to 24"),
    /** People in a close-knit community. */
    CLOSE_KNIT("close-knit", "mensen in een hechte gemeenschap", "people in a close-knit community"),
    /** Young people of 10 to 24 years in a close-knit community. */
    YOUTH_CLOSE_KNIT(
            "youth-close-knit", "jongeren in een hechte gemeenschap", "young people in a close-knit community"),
    /** Others. */
    OTHER("other", "andere mensen", "other people");

    /** The ages of the young people whom the synthesis is about. */
    public static final AgeWindow YOUTH_AGES = new AgeWindow(10, 25);

    private final String code;
    private final LocalizedText label;

    StudiedPopulation(String code, String nl, String en) {
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

    /** {@return whether young people are among them} */
    public boolean isYouth() {
        return this == YOUTH || this == YOUTH_CLOSE_KNIT;
    }

    /** {@return whether a close-knit community is among them} */
    public boolean isCloseKnit() {
        return this == CLOSE_KNIT || this == YOUTH_CLOSE_KNIT;
    }
}
