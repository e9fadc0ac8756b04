package org.synthesis.scoring.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.AdaptableForm;
import org.synthesis.model.recommendation.AdaptationRecord;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.ParadigmaticSituation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.Grade;

class DecisionTypeTest {
    private static final LocalizedText ACTION = LocalizedText.of("Zet mentoren in.", "Use mentors.");
    private static final EvidenceToDecision D2 = EvidenceToDecision.builder()
            .putAnswers(EtdCriterion.BALANCE, PanelAnswer.of(EtdAnswer.FAVOURS_INTERVENTION, "panel"))
            .putAnswers(EtdCriterion.VALUES, PanelAnswer.of(EtdAnswer.PROBABLY_NO_IMPORTANT_UNCERTAINTY, "panel"))
            .putAnswers(EtdCriterion.FEASIBILITY, PanelAnswer.of(EtdAnswer.PROBABLY_YES, "panel"))
            .putAnswers(EtdCriterion.ACCEPTABILITY, PanelAnswer.of(EtdAnswer.PROBABLY_YES, "panel"))
            .putAnswers(EtdCriterion.EQUITY, PanelAnswer.of(EtdAnswer.PROBABLY_INCREASED, "panel"))
            .build();

    private static CriticalBody body(String key, Map<String, Integer> levels) {
        List<Settlement> settled = new ArrayList<>();
        levels.forEach((domain, level) ->
                settled.add(new Settlement(key, domain, Integer.toString(level), "panel", "", "as given")));
        return new CriticalBody(
                key,
                LocalizedText.same(key),
                Grade.using(Thresholds.standard())
                        .assess(
                                BodyOfEvidence.builder()
                                        .framework(CertaintyFramework.GRADE_INTERVENTION)
                                        .design(BodyDesign.RANDOMISED)
                                        .build(),
                                settled));
    }

    private static CriticalBody low(String key) {
        return body(
                key,
                Map.of(
                        "risk-of-bias", -1,
                        "indirectness", -1,
                        "inconsistency", 0,
                        "imprecision", 0,
                        "publication-bias", 0));
    }

    @Test
    void lowCertaintyTipsByOneLevelOfBiasOrIndirectnessOnly() {
        ImmutableList<TippingPoint> points = DecisionTipping.of(ImmutableList.of(low("I01")), D2);
        assertEquals(
                List.of("certainty/risk-of-bias", "certainty/indirectness"),
                points.stream().map(TippingPoint::inputPath).toList());
        for (TippingPoint point : points) {
            assertEquals(TippingSource.CERTAINTY, point.source());
            assertEquals("-1", point.baseline().nl());
            assertEquals("0", point.flipValue().nl());
            assertEquals(RecommendationType.CONDITIONAL_FOR.label(), point.fromConclusion());
            assertEquals(RecommendationType.STRONG_FOR.label(), point.toConclusion());
            assertEquals(Plausibility.MEDIUM, point.plausibility());
        }
    }

    @Test
    void ofSeveralCriticalBodiesOneAloneCannotRaiseTheCertainty() {
        assertEquals(List.of(), DecisionTipping.of(ImmutableList.of(low("I01"), low("I02")), D2));
    }

    @Test
    void anOpenDomainTipsProvisionalAdvice() {
        CriticalBody open =
                body("I01", Map.of("risk-of-bias", -1, "indirectness", 0, "inconsistency", 0, "imprecision", 0));
        Judgement<RecommendationType> type = DecisionType.judge(D2, DecisionType.certainty(ImmutableList.of(open), D2));
        assertEquals(Optional.empty(), type.value());
        assertEquals(Optional.of(RecommendationType.STRONG_FOR), type.proposed().soFar());
        TippingPoint first = DecisionTipping.of(ImmutableList.of(open), D2).stream()
                .filter(point -> point.inputPath().equals("certainty/publication-bias"))
                .findFirst()
                .orElseThrow();
        assertEquals(Plausibility.HIGH, first.plausibility());
        assertEquals(
                "Wij bevelen aan: zet mentoren in. (Voorlopig: de zekerheid van het bewijs staat nog niet vast.)",
                AdviceWording.weighed(ACTION, D2, DecisionType.certainty(ImmutableList.of(open)), type)
                        .orElseThrow()
                        .nl());
    }

    @Test
    void theLevelPeopleSettledOnIsMovedItself() {
        EvidenceToDecision settled = D2.toBuilder()
                .putAnswers(EtdCriterion.CERTAINTY, PanelAnswer.of(EtdAnswer.MODERATE, "panel", "outcomes agree"))
                .build();
        assertEquals(
                List.of("etd/values", "etd/balance", "etd/acceptability", "etd/feasibility", "etd/certainty"),
                DecisionTipping.of(ImmutableList.of(low("I01")), settled).stream()
                        .map(TippingPoint::inputPath)
                        .sorted(java.util.Comparator.comparing(path -> List.of(
                                        "etd/values",
                                        "etd/balance",
                                        "etd/acceptability",
                                        "etd/feasibility",
                                        "etd/certainty")
                                .indexOf(path)))
                        .toList());
    }

    @Test
    void conditionalAdviceNamesWhatItDependsOn() {
        EvidenceToDecision unsure = D2.with(EtdCriterion.FEASIBILITY, EtdAnswer.VARIES);
        Judgement<EtdAnswer> certainty = DecisionType.certainty(ImmutableList.of(low("I01")), unsure);
        LocalizedText said = AdviceWording.weighed(ACTION, unsure, certainty, DecisionType.judge(unsure, certainty))
                .orElseThrow();
        assertEquals(
                "Overweeg: zet mentoren in, wanneer wordt bijgehouden wat het oplevert en het hier uitvoerbaar is.",
                said.nl());
        assertEquals("We suggest: use mentors, when what comes of it is tracked and it is feasible here.", said.en());
    }

    @Test
    void theTypeSettledOnNeedsARationaleWhenItDiffers() {
        Judgement<EtdAnswer> certainty = DecisionType.certainty(ImmutableList.of(low("I01")), D2);
        EvidenceToDecision silent = D2.toBuilder()
                .type(PanelAnswer.of(RecommendationType.STRONG_FOR, "panel"))
                .build();
        EvidenceToDecision reasoned = D2.toBuilder()
                .type(PanelAnswer.of(RecommendationType.STRONG_FOR, "panel", "all who know the place agree"))
                .build();
        assertEquals(
                Optional.of(RecommendationType.CONDITIONAL_FOR),
                DecisionType.judge(silent, certainty).value());
        assertEquals(
                Optional.of(RecommendationType.STRONG_FOR),
                DecisionType.judge(reasoned, certainty).value());
        assertTrue(DecisionType.judge(reasoned, certainty).isOverride());
    }

    @Test
    void aSituationNeedsAReasonAndAnAnswerItsScale() {
        assertEquals(
                "the situation life-threatening needs a reason",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> EvidenceToDecision.builder()
                                        .situation(PanelAnswer.of(ParadigmaticSituation.LIFE_THREATENING, "panel"))
                                        .build())
                        .getMessage());
        assertEquals(
                "balance takes no answer yes",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> EvidenceToDecision.builder()
                                        .putAnswers(EtdCriterion.BALANCE, PanelAnswer.of(EtdAnswer.YES, "panel"))
                                        .build())
                        .getMessage());
    }

    @Test
    void anotherFormServesACoreFunction() {
        LocalizedText core = LocalizedText.same("trust");
        AdaptableForm form = new AdaptableForm(
                LocalizedText.same("pay"), LocalizedText.same("a"), LocalizedText.same("b"), LocalizedText.same("c"));
        assertEquals(
                "no core function is called LocalizedText[nl=pay, en=pay]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AdaptationRecord.builder()
                                        .addCoreFunctions(core)
                                        .addForms(form)
                                        .build())
                        .getMessage());
    }
}
