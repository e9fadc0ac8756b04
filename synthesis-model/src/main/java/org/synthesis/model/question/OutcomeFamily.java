package org.synthesis.model.question;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What kind of outcome it is: how close to involvement in crime. */
public enum OutcomeFamily implements Coded {
    /** Recruitment into or involvement in organised or drug crime. */
    INVOLVEMENT(
            "involvement",
            "betrokkenheid bij georganiseerde of drugscriminaliteit",
            "involvement in organised or drug crime"),
    /** Other offending by young people, reoffending included. */
    OFFENDING("offending", "delinquent gedrag", "offending"),
    /** Crime counted for an area: never a statement about a person. */
    AREA_CRIME("area-crime", "criminaliteit in een gebied", "crime in an area"),
    /** Aggression and other problem behaviour. */
    BEHAVIOUR("behaviour", "probleemgedrag", "problem behaviour"),
    /** A step on the way: trust, school, attitudes, cooperation. */
    INTERMEDIATE("intermediate", "tussenuitkomst", "intermediate outcome"),
    /** An outcome of another field, such as health. */
    OTHER_FIELD("other-field", "ander veld", "other field"),
    /** The project did not say. */
    UNCLASSIFIED("unclassified", "niet ingedeeld", "unclassified");

    private final String code;
    private final LocalizedText label;

    OutcomeFamily(String code, String nl, String en) {
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

    /** {@return whether the outcome is crime or problem behaviour, so that a verdict on prevention may rest on it} */
    public boolean isBehaviour() {
        return switch (this) {
            case INVOLVEMENT, OFFENDING, AREA_CRIME, BEHAVIOUR, UNCLASSIFIED -> true;
            case INTERMEDIATE, OTHER_FIELD -> false;
        };
    }
}
