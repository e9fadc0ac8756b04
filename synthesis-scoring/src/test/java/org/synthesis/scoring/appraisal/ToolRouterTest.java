package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.ClaimKind;
import org.synthesis.model.appraisal.DesignGroup;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.study.StudyDesign;

class ToolRouterTest {
    private static ImmutableList<String> tools(ClaimKind claim, StudyDesign design) {
        return ToolRouter.propose(claim, design).toOptional().orElseThrow().tools();
    }

    @Test
    void everyClaimAndDesignIsAnsweredInBothLanguages() {
        for (StudyDesign design : StudyDesign.values()) {
            for (ClaimKind claim : ClaimKind.values()) {
                Proposal<ToolChoice> proposal = ToolRouter.propose(claim, design);
                String at = claim + " " + design;
                assertTrue(proposal.steps().stream().allMatch(step -> isFull(step.because())), at);
                assertTrue(proposal.missing().stream().allMatch(ToolRouterTest::isFull), at);
            }
        }
    }

    private static boolean isFull(org.synthesis.model.text.LocalizedText text) {
        return !text.isEmpty() && text.missing().isEmpty();
    }

    @Test
    void everyGroupNamesToolsThatAreShipped() {
        for (DesignGroup group : DesignGroup.values()) {
            ToolChoice choice = ToolRouter.propose(group).toOptional().orElseThrow();
            for (String key : Iterables.concat(choice.tools(), choice.alternatives())) {
                assertTrue(Tools.find(key).or(() -> Tools.findDraft(key)).isPresent(), key);
            }
        }
    }

    @Test
    void whatADesignCanShowSetsTheToolNotWhatIsClaimed() {
        assertEquals(
                ImmutableList.of("jbi-cross-sectional", "cambridge"),
                tools(ClaimKind.PREDICTOR, StudyDesign.CROSS_SECTIONAL));
        assertEquals(ImmutableList.of("quips", "cambridge"), tools(ClaimKind.PREDICTOR, StudyDesign.REGISTER_COHORT));
        assertEquals(ImmutableList.of("robins-e"), tools(ClaimKind.EXPOSURE_EFFECT, StudyDesign.REGISTER_COHORT));
        assertEquals(ImmutableList.of("rob2-assignment"), tools(ClaimKind.INTERVENTION_EFFECT, StudyDesign.RCT));
        assertEquals(ImmutableList.of("rob2-cluster"), tools(ClaimKind.INTERVENTION_EFFECT, StudyDesign.CLUSTER_RCT));
    }

    @Test
    void aReportGetsAacodsAndTheToolOfItsDesign() {
        assertEquals(ImmutableList.of("aacods", "mmat-2018"), tools(ClaimKind.REPORT, StudyDesign.MIXED_METHODS));
        assertEquals(ImmutableList.of("aacods", "jbi-text-opinion"), tools(ClaimKind.REPORT, StudyDesign.POLICY_ESSAY));
    }

    @Test
    void aDesignThatSaysTooLittleNamesWhatIsMissing() {
        Proposal<ToolChoice> quasi = ToolRouter.propose(ClaimKind.INTERVENTION_EFFECT, StudyDesign.QUASI_EXPERIMENT);
        assertTrue(quasi.missing().get(0).en().contains("interrupted time series"), quasi::toString);
        assertEquals(
                ImmutableList.of("robins-i-v1"),
                ToolRouter.propose(DesignGroup.TIME_SERIES)
                        .toOptional()
                        .orElseThrow()
                        .tools());
        assertFalse(ToolRouter.propose(ClaimKind.PREDICTOR, StudyDesign.UNKNOWN)
                .missing()
                .isEmpty());
    }

    @Test
    void aTextOnMethodIsNotAppraised() {
        for (ClaimKind claim : ClaimKind.values()) {
            assertInstanceOf(Proposal.NotApplicable.class, ToolRouter.propose(claim, StudyDesign.METHOD));
        }
    }

    @Test
    void anExpertIsAskedForObservations() {
        Set<StudyDesign> noted = EnumSet.noneOf(StudyDesign.class);
        for (StudyDesign design : StudyDesign.values()) {
            if (ToolRouter.propose(ClaimKind.PRACTICE_ACCOUNT, design).steps().stream()
                    .anyMatch(step -> step.rule().id().equals("expert-observations"))) {
                noted.add(design);
            }
        }
        assertEquals(
                EnumSet.of(StudyDesign.EXPERT_REPORT, StudyDesign.EXPERT_INTERVIEW, StudyDesign.EXPERT_VIEW), noted);
    }

    @Test
    void anotherChoiceNeedsAReason() {
        Judgement<ToolChoice> judgement =
                Judgement.proposed(ToolRouter.propose(ClaimKind.MEANING, StudyDesign.QUALITATIVE_CASE_STUDY));
        ToolChoice other = new ToolChoice(ImmutableList.of("jbi-qualitative"), ImmutableList.of());
        assertThrows(IllegalArgumentException.class, () -> judgement.settle(other, "coder", "", ""));
        assertTrue(judgement.settle(other, "coder", "", "set in the protocol").isOverride());
    }
}
