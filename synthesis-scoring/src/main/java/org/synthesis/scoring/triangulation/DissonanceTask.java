package org.synthesis.scoring.triangulation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What has to be done when sources contradict each other. */
public enum DissonanceTask implements Coded {
    /** Look for the condition under which the one or the other holds. */
    MODERATOR_SEARCH(
            "moderator-search",
            "zoek naar de voorwaarde die het verschil maakt",
            "look for the condition that makes the difference"),
    /** Note a knowledge gap of contradictory evidence. */
    CONTRADICTORY_GAP(
            "contradictory-gap",
            "leg een kennislacune vast: tegenstrijdig bewijs",
            "record a knowledge gap: contradictory evidence"),
    /** Say so in the recommendation. */
    EXPLICIT_TEXT(
            "explicit-text", "benoem de tegenspraak in de aanbeveling", "name the contradiction in the recommendation");

    private final String code;
    private final LocalizedText label;

    DissonanceTask(String code, String nl, String en) {
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
