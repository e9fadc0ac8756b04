package org.synthesis.model.appraisal;

import java.util.Optional;
import org.synthesis.model.text.LocalizedText;

/**
 * One level of the scale of an appraisal tool.
 *
 * @param code the word that stands in files, for instance {@code high}
 * @param label the words for people
 * @param limitation the limitation it stands for when it is the overall level; empty when no limitation says the same
 */
public record ToolLevel(String code, LocalizedText label, Optional<StudyLimitation> limitation) {
    @Override
    public String toString() {
        return code;
    }
}
