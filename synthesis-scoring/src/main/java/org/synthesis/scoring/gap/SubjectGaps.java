package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.Ints;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.StudiedPopulation;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.EvidenceRegion;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.MapVocabulary;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.source.Source;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.conclusion.Findings;

/**
 * Every rule on the evidence about one factor or intervention. A study counts once, so that a copy of a finding changes nothing; a study
 * with one coded finding counts as coded.
 */
final class SubjectGaps {
    /** Odds ratios on a log scale per standardised difference (Chinn 2000, Stat Med 19:3127). */
    private static final double LOGISTIC = Math.PI / Math.sqrt(3);

    private final EvidenceBase evidence;
    private final ResultAppraisals.Appraised appraised;
    private final StudyClasses classes;
    private final Thresholds thresholds;
    private final ImmutableMap<FindingId, MapEntry> entries;
    private final ImmutableListMultimap<FindingId, TemporalOrder> orders;

    SubjectGaps(EvidenceBase evidence, ResultAppraisals.Appraised appraised, EvidenceMap map) {
        this.evidence = evidence;
        this.appraised = appraised;
        this.classes = new StudyClasses(evidence, appraised);
        this.thresholds = evidence.protocol().thresholds();
        this.entries = map.entries().stream().collect(ImmutableMap.toImmutableMap(MapEntry::finding, entry -> entry));
        ImmutableListMultimap.Builder<FindingId, TemporalOrder> coded = ImmutableListMultimap.builder();
        evidence.codings().stream()
                .filter(coding -> coding.field() == CodedField.TEMPORAL_ORDER)
                .forEach(coding -> Coded.parse(TemporalOrder.class, coding.value())
                        .ifPresent(order -> coded.put(coding.finding(), order)));
        this.orders = coded.build();
    }

    TopicGaps of(
            GapTopic topic,
            Subject subject,
            SubjectConclusion conclusion,
            Optional<SubjectTriangulation> triangulation,
            int recommendations) {
        ImmutableList<ResearchFinding> findings = evidence.findingsBySubject().get(subject.subjectId());
        ImmutableList<FindingId> ids = Findings.ids(findings);
        Multimap<StudyId, ResearchFinding> studies =
                Multimaps.index(findings, finding -> entry(finding).study());
        ImmutableList.Builder<RuledGap> said = ImmutableList.builder();
        said.add(new RuledGap(GapRule.G2, CountedGaps.noReview(reviewed(findings), thresholds)));
        Optional<RatedGaps.Rated> rated =
                conclusion.certainty().map(certainty -> new RatedGaps.Rated(own(findings), certainty, ids));
        Optional<Triangulation> sources = triangulation.map(SubjectTriangulation::triangulation);
        if (rated.isPresent() && sources.isPresent()) {
            RatedGaps.Rated body = rated.get();
            said.add(new RuledGap(GapRule.G3, RatedGaps.imprecise(body, thresholds)));
            said.add(new RuledGap(GapRule.G4, RatedGaps.biased(body, seriousShare(studies), thresholds)));
            said.add(new RuledGap(
                    GapRule.G5, RatedGaps.contradictory(body, sources.get().code(), thresholds)));
        }
        said.add(new RuledGap(GapRule.G6, CountedGaps.notHere(reach(subject, studies, ids), thresholds)));
        if (subject instanceof Factor) {
            said.add(new RuledGap(GapRule.G8, CountedGaps.onlyCorrelates(timing(studies, ids), thresholds)));
        }
        sources.ifPresent(streams -> said.add(new RuledGap(GapRule.G9, RatedGaps.oneKind(streams, ids, thresholds))));
        if (subject instanceof Intervention && !subject.isAggregate()) {
            said.add(new RuledGap(
                    GapRule.G10,
                    CountedGaps.howUnknown(
                            new CountedGaps.Working(ImmutableMap.of(), recommendations, ids), thresholds)));
        }
        sources.ifPresent(streams -> said.add(new RuledGap(
                GapRule.G11, RatedGaps.practiceOpposes(conflict(streams, conclusion.certainty(), ids), thresholds))));
        if (subject instanceof Factor factor && !factor.isAggregate()) {
            said.add(new RuledGap(
                    GapRule.G12,
                    CountedGaps.protectionUntested(
                            CountedGaps.Ends.of(
                                    factor.modifiability(),
                                    factor.role(),
                                    findings.stream().map(ResearchFinding::pole).collect(ImmutableSet.toImmutableSet()),
                                    ids),
                            thresholds)));
        }
        ImmutableList<GapReason> reasons = rated.map(RatedGaps::reasons).orElse(ImmutableList.of());
        return compared(GapMerge.of(topic, said.build(), reasons, closed(findings)));
    }

    /** The same, its trace saying that intervals were compared with what is too little to matter, whichever way that came out. */
    private TopicGaps compared(TopicGaps found) {
        Map<Threshold, Double> used = new LinkedHashMap<>(found.trace().thresholds());
        used.put(Threshold.GAP_LITTLE_EFFECT, thresholds.get(Threshold.GAP_LITTLE_EFFECT));
        return found.toBuilder()
                .trace(new Trace(
                        ImmutableList.<Rule>builder()
                                .addAll(found.trace().rules())
                                .add(RatedGaps.PRECISE_NULL)
                                .build(),
                        found.trace().inputs(),
                        ImmutableMap.copyOf(used)))
                .build();
    }

    private MapEntry entry(ResearchFinding finding) {
        return Objects.requireNonNull(entries.get(finding.id()), "every finding has an entry");
    }

    /** Number of studies behind findings; a review stands for several, so that one review leaves consistency no more unknown than two. */
    private int own(List<ResearchFinding> findings) {
        boolean review = findings.stream().anyMatch(classes::isReview);
        int studies =
                EvidenceMap.count(findings.stream().map(this::entry).toList()).total();
        return review ? Math.max(2, studies) : studies;
    }

    private CountedGaps.Reviewed reviewed(List<ResearchFinding> findings) {
        ImmutableSet<SourceId> reviews = findings.stream()
                .filter(classes::isReview)
                .map(ResearchFinding::source)
                .collect(ImmutableSet.toImmutableSet());
        List<ResearchFinding> primary = findings.stream()
                .filter(finding -> entry(finding).kind().isPrimary())
                .toList();
        return new CountedGaps.Reviewed(
                EvidenceMap.count(primary.stream().map(this::entry).toList()).primary(),
                reviews.stream().map(this::review).collect(ImmutableList.toImmutableList()),
                year(evidence.protocol().date()),
                Findings.ids(primary));
    }

    private CountedGaps.Review review(SourceId id) {
        Optional<Source> source = Optional.ofNullable(evidence.sourcesById().get(id));
        return new CountedGaps.Review(
                source.map(known -> known.shortCitation(Language.NL)).orElse(id.value()),
                source.map(Source::year).orElse(OptionalInt.empty()),
                classes.confidence(id));
    }

    private static OptionalInt year(String date) {
        Integer year = date.length() < 4 ? null : Ints.tryParse(date.substring(0, 4));
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** Share of studies whose worst result has serious or critical limitations; empty as long as one is not known. */
    private OptionalDouble seriousShare(Multimap<StudyId, ResearchFinding> studies) {
        int serious = 0;
        for (Collection<ResearchFinding> results : studies.asMap().values()) {
            List<StudyLimitation> known = results.stream()
                    .flatMap(finding -> appraised.limitation(finding.id()).toOptional().stream())
                    .toList();
            if (known.size() < results.size()) {
                return OptionalDouble.empty();
            }
            if (known.stream().anyMatch(level -> level.compareTo(StudyLimitation.SERIOUS) >= 0)) {
                serious++;
            }
        }
        return studies.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) serious / studies.asMap().size());
    }

    private CountedGaps.Reach reach(
            Subject subject, Multimap<StudyId, ResearchFinding> studies, ImmutableList<FindingId> ids) {
        return new CountedGaps.Reach(
                OptionalInt.of(count(studies, ResearchFinding::fromHome)),
                coded(studies, StudiedPopulation::isYouth),
                coded(studies, StudiedPopulation::isCloseKnit),
                ids,
                new EmptySearch(
                        ImmutableList.of(
                                GapDetection.is(
                                        MapVocabulary.SUBJECT,
                                        subject.subjectId().value()),
                                GapDetection.is(MapVocabulary.REGION, EvidenceRegion.HOME.code())),
                        studies.asMap().size()));
    }

    /** Number of studies of some people; empty as long as a study is not coded and none of the others has them. */
    private OptionalInt coded(Multimap<StudyId, ResearchFinding> studies, Predicate<StudiedPopulation> wanted) {
        int found = count(studies, finding -> people(finding).anyMatch(wanted));
        int known = count(studies, finding -> people(finding).findAny().isPresent());
        return found > 0 || known == studies.asMap().size() ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private Stream<StudiedPopulation> people(ResearchFinding finding) {
        return entry(finding).codes().get(MapVocabulary.POPULATION).stream()
                .flatMap(code -> Coded.parse(StudiedPopulation.class, code).stream());
    }

    private CountedGaps.Timing timing(Multimap<StudyId, ResearchFinding> studies, ImmutableList<FindingId> ids) {
        int predictors = count(studies, finding -> orders.get(finding.id()).contains(TemporalOrder.PREDICTOR));
        int known = count(studies, finding -> !orders.get(finding.id()).isEmpty());
        return new CountedGaps.Timing(
                predictors, known - predictors, studies.asMap().size() - known, ids);
    }

    private static int count(Multimap<StudyId, ResearchFinding> studies, Predicate<ResearchFinding> wanted) {
        return (int) studies.asMap().values().stream()
                .filter(results -> results.stream().anyMatch(wanted))
                .count();
    }

    private static RatedGaps.Conflict conflict(
            Triangulation sources, Optional<CertaintyAssessment> certainty, ImmutableList<FindingId> ids) {
        return new RatedGaps.Conflict(
                sources.streams().getOrDefault(KnowledgeSource.PROFESSIONAL, StreamDirection.SILENT),
                Optional.empty(),
                sources.streams().getOrDefault(KnowledgeSource.SCI_QUANT, StreamDirection.SILENT),
                certainty.filter(level -> !level.isProvisional()).map(CertaintyAssessment::wordingLevel),
                ids);
    }

    /** That there is little or no difference, when the interval of every result that carries the verdict says so. */
    private Optional<LocalizedText> closed(List<ResearchFinding> findings) {
        ImmutableList<ResearchFinding> carrying = Findings.carrying(evidence, findings);
        double little = thresholds.get(Threshold.GAP_LITTLE_EFFECT);
        List<Optional<LocalizedText>> said = carrying.stream()
                .map(finding -> standardised(finding.effect())
                        .flatMap(interval ->
                                RatedGaps.preciseNull(interval, little).toOptional()))
                .toList();
        return said.isEmpty() || said.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : said.get(0);
    }

    /** A published interval as a standardised difference; empty on other scales. */
    private static Optional<Interval> standardised(ReportedEffect effect) {
        if (!effect.verification().isPublishable()) {
            return Optional.empty();
        }
        return effect.interval().flatMap(interval -> switch (effect.measure()) {
            case D, G -> Optional.of(interval);
            case LOG_ODDS_RATIO -> Optional.of(interval.map(bound -> bound / LOGISTIC));
            case ODDS_RATIO ->
                interval.low() > 0 ? Optional.of(interval.map(bound -> Math.log(bound) / LOGISTIC)) : Optional.empty();
            default -> Optional.empty();
        });
    }
}
