package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Kind of study as far as the choice of an appraisal tool goes: the rows of the tool router. */
public enum DesignGroup implements Coded {
    /** Trial that assigns persons at random. */
    RANDOMISED_TRIAL("randomised-trial", "gerandomiseerd experiment", "randomised trial"),
    /** Trial that assigns groups, schools or areas at random. */
    CLUSTER_RANDOMISED_TRIAL(
            "cluster-randomised-trial", "clustergerandomiseerd experiment", "cluster-randomised trial"),
    /** Groups with and without an intervention, followed as in a cohort. */
    FOLLOWED_GROUPS("followed-groups", "gevolgde groepen zonder loting", "groups followed without random assignment"),
    /** Series of measurements around the start of an intervention, or before and after with a control group. */
    TIME_SERIES(
            "time-series",
            "onderbroken tijdreeks of voor-na-meting met controle",
            "interrupted time series or controlled before-after study"),
    /** Cohort that claims an exposure is a cause. */
    EXPOSURE_COHORT("exposure-cohort", "cohort over een blootstelling", "cohort on an exposure"),
    /** Factor that was measured before the outcome. */
    LONGITUDINAL_FACTOR("longitudinal-factor", "factor gemeten voor de uitkomst", "factor measured before the outcome"),
    /** Factor that was measured at the same time as the outcome. */
    CROSS_SECTIONAL_FACTOR("cross-sectional-factor", "factor gemeten op één moment", "factor measured at one moment"),
    /** People with the outcome compared with people without it. */
    CASE_CONTROL("case-control", "case-control-onderzoek", "case-control study"),
    /** Interviews, observation or texts, interpreted. */
    QUALITATIVE("qualitative", "kwalitatief onderzoek", "qualitative study"),
    /** Numbers and interpretation joined in one study. */
    MIXED_METHODS("mixed-methods", "gemengde methoden", "mixed methods"),
    /** Survey or registration that counts. */
    DESCRIPTIVE("descriptive", "beschrijvende peiling of registratie", "descriptive survey or monitoring data"),
    /** Review of several studies. */
    REVIEW("review", "overzicht van onderzoek", "review of studies"),
    /** Text outside the journals that reasons from what others found. */
    REPORT("report", "rapport of beleidsstuk zonder eigen onderzoek", "report or policy paper without own research"),
    /** What practitioners, experts or residents tell. */
    PRACTICE_ACCOUNT("practice-account", "praktijk- of ervaringsverhaal", "account from practice or experience");

    private final String code;
    private final LocalizedText label;

    DesignGroup(String code, String nl, String en) {
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
