package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What the studies of a body of evidence are, as far as the level to start from depends on it. */
public enum BodyDesign implements Coded {
    /** Trials that drew lots, also between clusters. */
    RANDOMISED("randomised", "gerandomiseerde studies", "randomised studies"),
    /** Other studies of an intervention, whose appraisal compares them with a trial. */
    NON_RANDOMISED_ROBINS_I(
            "non-randomised-robins-i",
            "niet-gerandomiseerde studies, beoordeeld met ROBINS-I",
            "non-randomised studies appraised with ROBINS-I"),
    /** Other studies of an intervention, appraised otherwise. */
    NON_RANDOMISED("non-randomised", "niet-gerandomiseerde studies", "non-randomised studies"),
    /** Cohorts that tell what happens to a group as a whole. */
    COHORT_PROGNOSIS("cohort-prognosis", "cohortstudies van het beloop", "cohort studies of prognosis"),
    /** Studies of an exposure with a causal claim. */
    EXPOSURE_ROBINS_E(
            "exposure-robins-e",
            "blootstellingsstudies, beoordeeld met ROBINS-E",
            "exposure studies appraised with ROBINS-E"),
    /** Studies of a prognostic or risk factor. */
    FACTOR_OBSERVATIONAL(
            "factor-observational", "waarnemend onderzoek naar een factor", "observational studies of a factor"),
    /** Studies of a factor that test or explain. */
    FACTOR_CONFIRMATORY(
            "factor-confirmatory",
            "toetsend onderzoek naar een factor (fase 2-3)",
            "confirmatory studies of a factor (phase 2-3)"),
    /** Studies that look for factors or predict an outcome. */
    FACTOR_EXPLORATORY(
            "factor-exploratory",
            "verkennend onderzoek naar een factor (fase 1)",
            "exploratory studies of a factor (phase 1)"),
    /** Studies without a comparison. */
    UNCONTROLLED(
            "uncontrolled",
            "voor- en nametingen of casusreeksen zonder vergelijking",
            "uncontrolled before-after studies or case series"),
    /** Qualitative research, experts and practice that tell a direction; confidence in what they mean is for CERQual. */
    DESCRIPTIVE(
            "descriptive",
            "kwalitatief onderzoek, deskundigen of praktijk: telt hier alleen als richting",
            "qualitative research, experts or practice: counted here as a direction only"),
    /** Qualitative research, for ConQual. */
    QUALITATIVE("qualitative", "kwalitatief onderzoek", "qualitative research"),
    /** Text and opinion, for ConQual. */
    TEXT_OPINION("text-opinion", "teksten en meningen", "text and opinion");

    private final String code;
    private final LocalizedText label;

    BodyDesign(String code, String nl, String en) {
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
