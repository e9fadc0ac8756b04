package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.scoring.appraisal.ProcessTracing.Clue;

class AppraisalRulesTest {
    @Test
    void aResultThatNobodyAppraisedHasNoLimitation() {
        assertEquals(
                1, CodedLimitation.of(AppraisalLevel.NOT_ASSESSED).missing().size());
    }

    @Test
    void cluesWithoutANoteOnIndependenceSayNothing() {
        Proposal<Double> proposal =
                ProcessTracing.update(0.5, ImmutableList.of(new Clue("a", 3)), " ", Thresholds.standard());
        assertEquals(
                "a note on whether the clues do not rest on each other",
                proposal.missing().get(0).en());
        assertEquals(
                2,
                ProcessTracing.update(0.5, ImmutableList.of(), "", Thresholds.standard())
                        .missing()
                        .size());
    }

    @Test
    void aClueCountsForTheLargestRatioAtMost() {
        Proposal<Double> proposal = ProcessTracing.update(
                0.5, ImmutableList.of(Clue.of("a confession", 0.9, 0.001)), "one witness", Thresholds.standard());
        assertEquals(20 / 21.0, proposal.toOptional().orElseThrow(), 1e-12);
        assertEquals(
                ImmutableMap.of(Threshold.TRACING_LARGEST_RATIO, 20.0),
                proposal.steps().get(1).thresholds());
        assertTrue(proposal.steps().get(1).because().en().contains("a confession"));
    }

    @Test
    void refusesChancesThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Clue("a", 0));
        assertThrows(IllegalArgumentException.class, () -> Clue.of("a", 0.5, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> ProcessTracing.update(1, ImmutableList.of(), "", Thresholds.standard()));
    }
}
