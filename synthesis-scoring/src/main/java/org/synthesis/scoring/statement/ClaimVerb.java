package org.synthesis.scoring.statement;

/** What a sentence may say that a subject does. */
public enum ClaimVerb {
    /** It reduces or increases the outcome: for interventions, and for factors whose causal role is supported. */
    EFFECT("effect", "X"),
    /** As {@link #EFFECT}, for an intervention that may do harm: the direction and the harm are said at every certainty. */
    HARM("harm", "X"),
    /** It goes with a lower or higher likelihood of the outcome: for every other factor. */
    ASSOCIATION("association", "F"),
    /** It goes with less or more of the outcome in areas: for associations that were measured for areas. */
    AREA_ASSOCIATION("area-association", "F");

    private final String kind;
    private final String slot;

    ClaimVerb(String kind, String slot) {
        this.kind = kind;
        this.slot = slot;
    }

    /** {@return the word in the keys of its templates} */
    String kind() {
        return kind;
    }

    /** {@return the letter that stands for the subject in its templates} */
    String slot() {
        return slot;
    }
}
