package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.StrengthCheck;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.RecommendationType;

/** Names advice that is coded stronger than the rule allows, and answers of panels that do not count. */
public final class DecisionCheck {
    private DecisionCheck() {}

    /** {@return a warning for every strength the rule does not allow, an error for every answer that does not count} */
    public static ImmutableList<Diagnostic> of(EvidenceBase evidence, Iterable<RecommendationConclusion> conclusions) {
        Map<RecommendationId, RecommendationConclusion> byKey =
                Maps.uniqueIndex(conclusions, RecommendationConclusion::recommendation);
        ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
        for (Recommendation recommendation : evidence.recommendations()) {
            RecommendationConclusion conclusion = byKey.get(recommendation.id());
            if (conclusion != null) {
                SourceLocation place = evidence.placeOf(recommendation.id());
                if (conclusion.strengthCheck() == StrengthCheck.STRONGER_THAN_RULE) {
                    found.add(tooStrong(conclusion, place));
                }
                recommendation.decision().ifPresent(decision -> addUnused(found, conclusion, decision, place));
            }
        }
        return found.build();
    }

    private static Diagnostic tooStrong(RecommendationConclusion conclusion, SourceLocation place) {
        Optional<EtdAnswer> level = conclusion
                .certainty()
                .flatMap(certainty ->
                        certainty.value().or(() -> certainty.proposed().soFar()));
        boolean provisional = conclusion.certainty().flatMap(Judgement::value).isEmpty();
        String type = conclusion
                .type()
                .value()
                .or(() -> conclusion.type().proposed().soFar())
                .map(proposed -> "; the rule proposes " + proposed.label().en())
                .orElse("; strong advice needs at least moderate, or one of five situations with a reason");
        return Diagnostic.warning(
                "strength-above-rule",
                place.atColumn("strength"),
                conclusion.key() + " is coded strong on evidence of "
                        + level.map(found -> (provisional ? "provisionally " : "")
                                        + EtdCriterion.CERTAINTY.say(found).en() + " certainty")
                                .orElse("unknown certainty")
                        + type,
                "the coded strength is kept and shown beside the rule; weigh it in the table decisions");
    }

    private static void addUnused(
            ImmutableList.Builder<Diagnostic> found,
            RecommendationConclusion conclusion,
            EvidenceToDecision decision,
            SourceLocation place) {
        decision.answer(EtdCriterion.CERTAINTY)
                .ifPresent(level -> conclusion
                        .certainty()
                        .filter(certainty -> certainty.settled().isEmpty())
                        .ifPresent(certainty -> found.add(unused(
                                conclusion,
                                place,
                                "certainty",
                                level.code(),
                                certainty
                                        .proposed()
                                        .toOptional()
                                        .map(EtdAnswer::code)
                                        .orElse("(none)")))));
        decision.type()
                .filter(type -> conclusion.type().settled().isEmpty())
                .ifPresent(type -> found.add(unused(
                        conclusion,
                        place,
                        "type",
                        type.value().code(),
                        conclusion
                                .type()
                                .proposed()
                                .toOptional()
                                .map(RecommendationType::code)
                                .orElse("(none)"))));
        if (conclusion.strengthCheck() == StrengthCheck.NOT_GRADED
                && !decision.answers().isEmpty()) {
            found.add(Diagnostic.error(
                    "decision-not-used",
                    place,
                    conclusion.key() + ": the answers on "
                            + decision.answers().keySet().stream()
                                    .map(EtdCriterion::code)
                                    .collect(Collectors.joining(", "))
                            + " do not count, as it rests on no finding",
                    "name findings it rests on, or justify it as a good practice statement"));
        }
    }

    private static Diagnostic unused(
            RecommendationConclusion conclusion, SourceLocation place, String what, String answer, String proposed) {
        return Diagnostic.error(
                "decision-not-used",
                place,
                conclusion.key() + ": the " + what + " \"" + answer
                        + "\" does not count; expected a rationale, as it is another than the proposed " + proposed,
                "add the rationale in the table decisions, or leave the row out");
    }
}
