package org.synthesis.examples.golden;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.Coding;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.effect.StandardErrorBasis;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.factor.ExpectedRole;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.InterventionKind;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.SubjectId;
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
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** Small invented evidence bases: as much as a scenario needs and no more. */
final class GoldenEvidence {
    static final QuestionId QUESTION = new QuestionId("Q1");
    private static final String CODER = "coder";

    private GoldenEvidence() {}

    static Protocol protocol() {
        return Protocol.unspecified().toBuilder()
                .population(
                        LocalizedText.of("Jongeren in hechte gemeenschappen", "Young people in close-knit communities"))
                .outcome(LocalizedText.of("Rekrutering", "Recruitment"))
                .date("2024-02-01")
                .searchDate("2024-01-15")
                .build();
    }

    /** A base with a protocol and a question, to add to. */
    static EvidenceBase.Builder base() {
        return EvidenceBase.builder()
                .protocol(protocol())
                .concepts(new Concepts(ImmutableList.of(new Concept(
                        "country",
                        "Netherlands",
                        LocalizedText.of("Nederland", "the Netherlands"),
                        LocalizedText.EMPTY))))
                .addQuestions(ReviewQuestion.builder()
                        .id(QUESTION)
                        .order(0)
                        .kind(QuestionKind.MAIN)
                        .text(LocalizedText.of("Wat helpt?", "What helps?"))
                        .build());
    }

    static Factor factor(String key, String nl, String en, EcologicalLevel level) {
        return Factor.builder()
                .id(new FactorId(key))
                .label(LocalizedText.of(nl, en))
                .definition(LocalizedText.EMPTY)
                .level(level)
                .role(ExpectedRole.PROTECTIVE)
                .isAggregate(false)
                .modifiability(Modifiability.EASY)
                .build();
    }

    static Intervention action(String key, String nl, String en) {
        return Intervention.builder()
                .id(new InterventionId(key))
                .label(LocalizedText.of(nl, en))
                .definition(LocalizedText.EMPTY)
                .level(EcologicalLevel.COMMUNITY)
                .kind(InterventionKind.OUTREACH)
                .build();
    }

    static Outcome outcome(String key, String nl, String en) {
        return new Outcome(
                new OutcomeId(key),
                LocalizedText.of(nl, en),
                OutcomePolarity.HIGHER_IS_WORSE,
                OutcomeFamily.INVOLVEMENT);
    }

    static Source source(String key, StudyDesign design, int year, String country) {
        return Source.builder()
                .id(new SourceId(key))
                .kind(SourceKind.JOURNAL_ARTICLE)
                .year(year)
                .title(key)
                .addCountries(country)
                .design(design)
                .peerReviewed(true)
                .greyLiterature(false)
                .citationCertainty(CitationCertainty.VERIFIED)
                .readBasis("")
                .note("")
                .build();
    }

    /** A verified result of a source of the same key. */
    static QuantitativeFinding.Builder finding(String key, SubjectId subject, String outcome, Direction direction) {
        return QuantitativeFinding.builder()
                .id(new FindingId(key))
                .question(QUESTION)
                .source(new SourceId(key))
                .statement(LocalizedText.same(key))
                .note("")
                .subject(subject)
                .pole(SubjectPole.SAME)
                .outcome(new OutcomeId(outcome))
                .unit(ReportingUnit.PRIMARY)
                .directionReported(direction)
                .direction(direction)
                .directionCertainty(Verification.VERIFIED)
                .effect(ReportedEffect.builder()
                        .measure(EffectMeasure.NONE)
                        .standardErrorBasis(StandardErrorBasis.NONE)
                        .verification(Verification.VERIFIED)
                        .build())
                .directness(Directness.DIRECT)
                .fromHome(false)
                .appraisal(new Appraisal("none", AppraisalLevel.NOT_ASSESSED, ""));
    }

    /** A published estimate with its standard error on the scale of analysis. */
    static ReportedEffect estimate(EffectMeasure measure, double estimate, double standardError) {
        return ReportedEffect.builder()
                .measure(measure)
                .estimate(estimate)
                .standardError(standardError)
                .standardErrorBasis(StandardErrorBasis.PUBLISHED_CI)
                .verification(Verification.VERIFIED)
                .build();
    }

    /** The estimate of a finding as pooling takes it in. */
    static StudyEffect effect(ResearchFinding finding) {
        double estimate = finding.effect().estimate().orElseThrow();
        double standardError = finding.effect().standardError().orElseThrow();
        boolean ratio = finding.effect().measure().scale() == Scale.RATIO;
        return StudyEffect.of(
                finding.id().value(), ratio ? Math.log(estimate) : estimate, standardError * standardError);
    }

    static List<ItemAnswer> answers(String finding, String tool, Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer ->
                        new ItemAnswer(new FindingId(finding), tool, CODER, answer.getKey(), answer.getValue(), ""))
                .toList();
    }

    static Coding coded(String finding, CodedField field, String value) {
        return new Coding(new FindingId(finding), CODER, field, value, "");
    }
}
