package org.synthesis.scoring.recommendation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.Grounding;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.conclusion.Findings;
import org.synthesis.scoring.conclusion.Rules;
import org.synthesis.scoring.conclusion.Tracer;
import org.synthesis.scoring.triangulation.Dissonance;
import org.synthesis.scoring.triangulation.Streams;
import org.synthesis.scoring.vocabulary.SeedVocabulary;

/**
 * What each recommendation rests on, what it lacks, and what the streams of evidence say about it.
 *
 * <p>Findings and sourced insights carry a recommendation; invented examples never do. A knowledge gap carries advice on research
 * and knowledge, not what a municipality should do.
 */
public final class RecommendationSynthesis {
    private final EvidenceBase evidence;
    private final ImmutableMap<SubjectId, SubjectConclusion> subjects;
    private final Tracer tracer;

    private RecommendationSynthesis(EvidenceBase evidence, Iterable<SubjectConclusion> subjects, Tracer tracer) {
        this.evidence = evidence;
        this.subjects = Maps.uniqueIndex(subjects, SubjectConclusion::subject);
        this.tracer = tracer;
    }

    /**
     * {@return the synthesis of recommendations on an evidence base, of its own or of others}
     *
     * @param subjects what was concluded on each subject, for the certainty of what advice rests on
     */
    public static RecommendationSynthesis using(
            EvidenceBase evidence, Iterable<SubjectConclusion> subjects, Tracer tracer) {
        return new RecommendationSynthesis(evidence, subjects, tracer);
    }

    /**
     * {@return the conclusion on every recommendation}
     *
     * @param subjects what was concluded on each subject, for the certainty of what advice rests on
     */
    public static ImmutableList<RecommendationConclusion> of(
            EvidenceBase evidence, Iterable<SubjectConclusion> subjects, Tracer tracer) {
        RecommendationSynthesis synthesis = using(evidence, subjects, tracer);
        return evidence.recommendations().stream().map(synthesis::conclude).collect(ImmutableList.toImmutableList());
    }

    /** {@return the conclusion on one recommendation} */
    public RecommendationConclusion conclude(Recommendation recommendation) {
        List<ResearchFinding> findings = findings(recommendation.findings());
        List<ResearchFinding> counter = findings(recommendation.counterFindings());
        List<PracticeInsight> insights = insights(recommendation);
        List<PracticeInsight> sourced = insights.stream()
                .filter(insight -> insight.sourcing() == Sourcing.SOURCED)
                .toList();
        boolean stopsHarm = stopsHarm(findings);
        Grounding grounding = grounding(recommendation, findings, sourced);
        Weighing weighing = Weighing.of(recommendation, grounding, findings, evidence, subjects);
        Triangulation sources = triangulation(findings, counter, sourced, stopsHarm);
        Optional<LocalizedText> moderator = moderator(recommendation, findings);
        return RecommendationConclusion.builder()
                .recommendation(recommendation.id())
                .grounding(grounding)
                .findings(Findings.ids(findings))
                .insights(ids(sourced))
                .counterFindings(Findings.ids(counter))
                .stopsHarm(stopsHarm)
                .lacks(lacks(grounding, findings, insights))
                .triangulation(sources)
                .certainty(weighing.certainty())
                .type(weighing.type())
                .openCriteria(weighing.openCriteria())
                .strengthCheck(weighing.strengthCheck())
                .wording(AdviceWording.contested(weighing.wording(), sources, moderator))
                .statement(LocalizedText.of(
                        recommendation.action().in(Language.NL) + " (rust op: "
                                + grounding.label().nl() + ")",
                        recommendation.action().in(Language.EN) + " (rests on: "
                                + grounding.label().en() + ")"))
                .trace(tracer.trace(
                        rules(weighing, Dissonance.text(sources, moderator)),
                        Iterables.concat(
                                ImmutableList.of(recommendation.id()),
                                Findings.ids(findings),
                                ids(sourced),
                                Findings.ids(counter),
                                recommendation.gaps(),
                                weighed(weighing)),
                        thresholds(weighing)))
                .build();
    }

    /** What makes the difference when sources contradict each other: what is known to change what a factor among the grounds does. */
    private static Optional<LocalizedText> moderator(Recommendation recommendation, List<ResearchFinding> findings) {
        return Stream.concat(
                        recommendation.targets().stream(), findings.stream().map(ResearchFinding::subject))
                .flatMap(subject -> SeedVocabulary.moderatorsOf(subject.value()).stream())
                .map(term -> term.concept().label())
                .findFirst();
    }

    private static ImmutableList<Rule> rules(Weighing weighing, Proposal<LocalizedText> contradiction) {
        return Stream.of(
                        Stream.of(Rules.GROUNDS, Rules.TRIANGULATION),
                        weighing.critical().stream().map(subject -> RecommendationRules.CRITICAL),
                        weighing.type().proposed().steps().stream().map(RuleStep::rule),
                        contradiction.steps().stream().map(RuleStep::rule))
                .flatMap(found -> found)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Everything the certainty of the critical evidence came from. */
    private static ImmutableList<Id> weighed(Weighing weighing) {
        return weighing.critical().stream()
                .flatMap(subject -> Stream.concat(Stream.<Id>of(subject.subject()), subject.findings().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<Threshold, Double> thresholds(Weighing weighing) {
        ImmutableMap.Builder<Threshold, Double> used = ImmutableMap.builder();
        weighing.critical()
                .forEach(subject -> subject.certainty().ifPresent(certainty -> used.putAll(certainty.thresholds())));
        return used.buildKeepingLast();
    }

    /** Whether every intervention among the grounds shows harm there: one harmful example does not turn advice around. */
    private boolean stopsHarm(List<ResearchFinding> findings) {
        Set<SubjectId> interventions = new HashSet<>();
        Set<SubjectId> harmful = new HashSet<>();
        for (ResearchFinding finding : findings) {
            if (finding.subject() instanceof InterventionId) {
                interventions.add(finding.subject());
                if (finding.publishedDirection().equals(Optional.of(Direction.HARM_UP))) {
                    harmful.add(finding.subject());
                }
            }
        }
        return !interventions.isEmpty() && harmful.equals(interventions);
    }

    private List<ResearchFinding> findings(List<FindingId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(evidence.findingsById().get(id)))
                .toList();
    }

    private List<PracticeInsight> insights(Recommendation recommendation) {
        return recommendation.insights().stream()
                .flatMap(id -> Stream.ofNullable(evidence.insightsById().get(id)))
                .toList();
    }

    private static ImmutableList<FindingId> ids(List<PracticeInsight> insights) {
        return insights.stream().map(PracticeInsight::id).collect(ImmutableList.toImmutableList());
    }

    private static Grounding grounding(
            Recommendation recommendation, List<ResearchFinding> findings, List<PracticeInsight> sourced) {
        if (!findings.isEmpty()) {
            return sourced.isEmpty() ? Grounding.FINDINGS_ONLY : Grounding.FINDINGS_AND_INSIGHTS;
        }
        if (!sourced.isEmpty()) {
            return Grounding.INSIGHTS_ONLY;
        }
        boolean aboutKnowledge = recommendation.addressee() != Addressee.MUNICIPALITY;
        return aboutKnowledge && !recommendation.gaps().isEmpty() ? Grounding.GAPS_ONLY : Grounding.UNGROUNDED;
    }

    private static ImmutableList<LocalizedText> lacks(
            Grounding grounding, List<ResearchFinding> findings, List<PracticeInsight> insights) {
        ImmutableList.Builder<LocalizedText> lacks = ImmutableList.builder();
        List<PracticeInsight> invented = insights.stream()
                .filter(insight -> insight.sourcing() == Sourcing.ILLUSTRATIVE)
                .toList();
        if (grounding == Grounding.UNGROUNDED) {
            lacks.add(LocalizedText.of(
                    "geen enkele grond: geen bevinding en geen inzicht met bron",
                    "no grounds at all: no finding and no sourced insight"));
        } else if (findings.isEmpty()) {
            lacks.add(LocalizedText.of("geen onderzoek", "no finding from research"));
        } else if (findings.stream().noneMatch(Findings::isInformative)) {
            lacks.add(LocalizedText.of(
                    "geen onderzoek dat duidelijk laat zien of het helpt", "no finding with a verified direction"));
        }
        if (!findings.isEmpty()) {
            if (findings.stream().allMatch(finding -> finding.directness() == Directness.ANALOGUE)) {
                lacks.add(LocalizedText.of(
                        "alleen onderzoek uit een ander vakgebied", "evidence from another field only"));
            } else if (findings.stream().noneMatch(finding -> finding.directness() == Directness.DIRECT)) {
                lacks.add(LocalizedText.of(
                        "geen onderzoek dat de uitkomst zelf meet",
                        "no direct evidence on the outcome of the question"));
            }
            if (findings.stream().noneMatch(ResearchFinding::fromHome)) {
                lacks.add(LocalizedText.of("geen onderzoek uit Nederland", "no evidence from the Netherlands"));
            }
        }
        if (insights.size() == invented.size() && grounding != Grounding.UNGROUNDED) {
            lacks.add(LocalizedText.of("geen ervaring uit de praktijk met een bron", "no sourced practice insight"));
        }
        if (!invented.isEmpty()) {
            String keys = String.join(
                    ", ", invented.stream().map(insight -> insight.id().value()).toList());
            lacks.add(LocalizedText.of(
                    "verzonnen voorbeeld telt niet mee: " + keys, "an invented example does not count: " + keys));
        }
        return lacks.build();
    }

    private Triangulation triangulation(
            List<ResearchFinding> findings,
            List<ResearchFinding> counter,
            List<PracticeInsight> sourced,
            boolean stopsHarm) {
        ListMultimap<KnowledgeSource, StreamDirection> said = ArrayListMultimap.create();
        for (ResearchFinding finding : findings) {
            if (Findings.isInformative(finding)) {
                said.put(evidence.knowledgeSource(finding), supporting(finding.direction(), stopsHarm));
            }
        }
        for (ResearchFinding finding : counter) {
            if (Findings.isInformative(finding)) {
                said.put(
                        evidence.knowledgeSource(finding),
                        finding.direction() == Direction.NO_ASSOCIATION
                                ? StreamDirection.NO_EFFECT
                                : StreamDirection.OPPOSES);
            }
        }
        sourced.forEach(insight -> said.put(evidence.knowledgeSource(insight), StreamDirection.SUPPORTS));
        return Streams.triangulated(Arrays.stream(KnowledgeSource.values())
                .collect(ImmutableMap.toImmutableMap(source -> source, source -> Streams.together(said.get(source)))));
    }

    /** What a finding named as a ground says; advice to stop is supported by harm and not by less harm. */
    private static StreamDirection supporting(Direction direction, boolean stopsHarm) {
        return switch (direction) {
            case NO_ASSOCIATION -> StreamDirection.NO_EFFECT;
            case MIXED, UNCLEAR -> StreamDirection.MIXED;
            case HARM_DOWN -> stopsHarm ? StreamDirection.OPPOSES : StreamDirection.SUPPORTS;
            case HARM_UP -> StreamDirection.SUPPORTS;
        };
    }
}
