package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/** Certainty across outcomes and across kinds of evidence. */
public final class OverallCertainty {
    private OverallCertainty() {}

    /** Which evidence a conclusion rests on. */
    public enum Stream {
        /** Randomised studies. */
        RANDOMISED,
        /** Non-randomised studies. */
        NON_RANDOMISED,
        /** Both may be pooled. */
        BOTH
    }

    /**
     * {@return the certainty of all that a recommendation rests on: the lowest among the critical outcomes} When outcomes point the
     * same way people may settle another level, with a reason.
     *
     * @param critical the assessments of the critical outcomes, by the name of the outcome
     */
    public static Proposal<CertaintyLevel> ofCritical(ImmutableMap<LocalizedText, CertaintyAssessment> critical) {
        if (critical.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of("een kritieke uitkomst", "a critical outcome"));
        }
        List<LocalizedText> missing = new ArrayList<>();
        Optional<Map.Entry<LocalizedText, CertaintyAssessment>> lowest = critical.entrySet().stream()
                .filter(entry -> entry.getValue().level().value().isPresent())
                .max(Comparator.comparing(
                        entry -> entry.getValue().level().value().orElseThrow()));
        critical.forEach((outcome, assessment) -> {
            if (assessment.isProvisional()) {
                missing.add(Words.say("de zekerheid over {0}", "the certainty about {0}", outcome));
            }
        });
        boolean settled =
                lowest.isPresent() && lowest.get().getValue().level().value().orElseThrow() == CertaintyLevel.VERY_LOW;
        if (!missing.isEmpty() && !settled) {
            return Proposal.undetermined(missing, List.of());
        }
        return lowest.map(entry -> Proposal.determined(
                        entry.getValue().level().value().orElseThrow(),
                        RuleStep.of(
                                CertaintyRules.OVERALL,
                                Words.say(
                                        "{0} is de kritieke uitkomst met de laagste zekerheid",
                                        "{0} is the critical outcome with the lowest certainty", entry.getKey()))))
                .orElseThrow();
    }

    /**
     * {@return the evidence to conclude on when randomised and non-randomised studies were judged apart: the more certain; both only
     * when as certain and with estimates that lie in each other's interval; otherwise, as certain, the randomised}
     *
     * @param randomised the assessment of the randomised studies
     * @param nonRandomised the assessment of the other studies
     * @param similar whether the estimates are similar, as {@link #similar} or people say
     */
    public static Proposal<Stream> streams(
            CertaintyAssessment randomised, CertaintyAssessment nonRandomised, Proposal<Similarity> similar) {
        List<LocalizedText> missing = new ArrayList<>();
        if (randomised.isProvisional()) {
            missing.add(LocalizedText.of(
                    "de zekerheid van de gerandomiseerde studies", "the certainty of the randomised studies"));
        }
        if (nonRandomised.isProvisional()) {
            missing.add(LocalizedText.of(
                    "de zekerheid van de niet-gerandomiseerde studies", "the certainty of the non-randomised studies"));
        }
        if (!missing.isEmpty()) {
            return Proposal.undetermined(missing, List.of());
        }
        CertaintyLevel one = randomised.level().value().orElseThrow();
        CertaintyLevel other = nonRandomised.level().value().orElseThrow();
        RuleStep step = RuleStep.of(
                CertaintyRules.STREAMS,
                Words.say(
                        "gerandomiseerd {0}, niet-gerandomiseerd {1}",
                        "randomised {0}, non-randomised {1}", one.label(), other.label()));
        if (one != other) {
            return Proposal.determined(one.compareTo(other) < 0 ? Stream.RANDOMISED : Stream.NON_RANDOMISED, step);
        }
        return similar.toOptional()
                .map(found -> Proposal.determined(found == Similarity.SIMILAR ? Stream.BOTH : Stream.RANDOMISED, step))
                .orElseGet(() -> Proposal.undetermined(
                        List.of(LocalizedText.of(
                                "of de schattingen op elkaar lijken", "whether the estimates are similar")),
                        List.of(step)));
    }

    /** Whether two estimates are much the same. */
    public enum Similarity {
        /** Each lies in the interval of the other. */
        SIMILAR,
        /** They do not. */
        DIFFERENT
    }

    /** {@return whether two estimates are similar: each lies in the interval of the other} */
    public static Proposal<Similarity> similar(EstimatedEffect one, EstimatedEffect other) {
        boolean similar =
                one.interval().contains(other.estimate()) && other.interval().contains(one.estimate());
        return Proposal.determined(
                similar ? Similarity.SIMILAR : Similarity.DIFFERENT,
                RuleStep.of(
                        CertaintyRules.STREAMS,
                        Words.say(
                                "{0} ({1}) naast {2} ({3})",
                                "{0} ({1}) beside {2} ({3})",
                                one.estimate(),
                                one.interval(),
                                other.estimate(),
                                other.interval())));
    }
}
