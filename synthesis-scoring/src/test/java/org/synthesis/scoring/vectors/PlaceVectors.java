package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.context.PrerequisiteState;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.FieldCondition;
import org.synthesis.scoring.context.GowerSimilarity;
import org.synthesis.scoring.context.GroundsCertainty;
import org.synthesis.scoring.context.LocalFits;

/** Evaluates the worked values of the table {@code place}. */
final class PlaceVectors {
    private static final String YOUTH = "com:youth-provision";

    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.of(
            "gower",
            PlaceVectors::gower,
            "gower-value",
            PlaceVectors::gowerValue,
            "local-decision",
            in -> decision(fit(in)),
            "local-certainty",
            in -> fit(in).certainty()
                    .level()
                    .toOptional()
                    .map(CertaintyLevel::code)
                    .orElse("open"));

    private PlaceVectors() {}

    private static String gower(Arguments in) {
        double[] weights = in.numbers("weights");
        double[] similarities = in.numbers("similarities");
        List<FitCondition> moderators = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            moderators.add(
                    moderator("m" + i, "0..1", List.of("1")).weight(weights[i]).build());
            fields.put("m" + i, String.valueOf(similarities[i]));
        }
        return String.valueOf(
                GowerSimilarity.of(moderators, fields).similarity().orElseThrow());
    }

    private static String gowerValue(Arguments in) {
        FitCondition moderator =
                moderator("field", in.text("scale"), in.words("evidence")).build();
        return GowerSimilarity.of(List.of(moderator), Map.of("field", in.text("here"))).similarity().stream()
                .mapToObj(String::valueOf)
                .findFirst()
                .orElse("unknown");
    }

    private static String decision(LocalFit fit) {
        String decision = fit.decision().toOptional().map(LocalDecision::code).orElse("not-judged");
        return Stream.concat(
                        Stream.of(decision),
                        fit.prerequisites().stream()
                                .filter(check -> check.state() != PrerequisiteState.MET)
                                .map(PrerequisiteCheck::field))
                .collect(Collectors.joining(" "));
    }

    /** A recommendation in a place with the given prerequisite, similarity, unknown weight and concern. */
    private static LocalFit fit(Arguments in) {
        Recommendation.Builder recommendation = recommendation();
        Map<String, String> fields = new HashMap<>();
        if (in.has("prerequisite")) {
            recommendation.addFitConditions(FitCondition.builder()
                    .condition(FieldCondition.parse(YOUTH + " present").orElseThrow())
                    .role(ConditionRole.PREREQUISITE)
                    .text(LocalizedText.of("er is jongerenwerk", "there is youth work"))
                    .build());
            switch (Coded.parse(PrerequisiteState.class, in.text("prerequisite"))
                    .orElseThrow()) {
                case MET -> fields.put(YOUTH, "strong");
                case NOT_MET -> fields.put(YOUTH, "none");
                case UNKNOWN -> {}
            }
        }
        if (in.has("similarity")) {
            double unknown = in.number("unknown", 0);
            recommendation.addFitConditions(
                    moderator("known", "0..1", List.of("1")).weight(1 - unknown).build());
            fields.put("known", in.text("similarity"));
            if (unknown > 0) {
                recommendation.addFitConditions(moderator("unknown", "0..1", List.of("1"))
                        .weight(unknown)
                        .build());
            }
        }
        ConcernLevel concern =
                Coded.parse(ConcernLevel.class, in.text("concern")).orElseThrow();
        Arrays.stream(TransferGroup.values())
                .forEach(group -> recommendation.addTransfer(new TransferConcern(
                        group,
                        group == TransferGroup.IMPLEMENTATION_CONTEXT ? concern : ConcernLevel.NONE,
                        LocalizedText.EMPTY)));
        CertaintyLevel body =
                Coded.parse(CertaintyLevel.class, in.text("body", "low")).orElseThrow();
        RuleStep step = RuleStep.of(
                new Rule("given", RuleStatus.L, LocalizedText.same("given"), ""), LocalizedText.same("given"));
        return LocalFits.in(evidence())
                .of(
                        recommendation.build(),
                        MunicipalityProfile.builder()
                                .id(new MunicipalityId("GM"))
                                .name("place")
                                .fictitious(true)
                                .fields(fields)
                                .note("")
                                .build(),
                        GroundsCertainty.of(Proposal.determined(body, step), (int) in.number("lost", 0)));
    }

    private static FitCondition.Builder moderator(String field, String scale, List<String> evidence) {
        return FitCondition.builder()
                .condition(new FieldCondition(field, FieldCondition.Operator.IN, ImmutableList.copyOf(evidence)))
                .role(ConditionRole.MODERATOR)
                .scale(ModeratorScale.parse(scale).orElseThrow())
                .text(LocalizedText.EMPTY);
    }

    private static Recommendation.Builder recommendation() {
        return Recommendation.builder()
                .id(new RecommendationId("R"))
                .addressee(Addressee.MUNICIPALITY)
                .question(new QuestionId("Q"))
                .level(EcologicalLevel.COMMUNITY)
                .action(LocalizedText.of(
                        "structureel jongerenwerk met sleutelfiguren", "structural youth work with key persons"))
                .condition(new ContextCondition.Always())
                .strength(Strength.CONDITIONAL)
                .illustrative(false);
    }

    private static EvidenceBase evidence() {
        return EvidenceBase.builder()
                .protocol(Protocol.unspecified())
                .concepts(Concepts.NONE)
                .build();
    }
}
