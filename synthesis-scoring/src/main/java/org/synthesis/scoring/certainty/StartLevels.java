package org.synthesis.scoring.certainty;

import java.util.Optional;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/** The level a body of evidence starts from. */
final class StartLevels {
    private StartLevels() {}

    static Proposal<CertaintyLevel> of(BodyOfEvidence body) {
        Optional<BodyDesign> design = body.design();
        if (design.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of("de opzet van de studies", "the designs of the studies"));
        }
        if (body.framework() == CertaintyFramework.GRADE_FACTOR_HUGUET
                && design.get() == BodyDesign.FACTOR_OBSERVATIONAL) {
            return Proposal.undetermined(LocalizedText.of(
                    "de fase van het onderzoek: verkennend of toetsend",
                    "the phase of the research: exploratory or confirmatory"));
        }
        return Proposal.determined(level(body.framework(), design.get()), step(body.framework(), design.get()));
    }

    static CertaintyLevel level(CertaintyFramework framework, BodyDesign design) {
        return switch (design) {
            case RANDOMISED,
                    NON_RANDOMISED_ROBINS_I,
                    COHORT_PROGNOSIS,
                    EXPOSURE_ROBINS_E,
                    FACTOR_OBSERVATIONAL,
                    FACTOR_CONFIRMATORY,
                    QUALITATIVE -> CertaintyLevel.HIGH;
            case FACTOR_EXPLORATORY ->
                framework == CertaintyFramework.GRADE_FACTOR_HUGUET ? CertaintyLevel.MODERATE : CertaintyLevel.HIGH;
            case NON_RANDOMISED, UNCONTROLLED, DESCRIPTIVE, TEXT_OPINION -> CertaintyLevel.LOW;
        };
    }

    private static RuleStep step(CertaintyFramework framework, BodyDesign design) {
        CertaintyLevel level = level(framework, design);
        return RuleStep.of(
                design == BodyDesign.DESCRIPTIVE ? CertaintyRules.START_DESCRIPTIVE : CertaintyRules.START,
                design == BodyDesign.UNCONTROLLED
                        ? Words.say(
                                "{0}; begint {1}, zeer laag is te verwachten",
                                "{0}; starts {1}, very low is to be expected", design.label(), level.label())
                        : Words.say("{0}; begint {1}", "{0}; starts {1}", design.label(), level.label()));
    }
}
