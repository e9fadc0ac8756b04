package org.synthesis.scoring.realist;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a report of a realist synthesis tells (RAMESES; Wong et al. 2013), in our own words and in order of the report. */
public enum RamesesItem implements Coded {
    /** Named as a realist synthesis. */
    TITLE("title", "titel noemt realistische synthese", "title names a realist synthesis"),
    /** Abstract. */
    ABSTRACT("abstract", "samenvatting", "abstract"),
    /** Why the review is needed. */
    RATIONALE("rationale", "aanleiding", "rationale"),
    /** Objectives and focus. */
    FOCUS("focus", "doel en afbakening", "objectives and focus"),
    /** Changes on the way. */
    CHANGES("changes", "wijzigingen onderweg", "changes on the way"),
    /** Why a realist synthesis. */
    CHOICE_OF_METHOD("choice-of-method", "keuze voor de methode", "choice of method"),
    /** First exploration of the literature. */
    SCOPING("scoping", "verkenning", "scoping"),
    /** How was searched. */
    SEARCHING("searching", "zoeken", "searching"),
    /** How documents were chosen and appraised. */
    SELECTION("selection", "selectie en beoordeling", "selection and appraisal"),
    /** What was taken from them. */
    EXTRACTION("extraction", "gegevens verzamelen", "data extraction"),
    /** How it was put together. */
    ANALYSIS("analysis", "analyse en synthese", "analysis and synthesis"),
    /** Flow of documents. */
    DOCUMENT_FLOW("document-flow", "stroomschema van documenten", "document flow"),
    /** What the documents are like. */
    DOCUMENTS("documents", "kenmerken van documenten", "document characteristics"),
    /** Main findings, with the theory. */
    FINDINGS("findings", "bevindingen en theorie", "findings and theory"),
    /** Summary of findings. */
    SUMMARY("summary", "kern van de bevindingen", "summary of findings"),
    /** Strengths and limitations. */
    LIMITATIONS("limitations", "sterke en zwakke kanten", "strengths and limitations"),
    /** Beside existing literature. */
    COMPARISON("comparison", "vergelijking met de literatuur", "comparison with the literature"),
    /** Conclusions and recommendations. */
    CONCLUSION("conclusion", "conclusies en aanbevelingen", "conclusions and recommendations"),
    /** Who paid. */
    FUNDING("funding", "financiering", "funding");

    private final String code;
    private final LocalizedText label;

    RamesesItem(String code, String nl, String en) {
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
