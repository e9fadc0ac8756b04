package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How a study makes groups comparable, weakest first. */
public enum ComparisonControl implements Coded {
    /** There is no comparison group. */
    NONE("none", "geen vergelijkingsgroep", "no comparison group"),
    /** Groups are compared, but differ in ways that matter. */
    INADEQUATE("inadequate", "onvoldoende gecorrigeerd", "inadequately controlled"),
    /** Groups are made comparable by matching, correction or each person being their own control. */
    ADEQUATE("adequate", "voldoende gecorrigeerd", "adequately controlled"),
    /** Chance decided who was exposed. */
    RANDOMISED("randomised", "gerandomiseerd", "randomised");

    private final String code;
    private final LocalizedText label;

    ComparisonControl(String code, String nl, String en) {
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
