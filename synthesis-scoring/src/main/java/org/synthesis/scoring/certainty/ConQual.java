package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * Confidence in synthesised qualitative findings: high for research and low for text and opinion to start from, less what
 * dependability and credibility take off (Munn et al. 2014, BMC Med Res Methodol 14:108).
 */
public final class ConQual {
    private static final int QUESTIONS = 5;

    private final Thresholds thresholds;

    private ConQual(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** {@return the rules with the numbers of a protocol} */
    public static ConQual using(Thresholds thresholds) {
        return new ConQual(thresholds);
    }

    /**
     * {@return the assessment}
     *
     * @param design qualitative research, or text and opinion
     * @param dependability for each finding how many of the five questions on its study (JBI qualitative 2, 3, 4, 6 and 7) are
     *     answered yes; the step most findings take counts, the larger one when as many take another
     * @param credibility how the data support each finding
     */
    public CertaintyAssessment assess(
            BodyDesign design, Collection<Integer> dependability, Collection<FindingCredibility> credibility) {
        Checks.that(
                design == BodyDesign.QUALITATIVE || design == BodyDesign.TEXT_OPINION,
                "ConQual is for qualitative research or text and opinion, got %s",
                design.code());
        dependability.forEach(
                yes -> Checks.that(0 <= yes && yes <= QUESTIONS, "expected 0 to 5 times yes, got %s", yes));
        return CertaintyAssessment.of(
                CertaintyFramework.CONQUAL,
                Judgement.proposed(Proposal.determined(
                        StartLevels.level(CertaintyFramework.CONQUAL, design),
                        RuleStep.of(CertaintyRules.START, design.label()))),
                ImmutableList.of(
                        DomainRating.proposed(CertaintyDomain.DEPENDABILITY, dependability(dependability)),
                        DomainRating.proposed(CertaintyDomain.CREDIBILITY, credibility(credibility))));
    }

    private Proposal<Integer> dependability(Collection<Integer> yes) {
        if (yes.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "de beoordeling van de studies achter de bevindingen",
                    "the appraisal of the studies behind the findings"));
        }
        int[] findings = new int[3];
        yes.forEach(count -> findings[steps(count)]++);
        int most = 0;
        for (int steps = 0; steps < findings.length; steps++) {
            most = findings[steps] >= findings[most] ? steps : most;
        }
        return Proposal.determined(
                -most,
                RuleStep.of(
                        CertaintyRules.DEPENDABILITY,
                        Words.say(
                                "aantal keer ja op vijf vragen, per bevinding: {0}",
                                "times yes to five questions, by finding: {0}",
                                yes.stream().map(String::valueOf).collect(Collectors.joining(", "))),
                        thresholds,
                        Threshold.CONQUAL_YES_MANY,
                        Threshold.CONQUAL_YES_FEW));
    }

    private int steps(int yes) {
        if (yes >= thresholds.get(Threshold.CONQUAL_YES_MANY)) {
            return 0;
        }
        return yes >= thresholds.get(Threshold.CONQUAL_YES_FEW) ? 1 : 2;
    }

    private static Proposal<Integer> credibility(Collection<FindingCredibility> credibility) {
        if (credibility.isEmpty()) {
            return Proposal.undetermined(
                    LocalizedText.of("hoe de gegevens de bevindingen dragen", "how the data support the findings"));
        }
        Set<FindingCredibility> kinds = EnumSet.copyOf(credibility);
        int steps;
        if (kinds.contains(FindingCredibility.UNSUPPORTED)) {
            steps = kinds.size() == 1 ? 4 : 3;
        } else if (kinds.contains(FindingCredibility.CREDIBLE)) {
            steps = kinds.size() == 1 ? 2 : 1;
        } else {
            steps = 0;
        }
        return Proposal.determined(
                -steps,
                RuleStep.of(
                        CertaintyRules.CREDIBILITY,
                        LocalizedText.of(
                                ImmutableSet.copyOf(kinds).stream()
                                        .map(kind -> kind.label().nl())
                                        .collect(Collectors.joining(", ")),
                                ImmutableSet.copyOf(kinds).stream()
                                        .map(kind -> kind.label().en())
                                        .collect(Collectors.joining(", ")))));
    }
}
