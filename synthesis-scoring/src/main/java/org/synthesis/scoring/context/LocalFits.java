package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.context.ContextSimilarity;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.context.PrerequisiteState;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.Implementation;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.FieldCondition;

/**
 * What recommendations come to in places.
 *
 * <p>A contra-indication that holds is a prerequisite that is not met: the recommendation it names comes first. Where the profile does
 * not tell, that has to be checked first. A condition may be on a factor: it is then on whether the factor is among the signals.
 */
public final class LocalFits {
    private final ProfileWords words;
    private final Thresholds thresholds;

    private LocalFits(ProfileWords words, Thresholds thresholds) {
        this.words = words;
        this.thresholds = thresholds;
    }

    /** {@return fits under the protocol of an evidence base, in the words of its vocabularies} */
    public static LocalFits in(EvidenceBase evidence) {
        return new LocalFits(ProfileWords.of(evidence), evidence.protocol().thresholds());
    }

    /** {@return what a recommendation that is meant for a place, and whose evidence is so certain, comes to there} */
    public LocalFit of(Recommendation recommendation, MunicipalityProfile place, GroundsCertainty grounds) {
        Map<String, String> fields = words.facts(place);
        ImmutableList<PrerequisiteCheck> prerequisites = prerequisites(recommendation, fields);
        ContextSimilarity similarity = GowerSimilarity.of(recommendation.fitConditions(), fields);
        Transfer transfer = Transfer.of(recommendation.transfer());
        Proposal<LocalDecision> decision =
                LocalDecisions.propose(prerequisites, similarity, recommendation.transfer(), thresholds);
        ImmutableList<String> unknown = unknown(recommendation, similarity, fields);
        return LocalFit.builder()
                .decision(decision)
                .prerequisites(prerequisites)
                .similarity(similarity)
                .worstConcern(transfer.worst())
                .notJudged(transfer.notJudged())
                .adaptations(recommendation.fitConditions().stream()
                        .filter(condition -> condition.role() == ConditionRole.ADAPTER)
                        .filter(condition -> state(condition.condition(), fields) == PrerequisiteState.MET)
                        .map(FitCondition::text)
                        .toList())
                .unknownFields(unknown)
                .certainty(LocalCertainties.of(grounds, recommendation.transfer()))
                .firstStep(firstStep(recommendation, decision, prerequisites, unknown))
                .build();
    }

    private ImmutableList<PrerequisiteCheck> prerequisites(Recommendation recommendation, Map<String, String> fields) {
        ImmutableList.Builder<PrerequisiteCheck> checks = ImmutableList.builder();
        recommendation.contraindication().ifPresent(against -> {
            PrerequisiteState holds = state(against.condition(), fields);
            if (holds != PrerequisiteState.NOT_MET) {
                checks.add(first(against, holds));
            }
        });
        for (FitCondition condition : recommendation.fitConditions()) {
            if (condition.role() == ConditionRole.PREREQUISITE) {
                checks.add(new PrerequisiteCheck(
                        condition.condition().field(),
                        condition.text(),
                        state(condition.condition(), fields),
                        Optional.empty()));
            }
        }
        return checks.build();
    }

    private PrerequisiteCheck first(Contraindication against, PrerequisiteState holds) {
        RecommendationId first = against.first();
        LocalizedText condition = words.condition(against.condition());
        return new PrerequisiteCheck(
                against.condition().field(),
                LocalizedText.of(
                        first + " gaat voor zolang dit geldt: " + condition.nl(),
                        first + " comes first as long as this holds: " + condition.en()),
                holds == PrerequisiteState.MET ? PrerequisiteState.NOT_MET : PrerequisiteState.UNKNOWN,
                Optional.of(first));
    }

    private static PrerequisiteState state(FieldCondition condition, Map<String, String> fields) {
        String value = fields.get(condition.field());
        if (value == null) {
            return PrerequisiteState.UNKNOWN;
        }
        return condition.accepts(value) ? PrerequisiteState.MET : PrerequisiteState.NOT_MET;
    }

    private static ImmutableList<String> unknown(
            Recommendation recommendation, ContextSimilarity similarity, Map<String, String> fields) {
        TreeSet<String> unknown = new TreeSet<>();
        Predicate<FieldCondition> open = condition -> !fields.containsKey(condition.field());
        recommendation
                .contraindication()
                .map(Contraindication::condition)
                .filter(open)
                .ifPresent(condition -> unknown.add(condition.field()));
        recommendation.fitConditions().stream()
                .map(FitCondition::condition)
                .filter(open)
                .forEach(condition -> unknown.add(condition.field()));
        similarity.parts().stream()
                .filter(part -> part.similarity().isEmpty())
                .forEach(part -> unknown.add(part.field()));
        return ImmutableList.copyOf(unknown);
    }

    private LocalizedText firstStep(
            Recommendation recommendation,
            Proposal<LocalDecision> decision,
            ImmutableList<PrerequisiteCheck> prerequisites,
            ImmutableList<String> unknown) {
        return decision.toOptional()
                .flatMap(value -> switch (value) {
                    case BUILD_FIRST -> Optional.of(ProfileWords.both(language -> build(prerequisites, language)));
                    case CHECK_FIRST -> Optional.of(ProfileWords.both(language -> check(prerequisites, language)));
                    case PROFILE_INCOMPLETE -> Optional.of(ProfileWords.both(language -> complete(unknown, language)));
                    case APPLY, ADAPT, PILOT_WITH_EVALUATION -> Optional.<LocalizedText>empty();
                })
                .orElseGet(() -> recommendation
                        .implementation()
                        .map(Implementation::firstStep)
                        .orElse(LocalizedText.EMPTY));
    }

    private static String build(ImmutableList<PrerequisiteCheck> prerequisites, Language language) {
        return (language == Language.NL ? "Zorg eerst hiervoor: " : "First see to this: ")
                + joined(prerequisites, PrerequisiteState.NOT_MET, language);
    }

    private static String check(ImmutableList<PrerequisiteCheck> prerequisites, Language language) {
        return (language == Language.NL ? "Ga dit eerst na: " : "First find out about this: ")
                + joined(prerequisites, PrerequisiteState.UNKNOWN, language);
    }

    private static String joined(
            ImmutableList<PrerequisiteCheck> prerequisites, PrerequisiteState state, Language language) {
        return String.join(
                "; ",
                prerequisites.stream()
                        .filter(check -> check.state() == state)
                        .map(check -> check.text().in(language))
                        .toList());
    }

    private String complete(ImmutableList<String> unknown, Language language) {
        return (language == Language.NL ? "Vul eerst het profiel aan: " : "First complete the profile: ")
                + String.join(
                        ", ",
                        unknown.stream()
                                .map(field -> words.field(field).in(language))
                                .toList());
    }
}
