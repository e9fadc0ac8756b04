package org.synthesis.scoring.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

class ChoicesTest {
    private static final double[] A = {.8, .4, .5};
    private static final double[] B = {.5, .7, .6};
    private static final ChoiceProblem WORKED = Problems.of(new double[] {.5, .3, .2}, A, B);

    @Test
    void saysThatALeadIsFragileAndWhatWouldTurnIt() {
        Choice choice = Problems.choice(WORKED);
        assertEquals(ImmutableList.of("A"), choice.leaders());
        assertEquals(Lead.FRAGILE, choice.lead());
        assertEquals(SmaaMethod.HALVES, choice.smaa().method());
        TippingPoint turn = choice.tippingPoints("choice").points().get(0);
        assertEquals(TippingSource.WEIGHT, turn.source());
        assertEquals(TippingShift.OTHER, turn.shift());
        assertEquals("weight/k1", turn.inputPath());
        assertEquals(LocalizedText.of("0,500", "0.500"), turn.baseline());
        assertEquals(LocalizedText.of("lager dan 0,423", "below 0.423"), turn.flipValue());
        assertEquals(LocalizedText.of("\"actie A\" staat vooraan", "\"action A\" comes first"), turn.fromConclusion());
        assertEquals(LocalizedText.of("\"actie B\" staat vooraan", "\"action B\" comes first"), turn.toConclusion());
        assertEquals(Plausibility.HIGH, turn.plausibility());
        assertEquals("choice", choice.tippingPoints("choice").key());
    }

    @Test
    void explainsItselfInBothLanguages() {
        List<LocalizedText> said = Problems.choice(WORKED).explanation();
        assertEquals(
                LocalizedText.of(
                        "Bij de afgesproken gewichten: \"actie A\" staat vooraan (score 0,62), vóór \"actie B\" (0,58).",
                        "At the agreed weights: \"action A\" comes first (score 0.62), ahead of \"action B\" (0.58)."),
                said.get(0));
        assertEquals(
                "De score van \"actie A\" bestaat uit: maat 1 0,40, maat 2 0,12 en maat 3 0,10.",
                said.get(1).nl());
        assertEquals(
                "\"actie A\" staat vooraan bij 37,5% van alle mogelijke gewichten. De voorsprong is fragiel: wie anders"
                        + " weegt, kiest al snel een andere actie.",
                said.get(2).nl());
        assertEquals(
                "Those who put \"action A\" first weigh, on average: criterion 1 0.58, criterion 2 0.17 and criterion 3"
                        + " 0.25.",
                said.get(3).en());
        assertEquals("Deze aandelen zijn exact berekend.", said.get(4).nl());
        assertEquals(
                "De eerste plaats verandert niet zolang \"maat 1\" een gewicht houdt van 0,423 tot 1,000 (nu 0,500);"
                        + " daaronder: \"actie B\" staat vooraan.",
                said.get(5).nl());
    }

    @Test
    void printsTheAnswerInItsFirstLine() {
        String printed = Problems.choice(WORKED).toString();
        String first = printed.lines().findFirst().orElseThrow();
        assertEquals("action A first, fragile: for 37.5% of weights", first);
        assertTrue(first.length() <= 60, first);
        assertTrue(printed.length() <= 1000, printed);
        assertEquals(
                ImmutableList.of("1", "actie A", "0,620", "0,400", "0,120", "0,100", "37,5", "62,5"),
                Problems.choice(WORKED).table(Language.NL).rows().get(0));
    }

    @Test
    void aMissingValueLeavesTheChoiceOpenAndIsNamed() {
        ChoiceProblem open =
                Problems.with(WORKED, List.of(Problems.alternative("A", .8, .4), Problems.alternative("B", B)));
        Proposal<Choice> proposal = Choices.of(open, Problems.SAMPLING, Thresholds.standard());
        assertEquals(
                ImmutableList.of(LocalizedText.of(
                        "de waarde van \"actie A\" op \"maat 3\"", "the value of \"action A\" on \"criterion 3\"")),
                proposal.missing());
        assertTrue(proposal.soFar().isEmpty());
    }

    @Test
    void theProtocolSetsWhatIsFragileAndWhatIsPlausible() {
        Thresholds thresholds = Thresholds.standard()
                .with(Threshold.CHOICE_LEAD_SHARE, 0.3)
                .with(Threshold.CHOICE_WEIGHT_SHIFT_EASY, 0.1)
                .with(Threshold.CHOICE_WEIGHT_SHIFT_POSSIBLE, 0.12);
        Choice choice =
                Choices.of(WORKED, Problems.SAMPLING, thresholds).toOptional().orElseThrow();
        assertEquals(Lead.ROBUST, choice.lead());
        assertTrue(choice.turns().stream().allMatch(turn -> turn.plausibility() == Plausibility.LOW));
    }

    @Test
    void everyStepNamesTheNumbersItComparedWith() {
        Proposal<Choice> proposal = Choices.of(WORKED, Problems.SAMPLING, Thresholds.standard());
        assertEquals(
                List.of(Choices.ADDITIVE, Choices.STABILITY, Choices.ACCEPTABILITY, Choices.LEAD, Choices.SHIFT),
                proposal.steps().stream().map(step -> step.rule()).toList());
        assertEquals(
                ImmutableMap.of(Threshold.CHOICE_LEAD_SHARE, 0.5),
                proposal.steps().get(3).thresholds());
    }

    @Test
    void equalScoresShareTheFirstPlace() {
        Choice choice = Problems.choice(Problems.of(new double[] {.5, .5}, new double[] {1, 0}, new double[] {0, 1}));
        assertEquals(Lead.SHARED, choice.lead());
        assertEquals(ImmutableList.of("A", "B"), choice.leaders());
        StabilityInterval interval = choice.intervals().get(0);
        assertEquals(0.5, interval.low());
        assertEquals(0.5, interval.high());
        assertEquals(ImmutableList.of("B"), interval.below());
        assertEquals(ImmutableList.of("A"), interval.above());
        assertEquals(
                "\"actie A\" en \"actie B\" staan samen vooraan",
                choice.turns().get(0).fromConclusion().nl());
    }

    @Test
    void equalAlternativesShareEveryRank() {
        for (int criteria = 2; criteria <= 5; criteria++) {
            double[] same = Problems.equal(criteria);
            Choice choice = Problems.choice(Problems.of(same, same, same));
            assertEquals(0.5, choice.smaa().of("A").first(), 1e-12);
            assertEquals(0.5, choice.smaa().of("B").ranks().get(1), 1e-12);
            assertEquals(0.5, choice.smaa().of("A").central().orElseThrow().confidence());
            assertTrue(choice.turns().isEmpty());
            assertTrue(choice.thresholds().stream()
                    .allMatch(threshold ->
                            threshold.weight().isEmpty() && threshold.above().isEmpty()));
        }
    }

    @Test
    void anActionThatIsBestOnEverythingCannotBeTurned() {
        Choice choice = Problems.choice(Problems.of(Problems.equal(3), new double[] {.9, .8, .7}, B));
        assertEquals(Lead.ROBUST, choice.lead());
        assertEquals(1, choice.smaa().of("A").first(), 1e-12);
        assertTrue(choice.smaa().of("B").central().isEmpty());
        assertTrue(choice.turns().isEmpty());
        assertTrue(choice.thresholds().stream()
                .allMatch(threshold -> threshold.weight().equals(OptionalDouble.empty())
                        && threshold.above().orElseThrow().equals("A")));
        assertEquals(
                "Welk gewicht \"maat 1\" ook krijgt, de eerste plaats verandert niet.",
                choice.explanation().get(5).nl());
    }

    @Test
    void aCriterionWithAllTheWeightLeavesTheOthersAlike() {
        Choice choice = Problems.choice(Problems.of(new double[] {1, 0, 0}, A, B));
        // the rest at .45 and .65: A leads above (.65 - .45) / (.3 + .2)
        assertEquals(0.4, choice.intervals().get(0).low(), 1e-12);
        // a criterion without weight can only get more
        assertEquals(0, choice.intervals().get(1).low());
        TippingPoint other = choice.turns().stream()
                .filter(turn -> turn.inputPath().equals("weight/k2"))
                .findFirst()
                .orElseThrow();
        assertEquals(Plausibility.LOW, other.plausibility());
        assertTrue(other.because().nl().startsWith("het criterium telt nu niet mee"));
    }

    @Test
    void manyCriteriaOfTwoAlternativesAreExact() {
        // the differences are (.4, -.2, .1, .1, -.5); shares from exact fractions of the sum over poles
        Smaa smaa = Smaa.of(
                Problems.of(Problems.equal(5), new double[] {.8, .3, .5, .5, .2}, new double[] {.4, .5, .4, .4, .7}),
                Problems.SAMPLING);
        assertEquals(SmaaMethod.HALVES, smaa.method());
        assertEquals(0.4557613, smaa.of("A").first(), 5e-7);
        assertEquals(0.2965137, central(smaa, "A", "k1"), 5e-7);
        assertEquals(0.1419112, central(smaa, "A", "k2"), 5e-7);
        assertEquals(0.0964133, central(smaa, "A", "k5"), 5e-7);
    }

    @Test
    void threeCriteriaOfFourAlternativesAreExact() {
        Smaa smaa = Smaa.of(
                Problems.of(Problems.equal(3), A, B, new double[] {.2, .9, .4}, new double[] {.6, .6, .3}),
                Problems.SAMPLING);
        assertEquals(SmaaMethod.TRIANGLE, smaa.method());
        assertTrue(smaa.sampling().isEmpty());
        assertEquals(0, smaa.largestError());
        // C beats B where .3 w1 - .2 w2 + .2 w3 < 0: the corner of w2 down to .6 and .5 of its sides, and A never
        // stands there
        assertEquals(0.4 * 0.5, smaa.of("C").first(), 1e-12);
        // one million draws of another program
        assertEquals(0.425, smaa.of("B").first(), 0.002);
        assertEquals(0.138, smaa.of("A").ranks().get(2), 0.002);
        assertEquals(0, smaa.of("D").first(), 1e-12);
    }

    @Test
    void uncertainValuesLowerTheConfidence() {
        Alternative open = new Alternative(
                "A",
                LocalizedText.same("A"),
                ImmutableMap.of("k1", new Performance(.6, .4, .8), "k2", Performance.of(.5)));
        ChoiceProblem problem = Problems.with(
                Problems.of(Problems.equal(2), new double[] {0, 0}, new double[] {0, 0}),
                List.of(open, Problems.alternative("B", .6, .5)));
        Smaa smaa = Smaa.of(problem, new WeightSampling(50_000, 5));
        assertEquals(SmaaMethod.DRAWS, smaa.method());
        CentralWeights central = smaa.of("A").central().orElseThrow();
        // the value of A is as often above that of B as below it, whatever the weights
        assertEquals(0.5, smaa.of("A").first(), 4 * smaa.largestError());
        assertEquals(0.5, central.confidence(), 4 * central.confidenceError());
        assertEquals(Math.sqrt(0.25 / 50_000), smaa.largestError(), 1e-5);
        Choice choice = Choices.of(problem, new WeightSampling(50_000, 5), Thresholds.standard())
                .toOptional()
                .orElseThrow();
        assertTrue(choice.explanation().stream()
                .anyMatch(said -> said.nl().contains("geschat met 50.000 trekkingen (startgetal 5)")));
    }

    @Test
    void refusesWhatCannotBeWeighed() {
        says("a choice needs at least two alternatives, got 1", () -> Problems.of(Problems.equal(3), A));
        says(
                "alternative 'A', criterion 'k1': expected a value from 0 to 1 within its own bounds, got 1.2",
                () -> Problems.alternative("A", 1.2, 0));
        says("criterion 'k1': expected a value from 0 to 1", () -> Problems.alternative("A", Double.NaN, 0));
        says("weights must sum to 1, got 0.875", () -> Problems.of(new double[] {.5, .25, .125}, A, B));
        says(
                "criterion 'k1': expected a weight from 0 to 1, got -0.2",
                () -> Problems.of(new double[] {-.2, .7, .5}, A, B));
        says("expected a weight from 0 to 1, got NaN", () -> Problems.of(new double[] {Double.NaN, .7, .3}, A, B));
        says("expected at least 10000 draws, got 9999", () -> new WeightSampling(9999, 1));
        says(
                "weighing needs at least two criteria",
                () -> Problems.of(new double[] {1}, new double[] {1}, new double[] {0}));
        says("municipalities cannot", () -> Problems.alternative("GM0363", 1, 1));
        says(
                "'A' stands there twice",
                () -> Problems.with(WORKED, List.of(Problems.alternative("A", A), Problems.alternative("A", B))));
        says(
                "no criterion 'k4'",
                () -> Problems.with(
                        WORKED, List.of(Problems.alternative("A", 1, 1, 1, 1), Problems.alternative("B", B))));
    }

    private static void says(String message, Executable refused) {
        String said = assertThrows(IllegalArgumentException.class, refused).getMessage();
        assertTrue(said.contains(message), said);
    }

    @Test
    void swingPointsBecomeWeights() {
        Weights weights = Weights.ofSwings(ImmutableMap.of("reach", 100.0, "support", 60.0, "cost", 40.0));
        assertEquals(0.5, weights.of("reach"), 1e-12);
        assertEquals(0.3, weights.of("support"), 1e-12);
        assertEquals(0.2, weights.of("cost"), 1e-12);
        says("at least one criterion above 0", () -> Weights.ofSwings(Map.of("reach", 0.0)));
        says("swing points of 0 or more, got -1.0", () -> Weights.ofSwings(Map.of("reach", -1.0)));
        says("no weight for criterion 'other'", () -> weights.of("other"));
    }

    @Test
    void valueFunctionsGoThroughTheirPoints() {
        ValueCurve costs = ValueCurve.linear(200, 50);
        assertEquals(0, costs.at(200));
        assertEquals(1, costs.at(50));
        assertEquals(0.6, costs.at(110), 1e-12);
        ValueCurve reach = new ValueCurve(ImmutableList.of(
                new ValueCurve.Point(0, 0), new ValueCurve.Point(100, .8), new ValueCurve.Point(400, 1)));
        assertEquals(0.4, reach.at(50), 1e-12);
        assertEquals(0.9, reach.at(250), 1e-12);
        says("level 401.0 lies outside 0.0 to 400.0", () -> reach.at(401));
        says("expected rising levels", () -> ValueCurve.linear(3, 3));
        ValueScale support = new ValueScale(ImmutableMap.of("low", 0.0, "some", .7, "high", 1.0));
        assertEquals(0.7, support.of("some"));
        says("no category 'none'", () -> support.of("none"));
        says("expected 1 for the best", () -> new ValueScale(ImmutableMap.of("low", 0.0, "high", .9)));
        says(
                "category 'low': expected a value from 0.5",
                () -> new ValueScale(ImmutableMap.of("bad", 0.0, "some", .5, "low", .2)));
        assertFalse(Performance.of(.5).isOpen());
    }

    private static double central(Smaa smaa, String alternative, String criterion) {
        return smaa.of(alternative).central().orElseThrow().weights().of(criterion);
    }
}
