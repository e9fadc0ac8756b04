package org.synthesis.model.conclusion;

import org.synthesis.model.judgement.Proposal;

/**
 * One check for being out of date. No gap and no conclusion: it tells what to look at again.
 *
 * @param kind what was checked
 * @param key the recommendation it is about, or {@code protocol} for the search
 * @param status what came of it, with the dates in its reason
 */
public record FreshnessFlag(FreshnessKind kind, String key, Proposal<FreshnessStatus> status) {
    /** {@return whether someone should look: it is out of date, or nobody can tell} */
    public boolean isRaised() {
        return status.toOptional().filter(FreshnessStatus.CURRENT::equals).isEmpty();
    }
}
