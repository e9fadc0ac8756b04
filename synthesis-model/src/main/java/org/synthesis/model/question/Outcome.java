package org.synthesis.model.question;

import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.text.LocalizedText;

/**
 * An outcome that was studied.
 *
 * @param id key
 * @param label the words for people
 * @param polarity whether more of it is worse
 * @param family how close it is to involvement in crime
 */
public record Outcome(OutcomeId id, LocalizedText label, OutcomePolarity polarity, OutcomeFamily family) {}
