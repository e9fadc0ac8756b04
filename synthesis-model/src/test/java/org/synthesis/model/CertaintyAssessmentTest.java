package org.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CerqualComponent;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

class CertaintyAssessmentTest {
    private static final LocalizedText WHY = LocalizedText.same("why");
    private static final RuleStep STEP = RuleStep.of(new Rule("rule", RuleStatus.L, WHY, ""), WHY);

    private static DomainRating rated(CertaintyDomain domain, int levels) {
        return DomainRating.proposed(domain, Proposal.determined(levels, STEP));
    }

    private static DomainRating open(CertaintyDomain domain) {
        return DomainRating.proposed(domain, Proposal.undetermined(WHY));
    }

    private static Judgement<CertaintyLevel> start(CertaintyLevel level) {
        return Judgement.proposed(Proposal.determined(level, STEP));
    }

    private static CertaintyAssessment of(CertaintyLevel start, DomainRating imprecision, DomainRating... ups) {
        return CertaintyAssessment.of(
                CertaintyFramework.GRADE_INTERVENTION,
                start(start),
                ImmutableList.<DomainRating>builder()
                        .add(
                                rated(CertaintyDomain.RISK_OF_BIAS, -1),
                                DomainRating.proposed(CertaintyDomain.INCONSISTENCY, Proposal.notApplicable(WHY, STEP)),
                                rated(CertaintyDomain.INDIRECTNESS, 0),
                                imprecision,
                                rated(CertaintyDomain.PUBLICATION_BIAS, 0))
                        .add(ups)
                        .build());
    }

    @Test
    void whatDoesNotApplyCountsNothing() {
        CertaintyAssessment assessment = of(CertaintyLevel.HIGH, rated(CertaintyDomain.IMPRECISION, -1));
        assertEquals(Optional.of(CertaintyLevel.LOW), assessment.level().value());
        assertEquals("⊕⊕◯◯", assessment.wordingLevel().symbols());
        assertFalse(assessment.isProvisional());
    }

    @Test
    void stepsThatDoNotAddUpCannotBeBuilt() {
        CertaintyAssessment low = of(CertaintyLevel.HIGH, rated(CertaintyDomain.IMPRECISION, -1));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new CertaintyAssessment(
                        low.framework(), low.start(), low.domains(), start(CertaintyLevel.MODERATE)));
        assertTrue(refused.getMessage().contains("add up to low, not to moderate"), refused.getMessage());
    }

    @Test
    void aDomainLeftOutIsRefused() {
        CertaintyAssessment low = of(CertaintyLevel.HIGH, rated(CertaintyDomain.IMPRECISION, -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> CertaintyAssessment.of(
                        low.framework(), low.start(), low.domains().subList(0, 4)));
    }

    @Test
    void anOpenDomainLeavesTheLevelOpenAndTellsWhichAreStillPossible() {
        CertaintyAssessment open = of(CertaintyLevel.HIGH, open(CertaintyDomain.IMPRECISION));
        assertEquals(Optional.empty(), open.level().value());
        assertEquals("imprecision: why", open.missing().get(0).en());
        assertEquals(CertaintyLevel.MODERATE, open.highest());
        assertEquals(CertaintyLevel.VERY_LOW, open.lowest());
        assertEquals("voorlopig, ten hoogste redelijk", open.levelText().nl());
        CertaintyAssessment up =
                of(CertaintyLevel.LOW, rated(CertaintyDomain.IMPRECISION, 0), open(CertaintyDomain.LARGE_EFFECT));
        assertEquals(CertaintyLevel.MODERATE, up.highest().orLower(CertaintyLevel.MODERATE));
        assertEquals(CertaintyLevel.VERY_LOW, up.lowest());
    }

    @Test
    void peopleMaySettleTheLevelOtherwiseWhenTheySayWhy() {
        CertaintyAssessment open = of(CertaintyLevel.HIGH, open(CertaintyDomain.IMPRECISION));
        assertThrows(IllegalArgumentException.class, () -> open.settle(CertaintyLevel.LOW, "panel", "2025-03-01", ""));
        CertaintyAssessment settled = open.settle(CertaintyLevel.LOW, "panel", "2025-03-01", "few people");
        assertEquals(CertaintyLevel.LOW, settled.wordingLevel());
        assertEquals(CertaintyLevel.LOW, settled.highest());
        assertTrue(settled.missing().isEmpty());
    }

    @Test
    void aStepBeyondTheScaleOfItsDomainIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> rated(CertaintyDomain.RISK_OF_BIAS, 1));
        assertThrows(IllegalArgumentException.class, () -> rated(CertaintyDomain.INDIRECTNESS, -3));
        assertThrows(IllegalArgumentException.class, () -> rated(CertaintyDomain.DOSE_RESPONSE, 2));
    }

    @Test
    void levelsStayOnTheScale() {
        assertEquals(CertaintyLevel.VERY_LOW, CertaintyLevel.LOW.change(-5));
        assertEquals(CertaintyLevel.HIGH, CertaintyLevel.LOW.change(5));
    }

    @Test
    void aConcernNeedsAnExplanation() {
        Judgement<ConcernLevel> minor = Judgement.proposed(Proposal.determined(ConcernLevel.MINOR, STEP));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CerqualRating(CerqualComponent.COHERENCE, minor, LocalizedText.EMPTY));
        assertFalse(new CerqualRating(CerqualComponent.COHERENCE, minor, WHY).isMoreThanMinor());
    }
}
