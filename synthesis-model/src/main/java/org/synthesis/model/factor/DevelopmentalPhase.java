package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Phase of life in which a factor is at work. */
public enum DevelopmentalPhase implements Coded {
    /** Before school. */
    EARLY("early", "vroege kindertijd", "early childhood"),
    /** Primary school. */
    MIDDLE_CHILDHOOD("middle-childhood", "basisschoolleeftijd", "middle childhood"),
    /** First years of secondary school. */
    EARLY_ADOLESCENCE("early-adolescence", "vroege adolescentie", "early adolescence"),
    /** Until about eighteen. */
    LATE_ADOLESCENCE("late-adolescence", "late adolescentie", "late adolescence"),
    /** First years of adult life. */
    EMERGING_ADULT("emerging-adult", "jongvolwassenheid", "emerging adulthood");

    private final String code;
    private final LocalizedText label;

    DevelopmentalPhase(String code, String nl, String en) {
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
