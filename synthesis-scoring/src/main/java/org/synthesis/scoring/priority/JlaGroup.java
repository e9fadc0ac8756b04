package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * People who look at the questions from one side, such as young people, parents or youth workers.
 *
 * @param key stable word
 * @param label what the group is called
 * @param ballots the questions each member chose, as keys, most important first
 */
public record JlaGroup(String key, LocalizedText label, ImmutableList<ImmutableList<String>> ballots) {
    /** Checks the word. */
    public JlaGroup {
        Checks.text(key, "key of a group");
    }
}
