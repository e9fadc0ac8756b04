package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StandardErrorBasis;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.factor.ExpectedRole;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.question.QuestionKind;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.source.CitationCertainty;
import org.synthesis.model.source.Source;
import org.synthesis.model.source.SourceKind;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.scoring.appraisal.ResultAppraisals.Appraised;

class ResultAppraisalsTest {
    private static final FindingId FINDING = new FindingId("FN1");

    @Test
    void withoutAnswersTheCodedLevelCounts() {
        assertEquals(
                Optional.of(StudyLimitation.MODERATE), limitation(evidence()).toOptional());
    }

    @Test
    void aToolThatSaysNothingOfLimitationsLeavesTheCodedLevel() {
        Appraised appraised = ResultAppraisals.of(answered("aacods", "Ann", "Yes", AACODS));
        assertEquals(1, appraised.appraisals().values().asList().get(0).tools().size());
        assertEquals(
                Optional.of(StudyLimitation.MODERATE),
                appraised.limitation(FINDING).toOptional());
    }

    @Test
    void twoCodersWhoDifferLeaveItToADecision() {
        EvidenceBase.Builder evidence = evidence();
        v1(evidence, "Ann", "low");
        v1(evidence, "Bea", "serious");
        Proposal<StudyLimitation> open = limitation(evidence);
        assertEquals(
                ImmutableList.of("a decision on the difference between the coders for robins-i-v1"),
                open.missing().stream().map(LocalizedText::en).toList());
        evidence.addSettlements(new Settlement("FN1", "limitation", "serious", "Cor", "", "registers were incomplete"));
        assertEquals(Optional.of(StudyLimitation.SERIOUS), limitation(evidence).toOptional());
    }

    @Test
    void aCoderWhoIsNotReadyDoesNotDifferYet() {
        EvidenceBase.Builder evidence = evidence();
        v1(evidence, "Ann", "low");
        evidence.addAnswers(answer("robins-i-v1", "Bea", "D1", "low"));
        ImmutableList<LocalizedText> missing = limitation(evidence).missing();
        assertEquals(6, missing.size());
        assertTrue(missing.get(0).en().startsWith("D2 ("), missing.toString());
    }

    @Test
    void aDraftIsJudgedOnlyWhenTheProtocolAllowsIt() {
        EvidenceBase.Builder evidence = evidence().addAnswers(answer("cambridge", "Ann", "1.1", "Y"));
        assertEquals(ImmutableList.of("draft-tool"), codes(evidence));
        evidence.protocol(
                Protocol.unspecified().toBuilder().addDraftTools("cambridge").build());
        assertEquals(ImmutableList.of(), codes(evidence));
        assertEquals(
                RuleStatus.U,
                ResultAppraisals.of(evidence.build())
                        .appraisals()
                        .values()
                        .asList()
                        .get(0)
                        .tools()
                        .get(0)
                        .status());
    }

    @Test
    void aSettledLimitationThatCannotCountLeavesTheProposedOne() {
        EvidenceBase.Builder silent =
                evidence().addSettlements(new Settlement("FN1", "limitation", "serious", "Ann", "", ""));
        assertEquals(Optional.of(StudyLimitation.MODERATE), limitation(silent).toOptional());
        EvidenceBase.Builder misspelt =
                evidence().addSettlements(new Settlement("FN1", "limitation", "ernstig?", "Ann", "", "why"));
        assertEquals(Optional.of(StudyLimitation.MODERATE), limitation(misspelt).toOptional());
    }

    private static final ImmutableList<String> AACODS =
            ImmutableList.of("authority", "accuracy", "coverage", "objectivity", "date", "significance");

    private static EvidenceBase answered(String tool, String coder, String answer, ImmutableList<String> items) {
        EvidenceBase.Builder evidence = evidence();
        items.forEach(item -> evidence.addAnswers(answer(tool, coder, item, answer)));
        return evidence.build();
    }

    /** Seven domains, of which the last is as given. */
    private static void v1(EvidenceBase.Builder evidence, String coder, String last) {
        for (int i = 1; i <= 7; i++) {
            evidence.addAnswers(answer("robins-i-v1", coder, "D" + i, i == 7 ? last : "low"));
        }
    }

    private static ItemAnswer answer(String tool, String coder, String item, String answer) {
        return new ItemAnswer(FINDING, tool, coder, item, answer, "");
    }

    private static Proposal<StudyLimitation> limitation(EvidenceBase.Builder evidence) {
        return ResultAppraisals.of(evidence.build()).limitation(FINDING);
    }

    private static ImmutableList<String> codes(EvidenceBase.Builder evidence) {
        return ResultAppraisals.of(evidence.build()).diagnostics().stream()
                .map(Diagnostic::code)
                .collect(ImmutableList.toImmutableList());
    }

    private static EvidenceBase.Builder evidence() {
        LocalizedText words = LocalizedText.of("tekst", "text");
        return EvidenceBase.builder()
                .protocol(Protocol.unspecified())
                .concepts(Concepts.NONE)
                .addQuestions(ReviewQuestion.builder()
                        .id(new QuestionId("Q1"))
                        .order(1)
                        .kind(QuestionKind.MAIN)
                        .text(words)
                        .build())
                .addOutcomes(new Outcome(
                        new OutcomeId("recidivism"), words, OutcomePolarity.HIGHER_IS_WORSE, OutcomeFamily.OFFENDING))
                .addFactors(Factor.builder()
                        .id(new FactorId("F1"))
                        .label(words)
                        .definition(words)
                        .level(EcologicalLevel.PEER)
                        .role(ExpectedRole.RISK)
                        .isAggregate(false)
                        .modifiability(Modifiability.MODERATE)
                        .build())
                .addSources(Source.builder()
                        .id(new SourceId("S1"))
                        .kind(SourceKind.JOURNAL_ARTICLE)
                        .title("title")
                        .design(StudyDesign.REGISTER_COHORT)
                        .peerReviewed(true)
                        .greyLiterature(false)
                        .citationCertainty(CitationCertainty.VERIFIED)
                        .readBasis("full text")
                        .note("")
                        .build())
                .addFindings(QualitativeFinding.builder()
                        .id(FINDING)
                        .question(new QuestionId("Q1"))
                        .source(new SourceId("S1"))
                        .subject(new FactorId("F1"))
                        .pole(SubjectPole.SAME)
                        .outcome(new OutcomeId("recidivism"))
                        .unit(ReportingUnit.POOLED)
                        .directionReported(Direction.HARM_DOWN)
                        .direction(Direction.HARM_DOWN)
                        .directionCertainty(Verification.VERIFIED)
                        .effect(ReportedEffect.builder()
                                .measure(EffectMeasure.NONE)
                                .standardErrorBasis(StandardErrorBasis.NONE)
                                .verification(Verification.VERIFIED)
                                .build())
                        .directness(Directness.INDIRECT)
                        .fromHome(false)
                        .appraisal(new Appraisal("scheme", AppraisalLevel.MODERATE, "reason"))
                        .statement(words)
                        .note("")
                        .build());
    }
}
