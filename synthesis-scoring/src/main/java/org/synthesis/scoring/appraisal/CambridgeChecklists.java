package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.appraisal.ComparisonControl;
import org.synthesis.model.appraisal.FactorStudy;
import org.synthesis.model.appraisal.FactorTiming;
import org.synthesis.model.appraisal.Presence;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * The three scores of the Cambridge Quality Checklists for studies of risk factors for crime (Murray, Farrington and Eisner 2009): how
 * well a correlate is shown, whether it is a risk factor, and how far it may be a cause. Status {@code U} until the levels are compared
 * with the paper. The three are read side by side and never summed.
 */
public final class CambridgeChecklists {
    private static final String LITERATURE = "Murray, Farrington and Eisner 2009, J Exp Criminol 5:1";

    private static final Rule CORRELATE = new Rule(
            "cambridge-correlate",
            RuleStatus.U,
            LocalizedText.of("score voor een correlaat, 0 tot 5", "correlate score, 0 to 5"),
            LITERATURE);

    private static final Rule RISK_FACTOR = new Rule(
            "cambridge-risk-factor",
            RuleStatus.U,
            LocalizedText.of("score voor een risicofactor, 1 tot 3", "risk-factor score, 1 to 3"),
            LITERATURE);

    private static final Rule CAUSAL = new Rule(
            "cambridge-causal",
            RuleStatus.U,
            LocalizedText.of("score voor een oorzakelijke risicofactor, 1 tot 7", "causal risk-factor score, 1 to 7"),
            LITERATURE);

    private CambridgeChecklists() {}

    /** {@return how well the study shows a correlate, 0 to 5: one point for each requirement it meets} */
    public static Proposal<Integer> correlate(FactorStudy study, Thresholds thresholds) {
        Optional<Presence> large = study.participants().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        study.participants().getAsInt() >= thresholds.get(Threshold.CAMBRIDGE_PARTICIPANTS)
                                ? Presence.PRESENT
                                : Presence.ABSENT);
        ImmutableList<Requirement> requirements = ImmutableList.of(
                new Requirement(study.adequateSampling(), "goede steekproef", "adequate sampling"),
                new Requirement(
                        study.adequateResponse(), "voldoende deelname en behoud", "adequate response and retention"),
                new Requirement(
                        large,
                        "genoeg deelnemers",
                        "enough participants",
                        ImmutableList.of(Threshold.CAMBRIDGE_PARTICIPANTS)),
                new Requirement(study.goodFactorMeasure(), "goede meting van de factor", "good measure of the factor"),
                new Requirement(
                        study.goodOutcomeMeasure(), "goede meting van de uitkomst", "good measure of the outcome"));
        ImmutableList.Builder<RuleStep> steps = ImmutableList.builder();
        ImmutableList.Builder<LocalizedText> missing = ImmutableList.builder();
        int score = 0;
        for (Requirement requirement : requirements) {
            if (requirement.met.isEmpty()) {
                missing.add(LocalizedText.of(requirement.nl, requirement.en));
                continue;
            }
            boolean met = requirement.met.get() == Presence.PRESENT;
            score += met ? 1 : 0;
            LocalizedText because = LocalizedText.of(
                    requirement.nl + (met ? ": ja, 1 punt" : ": nee"),
                    requirement.en + (met ? ": yes, 1 point" : ": no"));
            steps.add(RuleStep.of(CORRELATE, because, thresholds, requirement.compared.toArray(new Threshold[0])));
        }
        return missing.build().isEmpty()
                ? Proposal.determined(score, steps.build())
                : Proposal.undetermined(missing.build(), steps.build());
    }

    /** {@return how far the factor went before the outcome: 1 measured at the same time, 2 asked afterwards, 3 measured before} */
    public static Proposal<Integer> riskFactor(FactorStudy study) {
        if (study.timing().isEmpty()) {
            return Proposal.undetermined(
                    LocalizedText.of("wanneer de factor gemeten is", "when the factor was measured"));
        }
        FactorTiming timing = study.timing().get();
        int score = switch (timing) {
            case CROSS_SECTIONAL -> 1;
            case RETROSPECTIVE -> 2;
            case PROSPECTIVE -> 3;
        };
        return Proposal.determined(
                score,
                RuleStep.of(
                        RISK_FACTOR,
                        LocalizedText.of(
                                "de factor is gemeten: " + timing.label().nl(),
                                "the factor was measured: " + timing.label().en())));
    }

    /**
     * {@return how far the factor may be a cause, 1 to 7: without change analysis 1 for no comparison group, 2 for inadequate and 5 for
     * adequate control; with it 3, 4 and 6; 7 for a randomised study}
     */
    public static Proposal<Integer> causal(FactorStudy study) {
        if (study.control().equals(Optional.of(ComparisonControl.RANDOMISED))) {
            return Proposal.determined(
                    7,
                    RuleStep.of(
                            CAUSAL,
                            LocalizedText.of(
                                    "het lot bepaalde wie met de factor te maken kreeg",
                                    "chance decided who had the factor")));
        }
        ImmutableList.Builder<LocalizedText> missing = ImmutableList.builder();
        if (study.control().isEmpty()) {
            missing.add(LocalizedText.of("hoe groepen vergelijkbaar zijn gemaakt", "how groups were made comparable"));
        }
        if (study.changeAnalysis().isEmpty()) {
            missing.add(LocalizedText.of(
                    "of verandering in de factor is gelegd naast verandering in de uitkomst",
                    "whether change in the factor was related to change in the outcome"));
        }
        if (!missing.build().isEmpty()) {
            return Proposal.undetermined(missing.build(), ImmutableList.of());
        }
        ComparisonControl control = study.control().get();
        boolean change = study.changeAnalysis().get() == Presence.PRESENT;
        int score = switch (control) {
            case NONE -> change ? 3 : 1;
            case INADEQUATE -> change ? 4 : 2;
            case ADEQUATE -> change ? 6 : 5;
            case RANDOMISED -> 7;
        };
        return Proposal.determined(
                score,
                RuleStep.of(
                        CAUSAL,
                        LocalizedText.of(
                                control.label().nl()
                                        + (change
                                                ? ", met analyse van verandering"
                                                : ", zonder analyse van verandering"),
                                control.label().en()
                                        + (change ? ", with change analysis" : ", without change analysis"))));
    }

    private record Requirement(Optional<Presence> met, String nl, String en, ImmutableList<Threshold> compared) {
        private Requirement(Optional<Presence> met, String nl, String en) {
            this(met, nl, en, ImmutableList.of());
        }
    }
}
