package org.synthesis.model.conclusion;

import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * One check for being out of date. No gap and no conclusion: it tells what to look at again.
 *
 * @param kind what was checked
 * @param key the recommendation it is about, or {@code protocol} for the search
 * @param status what came of it, with the dates in its reason
 */
public record FreshnessFlag(FreshnessKind kind, String key, Proposal<FreshnessStatus> status) {
    /** {@return what came of it, in words} */
    public LocalizedText because() {
        return status.steps().stream()
                .map(RuleStep::because)
                .reduce((before, last) -> last)
                .orElse(LocalizedText.EMPTY);
    }

    /** {@return whether someone should look: it is out of date, or nobody can tell} */
    public boolean isRaised() {
        return status.toOptional().filter(FreshnessStatus.CURRENT::equals).isEmpty();
    }
}
