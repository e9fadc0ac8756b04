package org.synthesis.scoring.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CerqualComponent;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DirectnessConcern;
import org.synthesis.model.certainty.DirectnessElement;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

class GradeProperties {
    private static final LocalizedText WHY = LocalizedText.same("why");
    private static final RuleStep CODED = RuleStep.of(new Rule("coded", RuleStatus.N, WHY, ""), WHY);

    private static BodyOfEvidence.Builder body(List<StudyLimitation> limitations) {
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .design(BodyDesign.RANDOMISED);
        for (int i = 0; i < limitations.size(); i++) {
            body.addResults(BodyResult.builder()
                    .key("S" + i)
                    .limitation(limitations.get(i))
                    .build());
        }
        return body;
    }

    private static CertaintyAssessment assess(BodyOfEvidence body) {
        return Grade.using(Thresholds.standard()).assess(body);
    }

    private static int levels(CertaintyAssessment assessment, CertaintyDomain domain) {
        return assessment.domain(domain).flatMap(rating -> rating.levels()).orElseThrow();
    }

    @Property(tries = 100)
    void aWorseAppraisalNeverImprovesRiskOfBias(
            @ForAll @Size(min = 1, max = 6) List<StudyLimitation> limitations,
            @ForAll @IntRange(max = 5) int which,
            @ForAll StudyLimitation other) {
        int at = which % limitations.size();
        List<StudyLimitation> worse = new ArrayList<>(limitations);
        worse.set(at, limitations.get(at).compareTo(other) > 0 ? limitations.get(at) : other);
        assertTrue(levels(assess(body(worse).build()), CertaintyDomain.RISK_OF_BIAS)
                <= levels(assess(body(limitations).build()), CertaintyDomain.RISK_OF_BIAS));
    }

    @Property(tries = 100)
    void aStudyAsBadAsTheWorstNeverImprovesRiskOfBias(
            @ForAll @Size(min = 1, max = 6) List<StudyLimitation> limitations) {
        List<StudyLimitation> more = new ArrayList<>(limitations);
        more.add(limitations.stream().max(StudyLimitation::compareTo).orElseThrow());
        assertTrue(levels(assess(body(more).build()), CertaintyDomain.RISK_OF_BIAS)
                <= levels(assess(body(limitations).build()), CertaintyDomain.RISK_OF_BIAS));
    }

    @Property(tries = 50)
    void anAppraisalThatIsMissingLeavesRiskOfBiasOpenAndNamesTheStudy(
            @ForAll @Size(max = 4) List<StudyLimitation> limitations) {
        BodyOfEvidence body = body(limitations)
                .addResults(BodyResult.builder().key("unread").build())
                .build();
        Judgement<Integer> change =
                assess(body).domain(CertaintyDomain.RISK_OF_BIAS).orElseThrow().change();
        assertEquals(Optional.empty(), change.value());
        assertTrue(change.proposed().missing().get(0).en().contains("unread"));
    }

    @Property(tries = 100)
    void moreConcernIsNeverMoreDirect(
            @ForAll @Size(5) List<DirectnessConcern> concerns,
            @ForAll DirectnessElement element,
            @ForAll DirectnessConcern other) {
        BodyOfEvidence.Builder body = body(List.of(StudyLimitation.NONE));
        BodyOfEvidence.Builder worse = body(List.of(StudyLimitation.NONE));
        List<DirectnessElement> elements = Arrays.asList(DirectnessElement.values());
        for (DirectnessElement each : elements) {
            DirectnessConcern concern = concerns.get(elements.indexOf(each));
            body.putConcerns(each, concern);
            worse.putConcerns(each, each == element && other.compareTo(concern) > 0 ? other : concern);
        }
        assertTrue(levels(assess(worse.build()), CertaintyDomain.INDIRECTNESS)
                <= levels(assess(body.build()), CertaintyDomain.INDIRECTNESS));
    }

    @Property(tries = 100)
    void aWiderIntervalIsNeverMorePrecise(
            @ForAll @IntRange(min = -60, max = 60) int estimate,
            @ForAll @IntRange(max = 60) int below,
            @ForAll @IntRange(max = 60) int above,
            @ForAll @IntRange(max = 40) int wider,
            @ForAll @IntRange(max = 20) int important) {
        BodyOfEvidence.Builder body = body(List.of(StudyLimitation.NONE)).context(new EffectContext.Minimal(important));
        BodyOfEvidence narrow = body.absolute(EstimatedEffect.of(estimate, estimate - below, estimate + above))
                .build();
        BodyOfEvidence wide = body.absolute(
                        EstimatedEffect.of(estimate, estimate - below - wider, estimate + above + wider))
                .build();
        assertTrue(levels(assess(wide), CertaintyDomain.IMPRECISION)
                <= levels(assess(narrow), CertaintyDomain.IMPRECISION));
    }

    @Property(tries = 100)
    void whatIsPossibleContainsTheWordingLevelAndNothingProvisionalIsHigh(
            @ForAll @Size(max = 4) List<StudyLimitation> limitations) {
        CertaintyAssessment assessment = assess(body(limitations).build());
        assertTrue(assessment.isProvisional());
        assertTrue(assessment.wordingLevel().compareTo(CertaintyLevel.MODERATE) >= 0);
        assertTrue(assessment.highest().compareTo(assessment.wordingLevel()) <= 0);
        assertTrue(assessment.lowest().compareTo(assessment.wordingLevel()) >= 0);
        assertTrue(!assessment.missing().isEmpty());
    }

    @Property(tries = 100)
    void aGreaterConcernNeverRaisesConfidence(
            @ForAll @Size(4) List<ConcernLevel> concerns,
            @ForAll @IntRange(max = 3) int which,
            @ForAll ConcernLevel other) {
        List<ConcernLevel> known = concerns.stream()
                .map(concern -> concern == ConcernLevel.NOT_ASSESSED ? ConcernLevel.NONE : concern)
                .toList();
        List<ConcernLevel> worse = new ArrayList<>(known);
        if (other != ConcernLevel.NOT_ASSESSED && other.compareTo(known.get(which)) > 0) {
            worse.set(which, other);
        }
        assertTrue(confidence(worse).compareTo(confidence(known)) >= 0);
    }

    private static CertaintyLevel confidence(List<ConcernLevel> concerns) {
        ImmutableList.Builder<CerqualRating> ratings = ImmutableList.builder();
        List<CerqualComponent> components = List.of(CerqualComponent.values());
        for (CerqualComponent component : components) {
            ratings.add(new CerqualRating(
                    component,
                    Judgement.proposed(Proposal.determined(concerns.get(components.indexOf(component)), CODED)),
                    WHY));
        }
        return CerqualProposal.using(Thresholds.standard())
                .assess(ratings.build())
                .confidence()
                .value()
                .orElseThrow();
    }
}
