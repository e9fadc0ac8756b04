package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a result claims, as far as the choice of an appraisal tool goes. */
public enum ClaimKind implements Coded {
    /** That an intervention changes an outcome. */
    INTERVENTION_EFFECT("intervention-effect", "effect van een aanpak", "effect of an intervention"),
    /** That something nobody assigned causes an outcome. */
    EXPOSURE_EFFECT("exposure-effect", "effect van een blootstelling", "effect of an exposure"),
    /** That a factor goes before an outcome and predicts it. */
    PREDICTOR("predictor", "risico- of beschermende factor", "risk or protective factor"),
    /** That a factor and an outcome go together, whichever came first. */
    CORRELATE("correlate", "samenhang", "correlate"),
    /** How often something occurs or how it is spread. */
    DESCRIPTION("description", "beschrijving in aantallen", "description in numbers"),
    /** How people see, do or undergo something. */
    MEANING("meaning", "betekenis en beleving", "meaning and experience"),
    /** What several studies together say. */
    REVIEW("review", "overzicht van onderzoek", "review of studies"),
    /** What a report, policy paper or thesis outside the journals says. */
    REPORT("report", "rapport of beleidsstuk", "report or policy paper"),
    /** What practitioners, experts or residents tell from their own work or life. */
    PRACTICE_ACCOUNT("practice-account", "praktijk- of ervaringsverhaal", "account from practice or experience");

    private final String code;
    private final LocalizedText label;

    ClaimKind(String code, String nl, String en) {
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
