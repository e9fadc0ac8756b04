package org.synthesis.model.certainty;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** By which scheme the certainty of a body of evidence is judged. */
public enum CertaintyFramework implements Coded {
    /** Effects of interventions (Guyatt et al. 2008, BMJ 336:924). */
    GRADE_INTERVENTION("grade-intervention", "GRADE voor interventies", "GRADE for interventions"),
    /** Causal claims on exposures (Morgan et al. 2019, Environ Int 122:168). */
    GRADE_EXPOSURE("grade-exposure", "GRADE voor blootstellingen", "GRADE for exposures"),
    /** What happens to a group as a whole (Iorio et al. 2015, BMJ 350:h870). */
    GRADE_PROGNOSIS("grade-prognosis", "GRADE voor algemene prognose", "GRADE for overall prognosis"),
    /** Prognostic and risk factors (Foroutan et al. 2020, J Clin Epidemiol 121:62). */
    GRADE_FACTOR("grade-factor", "GRADE voor risicofactoren", "GRADE for prognostic factors"),
    /** Prognostic and risk factors by phase of research (Huguet et al. 2013, Syst Rev 2:71). */
    GRADE_FACTOR_HUGUET(
            "grade-factor-huguet", "GRADE voor risicofactoren (Huguet)", "GRADE for prognostic factors (Huguet)"),
    /** Results that were not pooled (Murad et al. 2017, Evid Based Med 22:85). */
    GRADE_NARRATIVE("grade-narrative", "GRADE zonder gepoolde schatting", "GRADE without a pooled estimate"),
    /** Confidence in qualitative findings, held as a {@link CerqualAssessment} (Lewin et al. 2018). */
    CERQUAL("cerqual", "GRADE-CERQual", "GRADE-CERQual"),
    /** Confidence in synthesised qualitative findings (Munn et al. 2014, BMC Med Res Methodol 14:108). */
    CONQUAL("conqual", "ConQual", "ConQual");

    private static final ImmutableList<CertaintyDomain> DOWN = ImmutableList.of(
            CertaintyDomain.RISK_OF_BIAS,
            CertaintyDomain.INCONSISTENCY,
            CertaintyDomain.INDIRECTNESS,
            CertaintyDomain.IMPRECISION,
            CertaintyDomain.PUBLICATION_BIAS);
    private static final ImmutableList<CertaintyDomain> UP = ImmutableList.of(
            CertaintyDomain.LARGE_EFFECT, CertaintyDomain.DOSE_RESPONSE, CertaintyDomain.OPPOSING_CONFOUNDING);

    private final String code;
    private final LocalizedText label;

    CertaintyFramework(String code, String nl, String en) {
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

    /** {@return the domains that every assessment must judge, as leaving one out would favour the evidence} */
    public ImmutableList<CertaintyDomain> required() {
        return switch (this) {
            case CERQUAL -> ImmutableList.of();
            case CONQUAL -> ImmutableList.of(CertaintyDomain.DEPENDABILITY, CertaintyDomain.CREDIBILITY);
            default -> DOWN;
        };
    }

    /** {@return the domains that an assessment may judge besides: reasons to rate up} */
    public ImmutableList<CertaintyDomain> optional() {
        return switch (this) {
            case CERQUAL, CONQUAL -> ImmutableList.of();
            default -> UP;
        };
    }
}
