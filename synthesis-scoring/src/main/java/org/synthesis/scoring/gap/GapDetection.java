package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.MapVocabulary;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.FieldCondition;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.conclusion.Tracer;

/**
 * What rules say is not known: about every factor and intervention, about practice, and in the empty cells of the maps that the protocol
 * asks for (levels by questions, and questions by kinds of outcome).
 *
 * <p>Each topic is one entry with its gaps. Gaps of the coding sheet that speak of the same are named beside them, so that it shows what
 * authors say, what counting finds, and what only one of both sees. Topics that recommendations rest on come first, then those with the
 * main reason that stands first, then those that most rules show.
 */
public final class GapDetection {
    private final EvidenceBase evidence;
    private final Thresholds thresholds;
    private final Tracer tracer;
    private final EvidenceMap map;
    private final CodedGaps coded;
    private final ImmutableListMultimap<SubjectId, RecommendationId> advised;
    private final SubjectGaps subjects;

    private GapDetection(EvidenceBase evidence, ResultAppraisals.Appraised appraised, EvidenceMap map, Tracer tracer) {
        this.evidence = evidence;
        this.thresholds = evidence.protocol().thresholds();
        this.tracer = tracer;
        this.map = map;
        this.coded = new CodedGaps(evidence);
        this.advised = advised(evidence);
        this.subjects = new SubjectGaps(evidence, appraised, map);
    }

    /** {@return everything with a gap, with a rule that could not tell, or closed by a precise result} */
    public static ImmutableList<TopicGaps> of(
            EvidenceBase evidence,
            ResultAppraisals.Appraised appraised,
            EvidenceMap map,
            List<SubjectConclusion> conclusions,
            List<SubjectTriangulation> triangulations,
            Tracer tracer) {
        GapDetection detection = new GapDetection(evidence, appraised, map, tracer);
        ImmutableMap<SubjectId, SubjectConclusion> concluded =
                Maps.uniqueIndex(conclusions, SubjectConclusion::subject);
        ImmutableMap<SubjectId, SubjectTriangulation> said =
                Maps.uniqueIndex(triangulations, SubjectTriangulation::subject);
        Stream<TopicGaps> ofSubjects = evidence.subjectsById().values().stream()
                .filter(subject -> concluded.containsKey(subject.subjectId()) || !subject.isAggregate())
                .map(subject -> detection.about(
                        subject,
                        Optional.ofNullable(concluded.get(subject.subjectId())),
                        Optional.ofNullable(said.get(subject.subjectId()))));
        return Stream.of(ofSubjects, detection.ofPractice(), detection.emptyCells())
                .flatMap(topics -> topics)
                .filter(topic -> !topic.gaps().isEmpty()
                        || !topic.open().isEmpty()
                        || topic.closed().isPresent())
                .sorted(order())
                .collect(ImmutableList.toImmutableList());
    }

    private static Comparator<TopicGaps> order() {
        return Comparator.comparing((TopicGaps topic) -> topic.gaps().isEmpty())
                .thenComparing(topic -> topic.recommendations().isEmpty())
                .thenComparing(topic ->
                        topic.reasons().stream().findFirst().map(Enum::ordinal).orElse(99))
                .thenComparing(topic -> -topic.rules().size())
                .thenComparing(TopicGaps::key);
    }

    private TopicGaps about(
            Subject subject, Optional<SubjectConclusion> conclusion, Optional<SubjectTriangulation> said) {
        SubjectId id = subject.subjectId();
        ImmutableList<RecommendationId> recommendations = advised.get(id);
        GapTopic topic = new GapTopic(
                id.value(),
                subject.level(),
                evidence.protocol().population(),
                subject.label(),
                subject instanceof Factor
                        ? LocalizedText.of("minder of niets daarvan", "less or none of it")
                        : LocalizedText.of("de gewone aanpak", "usual practice"),
                evidence.protocol().outcome());
        TopicGaps found = conclusion.isEmpty()
                ? GapMerge.of(topic, noFindings(subject), ImmutableList.of(), Optional.empty())
                : subjects.of(topic, subject, conclusion.get(), said, recommendations.size());
        ImmutableList<ResearchFinding> findings = evidence.findingsBySubject().get(id);
        Iterable<Id> inputs =
                Iterables.concat(findings.stream().map(ResearchFinding::id).toList(), ImmutableList.of(id));
        return found.toBuilder()
                .gaps(coded.linked(found.gaps(), gap -> coded.speaksOf(gap, subject, findings)))
                .recommendations(recommendations)
                .trace(traced(found, inputs))
                .build();
    }

    /** A subject of the code book that no finding is about. */
    private ImmutableList<RuledGap> noFindings(Subject subject) {
        EmptySearch search =
                search(is(MapVocabulary.SUBJECT, subject.subjectId().value()));
        return ImmutableList.of(
                new RuledGap(GapRule.G1, CountedGaps.noStudies(new CountedGaps.Cell(0, search), thresholds)));
    }

    /** Practice of which nobody counted who uses it: the rule is open, as the coding has no place for that yet. */
    private Stream<TopicGaps> ofPractice() {
        return evidence.insights().stream()
                .filter(insight -> insight.sourcing() == Sourcing.SOURCED)
                .map(insight -> {
                    TopicGaps found = GapMerge.of(
                            new GapTopic(
                                    insight.id().value(),
                                    insight.level(),
                                    evidence.protocol().population(),
                                    insight.label(),
                                    LocalizedText.EMPTY,
                                    evidence.protocol().outcome()),
                            ImmutableList.of(new RuledGap(
                                    GapRule.G7,
                                    CountedGaps.notEvaluated(
                                            new CountedGaps.Practice(
                                                    insight.id(),
                                                    Optional.empty(),
                                                    OptionalInt.empty(),
                                                    OptionalInt.empty()),
                                            thresholds))),
                            ImmutableList.of(),
                            Optional.empty());
                    return found.toBuilder()
                            .trace(traced(found, ImmutableList.of(insight.id())))
                            .build();
                });
    }

    private Stream<TopicGaps> emptyCells() {
        GapMap levels = map.by(MapVocabulary.LEVEL, MapVocabulary.QUESTION);
        GapMap outcomes = map.by(MapVocabulary.QUESTION, MapVocabulary.OUTCOME_FAMILY);
        return Stream.concat(
                levels.emptyCells().stream()
                        .map(cell -> empty(
                                cell,
                                MapVocabulary.LEVEL,
                                MapVocabulary.QUESTION,
                                level(cell.row()),
                                LocalizedText.of(
                                        "Niveau " + level(cell.row()).label().nl() + ", vraag " + cell.column(),
                                        "Level " + level(cell.row()).label().en() + ", question " + cell.column()),
                                evidence.protocol().outcome(),
                                cell.column())),
                outcomes.emptyCells().stream()
                        .filter(cell -> family(cell.column()).isBehaviour())
                        .map(cell -> empty(
                                cell,
                                MapVocabulary.QUESTION,
                                MapVocabulary.OUTCOME_FAMILY,
                                EcologicalLevel.ALL,
                                LocalizedText.of(
                                        "Vraag " + cell.row() + ", uitkomst "
                                                + family(cell.column()).label().nl(),
                                        "Question " + cell.row() + ", outcome "
                                                + family(cell.column()).label().en()),
                                family(cell.column()).label(),
                                cell.row())));
    }

    private TopicGaps empty(
            GapCell cell,
            MapVocabulary rows,
            MapVocabulary columns,
            EcologicalLevel level,
            LocalizedText subject,
            LocalizedText outcome,
            String question) {
        TopicGaps found = GapMerge.of(
                new GapTopic(
                        cell.row() + "/" + cell.column(),
                        level,
                        evidence.protocol().population(),
                        subject,
                        LocalizedText.EMPTY,
                        outcome),
                ImmutableList.of(new RuledGap(
                        GapRule.G1,
                        CountedGaps.noStudies(
                                new CountedGaps.Cell(
                                        cell.studies().total(),
                                        search(is(rows, cell.row()), is(columns, cell.column()))),
                                thresholds))),
                ImmutableList.of(),
                Optional.empty());
        return found.toBuilder()
                .gaps(coded.linked(found.gaps(), gap -> coded.speaksOf(gap, cell)))
                .trace(traced(found, lookedThrough(new QuestionId(question))))
                .build();
    }

    /** A question with the findings that were looked through: its own, or all when it has none. */
    private Iterable<Id> lookedThrough(QuestionId question) {
        ImmutableList<Id> own = evidence.findings().stream()
                .filter(finding -> finding.question().equals(question))
                .map(ResearchFinding::id)
                .collect(ImmutableList.toImmutableList());
        return Iterables.concat(
                ImmutableList.of(question),
                own.isEmpty()
                        ? evidence.findings().stream().map(ResearchFinding::id).toList()
                        : own);
    }

    private static EcologicalLevel level(String code) {
        return Coded.parse(EcologicalLevel.class, code).orElseThrow(() -> new AssertionError("no level " + code));
    }

    private static OutcomeFamily family(String code) {
        return Coded.parse(OutcomeFamily.class, code).orElseThrow(() -> new AssertionError("no family " + code));
    }

    private EmptySearch search(FieldCondition... conditions) {
        return new EmptySearch(
                ImmutableList.copyOf(conditions),
                EvidenceMap.count(map.entries()).total());
    }

    static FieldCondition is(MapVocabulary vocabulary, String code) {
        return new FieldCondition(vocabulary.code(), FieldCondition.Operator.EQUALS, ImmutableList.of(code));
    }

    private Trace traced(TopicGaps found, Iterable<? extends Id> inputs) {
        return tracer.trace(found.trace().rules(), inputs, found.trace().thresholds());
    }

    /** Recommendations by what they rest on: the subjects of their findings, and the factors they aim at. */
    private static ImmutableListMultimap<SubjectId, RecommendationId> advised(EvidenceBase evidence) {
        Map<FindingId, SubjectId> subjectOf = new HashMap<>();
        evidence.findings().forEach(finding -> subjectOf.put(finding.id(), finding.subject()));
        ImmutableListMultimap.Builder<SubjectId, RecommendationId> advised = ImmutableListMultimap.builder();
        evidence.recommendations()
                .forEach(recommendation -> Stream.concat(
                                recommendation.findings().stream()
                                        .flatMap(finding -> Stream.ofNullable(subjectOf.get(finding))),
                                recommendation.targets().stream())
                        .collect(ImmutableSet.toImmutableSet())
                        .forEach(subject -> advised.put(subject, recommendation.id())));
        return advised.build();
    }
}
