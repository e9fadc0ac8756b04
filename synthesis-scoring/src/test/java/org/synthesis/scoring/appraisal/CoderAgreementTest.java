package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.Disagreement;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.appraisal.Kappa;
import org.synthesis.model.appraisal.KappaWeights;
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
        assertEquals(0.40, agreement.kappa().orElseThrow().estimate(), 1e-12);
        assertEquals(15, agreement.disagreements().size());
    }

    @Test
    void listsWhoSaidWhat() {
        assertEquals(
                ImmutableList.of(new Disagreement(new FindingId("FN1"), "", "l", "m")),
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

    /** Four ordered levels; the numbers from R, with the variance by the delta method on the cell shares as a second way. */
    @Test
    void weightedKappaAndIntervalsOfOrderedLevels() {
        int[][] counts = {{10, 3, 1, 0}, {2, 8, 4, 1}, {0, 2, 7, 3}, {0, 1, 2, 6}};
        List<String> levels = List.of("high", "moderate", "low", "very-low");
        ImmutableMap.Builder<FindingId, String> first = ImmutableMap.builder();
        ImmutableMap.Builder<FindingId, String> second = ImmutableMap.builder();
        int n = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                for (int times = 0; times < counts[i][j]; times++) {
                    FindingId id = new FindingId("FN" + n++);
                    first.put(id, levels.get(i));
                    second.put(id, levels.get(j));
                }
            }
        }
        // no order with the others: left out of the weighted kappas only
        first.put(new FindingId("FN900"), "not-assessed");
        second.put(new FindingId("FN900"), "not-assessed");
        Agreement agreement =
                CoderAgreement.between(CodedField.APPRAISAL, "a", first.buildOrThrow(), "b", second.buildOrThrow());
        check(agreement.linearKappa(), 0.6303763440860, 0.0766086875733, 0.4802260755395, 0.7805266126325);
        check(agreement.quadraticKappa(), 0.7542134831461, 0.0671269772387, 0.6226470253671, 0.8857799409250);
        assertEquals(50, agreement.linearKappa().orElseThrow().items());
        assertEquals(51, agreement.kappa().orElseThrow().items());
        check(
                CoderAgreement.kappa(
                        KappaWeights.NONE,
                        without(first.buildOrThrow()),
                        without(second.buildOrThrow()),
                        ImmutableList.copyOf(levels)),
                0.4903433476395,
                0.0922997958721,
                0.3094390719497,
                0.6712476233293);
    }

    private static List<String> without(Map<FindingId, String> codes) {
        return codes.values().stream()
                .filter(code -> !code.equals("not-assessed"))
                .toList();
    }

    private static void check(Optional<Kappa> found, double kappa, double error, double low, double high) {
        Kappa it = found.orElseThrow();
        assertEquals(kappa, it.estimate(), 1e-12);
        assertEquals(error, it.standardError(), 1e-12);
        assertEquals(low, it.interval().orElseThrow().low(), 1e-12);
        assertEquals(high, it.interval().orElseThrow().high(), 1e-12);
    }

    @Test
    void fullAgreementHasNoInterval() {
        Kappa kappa = between("hhl", "hhl").kappa().orElseThrow();
        assertEquals(1, kappa.estimate());
        assertTrue(kappa.interval().isEmpty());
    }

    @Test
    void valuesWithoutAnOrderHaveNoWeightedKappa() {
        Agreement agreement = CoderAgreement.between(CodedField.DIRECTION, "a", codes("xyx"), "b", codes("xyy"));
        assertTrue(agreement.kappa().isPresent());
        assertTrue(agreement.linearKappa().isEmpty());
    }

    @Test
    void comparesAnswersToItemsOfEveryTwoCoders() {
        ImmutableList<Agreement> all = CoderAgreement.onItems(ImmutableList.of(
                answer("FN1", "amstar-2", "ann", "1", "Y"),
                answer("FN1", "amstar-2", "ann", "2", "N"),
                answer("FN1", "amstar-2", "bea", "1", "Y"),
                answer("FN1", "amstar-2", "bea", "2", "Y"),
                answer("FN1", "amstar-2", "bea", "3", "Y"),
                answer("FN2", "amstar-2", "cor", "1", "Y"),
                answer("FN1", "quips", "ann", "1", "Y")));
        assertEquals(1, all.size(), "only two coders share an item");
        Agreement agreement = all.get(0);
        assertEquals(Optional.of("amstar-2"), agreement.tool());
        assertEquals("ann bea", agreement.firstCoder() + " " + agreement.secondCoder());
        assertEquals(2, agreement.items());
        assertEquals(0.5, agreement.observed());
        assertEquals(
                ImmutableList.of(new Disagreement(new FindingId("FN1"), "2", "N", "Y")), agreement.disagreements());
    }

    @Test
    void theFirstAnswerCountsWhenACoderAnsweredTwice() {
        Agreement agreement = CoderAgreement.onItems(ImmutableList.of(
                        answer("FN1", "quips", "ann", "1", "Y"),
                        answer("FN1", "quips", "ann", "1", "N"),
                        answer("FN1", "quips", "bea", "1", "Y")))
                .get(0);
        assertEquals(1, agreement.observed());
    }

    private static ItemAnswer answer(String result, String tool, String coder, String item, String answer) {
        return new ItemAnswer(new FindingId(result), tool, coder, item, answer, "");
    }
}
