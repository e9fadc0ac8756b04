package org.synthesis.scoring.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.synthesis.model.appraisal.ConcernLevel.MINOR;
import static org.synthesis.model.appraisal.ConcernLevel.MODERATE;
import static org.synthesis.model.appraisal.ConcernLevel.NONE;
import static org.synthesis.model.appraisal.ConcernLevel.NOT_ASSESSED;
import static org.synthesis.model.appraisal.ConcernLevel.SERIOUS;

import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.Cerqual;
import org.synthesis.model.appraisal.ConcernLevel;

/** The worked values of the rule: minor 0.25, moderate 1, serious 2, whole part taken off. */
class InsightSynthesisTest {
    private static AppraisalLevel proposed(ConcernLevel a, ConcernLevel b, ConcernLevel c, ConcernLevel d) {
        return InsightSynthesis.proposed(new Cerqual(a, b, c, d, AppraisalLevel.NOT_ASSESSED));
    }

    @Test
    void confidenceFromFourConcerns() {
        assertEquals(AppraisalLevel.HIGH, proposed(NONE, NONE, NONE, NONE));
        assertEquals(AppraisalLevel.HIGH, proposed(MINOR, MINOR, MINOR, NONE));
        assertEquals(AppraisalLevel.MODERATE, proposed(MINOR, MINOR, MINOR, MINOR));
        assertEquals(AppraisalLevel.MODERATE, proposed(MODERATE, NONE, NONE, NONE));
        assertEquals(AppraisalLevel.LOW, proposed(MODERATE, MODERATE, NONE, NONE));
        assertEquals(AppraisalLevel.LOW, proposed(SERIOUS, NONE, NONE, NONE));
        assertEquals(AppraisalLevel.VERY_LOW, proposed(SERIOUS, MODERATE, NONE, NONE));
        assertEquals(AppraisalLevel.VERY_LOW, proposed(SERIOUS, SERIOUS, SERIOUS, SERIOUS));
    }

    @Test
    void notAssessedWhenOneComponentIsNot() {
        assertEquals(AppraisalLevel.NOT_ASSESSED, proposed(NONE, NOT_ASSESSED, NONE, NONE));
    }
}
