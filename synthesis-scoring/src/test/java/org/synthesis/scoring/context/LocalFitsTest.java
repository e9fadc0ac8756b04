package org.synthesis.scoring.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.factor.ExpectedRole;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.LeverOwner;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.Implementation;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.FieldCondition;

class LocalFitsTest {
    private static final EvidenceBase EVIDENCE = EvidenceBase.builder()
            .protocol(Protocol.unspecified())
            .concepts(Concepts.NONE)
            .addFactors(Factor.builder()
                    .id(new FactorId("F01"))
                    .label(LocalizedText.of("toezicht", "monitoring"))
                    .definition(LocalizedText.EMPTY)
                    .level(EcologicalLevel.FAMILY)
                    .role(ExpectedRole.PROTECTIVE)
                    .isAggregate(false)
                    .modifiability(Modifiability.EASY)
                    .build())
            .addFactors(Factor.builder()
                    .id(new FactorId("F02"))
                    .label(LocalizedText.of("vrienden", "friends"))
                    .definition(LocalizedText.EMPTY)
                    .level(EcologicalLevel.PEER)
                    .role(ExpectedRole.RISK)
                    .isAggregate(false)
                    .modifiability(Modifiability.EASY)
                    .build())
            .build();
    private static final GroundsCertainty OPEN =
            GroundsCertainty.of(Proposal.undetermined(LocalizedText.of("gronden", "grounds")), 0);

    private static Recommendation.Builder recommendation() {
        return Recommendation.builder()
                .id(new RecommendationId("R11"))
                .addressee(Addressee.MUNICIPALITY)
                .question(new QuestionId("Q"))
                .level(EcologicalLevel.COMMUNITY)
                .action(LocalizedText.of("doe dit", "do this"))
                .condition(new ContextCondition.Always())
                .strength(Strength.CONDITIONAL)
                .illustrative(false);
    }

    private static Recommendation.Builder judged() {
        Recommendation.Builder recommendation = recommendation();
        Arrays.stream(TransferGroup.values())
                .forEach(group ->
                        recommendation.addTransfer(new TransferConcern(group, ConcernLevel.NONE, LocalizedText.EMPTY)));
        return recommendation;
    }

    private static FitCondition.Builder condition(ConditionRole role, String text) {
        return FitCondition.builder()
                .role(role)
                .condition(FieldCondition.parse(text).orElseThrow())
                .text(LocalizedText.of("dit moet er zijn", "this must be there"));
    }

    private static LocalFit fit(Recommendation.Builder recommendation, Map<String, String> fields, String... signals) {
        return LocalFits.in(EVIDENCE)
                .of(
                        recommendation.build(),
                        MunicipalityProfile.builder()
                                .id(new MunicipalityId("GM"))
                                .name("place")
                                .fictitious(true)
                                .fields(fields)
                                .signals(Arrays.stream(signals)
                                        .map(FactorId::new)
                                        .toList())
                                .note("")
                                .build(),
                        OPEN);
    }

    private static Optional<LocalDecision> decision(LocalFit fit) {
        return fit.decision().toOptional();
    }

    @Test
    void nothingJudgedIsNoSilentApply() {
        LocalFit fit = fit(recommendation(), Map.of());
        assertEquals(Optional.empty(), fit.decision().soFar());
        assertEquals(
                List.of(LocalizedText.of(
                        "nog niet beoordeeld of dit hier past", "not yet judged whether this fits here")),
                fit.decision().missing());
        LocalFit prerequisite = fit(
                recommendation()
                        .addFitConditions(condition(ConditionRole.PREREQUISITE, "contact present")
                                .build()),
                Map.of("contact", "structural"));
        assertEquals(Optional.empty(), decision(prerequisite));
        assertEquals(1, prerequisite.decision().steps().size());
    }

    @Test
    void namesTheGroupsThatNobodyJudged() {
        LocalFit fit = fit(
                recommendation()
                        .addTransfer(new TransferConcern(
                                TransferGroup.POPULATION, ConcernLevel.MODERATE, LocalizedText.EMPTY))
                        .addTransfer(new TransferConcern(
                                TransferGroup.OUTCOMES, ConcernLevel.NOT_ASSESSED, LocalizedText.EMPTY)),
                Map.of());
        assertEquals(Optional.of(LocalDecision.ADAPT), fit.decision().soFar());
        assertEquals(Optional.empty(), decision(fit));
        assertEquals(5, fit.decision().missing().size());
        assertTrue(fit.notJudged().contains(TransferGroup.OUTCOMES));
    }

    @Test
    void aContraindicationThatHoldsBuildsFirstAndOneThatIsNotKnownChecksFirst() {
        Recommendation.Builder recommendation =
                judged().contraindication(Contraindication.parse("trust_level=low: first R02"));
        LocalFit low = fit(recommendation, Map.of("trust_level", "low"));
        assertEquals(Optional.of(LocalDecision.BUILD_FIRST), decision(low));
        assertEquals(
                Optional.of(new RecommendationId("R02")),
                low.prerequisites().get(0).first());
        assertEquals(
                "Zorg eerst hiervoor: R02 gaat voor zolang dit geldt: trust_level: low",
                low.firstStep().nl());
        LocalFit silent = fit(recommendation, Map.of());
        assertEquals(Optional.of(LocalDecision.CHECK_FIRST), decision(silent));
        assertEquals(List.of("trust_level"), silent.unknownFields());
        LocalFit high = fit(recommendation, Map.of("trust_level", "high"));
        assertEquals(Optional.of(LocalDecision.APPLY), decision(high));
        assertEquals(List.of(), high.prerequisites());
    }

    @Test
    void onlyAdaptersThatMatchAreTold() {
        Recommendation.Builder recommendation = judged().addFitConditions(
                        condition(ConditionRole.ADAPTER, "capacity<=2").build(),
                        condition(ConditionRole.ADAPTER, "capacity>=5").build(),
                        condition(ConditionRole.ADAPTER, "size=small").build())
                .implementation(new Implementation(
                        LocalizedText.of("bel", "call"),
                        LeverOwner.MUNICIPALITY,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY));
        LocalFit fit = fit(recommendation, Map.of("capacity", "2"));
        assertEquals(1, fit.adaptations().size());
        assertEquals(List.of("size"), fit.unknownFields());
        assertEquals("bel", fit.firstStep().nl());
    }

    @Test
    void aConditionOnAFactorAsksTheSignals() {
        Recommendation.Builder recommendation = judged().addFitConditions(condition(ConditionRole.MODERATOR, "F01=yes")
                .scale(new ModeratorScale.Nominal())
                .build());
        assertEquals(Optional.of(LocalDecision.APPLY), decision(fit(recommendation, Map.of(), "F01", "F02")));
        assertEquals(Optional.of(LocalDecision.PILOT_WITH_EVALUATION), decision(fit(recommendation, Map.of(), "F02")));
        LocalFit silent = fit(recommendation, Map.of());
        assertEquals(Optional.of(LocalDecision.PROFILE_INCOMPLETE), decision(silent));
        assertEquals(
                "Vul eerst het profiel aan: signaal ‘toezicht’",
                silent.firstStep().nl());
    }

    @Test
    void refusesAModeratorWithoutScaleAndAValueBesideIt() {
        assertThrows(
                IllegalArgumentException.class,
                () -> condition(ConditionRole.MODERATOR, "contact=none").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> condition(ConditionRole.PREREQUISITE, "contact=none")
                        .scale(new ModeratorScale.Nominal())
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> condition(ConditionRole.MODERATOR, "contact=none")
                        .scale(ModeratorScale.parse("low<high").orElseThrow())
                        .build());
    }

    @Test
    void readsAndWritesScalesAndConditionsAlike() {
        for (String text : List.of("nominal", "low<mixed<high", "0..6", "-1.5..2")) {
            assertEquals(text, ModeratorScale.parse(text).orElseThrow().text());
        }
        for (String text : List.of("low", "low<low", "6..0", "a..b", "low<<high", "")) {
            assertEquals(Optional.empty(), ModeratorScale.parse(text));
        }
        for (String text : List.of("a<=2", "a>=2", "a present", "a!=b", "a in b,c")) {
            assertEquals(text, FieldCondition.parse(text).orElseThrow().toString());
        }
    }
}
