package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.LocalizedText;

/**
 * One question of an appraisal tool.
 *
 * @param key key within the tool, for instance {@code 2.1}
 * @param label what is asked, in a few words of our own; or the official wording when a user supplied it
 * @param answers the answers it allows, most favourable first
 * @param when the condition under which it is asked, on earlier questions; empty when it always is
 * @param need what happens without an answer
 */
public record ToolItem(String key, LocalizedText label, ImmutableList<String> answers, String when, Need need) {
    /** What happens when a question that is asked has no answer. */
    public enum Need {
        /** Nothing is proposed before it is answered. */
        REQUIRED,
        /** No answer is an answer: the assessor confirms something, or does not. */
        OPTIONAL
    }

    /** {@return the same question in other words} */
    public ToolItem withLabel(LocalizedText other) {
        return new ToolItem(key, other, answers, when, need);
    }
}
