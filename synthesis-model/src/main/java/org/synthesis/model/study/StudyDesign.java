package org.synthesis.model.study;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How the evidence in a source was made. */
public enum StudyDesign implements Coded {
    /** Meta-analysis. */
    META_ANALYSIS("meta-analysis", "meta-analyse", "meta-analysis", KnowledgeSource.SCI_QUANT),
    /** Systematic review, mixed. */
    SYSTEMATIC_REVIEW_MIXED(
            "systematic-review-mixed",
            "systematische review, gemengd",
            "systematic review, mixed",
            KnowledgeSource.SCI_QUAL),
    /** Systematic review, narrative. */
    SYSTEMATIC_REVIEW_NARRATIVE(
            "systematic-review-narrative",
            "systematische review, beschrijvend",
            "systematic review, narrative",
            KnowledgeSource.SCI_QUAL),
    /** Rapid evidence assessment. */
    RAPID_EVIDENCE_ASSESSMENT(
            "rapid-evidence-assessment",
            "snelle evidentiebeoordeling",
            "rapid evidence assessment",
            KnowledgeSource.SCI_QUAL),
    /** Narrative review. */
    NARRATIVE_REVIEW("narrative-review", "literatuuroverzicht", "narrative review", KnowledgeSource.SCI_QUAL),
    /** Randomised trial. */
    RCT("RCT", "gerandomiseerd experiment", "randomised trial", KnowledgeSource.SCI_QUANT),
    /** Cluster-randomised trial. */
    CLUSTER_RCT(
            "cluster-RCT", "clustergerandomiseerd experiment", "cluster-randomised trial", KnowledgeSource.SCI_QUANT),
    /** Quasi-experiment. */
    QUASI_EXPERIMENT("quasi-experiment", "quasi-experiment", "quasi-experiment", KnowledgeSource.SCI_QUANT),
    /** Register cohort. */
    REGISTER_COHORT("register-cohort", "registercohort", "register cohort", KnowledgeSource.SCI_QUANT),
    /** Repeated cross-section. */
    REPEATED_CROSS_SECTION(
            "repeated-cross-section", "herhaalde peiling", "repeated cross-section", KnowledgeSource.SCI_QUANT),
    /** Cross-sectional. */
    CROSS_SECTIONAL("cross-sectional", "eenmalige peiling", "cross-sectional", KnowledgeSource.SCI_QUANT),
    /** Multilevel survey. */
    MULTILEVEL_SURVEY("multilevel-survey", "multiniveau-enquête", "multilevel survey", KnowledgeSource.SCI_QUANT),
    /** Statistics. */
    STATISTICS("statistics", "statistiek", "statistics", KnowledgeSource.ORG_DATA),
    /** Data set. */
    DATASET("dataset", "gegevensset", "data set", KnowledgeSource.SCI_QUANT),
    /** Evidence rating. */
    EVIDENCE_RATING("evidence-rating", "registeroordeel", "evidence rating", KnowledgeSource.SCI_QUANT),
    /** Toolkit. */
    TOOLKIT("toolkit", "toolkit", "toolkit", KnowledgeSource.SCI_QUANT),
    /** Qualitative case study. */
    QUALITATIVE_CASE_STUDY(
            "qualitative-case-study", "kwalitatieve casestudie", "qualitative case study", KnowledgeSource.SCI_QUAL),
    /** Content analysis. */
    CONTENT_ANALYSIS("content-analysis", "inhoudsanalyse", "content analysis", KnowledgeSource.SCI_QUAL),
    /** Mixed methods. */
    MIXED_METHODS("mixed-methods", "gemengde methoden", "mixed methods", KnowledgeSource.SCI_QUAL),
    /** Process evaluation. */
    PROCESS_EVALUATION("process-evaluation", "procesevaluatie", "process evaluation", KnowledgeSource.SCI_QUAL),
    /** Conceptual. */
    CONCEPTUAL("conceptual", "conceptueel", "conceptual", KnowledgeSource.SCI_QUAL),
    /** Policy essay. */
    POLICY_ESSAY("policy-essay", "beleidsessay", "policy essay", KnowledgeSource.SCI_QUAL),
    /** Expert report. */
    EXPERT_REPORT("expert-report", "deskundigenrapport", "expert report", KnowledgeSource.PROFESSIONAL),
    /** Expert interview. */
    EXPERT_INTERVIEW("expert-interview", "deskundigeninterview", "expert interview", KnowledgeSource.PROFESSIONAL),
    /** Expert view. */
    EXPERT_VIEW("expert-view", "deskundigenoordeel", "expert view", KnowledgeSource.PROFESSIONAL),
    /** Journalism. */
    JOURNALISM("journalism", "journalistiek", "journalism", KnowledgeSource.PROFESSIONAL),
    /** Method. */
    METHOD("method", "methode", "method", KnowledgeSource.SCI_QUAL),
    /** Practitioner survey. */
    PRACTITIONER_SURVEY(
            "practitioner-survey", "peiling onder professionals", "practitioner survey", KnowledgeSource.PROFESSIONAL),
    /** Practice collection. */
    PRACTICE_COLLECTION(
            "practice-collection",
            "verzameling praktijkvoorbeelden",
            "practice collection",
            KnowledgeSource.PROFESSIONAL),
    /** Practice evaluation. */
    PRACTICE_EVALUATION(
            "practice-evaluation", "praktijkevaluatie", "practice evaluation", KnowledgeSource.PROFESSIONAL),
    /** Practice tool. */
    PRACTICE_TOOL("practice-tool", "praktijkinstrument", "practice tool", KnowledgeSource.PROFESSIONAL),
    /** Practice synthesis. */
    PRACTICE_SYNTHESIS("practice-synthesis", "praktijksynthese", "practice synthesis", KnowledgeSource.PROFESSIONAL),
    /** Practice guide. */
    PRACTICE_GUIDE("practice-guide", "praktijkhandreiking", "practice guide", KnowledgeSource.PROFESSIONAL),
    /** Project page. */
    PROJECT_PAGE("project-page", "projectpagina", "project page", KnowledgeSource.PROFESSIONAL),
    /** Policy news. */
    POLICY_NEWS("policy-news", "beleidsnieuws", "policy news", KnowledgeSource.PROFESSIONAL),
    /** Policy inventory. */
    POLICY_INVENTORY("policy-inventory", "beleidsinventarisatie", "policy inventory", KnowledgeSource.PROFESSIONAL),
    /** Unknown. */
    UNKNOWN("unknown", "onbekend", "unknown", KnowledgeSource.SCI_QUAL);

    private final String code;
    private final LocalizedText label;
    private final KnowledgeSource knowledgeSource;

    StudyDesign(String code, String nl, String en, KnowledgeSource knowledgeSource) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.knowledgeSource = knowledgeSource;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return which source of knowledge it feeds; a number that it gives of other research stays research with numbers} */
    public KnowledgeSource knowledgeSource() {
        return knowledgeSource;
    }
}
