package org.synthesis.scoring.recommendation;

import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.text.LocalizedText;

/**
 * A body of evidence on an outcome that is critical to a decision.
 *
 * @param key key of what it is about
 * @param name what it is about, for readers
 * @param certainty how certain it is
 */
public record CriticalBody(String key, LocalizedText name, CertaintyAssessment certainty) {
    /** Checks that it has a key. */
    public CriticalBody {
        Checks.text(key, "key");
    }
}
