package org.synthesis.model.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.text.LocalizedText;

class JudgementTest {
    private static final Rule RULE = new Rule("test", RuleStatus.L, LocalizedText.same("a rule"), "");
    private static final Proposal<Integer> ONE =
            Proposal.determined(1, RuleStep.of(RULE, LocalizedText.same("because")));

    @Test
    void keepsProposedAndSettled() {
        Judgement<Integer> settled = Judgement.proposed(ONE).settle(2, "panel", "2026-03-01", "few events");
        assertEquals(Optional.of(1), settled.proposed().toOptional());
        assertEquals(Optional.of(2), settled.value());
        assertTrue(settled.isOverride());
    }

    @Test
    void refusesAnotherValueWithoutRationale() {
        Judgement<Integer> judgement = Judgement.proposed(ONE);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> judgement.settle(2, "panel", "", " "));
        assertEquals(
                "a settled value other than the proposed one needs a rationale: proposed 1, settled 2",
                refusal.getMessage());
        assertFalse(judgement.settle(1, "panel", "", "").isOverride());
    }

    @Test
    void refusesAValueThatNobodyStandsFor() {
        assertThrows(
                IllegalArgumentException.class, () -> Judgement.proposed(ONE).settle(1, "", "", ""));
        assertThrows(IllegalArgumentException.class, () -> new Judgement<>(ONE, Optional.empty(), "panel", "", ""));
    }

    @Test
    void whatIsMissingNeedsARationaleToSettle() {
        Judgement<Integer> open = Judgement.proposed(Proposal.undetermined(LocalizedText.same("the interval")));
        assertEquals(Optional.empty(), open.value());
        assertThrows(IllegalArgumentException.class, () -> open.settle(1, "panel", "", ""));
        assertEquals(
                Optional.of(1), open.settle(1, "panel", "", "read in the annex").value());
    }

    @Test
    void thresholdsKeepOnlyWhatIsChanged() {
        Thresholds standard = Thresholds.standard();
        assertEquals(standard, standard.with(Threshold.WITHIN_STUDY_SHARE, Threshold.WITHIN_STUDY_SHARE.standard()));
        Thresholds changed = standard.with(Threshold.WITHIN_STUDY_SHARE, 0.8);
        assertEquals(0.8, changed.get(Threshold.WITHIN_STUDY_SHARE));
        assertEquals(ImmutableMap.of(Threshold.WITHIN_STUDY_SHARE, 0.8), changed.changed());
        assertThrows(IllegalArgumentException.class, () -> standard.with(Threshold.WITHIN_STUDY_SHARE, 1.2));
    }

    @Test
    void everyStandardLiesWithinItsRange() {
        for (Threshold threshold : Threshold.values()) {
            assertTrue(
                    threshold.lowest() <= threshold.standard() && threshold.standard() <= threshold.highest(),
                    threshold::code);
        }
    }
}
