package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a study that is to close a gap should be like. */
public enum StudyFeature implements Coded {
    /** More people, or several places at once. */
    LARGER_OR_MULTI_SITE("larger-or-multi-site", "groter, of op meer plaatsen", "larger, or at several sites"),
    /** The data of every participant of earlier studies, analysed together. */
    INDIVIDUAL_DATA(
            "individual-data",
            "of een analyse van de gegevens per deelnemer uit eerder onderzoek (IPD)",
            "or an analysis of the data of each participant of earlier studies (IPD)"),
    /** A design one step higher on the Maryland scale. */
    STRONGER_DESIGN(
            "stronger-design",
            "met een opzet die één trede hoger staat op de Maryland-schaal",
            "by a design one step higher on the Maryland scale"),
    /** Large enough to compare groups and places. */
    MODERATOR_POWERED(
            "moderator-powered",
            "groot genoeg om te zien voor wie en waar het verschil maakt",
            "large enough to see for whom and where it makes a difference"),
    /** The same again, by others or elsewhere. */
    REPLICATION("replication", "als herhaling van eerder onderzoek", "as a replication of earlier studies"),
    /** In the country and among the people of the question. */
    HOME_TARGET_GROUP("home-target-group", "in eigen land, bij de doelgroep", "at home, in the target group"),
    /** In numbers, where only words speak. */
    NUMBERS("numbers", "met cijfers over de richting", "with numbers on the direction"),
    /** In words, where only numbers speak. */
    WORDS(
            "words",
            "kwalitatief: wat jongeren, ouders en professionals zelf zien",
            "qualitative: what young people, parents and professionals see themselves"),
    /** People are followed over time. */
    LONGITUDINAL(
            "longitudinal", "longitudinaal: dezelfde mensen worden gevolgd", "longitudinal: following the same people"),
    /** The low and the high end of a factor, each against the middle. */
    BOTH_ENDS("both-ends", "met beide uiteinden van de factor", "with both ends of the factor"),
    /** How it is carried out, and what people make of it. */
    PROCESS_EVALUATION("process-evaluation", "met een procesevaluatie", "with a process evaluation"),
    /** A quasi-experiment in which places start one after another. */
    STEPPED_ROLL_OUT(
            "stepped-roll-out",
            "als quasi-experiment met stapsgewijze invoering",
            "as a quasi-experiment with a stepped roll-out");

    private final String code;
    private final LocalizedText label;

    StudyFeature(String code, String nl, String en) {
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
