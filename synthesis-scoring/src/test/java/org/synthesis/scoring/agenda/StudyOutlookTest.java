package org.synthesis.scoring.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.scoring.pool.Pooling;

class StudyOutlookTest {
    /** Two equal effects of 0.3 with variance 0.02: their mean has weight 100. */
    private static final PooledEffect POOLED = Pooling.using(AnalysisSpec.commonEffect())
            .pool(EffectMeasure.D, ImmutableList.of(StudyEffect.of("a", 0.3, 0.02), StudyEffect.of("b", 0.3, 0.02)))
            .orThrow();

    private static PlannedStudy study(long participants, Expectation expectation) {
        return PlannedStudy.ofSize(
                StudyDesign.RCT, "Netherlands", new OutcomeId("offending"), participants, 4, expectation);
    }

    @Test
    void aNullStudyOfEqualWeightHalvesTheMean() {
        StudyImpact impact = StudyOutlook.of(POOLED, 0.2).after(study(400, new Expectation.None()));
        assertEquals(0.15, impact.mean(), 1e-12);
        assertEquals(0.05, impact.sd(), 1e-12);
        // the mean ends above 0.2 when the study finds more than 0.1, one standard error of the study above 0
        assertEquals(0.15865525393145707, impact.probabilityAbove(), 1e-12);
        assertEquals(0.8413447460685429, impact.probabilityFlip(), 1e-12);
    }

    @Test
    void theSmallestNullStudyIsComputedByHand() {
        // weight 100 at 0.3 against weight w at 0 gives 0.2 when w = 50, a variance of 0.02, which is 4 / 200
        assertEquals(
                Optional.of(200L),
                StudyOutlook.of(POOLED, 0.2).smallestNullStudy(4).toOptional());
    }

    @Test
    void noNullStudyPullsAcrossABorderBeyondZero() {
        Proposal<Long> never = StudyOutlook.of(POOLED, -0.1).smallestNullStudy(4);
        assertTrue(assertInstanceOf(Proposal.NotApplicable.class, never)
                .reason()
                .nl()
                .startsWith("Een onderzoek zonder effect trekt het gemiddelde (0,3) naar nul"));
        assertInstanceOf(
                Proposal.NotApplicable.class, StudyOutlook.of(POOLED, 0).smallestNullStudy(4));
    }

    @Test
    void noStudyWeighsEnoughWhenPlacesDifferALot() {
        PooledEffect unlike = Pooling.using(AnalysisSpec.standard())
                .pool(
                        EffectMeasure.D,
                        ImmutableList.of(
                                StudyEffect.of("a", 0.1, 0.001),
                                StudyEffect.of("b", 1.2, 0.001),
                                StudyEffect.of("c", 0.9, 0.001),
                                StudyEffect.of("d", 0.2, 0.001)))
                .orThrow();
        assertTrue(assertInstanceOf(
                        Proposal.NotApplicable.class,
                        StudyOutlook.of(unlike, 0.1).smallestNullStudy(4))
                .reason()
                .en()
                .startsWith("Results differ so much between places"));
    }

    @Test
    void asksTheRulesWhatImprecisionWouldBe() {
        // the interval is 0.3 plus and minus 0.196 now and 0.3 plus and minus 0.098 with four times the weight
        BodyOfEvidence body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .pooled(EstimatedEffect.of(-0.3, -0.496, -0.104))
                .context(new EffectContext.Minimal(0.15))
                .build();
        Proposal<Integer> after = StudyOutlook.of(POOLED, 0)
                .imprecisionAfter(study(1200, new Expectation.AsPooled()), body, Thresholds.standard());
        assertEquals(Optional.of(0), after.toOptional());
        Proposal<Integer> little = StudyOutlook.of(POOLED, 0)
                .imprecisionAfter(study(4, new Expectation.AsPooled()), body, Thresholds.standard());
        assertEquals(Optional.of(-1), little.toOptional());
    }

    @Test
    void explainsItselfInPlainWords() {
        assertEquals(
                "Met dit onderzoek erbij wordt het gemiddelde effect naar verwachting 0,15 (interval 0,011 tot 0,289)."
                        + " De kans dat het aan de andere kant van de grens (0,2) komt te liggen dan nu is 84%."
                        + " De kans dat het hele interval aan één kant van de grens ligt is 4%.",
                StudyOutlook.of(POOLED, 0.2)
                        .after(study(400, new Expectation.None()))
                        .explanation()
                        .nl());
    }
}
