package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.Disagreement;
import org.synthesis.model.id.FindingId;

class CoderAgreementTest {
    private static Map<FindingId, String> codes(String letters) {
        ImmutableMap.Builder<FindingId, String> codes = ImmutableMap.builder();
        for (int i = 0; i < letters.length(); i++) {
            codes.put(new FindingId("FN" + i), letters.substring(i, i + 1));
        }
        return codes.buildOrThrow();
    }

    private static Agreement between(String first, String second) {
        return CoderAgreement.between(CodedField.APPRAISAL, "a", codes(first), "b", codes(second));
    }

    /** Two by two table 20, 5, 10, 15: observed .70, expected .50, kappa .40 (the textbook example of Cohen's kappa). */
    @Test
    void kappaOfATwoByTwoTable() {
        Agreement agreement = between(
                "y".repeat(20) + "y".repeat(5) + "n".repeat(10) + "n".repeat(15),
                "y".repeat(20) + "n".repeat(5) + "y".repeat(10) + "n".repeat(15));
        assertEquals(50, agreement.items());
        assertEquals(0.70, agreement.observed(), 1e-12);
        assertEquals(0.40, agreement.kappa().orElseThrow(), 1e-12);
        assertEquals(15, agreement.disagreements().size());
    }

    @Test
    void listsWhoSaidWhat() {
        assertEquals(
                ImmutableList.of(new Disagreement(new FindingId("FN1"), "l", "m")),
                between("hl", "hm").disagreements());
    }

    @Test
    void kappaIsAbsentWhenChanceAgreementIsComplete() {
        assertTrue(between("hhh", "hhh").kappa().isEmpty());
        assertEquals(1.0, between("hhh", "hhh").observed());
    }

    @Test
    void onlyFindingsThatBothCodedCount() {
        assertEquals(2, between("hh", "hhl").items());
        assertEquals(0, between("", "hh").items());
    }
}
