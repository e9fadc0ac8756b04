package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a condition on a place does to advice. */
public enum ConditionRole implements Coded {
    /** Must be met before the action can work. */
    PREREQUISITE("prerequisite", "voorwaarde vooraf", "prerequisite"),
    /** Makes the effect larger or smaller; compared with the place where the evidence comes from. */
    MODERATOR("moderator", "moderator", "moderator"),
    /** Asks for another form of the same action. */
    ADAPTER("adapter", "aanpassing", "adapter");

    private final String code;
    private final LocalizedText label;

    ConditionRole(String code, String nl, String en) {
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
