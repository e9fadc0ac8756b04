package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** The steps of adapting an action to a new place (ADAPT, Moore et al. 2021, BMJ 374:n1679). */
public enum AdaptationPhase implements Coded {
    /** Bring people together and see what of the action fits the place. */
    ASSESS_FIT("assess-fit", "nagaan of het past", "assess the fit"),
    /** Choose the changes and say why. */
    PLAN("plan", "aanpassingen plannen", "plan the adaptations"),
    /** Try the changed action and measure. */
    PILOT_EVALUATE("pilot-evaluate", "uitproberen en evalueren", "pilot and evaluate"),
    /** Bring it in at scale and keep it going. */
    IMPLEMENT("implement", "invoeren en volhouden", "implement and maintain");

    private final String code;
    private final LocalizedText label;

    AdaptationPhase(String code, String nl, String en) {
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
