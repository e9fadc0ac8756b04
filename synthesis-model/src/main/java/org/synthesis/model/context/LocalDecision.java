package org.synthesis.model.context;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a recommendation comes to in one municipality; a step to take, never a grade of the place. */
public enum LocalDecision implements Coded {
    /** Do it as described. */
    APPLY("apply", "toepassen", "apply"),
    /** Do it in a form that fits the place. */
    ADAPT("adapt", "aanpassen", "adapt"),
    /** Try it on a small scale and measure what happens. */
    PILOT_WITH_EVALUATION("pilot-with-evaluation", "uitproberen en meten", "pilot with evaluation"),
    /** Find out whether a prerequisite is met. */
    CHECK_FIRST("check-first", "eerst nagaan", "check first"),
    /** Too little is known of the place to decide. */
    PROFILE_INCOMPLETE("profile-incomplete", "profiel onvolledig", "profile incomplete"),
    /** A prerequisite is not met: build that first. */
    BUILD_FIRST("build-first", "eerst opbouwen", "build first");

    private final String code;
    private final LocalizedText label;

    LocalDecision(String code, String nl, String en) {
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
