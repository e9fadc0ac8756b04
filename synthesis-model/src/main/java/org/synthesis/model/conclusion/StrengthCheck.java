package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How the strength coded by the makers of a recommendation compares with what the rule allows. */
public enum StrengthCheck implements Coded {
    /** Coded as the rule proposes. */
    AGREES("agrees", "komt overeen", "agrees"),
    /** Coded strong where the rule does not allow it. */
    STRONGER_THAN_RULE("stronger-than-rule", "sterker dan de regel toelaat", "stronger than the rule allows"),
    /** Coded weaker than the rule proposes; people may be careful. */
    WEAKER_THAN_RULE("weaker-than-rule", "zwakker dan de regel voorstelt", "weaker than the rule proposes"),
    /** Not weighed yet. */
    OPEN("open", "nog niet te vergelijken", "cannot be compared yet"),
    /** Nothing to compare: the advice rests on practice or on gaps, or on nothing. */
    NOT_GRADED("not-graded", "niet gegradeerd", "not graded");

    private final String code;
    private final LocalizedText label;

    StrengthCheck(String code, String nl, String en) {
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
