package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.synthesis.examples.ess.Asked.recommendation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.StrengthCheck;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.script.Synthesis;

/** The recommendations of the worked example, weighed by an invented panel or not weighed. */
class WeighedAdviceTest {
    @TempDir
    static Path temp;

    private static Synthesis example;

    @BeforeAll
    static void open() {
        example = ExampleCopy.in(temp).open();
    }

    private static List<String> said(Synthesis synthesis, String code) {
        return synthesis.conclusions().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void strongAdviceOnLowCertaintyIsNamedAndItsStrengthKept() {
        RecommendationConclusion advice = recommendation(example, "R06");
        assertEquals(
                Optional.of(RecommendationType.CONDITIONAL_FOR), advice.type().value());
        assertEquals(StrengthCheck.STRONGER_THAN_RULE, advice.strengthCheck());
        assertEquals(
                "Overweeg: bied bewezen oudertraining aan, met vaders erbij, wanneer ouders zelf meedoen aan de keuze en"
                        + " wordt gemeten wat het oplevert.",
                advice.wording().nl());
        assertEquals(
                List.of("R06 is coded strong on evidence of low certainty; the rule proposes conditional for"),
                said(example, "strength-above-rule"));
    }

    @Test
    void aSituationWithAReasonCarriesStrongAdvice() {
        RecommendationConclusion advice = recommendation(example, "R09");
        assertEquals(Optional.of(RecommendationType.STRONG_FOR), advice.type().value());
        assertEquals(StrengthCheck.AGREES, advice.strengthCheck());
        assertTrue(advice.wording().nl().startsWith("Wij bevelen aan: stop afschrikvoorlichting"));
        assertTrue(advice.type().proposed().steps().stream()
                .anyMatch(step -> step.rule().id().equals("decision-situation")));
    }

    @Test
    void aProvisionalCertaintyGivesAProvisionalType() {
        RecommendationConclusion advice = recommendation(example, "R08");
        assertEquals(Optional.empty(), advice.type().value());
        assertEquals(
                Optional.of(RecommendationType.CONDITIONAL_FOR),
                advice.type().proposed().soFar());
        assertTrue(advice.wording().nl().startsWith("Overweeg: zet mentoring in"));
        assertTrue(advice.wording().nl().contains("Voorlopig"));
        assertEquals(
                Optional.of(RecommendationType.CONDITIONAL_FOR),
                recommendation(example, "R13").type().value());
    }

    @Test
    void whatWasNotWeighedHasNoTypeAndSaysWhatIsOpen() {
        RecommendationConclusion advice = recommendation(example, "R07");
        assertEquals(Optional.empty(), advice.type().proposed().soFar());
        assertTrue(advice.openCriteria().contains(EtdCriterion.BALANCE));
        assertTrue(advice.wording().nl().endsWith("(sterkte volgens de makers: voorwaardelijk; nog niet afgewogen)"));
        assertEquals(StrengthCheck.OPEN, recommendation(example, "R14").strengthCheck());
    }

    @Test
    void practiceIsNeverCalledCertain() {
        for (String key : List.of("R04", "R05")) {
            RecommendationConclusion advice = recommendation(example, key);
            assertEquals(
                    Optional.of(RecommendationType.PRACTICE_SUGGESTION),
                    advice.type().value());
            assertEquals(Optional.empty(), advice.certainty());
            assertTrue(advice.wording().nl().startsWith("Suggestie uit de praktijk: "));
        }
        assertTrue(
                recommendation(example, "R15").type().proposed() instanceof Proposal.NotApplicable<RecommendationType>);
    }

    @Test
    void groundsCounterEvidenceAndContraindicationTravelWithTheAdvice() {
        RecommendationConclusion stop = recommendation(example, "R09");
        assertEquals("FN095", stop.counterFindings().get(0).value());
        assertFalse(stop.findings().isEmpty());
        String report = example.results().files().get("report.nl.html");
        assertTrue(report.contains("Wij bevelen aan: stop afschrikvoorlichting"));
        assertTrue(report.contains("voorbeeldpanel (verzonnen)"));
        assertTrue(report.contains("Nog af te wegen"));
    }

    @Test
    void anAnswerWithoutARationaleDoesNotCount() {
        Synthesis changed = ExampleCopy.in(temp)
                .add(
                        "decisions",
                        List.of(
                                Map.of(
                                        "recommendation_id", "R08",
                                        "criterion", "certainty",
                                        "answer", "high",
                                        "assessor", "panel"),
                                Map.of(
                                        "recommendation_id", "R13",
                                        "criterion", "type",
                                        "answer", "strong-for",
                                        "assessor", "panel")))
                .open();
        assertEquals(
                List.of(
                        "R08: the certainty \"high\" does not count; expected a rationale, as it is another than the"
                                + " proposed (none)",
                        "R13: the type \"strong-for\" does not count; expected a rationale, as it is another than the"
                                + " proposed conditional-for"),
                said(changed, "decision-not-used"));
        assertEquals(
                Optional.of(RecommendationType.CONDITIONAL_FOR),
                recommendation(changed, "R13").type().value());
    }
}
