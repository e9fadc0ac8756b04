package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What kind of knowledge is lacking, in the words of two typologies that overlap. */
public enum KnowledgeGapType implements Coded {
    /** Results exclude each other. */
    CONTRADICTORY(Typology.MUELLER_BLOCH, "contradictory", "tegenstrijdig bewijs", "contradictory evidence"),
    /** The knowledge that is wanted is not there. */
    KNOWLEDGE_VOID(Typology.MUELLER_BLOCH, "knowledge-void", "geen kennis", "knowledge void"),
    /** What professionals do or see differs from what research finds. */
    ACTION_KNOWLEDGE_CONFLICT(
            Typology.MUELLER_BLOCH,
            "action-knowledge-conflict",
            "praktijk en onderzoek botsen",
            "action and knowledge conflict"),
    /** The methods used cannot carry the answer; other methods are needed. */
    METHODOLOGICAL(Typology.MUELLER_BLOCH, "methodological", "andere methode nodig", "methodological"),
    /** Something is used or found but not evaluated or checked. */
    EVALUATION_VOID(Typology.MUELLER_BLOCH, "evaluation-void", "niet geëvalueerd", "evaluation void"),
    /** The theory of how it works has not been applied or tested. */
    THEORY_APPLICATION_VOID(
            Typology.MUELLER_BLOCH, "theory-application-void", "werking niet onderzocht", "theory application void"),
    /** There are results, but they do not give a clear answer. */
    EVIDENCE(Typology.MILES, "evidence", "bewijs geeft geen duidelijk antwoord", "evidence gives no clear answer"),
    /** What is done in practice has not been studied. */
    PRACTICAL_KNOWLEDGE(Typology.MILES, "practical-knowledge", "praktijkkennis ontbreekt", "practical knowledge"),
    /** Something is assumed or proposed and has not been tested. */
    EMPIRICAL(Typology.MILES, "empirical", "niet getoetst", "not tested empirically"),
    /** A theory is lacking. */
    THEORETICAL(Typology.MILES, "theoretical", "theorie ontbreekt", "theoretical"),
    /** The people or places in question have not been studied. */
    POPULATION(Typology.MILES, "population", "doelgroep niet onderzocht", "population not studied");

    /** Who described the type. */
    public enum Typology {
        /** Müller-Bloch and Kranz. */
        MUELLER_BLOCH("Müller-Bloch & Kranz 2015, ICIS 2015"),
        /** Miles. */
        MILES("Miles 2017, Doctoral Student Workshop");

        private final String literature;

        Typology(String literature) {
            this.literature = literature;
        }

        /** {@return where it is described} */
        public String literature() {
            return literature;
        }
    }

    private final Typology typology;
    private final String code;
    private final LocalizedText label;

    KnowledgeGapType(Typology typology, String code, String nl, String en) {
        this.typology = typology;
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

    /** {@return who described it} */
    public Typology typology() {
        return typology;
    }
}
