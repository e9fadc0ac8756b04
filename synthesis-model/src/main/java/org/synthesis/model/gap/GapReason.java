package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * Why the evidence does not answer a question (Robinson et al. 2011, J Clin Epidemiol 64:1325). A gap may have several reasons;
 * the first one listed is the main one.
 */
public enum GapReason implements Coded {
    /** There is no evidence, too little of it, or its estimate is too imprecise. */
    INSUFFICIENT("A", "te weinig of te onnauwkeurig bewijs", "insufficient or imprecise evidence"),
    /** The methods of the studies may have bent the results. */
    BIASED("B", "kans op vertekening door de onderzoeksmethode", "risk of bias from the methods of the studies"),
    /** Results differ between studies, or one study leaves open whether they would. */
    INCONSISTENT(
            "C", "resultaten lopen uiteen, of dat is niet te zien", "inconsistent results, or consistency unknown"),
    /** The evidence is about other people, places, outcomes, comparisons or periods than the question. */
    NOT_RIGHT("D", "niet de juiste informatie", "not the right information");

    private final String code;
    private final LocalizedText label;

    GapReason(String code, String nl, String en) {
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
