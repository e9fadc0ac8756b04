package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.StudiedPopulation;
import org.synthesis.model.gap.EvidenceRegion;
import org.synthesis.model.gap.MapVocabulary;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.source.Source;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.scoring.conclusion.Findings;

/** Where the findings and insights of an evidence base sit in each vocabulary, and which codes a vocabulary has. */
final class MapCoding {
    private static final int PERIOD_YEARS = 5;

    private final EvidenceBase evidence;
    private final ImmutableSetMultimap<FindingId, String> populations;

    MapCoding(EvidenceBase evidence) {
        this.evidence = evidence;
        this.populations = evidence.codings().stream()
                .filter(coding -> coding.field() == CodedField.POPULATION)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        coding -> coding.finding(), coding -> coding.value()));
    }

    ImmutableListMultimap<MapVocabulary, String> vocabularies() {
        ImmutableListMultimap.Builder<MapVocabulary, String> codes = ImmutableListMultimap.builder();
        for (MapVocabulary vocabulary : MapVocabulary.values()) {
            codes.putAll(vocabulary, codes(vocabulary));
        }
        return codes.build();
    }

    private ImmutableList<String> codes(MapVocabulary vocabulary) {
        return switch (vocabulary) {
            case QUESTION -> questions();
            case LEVEL -> codes(Arrays.stream(EcologicalLevel.values()).filter(level -> level != EcologicalLevel.ALL));
            case SUBJECT ->
                evidence.subjectsById().keySet().stream()
                        .map(id -> id.value())
                        .collect(ImmutableList.toImmutableList());
            case SUBJECT_KIND -> codes(SubjectKind.values());
            case OUTCOME ->
                evidence.outcomes().stream()
                        .sorted(Comparator.comparing(Outcome::family)
                                .thenComparing(outcome -> outcome.id().value()))
                        .map(outcome -> outcome.id().value())
                        .collect(ImmutableList.toImmutableList());
            case OUTCOME_FAMILY ->
                codes(Arrays.stream(OutcomeFamily.values()).filter(family -> family != OutcomeFamily.UNCLASSIFIED));
            case POPULATION -> codes(StudiedPopulation.values());
            case DESIGN -> codes(StudyDesign.values());
            case APPRAISAL -> codes(AppraisalLevel.values());
            case REGION -> codes(EvidenceRegion.values());
            case DIRECTNESS -> codes(Directness.values());
            case PERIOD -> periods();
            case UNIT -> codes(ReportingUnit.values());
            case KNOWLEDGE_SOURCE -> codes(KnowledgeSource.values());
        };
    }

    /** Sub-questions that have evidence somewhere; a question about gaps has none by nature. */
    private ImmutableList<String> questions() {
        return evidence.questions().stream()
                .map(ReviewQuestion::id)
                .filter(question ->
                        evidence.findings().stream().anyMatch(f -> f.question().equals(question))
                                || evidence.insights().stream()
                                        .anyMatch(i -> i.question().equals(question)))
                .map(question -> question.value())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> periods() {
        IntStream years = evidence.findings().stream()
                .flatMap(finding -> source(finding).stream())
                .flatMapToInt(source -> source.year().stream());
        var span = years.summaryStatistics();
        return span.getCount() == 0
                ? ImmutableList.of()
                : IntStream.rangeClosed(span.getMin() / PERIOD_YEARS, span.getMax() / PERIOD_YEARS)
                        .mapToObj(index -> period(index * PERIOD_YEARS))
                        .collect(ImmutableList.toImmutableList());
    }

    private static String period(int year) {
        int from = year / PERIOD_YEARS * PERIOD_YEARS;
        return String.format(Locale.ROOT, "%d-%d", from, from + PERIOD_YEARS - 1);
    }

    ImmutableSetMultimap<MapVocabulary, String> codes(ResearchFinding finding) {
        ImmutableSetMultimap.Builder<MapVocabulary, String> codes = ImmutableSetMultimap.builder();
        codes.put(MapVocabulary.QUESTION, finding.question().value());
        Subject subject = evidence.subjectsById().get(finding.subject());
        if (subject != null) {
            SubjectKind kind = subject instanceof Factor ? SubjectKind.FACTOR : SubjectKind.INTERVENTION;
            codes.put(MapVocabulary.LEVEL, subject.level().code());
            codes.put(MapVocabulary.SUBJECT, subject.subjectId().value());
            codes.put(MapVocabulary.SUBJECT_KIND, kind.code());
        }
        codes.put(MapVocabulary.OUTCOME, finding.outcome().value());
        codes.put(
                MapVocabulary.OUTCOME_FAMILY,
                Findings.outcome(evidence, finding).family().code());
        codes.putAll(MapVocabulary.POPULATION, populations.get(finding.id()));
        codes.put(MapVocabulary.APPRAISAL, finding.appraisal().level().code());
        codes.put(MapVocabulary.DIRECTNESS, finding.directness().code());
        codes.put(MapVocabulary.UNIT, finding.unit().code());
        codes.put(
                MapVocabulary.KNOWLEDGE_SOURCE,
                evidence.knowledgeSource(finding).code());
        String home = evidence.protocol().homeCountry();
        if (finding.fromHome()) {
            codes.put(MapVocabulary.REGION, EvidenceRegion.HOME.code());
        }
        source(finding).ifPresent(source -> {
            codes.put(MapVocabulary.DESIGN, source.design().code());
            source.countries()
                    .forEach(country -> codes.put(
                            MapVocabulary.REGION,
                            EvidenceRegion.of(country, home).code()));
            source.year().ifPresent(year -> codes.put(MapVocabulary.PERIOD, period(year)));
        });
        return codes.build();
    }

    ImmutableSetMultimap<MapVocabulary, String> codes(PracticeInsight insight) {
        return ImmutableSetMultimap.of(
                MapVocabulary.QUESTION,
                insight.question().value(),
                MapVocabulary.LEVEL,
                insight.level().code(),
                MapVocabulary.KNOWLEDGE_SOURCE,
                KnowledgeSource.PROFESSIONAL.code());
    }

    private Optional<Source> source(ResearchFinding finding) {
        return Optional.ofNullable(evidence.sourcesById().get(finding.source()));
    }

    private static ImmutableList<String> codes(Coded[] constants) {
        return codes(Arrays.stream(constants));
    }

    private static ImmutableList<String> codes(Stream<? extends Coded> constants) {
        return constants.map(Coded::code).collect(ImmutableList.toImmutableList());
    }
}
