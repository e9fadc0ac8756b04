package org.synthesis.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DirectnessConcern;
import org.synthesis.model.certainty.DirectnessElement;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.LocalizedTerm;
import org.synthesis.scoring.agenda.ResearchAdvices;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.certainty.PooledBody;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.gap.CountedGaps;
import org.synthesis.scoring.gap.GapMerge;
import org.synthesis.scoring.gap.GapRule;
import org.synthesis.scoring.gap.RatedGaps;
import org.synthesis.scoring.gap.RuledGap;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.statement.Claim;
import org.synthesis.scoring.statement.ClaimVerb;
import org.synthesis.scoring.statement.InformativeStatement;
import org.synthesis.scoring.statement.OutcomeChange;
import org.synthesis.scoring.statement.StatedSize;

/** A precise result of little or no effect is an answer and leaves no gap. */
class GoldenD4Test {
    private static final EffectContext.Minimal TEN = new EffectContext.Minimal(10);
    private static final Thresholds STANDARD = Thresholds.standard();
    private static final ImmutableList<FindingId> TRIALS =
            ImmutableList.of(new FindingId("RCT1"), new FindingId("RCT2"));

    /** Risk difference per 1000. */
    private final EstimatedEffect effect = EstimatedEffect.of(1, -4, 6);

    private final CertaintyAssessment certainty = certainty(effect);

    /** Two sound trials of the same size that found the same. */
    private static CertaintyAssessment certainty(EstimatedEffect effect) {
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .design(BodyDesign.RANDOMISED)
                .context(TEN);
        for (DirectnessElement element : DirectnessElement.values()) {
            body.putConcerns(element, DirectnessConcern.NONE);
        }
        double standardError = effect.interval().width() / (2 * 1.96);
        ImmutableList.Builder<StudyEffect> trials = ImmutableList.builder();
        for (FindingId trial : TRIALS) {
            body.addResults(BodyResult.builder()
                    .key(trial.value())
                    .limitation(StudyLimitation.NONE)
                    .build());
            trials.add(StudyEffect.of(trial.value(), effect.estimate(), 2 * standardError * standardError));
        }
        BodyOfEvidence pooled = PooledBody.of(
                body.build(),
                MetaAnalysis.using(AnalysisSpec.standard())
                        .fit(EffectSet.of(trials.build()))
                        .toOptional()
                        .orElseThrow());
        return Grade.using(STANDARD)
                .assess(pooled.toBuilder().absolute(pooled.pooled()).build());
    }

    private TopicGaps gaps(EstimatedEffect found, CertaintyAssessment level) {
        RatedGaps.Rated rated = new RatedGaps.Rated(TRIALS.size(), level, TRIALS);
        return GapMerge.of(
                new GapTopic(
                        "lessons",
                        EcologicalLevel.SCHOOL,
                        LocalizedText.of("jongeren", "young people"),
                        LocalizedText.of("Voorlichting", "Information lessons"),
                        LocalizedText.EMPTY,
                        LocalizedText.of("rekrutering", "recruitment")),
                ImmutableList.of(
                        new RuledGap(GapRule.G3, RatedGaps.imprecise(rated, STANDARD)),
                        new RuledGap(
                                GapRule.G1,
                                CountedGaps.noStudies(
                                        new CountedGaps.Cell(
                                                TRIALS.size(), new EmptySearch(ImmutableList.of(), TRIALS.size())),
                                        STANDARD))),
                RatedGaps.reasons(rated),
                RatedGaps.preciseNull(found.interval(), TEN.important()).toOptional());
    }

    @Test
    void theSizeIsLittleOrNoneAndTheEstimateIsPrecise() {
        assertEquals(StatedSize.NONE, StatedSize.of(effect.estimate(), TEN));
        assertEquals(
                Optional.of(0), certainty.domain(CertaintyDomain.IMPRECISION).flatMap(rating -> rating.levels()));
        assertEquals(Optional.of(CertaintyLevel.HIGH), certainty.level().value());
    }

    @Test
    void theSentenceSaysLittleToNoDifference() {
        LocalizedText said = InformativeStatement.of(Claim.of(
                        ClaimVerb.EFFECT,
                        LocalizedTerm.singular("voorlichting", "information"),
                        OutcomeChange.INCREASE,
                        LocalizedTerm.singular("rekrutering", "recruitment"),
                        certainty.level().value().orElseThrow())
                .sized(StatedSize.of(effect.estimate(), TEN)));
        assertEquals("Voorlichting maakt weinig tot geen verschil voor rekrutering.", said.nl());
    }

    @Test
    void thereIsNoGapOfTooLittleEvidence() {
        TopicGaps gaps = gaps(effect, certainty);
        assertEquals(List.of(), gaps.gaps());
        assertEquals(List.of(), gaps.reasons());
        assertTrue(gaps.closed().isPresent());
        assertTrue(
                gaps.statement().nl().contains("maakt weinig tot geen verschil"),
                gaps.statement().nl());
        assertTrue(
                ResearchAdvices.of(GoldenEvidence.base().build(), gaps)
                        instanceof Proposal.NotApplicable<ResearchAdvice>);
    }

    @Test
    void aWiderIntervalAroundTheSameEstimateIsNoAnswer() {
        EstimatedEffect wide = EstimatedEffect.of(1, -14, 16);
        CertaintyAssessment low = certainty(wide);
        assertEquals(Optional.of(CertaintyLevel.LOW), low.level().value());
        TopicGaps gaps = gaps(wide, low);
        assertEquals(List.of(GapReason.INSUFFICIENT), gaps.reasons());
        assertTrue(gaps.closed().isEmpty());
    }
}
