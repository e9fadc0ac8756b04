package org.synthesis.scoring.agenda;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.base.Checks;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StandardErrorBasis;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.source.CitationCertainty;
import org.synthesis.model.source.Source;
import org.synthesis.model.source.SourceKind;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;

/**
 * The finding a study that has not been done yet would add: everything but what it finds.
 *
 * @param subject the factor or intervention it is about
 * @param question the question it helps to answer
 * @param outcome what it measures
 * @param design how the study is done
 * @param country where
 * @param directness how close the outcome is to the question
 * @param quality how far its result can be trusted when it is done as planned
 */
public record PlannedFinding(
        SubjectId subject,
        QuestionId question,
        OutcomeId outcome,
        StudyDesign design,
        String country,
        Directness directness,
        AppraisalLevel quality) {
    private static final String KEY = "PLANNED";
    private static final LocalizedText STATEMENT = LocalizedText.of("Gepland onderzoek.", "Planned study.");

    /** Checks the country. */
    public PlannedFinding {
        Checks.text(country, "country");
    }

    /** {@return the evidence with the study in it, as a source of its own, as if it found a direction} */
    public EvidenceBase addedTo(EvidenceBase evidence, Direction direction) {
        SourceId source =
                new SourceId(free("S-" + KEY, key -> evidence.sourcesById().containsKey(new SourceId(key))));
        FindingId finding = new FindingId(free(
                KEY,
                key -> evidence.findingsById().containsKey(new FindingId(key))
                        || evidence.insightsById().containsKey(new FindingId(key))));
        return evidence.toBuilder()
                .addSources(Source.builder()
                        .id(source)
                        .kind(SourceKind.REPORT)
                        .title(STATEMENT.en())
                        .addCountries(country)
                        .design(design)
                        .peerReviewed(false)
                        .greyLiterature(false)
                        .citationCertainty(CitationCertainty.UNVERIFIED)
                        .readBasis("")
                        .note("")
                        .build())
                .addFindings(QuantitativeFinding.builder()
                        .id(finding)
                        .question(question)
                        .source(source)
                        .subject(subject)
                        .pole(SubjectPole.SAME)
                        .outcome(outcome)
                        .unit(ReportingUnit.PRIMARY)
                        .directionReported(direction)
                        .direction(direction)
                        .directionCertainty(Verification.VERIFIED)
                        .effect(ReportedEffect.builder()
                                .measure(EffectMeasure.NONE)
                                .standardErrorBasis(StandardErrorBasis.NONE)
                                .verification(Verification.NONE)
                                .build())
                        .directness(directness)
                        .fromHome(country.equals(evidence.protocol().homeCountry()))
                        .appraisal(new Appraisal("planned", quality, STATEMENT.en()))
                        .statement(STATEMENT)
                        .note("")
                        .build())
                .build();
    }

    private static String free(String key, Predicate<String> taken) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? key : key + n)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
