package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** A vocabulary that evidence can be laid out by. */
public enum MapVocabulary implements Coded {
    /** The question it helps to answer. */
    QUESTION("question", "vraag", "question"),
    /** The ecological level of the factor or intervention. */
    LEVEL("level", "niveau", "level"),
    /** The factor or intervention. */
    SUBJECT("subject", "factor of interventie", "factor or intervention"),
    /** Whether it is about a factor or an intervention. */
    SUBJECT_KIND("subject-kind", "soort onderwerp", "kind of subject"),
    /** The outcome. */
    OUTCOME("outcome", "uitkomst", "outcome"),
    /** The family of the outcome. */
    OUTCOME_FAMILY("outcome-family", "soort uitkomst", "kind of outcome"),
    /** The people studied, as far as coded. */
    POPULATION("population", "onderzochte mensen", "people studied"),
    /** How the study was made. */
    DESIGN("design", "opzet", "design"),
    /** How far coders trust the result. */
    APPRAISAL("appraisal", "beoordeling", "appraisal"),
    /** Where the evidence is from: home, the European Union, or elsewhere. */
    REGION("region", "regio", "region"),
    /** How close the outcome is to the question. */
    DIRECTNESS("directness", "directheid", "directness"),
    /** Five years of publication. */
    PERIOD("period", "periode", "period"),
    /** Whether a result is of one study or of many. */
    UNIT("unit", "soort resultaat", "kind of result"),
    /** Where the knowledge comes from. */
    KNOWLEDGE_SOURCE("knowledge-source", "kennisbron", "source of knowledge");

    private final String code;
    private final LocalizedText label;

    MapVocabulary(String code, String nl, String en) {
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
