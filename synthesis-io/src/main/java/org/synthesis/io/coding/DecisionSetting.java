package org.synthesis.io.coding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a row of the table {@code decisions} can say besides an answer to a criterion. */
enum DecisionSetting implements Coded {
    /** What the action is compared with, as a text. */
    COMPARISON("comparison", "het alternatief", "the comparison"),
    /** From whose point of view it was weighed, as a text. */
    PERSPECTIVE("perspective", "het perspectief", "the perspective"),
    /** Under which circumstances the action fits, as the words after {@code when}. */
    CIRCUMSTANCES("circumstances", "de omstandigheden waarin het past", "the circumstances in which it fits"),
    /** Whether finding out more comes first. */
    RESEARCH_PRIORITY("research-priority", "onderzoek hiernaar heeft voorrang", "research on it has priority"),
    /** Why strong advice may rest on evidence of low certainty. */
    SITUATION(
            "situation",
            "situatie waarin sterk advies bij lage zekerheid mag",
            "situation for strong advice on low certainty"),
    /** The type of advice the panel settled on. */
    TYPE("type", "het vastgestelde soort advies", "the type of advice settled on");

    private final String code;
    private final LocalizedText label;

    DecisionSetting(String code, String nl, String en) {
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
