package org.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StandardErrorBasis;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concepts;

class EvidenceBaseTest {
    private static final QuantitativeFinding FINDING = QuantitativeFinding.builder()
            .id(new FindingId("FN1"))
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
                    .measure(EffectMeasure.D)
                    .estimate(0.201)
                    .standardErrorBasis(StandardErrorBasis.NONE)
                    .verification(Verification.FROM_MEMORY)
                    .build())
            .directness(Directness.INDIRECT)
            .fromHome(false)
            .appraisal(new Appraisal("scheme", AppraisalLevel.MODERATE, "reason"))
            .statement(LocalizedText.of("Klein effect (d ongeveer 0,20).", "Small effect (d about 0.20)."))
            .note("")
            .build();

    private static EvidenceBase.Builder evidence() {
        return EvidenceBase.builder().protocol(Protocol.unspecified()).concepts(Concepts.NONE);
    }

    @Test
    void allDanglingReferencesAreReportedAtOnceWithTheirPlace() {
        EvidenceBase.Builder builder = evidence()
                .addFindings(FINDING)
                .addProvenance(new Provenance(FINDING.id(), SourceLocation.ofRow("findings.csv", 2), ""));
        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertEquals(
                "4 references lead nowhere: finding FN1, source: no S1 (findings.csv row 2); "
                        + "finding FN1, question: no Q1 (findings.csv row 2); "
                        + "finding FN1, subject: no F1 (findings.csv row 2); "
                        + "finding FN1, outcome: no recidivism (findings.csv row 2)",
                message);
    }

    @Test
    void answersAndSettlementsReferToWhatIsJudged() {
        EvidenceBase.Builder builder = evidence()
                .addAnswers(new ItemAnswer(new FindingId("FN9"), "rob2", "Ann", "2.1", "PY", ""))
                .addSettlements(new Settlement("F9", "certainty", "low", "panel", "", ""));
        assertEquals(
                "2 references lead nowhere: answer by Ann FN9, result: no FN9; settlement of certainty, key: no F9",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void anEmptyEvidenceBaseIsFine() {
        assertEquals(ImmutableList.of(), evidence().build().missingTranslations());
    }

    @Test
    void aStatementThatRepeatsANumberFromMemoryIsNotPublished() {
        LocalizedText published = FINDING.publishedStatement();
        assertFalse(published.nl().contains("0,20"), published.nl());
        assertFalse(published.en().contains("0.20"), published.en());
        assertTrue(published.nl().startsWith("Richting: gunstiger."), published.nl());
        assertEquals(Optional.of(Direction.HARM_DOWN), FINDING.publishedDirection());
        assertTrue(FINDING.withholdsNumber());
    }

    @Test
    void aStatementWithoutTheNumberStays() {
        QuantitativeFinding words = FINDING.toBuilder()
                .statement(LocalizedText.of("Een klein effect.", "A small effect."))
                .build();
        assertEquals("A small effect.", words.publishedStatement().en());
    }

    @Test
    void aStatementFromMemoryIsNotPublished() {
        QuantitativeFinding remembered =
                FINDING.toBuilder().directionCertainty(Verification.FROM_MEMORY).build();
        assertTrue(remembered.publishedStatement().en().contains("withheld"));
        assertEquals(Optional.empty(), remembered.publishedDirection());
    }

    @Test
    void aProfileHoldsNothingAboutPeople() {
        for (String field : new String[] {"ethnicity", "share_migrants", "religion", "herkomst", "riskscore"}) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> MunicipalityProfile.builder()
                            .id(new MunicipalityId("GM-X"))
                            .name("X")
                            .fictitious(true)
                            .putFields(field, "high")
                            .note("")
                            .build());
            assertTrue(refused.getMessage().contains(field));
        }
        assertFalse(MunicipalityProfile.isAboutPeople("trust_level"));
        assertFalse(MunicipalityProfile.isAboutPeople("terrace_houses"));
    }
}
