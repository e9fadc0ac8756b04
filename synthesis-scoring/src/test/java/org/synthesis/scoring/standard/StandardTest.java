package org.synthesis.scoring.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.BondPrinciple;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.DesignFacts;
import org.synthesis.model.standard.EmmieEffect;
import org.synthesis.model.standard.EmmieReview;
import org.synthesis.model.standard.EvidenceRegister;
import org.synthesis.model.standard.RatingModel;
import org.synthesis.model.standard.RegisterVerdict;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;

class StandardTest {
    private static final Thresholds STANDARD = Thresholds.standard();

    @Test
    void everyDesignHasAnAnswerWithReasons() {
        for (StudyDesign design : StudyDesign.values()) {
            assertFalse(DesignCrosswalk.classOf(design).steps().isEmpty(), design.code());
        }
        for (DesignClass design : DesignClass.values()) {
            var standing = DesignCrosswalk.standing(DesignFacts.of(design), STANDARD);
            assertFalse(standing.maryland().steps().isEmpty());
            assertEquals(RuleStatus.D, standing.nesta().steps().get(0).rule().status());
            assertTrue(standing.caution().en().contains("never the strength rating"));
        }
    }

    @Test
    void namesOnlyWhatCouldTip() {
        var level = NestaStandards.level(Criteria.unreported().unmet(Criterion.CHANGE_SHOWN));
        assertEquals(ImmutableList.of(Criterion.DESCRIBED.label()), level.missing());
    }

    @Test
    void recordsTheNumbersItComparedWith() {
        var verdict = MarylandScale.verdict(ImmutableList.of(), STANDARD.with(Threshold.MARYLAND_LEVEL, 4));
        assertEquals(
                ImmutableMap.of(
                        Threshold.MARYLAND_EVALUATIONS, 2.0,
                        Threshold.MARYLAND_LEVEL, 4.0,
                        Threshold.MARYLAND_MAJORITY, 0.5),
                verdict.steps().get(0).thresholds());
    }

    @Test
    void refusesBenchmarksThatFall() {
        Thresholds fallen = STANDARD.with(Threshold.BENCHMARK_D_MEDIUM, 0.1);
        assertThrows(IllegalArgumentException.class, () -> Benchmarks.difference(0.3, fallen));
    }

    @Test
    void refusesAScoreOutsideTheProfile() {
        assertThrows(IllegalArgumentException.class, () -> BondProfile.of(Map.of(BondPrinciple.VOICE, 5)));
    }

    @Test
    void refusesTwoReviewsWithOneKey() {
        var one = new EmmieReview("a", EmmieEffect.DECREASE, ImmutableMap.of());
        var other = new EmmieReview("a", EmmieEffect.MIXED, ImmutableMap.of());
        assertThrows(IllegalArgumentException.class, () -> Emmie.profile(ImmutableList.of(one, other)));
    }

    @Test
    void principlesOfAStudyAreNotDeterminedWhileOneIsMissing() {
        assertEquals(7, DfidBody.principles(Criteria.unreported()).missing().size());
        Criteria all = Criteria.unreported()
                .met(
                        Criterion.CONCEPTUAL_FRAMING,
                        Criterion.TRANSPARENCY,
                        Criterion.APPROPRIATENESS,
                        Criterion.CULTURAL_SENSITIVITY,
                        Criterion.VALIDITY,
                        Criterion.RELIABILITY)
                .unmet(Criterion.COGENCY);
        assertEquals(7, DfidBody.principles(all).toOptional().orElseThrow().size());
    }

    @Test
    void aRegisterGivesNoVerdictAfterItClosed() {
        RegisterVerdict.Builder verdict = RegisterVerdict.builder()
                .register(EvidenceRegister.BEHAVIOURAL_INTERVENTIONS_JUSTICE)
                .programme(LocalizedText.same("X"))
                .label(LocalizedText.same("erkend"))
                .source(new SourceId("S-X"))
                .year(2016);
        assertThrows(IllegalArgumentException.class, verdict::build);
        assertEquals(2010, verdict.year(2010).build().year().getAsInt());
        assertThrows(
                IllegalArgumentException.class,
                () -> verdict.ratingModel(RatingModel.PRE2025).build());
    }
}
