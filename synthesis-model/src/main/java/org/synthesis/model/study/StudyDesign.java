package org.synthesis.model.study;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How the evidence in a source was made. */
public enum StudyDesign implements Coded {
    /** Meta-analysis. */
    META_ANALYSIS("meta-analysis", "meta-analyse", "meta-analysis", EvidenceStream.QUANTITATIVE),
    /** Systematic review, mixed. */
    SYSTEMATIC_REVIEW_MIXED(
            "systematic-review-mixed",
            "systematische review, gemengd",
            "systematic review, mixed",
            EvidenceStream.QUALITATIVE),
    /** Systematic review, narrative. */
    SYSTEMATIC_REVIEW_NARRATIVE(
            "systematic-review-narrative",
            "systematische review, beschrijvend",
            "systematic review, narrative",
            EvidenceStream.QUALITATIVE),
    /** Rapid evidence assessment. */
    RAPID_EVIDENCE_ASSESSMENT(
            "rapid-evidence-assessment",
            "snelle evidentiebeoordeling",
            "rapid evidence assessment",
            EvidenceStream.QUALITATIVE),
    /** Narrative review. */
    NARRATIVE_REVIEW("narrative-review", "literatuuroverzicht", "narrative review", EvidenceStream.QUALITATIVE),
    /** Randomised trial. */
    RCT("RCT", "gerandomiseerd experiment", "randomised trial", EvidenceStream.QUANTITATIVE),
    /** Cluster-randomised trial. */
    CLUSTER_RCT(
            "cluster-RCT", "clustergerandomiseerd experiment", "cluster-randomised trial", EvidenceStream.QUANTITATIVE),
    /** Quasi-experiment. */
    QUASI_EXPERIMENT("quasi-experiment", "quasi-experiment", "quasi-experiment", EvidenceStream.QUANTITATIVE),
    /** Register cohort. */
    REGISTER_COHORT("register-cohort", "registercohort", "register cohort", EvidenceStream.QUANTITATIVE),
    /** Repeated cross-section. */
    REPEATED_CROSS_SECTION(
            "repeated-cross-section", "herhaalde peiling", "repeated cross-section", EvidenceStream.QUANTITATIVE),
    /** Cross-sectional. */
    CROSS_SECTIONAL("cross-sectional", "eenmalige peiling", "cross-sectional", EvidenceStream.QUANTITATIVE),
    /** Multilevel survey. */
    MULTILEVEL_SURVEY("multilevel-survey", "multiniveau-enquête", "multilevel survey", EvidenceStream.QUANTITATIVE),
    /** Statistics. */
    STATISTICS("statistics", "statistiek", "statistics", EvidenceStream.QUANTITATIVE),
    /** Data set. */
    DATASET("dataset", "gegevensset", "data set", EvidenceStream.QUANTITATIVE),
    /** Evidence rating. */
    EVIDENCE_RATING("evidence-rating", "registeroordeel", "evidence rating", EvidenceStream.QUANTITATIVE),
    /** Toolkit. */
    TOOLKIT("toolkit", "toolkit", "toolkit", EvidenceStream.QUANTITATIVE),
    /** Qualitative case study. */
    QUALITATIVE_CASE_STUDY(
            "qualitative-case-study", "kwalitatieve casestudie", "qualitative case study", EvidenceStream.QUALITATIVE),
    /** Content analysis. */
    CONTENT_ANALYSIS("content-analysis", "inhoudsanalyse", "content analysis", EvidenceStream.QUALITATIVE),
    /** Mixed methods. */
    MIXED_METHODS("mixed-methods", "gemengde methoden", "mixed methods", EvidenceStream.QUALITATIVE),
    /** Process evaluation. */
    PROCESS_EVALUATION("process-evaluation", "procesevaluatie", "process evaluation", EvidenceStream.QUALITATIVE),
    /** Conceptual. */
    CONCEPTUAL("conceptual", "conceptueel", "conceptual", EvidenceStream.QUALITATIVE),
    /** Policy essay. */
    POLICY_ESSAY("policy-essay", "beleidsessay", "policy essay", EvidenceStream.QUALITATIVE),
    /** Expert report. */
    EXPERT_REPORT("expert-report", "deskundigenrapport", "expert report", EvidenceStream.QUALITATIVE),
    /** Expert interview. */
    EXPERT_INTERVIEW("expert-interview", "deskundigeninterview", "expert interview", EvidenceStream.QUALITATIVE),
    /** Expert view. */
    EXPERT_VIEW("expert-view", "deskundigenoordeel", "expert view", EvidenceStream.QUALITATIVE),
    /** Journalism. */
    JOURNALISM("journalism", "journalistiek", "journalism", EvidenceStream.QUALITATIVE),
    /** Method. */
    METHOD("method", "methode", "method", EvidenceStream.QUALITATIVE),
    /** Practitioner survey. */
    PRACTITIONER_SURVEY(
            "practitioner-survey", "peiling onder professionals", "practitioner survey", EvidenceStream.PRACTICE),
    /** Practice collection. */
    PRACTICE_COLLECTION(
            "practice-collection", "verzameling praktijkvoorbeelden", "practice collection", EvidenceStream.PRACTICE),
    /** Practice evaluation. */
    PRACTICE_EVALUATION("practice-evaluation", "praktijkevaluatie", "practice evaluation", EvidenceStream.PRACTICE),
    /** Practice tool. */
    PRACTICE_TOOL("practice-tool", "praktijkinstrument", "practice tool", EvidenceStream.PRACTICE),
    /** Practice synthesis. */
    PRACTICE_SYNTHESIS("practice-synthesis", "praktijksynthese", "practice synthesis", EvidenceStream.PRACTICE),
    /** Practice guide. */
    PRACTICE_GUIDE("practice-guide", "praktijkhandreiking", "practice guide", EvidenceStream.PRACTICE),
    /** Project page. */
    PROJECT_PAGE("project-page", "projectpagina", "project page", EvidenceStream.PRACTICE),
    /** Policy news. */
    POLICY_NEWS("policy-news", "beleidsnieuws", "policy news", EvidenceStream.PRACTICE),
    /** Policy inventory. */
    POLICY_INVENTORY("policy-inventory", "beleidsinventarisatie", "policy inventory", EvidenceStream.PRACTICE),
    /** Unknown. */
    UNKNOWN("unknown", "onbekend", "unknown", EvidenceStream.QUALITATIVE);

    private final String code;
    private final LocalizedText label;
    private final EvidenceStream stream;

    StudyDesign(String code, String nl, String en, EvidenceStream stream) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.stream = stream;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return which stream of evidence it feeds when it gives no number} */
    public EvidenceStream stream() {
        return stream;
    }
}
