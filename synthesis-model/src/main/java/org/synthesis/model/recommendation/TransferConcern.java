package org.synthesis.model.recommendation;

import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.text.LocalizedText;

/**
 * How much doubt there is, in one respect, whether evidence from elsewhere holds for the municipalities a recommendation is for.
 *
 * @param group in what respect
 * @param level how much doubt; not assessed is the same as no concern being coded
 * @param explanation why
 */
public record TransferConcern(TransferGroup group, ConcernLevel level, LocalizedText explanation) {
    /** {@return whether someone judged it} */
    public boolean isJudged() {
        return level != ConcernLevel.NOT_ASSESSED;
    }
}
