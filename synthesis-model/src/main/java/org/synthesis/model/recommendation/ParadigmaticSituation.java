package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * Why strong advice may rest on evidence of low certainty: the five situations of Andrews et al. 2013, J Clin Epidemiol 66:719 and 726.
 * Which side is advised follows from the balance, as either course may be written down as the action.
 */
public enum ParadigmaticSituation implements Coded {
    /** Lives are at stake and what evidence there is points to a benefit. */
    LIFE_THREATENING("life-threatening", "een levensbedreigende situatie", "a life-threatening situation"),
    /** The benefit is uncertain and the harm is not. */
    UNCERTAIN_BENEFIT_CERTAIN_HARM(
            "uncertain-benefit-certain-harm", "onzeker voordeel, zeker nadeel", "uncertain benefit, certain harm"),
    /** The options seem to do as much, and one clearly harms or costs less. */
    EQUIVALENT_LESS_RISK(
            "equivalent-less-risk",
            "gelijkwaardige mogelijkheden, waarvan één duidelijk minder risico of kosten geeft",
            "equivalent options, one clearly less risky or costly"),
    /** The options surely do as much, and one may harm more. */
    SIMILAR_BENEFIT_POTENTIAL_HARM(
            "similar-benefit-potential-harm",
            "zeker evenveel voordeel, waarvan één mogelijk schadelijker",
            "similar benefit for certain, one potentially more harmful"),
    /** One option may do catastrophic harm. */
    CATASTROPHIC_HARM("catastrophic-harm", "mogelijk rampzalige schade", "potential catastrophic harm");

    private final String code;
    private final LocalizedText label;

    ParadigmaticSituation(String code, String nl, String en) {
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
