package org.synthesis.scoring.vectors;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.EvidenceClass;
import org.synthesis.model.gap.GapCrosswalk;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.GapType;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.gap.MapVocabulary;
import org.synthesis.model.gap.ReviewConfidence;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.scoring.gap.CountedGaps;
import org.synthesis.scoring.gap.EvidenceMap;
import org.synthesis.scoring.gap.GapMerge;
import org.synthesis.scoring.gap.GapRule;
import org.synthesis.scoring.gap.MapEntry;
import org.synthesis.scoring.gap.RatedGaps;
import org.synthesis.scoring.gap.RuledGap;
import org.synthesis.scoring.triangulation.Streams;

/** Evaluates the worked values of the table {@code gap}. */
final class GapVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put(
                    "gap-reasons",
                    in -> words(RatedGaps.reasons(rated(in)).stream().map(GapReason::code)))
            .put("gap-rule", GapVectors::rule)
            .put("gap-crosswalk", GapVectors::crosswalk)
            .put("gap-coded", GapVectors::coded)
            .put(
                    "review-colour",
                    in -> EvidenceClass.review(Coded.parse(ReviewConfidence.class, in.text("confidence")))
                            .code())
            .put(
                    "primary-class",
                    in -> EvidenceClass.primary(Coded.parse(StudyLimitation.class, in.text("limitation")))
                            .code())
            .put("evidence-map", GapVectors::map)
            .put("gap-fires", in -> said(fires(GapRule.valueOf(in.text("rule")), in)))
            .put("gaps", GapVectors::gaps)
            .buildOrThrow();

    private static final ImmutableList<FindingId> EVIDENCE = ImmutableList.of(new FindingId("FN1"));
    private static final RuleStep STEP =
            RuleStep.of(new Rule("given", RuleStatus.L, LocalizedText.EMPTY, ""), LocalizedText.EMPTY);

    private GapVectors() {}

    private static String words(Stream<String> words) {
        String all = words.collect(Collectors.joining(" "));
        return all.isEmpty() ? "none" : all;
    }

    private static String rule(Arguments in) {
        GapRule rule = GapRule.valueOf(in.text("of"));
        List<String> codes = new ArrayList<>();
        rule.type().ifPresent(type -> codes.add(type.code()));
        rule.reason().ifPresent(reason -> codes.add(reason.code()));
        rule.mapKind().ifPresent(kind -> codes.add(kind.code()));
        return words(codes.stream());
    }

    private static String crosswalk(Arguments in) {
        return words(
                GapCrosswalk.counterparts(Coded.parse(KnowledgeGapType.class, in.text("type"))
                                .orElseThrow())
                        .stream()
                        .map(KnowledgeGapType::code)
                        .sorted());
    }

    private static String coded(Arguments in) {
        GapType type = Coded.parse(GapType.class, in.text("type")).orElseThrow();
        return words(Stream.concat(
                GapCrosswalk.types(type).stream().map(KnowledgeGapType::code),
                GapCrosswalk.reasons(type).stream().map(GapReason::code)));
    }

    private static String said(Proposal<Optional<GapFiring>> said) {
        if (said instanceof Proposal.Undetermined<Optional<GapFiring>>) {
            return "undetermined";
        }
        return said.toOptional()
                .map(found -> found.isPresent() ? "fires" : "silent")
                .orElse("refused");
    }

    /** A study in some of four cells, and perhaps a review in the first of them: distinct studies, empty cells, the review's class. */
    private static String map(Arguments in) {
        List<String> cells = in.words("cells");
        List<MapEntry> entries = new ArrayList<>();
        cells.forEach(cell -> entries.add(entry("study", entries.size(), cell, EvidenceClass.PRIMARY_LOW)));
        if (in.has("review")) {
            Optional<ReviewConfidence> confidence = Coded.parse(ReviewConfidence.class, in.text("review"));
            entries.add(entry("review", entries.size(), cells.get(0), EvidenceClass.review(confidence)));
        }
        GapMap map = EvidenceMap.of(
                        ImmutableListMultimap.<MapVocabulary, String>builder()
                                .put(MapVocabulary.SUBJECT, "F1")
                                .putAll(MapVocabulary.OUTCOME, "a", "b", "c", "d")
                                .build(),
                        entries)
                .by(MapVocabulary.SUBJECT, MapVocabulary.OUTCOME);
        return map.total().primary() + " " + map.emptyCells().size() + " "
                + words(map.cell("F1", cells.get(0)).studies().byClass().keySet().stream()
                        .filter(kind -> !kind.isPrimary())
                        .map(EvidenceClass::code));
    }

    private static MapEntry entry(String study, int number, String outcome, EvidenceClass kind) {
        return new MapEntry(
                new FindingId("FN" + number),
                new StudyId(study),
                new SourceId(study),
                kind,
                AppraisalLevel.HIGH,
                Directness.DIRECT,
                ImmutableSetMultimap.of(MapVocabulary.SUBJECT, "F1", MapVocabulary.OUTCOME, outcome));
    }

    /** Levels that each domain takes off, none when not given, open when given as a question mark. */
    private static RatedGaps.Rated rated(Arguments in) {
        ImmutableList.Builder<DomainRating> domains = ImmutableList.builder();
        for (CertaintyDomain domain : CertaintyFramework.GRADE_FACTOR.required()) {
            String given = in.text(domain.code(), "0");
            domains.add(DomainRating.proposed(
                    domain,
                    given.equals("?")
                            ? Proposal.undetermined(LocalizedText.same("?"))
                            : Proposal.determined(-Integer.parseInt(given), STEP)));
        }
        return new RatedGaps.Rated(
                (int) in.number("studies", 5),
                CertaintyAssessment.of(
                        CertaintyFramework.GRADE_FACTOR,
                        Judgement.proposed(Proposal.determined(CertaintyLevel.HIGH, STEP)),
                        domains.build()),
                EVIDENCE);
    }

    private static OptionalInt count(Arguments in, String name) {
        String text = in.text(name, "?");
        return text.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static EmptySearch search(Arguments in) {
        return new EmptySearch(ImmutableList.of(), (int) in.number("studies", 5));
    }

    private static Triangulation streams(Arguments in) {
        ImmutableMap.Builder<KnowledgeSource, StreamDirection> streams = ImmutableMap.builder();
        for (KnowledgeSource source : KnowledgeSource.values()) {
            streams.put(source, direction(in, source.code()));
        }
        return Streams.triangulated(streams.buildOrThrow());
    }

    private static StreamDirection direction(Arguments in, String name) {
        return Coded.parse(StreamDirection.class, in.text(name, "silent")).orElseThrow();
    }

    private static Proposal<Optional<GapFiring>> fires(GapRule rule, Arguments in) {
        Thresholds standard = Thresholds.standard();
        return switch (rule) {
            case G1 -> CountedGaps.noStudies(new CountedGaps.Cell((int) in.number("studies"), search(in)), standard);
            case G2 -> CountedGaps.noReview(reviewed(in), standard);
            case G3 -> RatedGaps.imprecise(rated(in), standard);
            case G4 ->
                RatedGaps.biased(
                        rated(in),
                        in.has("serious") ? OptionalDouble.of(in.number("serious")) : OptionalDouble.empty(),
                        standard);
            case G5 -> RatedGaps.contradictory(rated(in), streams(in).code(), standard);
            case G6 ->
                CountedGaps.notHere(
                        new CountedGaps.Reach(
                                count(in, "home"), count(in, "youth"), count(in, "close-knit"), EVIDENCE, search(in)),
                        standard);
            case G7 ->
                CountedGaps.notEvaluated(
                        new CountedGaps.Practice(
                                EVIDENCE.get(0),
                                Coded.parse(PracticeSupport.class, in.text("support", "?")),
                                count(in, "municipalities"),
                                count(in, "evaluations")),
                        standard);
            case G8 ->
                CountedGaps.onlyCorrelates(
                        new CountedGaps.Timing(
                                (int) in.number("predictors", 0),
                                (int) in.number("correlates", 0),
                                (int) in.number("unknown", 0),
                                EVIDENCE),
                        standard);
            case G9 -> RatedGaps.oneKind(streams(in), EVIDENCE, standard);
            case G10 -> CountedGaps.howUnknown(working(in), standard);
            case G11 ->
                RatedGaps.practiceOpposes(
                        new RatedGaps.Conflict(
                                direction(in, "professional"),
                                Coded.parse(PracticeSupport.class, in.text("support", "?")),
                                direction(in, "sci-quant"),
                                Coded.parse(CertaintyLevel.class, in.text("certainty", "?")),
                                EVIDENCE),
                        standard);
            case G12 -> CountedGaps.protectionUntested(ends(in), standard);
        };
    }

    /** Reviews are written as year:confidence, with a question mark for a confidence that is not known. */
    private static CountedGaps.Reviewed reviewed(Arguments in) {
        List<String> reviews = in.has("reviews") ? in.words("reviews") : List.of();
        return new CountedGaps.Reviewed(
                (int) in.number("primary"),
                reviews.stream()
                        .map(review -> {
                            List<String> parts = Splitter.on(':').splitToList(review);
                            return new CountedGaps.Review(
                                    review,
                                    OptionalInt.of(Integer.parseInt(parts.get(0))),
                                    Coded.parse(ReviewConfidence.class, parts.get(1)));
                        })
                        .collect(ImmutableList.toImmutableList()),
                count(in, "year"),
                EVIDENCE);
    }

    private static CountedGaps.Working working(Arguments in) {
        ImmutableMap.Builder<EmmieDimension, Integer> quality = ImmutableMap.builder();
        for (EmmieDimension dimension : List.of(EmmieDimension.MECHANISM, EmmieDimension.IMPLEMENTATION)) {
            count(in, dimension.code()).ifPresent(level -> quality.put(dimension, level));
        }
        return new CountedGaps.Working(quality.buildOrThrow(), (int) in.number("recommendations", 1), EVIDENCE);
    }

    private static CountedGaps.Ends ends(Arguments in) {
        Optional<CountedGaps.EndTest> tested = switch (in.text("protective-end", "?")) {
            case "tested" -> Optional.of(CountedGaps.EndTest.TESTED);
            case "untested" -> Optional.of(CountedGaps.EndTest.UNTESTED);
            default -> Optional.empty();
        };
        return new CountedGaps.Ends(Coded.parse(Modifiability.class, in.text("modifiable", "?")), tested, EVIDENCE);
    }

    /** The rules asked for, merged: rules by gap, then the reasons, then open rules; or that a precise result closes the topic. */
    private static String gaps(Arguments in) {
        List<RuledGap> said = in.words("ask").stream()
                .map(GapRule::valueOf)
                .map(rule -> new RuledGap(rule, fires(rule, in)))
                .toList();
        Optional<LocalizedText> closed = in.has("low")
                ? RatedGaps.preciseNull(new Interval(in.number("low"), in.number("high"), 0.95), in.number("mid"))
                        .toOptional()
                : Optional.empty();
        GapTopic topic = new GapTopic(
                "F1",
                EcologicalLevel.FAMILY,
                LocalizedText.same("youth"),
                LocalizedText.same("monitoring"),
                LocalizedText.EMPTY,
                LocalizedText.same("recruitment"));
        TopicGaps gaps = GapMerge.of(topic, said, RatedGaps.reasons(rated(in)), closed);
        if (gaps.closed().isPresent()) {
            return "closed " + gaps.gaps().size() + " "
                    + gaps.closed().get().nl().replace(' ', '-');
        }
        return words(Stream.of(
                        gaps.gaps().stream()
                                .map(gap -> gap.firings().stream()
                                        .map(GapFiring::rule)
                                        .collect(Collectors.joining("+"))),
                        gaps.reasons().stream().map(GapReason::code),
                        gaps.open().stream().map(open -> "open:" + open.rule().id()))
                .flatMap(each -> each));
    }
}
