package org.synthesis.scoring.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.certainty.MissingEvidenceRisk;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

class GradeTest {
    private static final LocalizedText WHY = LocalizedText.same("why");
    private static final BodyOfEvidence NOTHING = BodyOfEvidence.builder()
            .framework(CertaintyFramework.GRADE_INTERVENTION)
            .build();

    private static CertaintyAssessment assess(BodyOfEvidence body, Settlement... settled) {
        return Grade.using(Thresholds.standard()).assess(body, List.of(settled));
    }

    private static Settlement settled(String aspect, String value) {
        return new Settlement("x", aspect, value, "panel", "2025-03-01", "we looked");
    }

    /** Everything but the start and reasons to rate up, settled at 0. */
    private static Settlement[] sound() {
        return new Settlement[] {
            settled("risk-of-bias", "0"),
            settled("inconsistency", "0"),
            settled("indirectness", "0"),
            settled("imprecision", "0"),
            settled("publication-bias", "0")
        };
    }

    @Test
    void whatIsNotKnownIsNamedInBothLanguages() {
        CertaintyAssessment assessment = assess(NOTHING);
        assertEquals(Optional.empty(), assessment.level().value());
        assertTrue(assessment.missing().stream().anyMatch(text -> text.en().contains("designs of the studies")));
        assertTrue(assessment.missing().stream()
                .allMatch(text -> !text.nl().isEmpty() && !text.en().isEmpty()));
    }

    @Test
    void whatPeopleSettleStandsBesideTheProposal() {
        BodyOfEvidence randomised =
                NOTHING.toBuilder().design(BodyDesign.RANDOMISED).build();
        CertaintyAssessment assessment = assess(randomised, sound());
        assertEquals(Optional.of(CertaintyLevel.HIGH), assessment.level().value());
        assertTrue(assessment
                .domain(CertaintyDomain.IMPRECISION)
                .orElseThrow()
                .change()
                .isOverride());
        assertEquals(
                CertaintyLevel.LOW,
                assess(randomised, settled("certainty", "low")).wordingLevel());
    }

    /** Whoever concludes names such settlements; the assessment itself stays what the rules propose. */
    @Test
    void aSettlementThatNoJudgementCanTakeLeavesTheProposal() {
        BodyOfEvidence randomised =
                NOTHING.toBuilder().design(BodyDesign.RANDOMISED).build();
        CertaintyAssessment proposed = assess(randomised);
        assertEquals(proposed, assess(randomised, settled("certainty", "poor")));
        assertEquals(proposed, assess(randomised, settled("imprecision", "low")));
        assertEquals(proposed, assess(randomised, settled("imprecision", "-4")));
        assertEquals(proposed, assess(randomised, settled("imprecision", "+1")));
        assertEquals(proposed, assess(randomised, settled("start", "lowest")));
        assertEquals(proposed, assess(randomised, new Settlement("x", "start", "low", "panel", "2025-03-01", "")));
        assertEquals(
                "panel",
                assess(randomised, new Settlement("x", "start", "high", "panel", "2025-03-01", ""))
                        .start()
                        .assessor());
    }

    @Test
    void aStudyWithoutAppraisalIsNamedBesideWhatTheOthersSay() {
        BodyOfEvidence body = NOTHING.toBuilder()
                .design(BodyDesign.RANDOMISED)
                .addResults(BodyResult.builder()
                        .key("A")
                        .limitation(StudyLimitation.SERIOUS)
                        .build())
                .addResults(BodyResult.builder().key("B").build())
                .build();
        CertaintyAssessment assessment = assess(body);
        assertEquals(CertaintyLevel.LOW, assessment.wordingLevel());
        assertEquals(CertaintyLevel.HIGH, assessment.highest());
        String reason = assessment.reasons().get(1).en();
        assertTrue(reason.contains("an appraisal of B; what is known points to -2: 100% of the weight"), reason);
    }

    private static BodyOfEvidence large(BodyDesign design, double ratio) {
        return NOTHING.toBuilder()
                .design(design)
                .scale(EffectScale.LOG_RISK_RATIO)
                .pooled(EstimatedEffect.of(Math.log(ratio), Math.log(ratio) - 0.1, Math.log(ratio) + 0.1))
                .ups(ImmutableMap.of(CertaintyDomain.LARGE_EFFECT, WHY))
                .build();
    }

    @Test
    void aLargeEffectRaisesOnlyWhatStartsLow() {
        assertEquals(
                Optional.of(CertaintyLevel.MODERATE),
                assess(large(BodyDesign.NON_RANDOMISED, 2.5), sound()).level().value());
        assertEquals(
                Optional.of(CertaintyLevel.HIGH),
                assess(large(BodyDesign.NON_RANDOMISED, 0.15), sound()).level().value());
        assertTrue(
                assess(large(BodyDesign.RANDOMISED, 2.5), sound())
                                .domain(CertaintyDomain.LARGE_EFFECT)
                                .orElseThrow()
                                .change()
                                .proposed()
                        instanceof Proposal.NotApplicable<Integer>);
    }

    @Test
    void aConcernForbidsRatingUp() {
        Settlement[] imprecise = sound();
        imprecise[3] = settled("imprecision", "-1");
        assertEquals(
                Optional.of(CertaintyLevel.VERY_LOW),
                assess(large(BodyDesign.NON_RANDOMISED, 2.5), imprecise).level().value());
    }

    @Test
    void aHighRiskOfMissingEvidenceTakesAStep() {
        BodyOfEvidence body =
                NOTHING.toBuilder().missingEvidence(MissingEvidenceRisk.HIGH).build();
        assertEquals(
                Optional.of(-1),
                assess(body)
                        .domain(CertaintyDomain.PUBLICATION_BIAS)
                        .orElseThrow()
                        .levels());
    }

    @Test
    void evidenceThatIsNotPooledNeedsItsReport() {
        assertThrows(
                IllegalArgumentException.class,
                () -> BodyOfEvidence.builder()
                        .framework(CertaintyFramework.GRADE_NARRATIVE)
                        .build());
    }

    @Test
    void acrossCriticalOutcomesTheLowestHolds() {
        CertaintyAssessment low = assess(NOTHING, settled("certainty", "low"));
        CertaintyAssessment high = assess(NOTHING, settled("certainty", "high"));
        LocalizedText one = LocalizedText.same("one");
        LocalizedText other = LocalizedText.same("other");
        assertEquals(
                Optional.of(CertaintyLevel.LOW),
                OverallCertainty.ofCritical(ImmutableMap.of(one, low, other, high))
                        .toOptional());
        assertEquals(
                Optional.empty(),
                OverallCertainty.ofCritical(ImmutableMap.of(one, low, other, assess(NOTHING)))
                        .toOptional());
        assertEquals(
                Optional.of(OverallCertainty.Stream.NON_RANDOMISED),
                OverallCertainty.streams(
                                low,
                                high,
                                OverallCertainty.similar(
                                        EstimatedEffect.of(1, 0, 2), EstimatedEffect.of(1.5, 0.5, 2.5)))
                        .toOptional());
    }
}
