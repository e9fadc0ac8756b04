package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableTable;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * A research question with what experts say of it.
 *
 * @param key stable word
 * @param label the question
 * @param answers by key of the criterion and of the expert; a blank is left out
 */
public record ChnriQuestion(String key, LocalizedText label, ImmutableTable<String, String, ChnriAnswer> answers) {
    /** Checks the word. */
    public ChnriQuestion {
        Checks.text(key, "key of a research question");
    }
}
