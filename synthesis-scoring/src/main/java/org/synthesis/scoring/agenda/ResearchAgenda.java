package org.synthesis.scoring.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.AgendaItem;
import org.synthesis.model.conclusion.AgendaPlace;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.gap.ResearchNeed;
import org.synthesis.model.gap.StudyFeature;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.gap.GapRule;
import org.synthesis.scoring.words.Phrases;

/**
 * The research agenda: every detected gap and every coded gap that is open, grouped by what one study would help.
 *
 * <p>A group is what one rule shows in factors, in interventions, or in the empty cells of one question. Where bias is the reason, a
 * group asks for the same design; where sources of knowledge are missing, for the same kind of source; results that contradict each
 * other stay apart when coders keep them apart, as each contradiction is a question of its own. What coders give high
 * priority comes first; then the item that most recommendations rest on; then the one in most things. The first ones stand on the
 * agenda, the others below the cut. All of this is our default ({@code L}).
 */
public final class ResearchAgenda {
    private static final Rule ORDER = new Rule(
            "agenda-order",
            RuleStatus.L,
            LocalizedText.of("volgorde van de onderzoeksagenda", "order of the research agenda"),
            "");

    private final EvidenceBase evidence;
    private final Conclusions conclusions;
    private final Thresholds thresholds;
    private final ImmutableMap<SubjectId, SubjectTriangulation> triangulations;

    private ResearchAgenda(EvidenceBase evidence, Conclusions conclusions) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.thresholds = evidence.protocol().thresholds();
        this.triangulations = Maps.uniqueIndex(conclusions.triangulations(), SubjectTriangulation::subject);
    }

    /**
     * {@return every item, most wanted first}
     *
     * @param evidence what was reported and coded
     * @param conclusions what follows from it, gaps included
     */
    public static ImmutableList<AgendaItem> of(EvidenceBase evidence, Conclusions conclusions) {
        return new ResearchAgenda(evidence, conclusions).items();
    }

    private ImmutableList<AgendaItem> items() {
        Map<String, AgendaGroup> groups = new LinkedHashMap<>();
        conclusions.detectedGaps().stream().flatMap(this::parts).forEach(part -> {
            String key = key(part);
            groups.computeIfAbsent(key, any -> new AgendaGroup(evidence, key, part))
                    .add(part);
        });
        List<Draft> drafts = new ArrayList<>();
        groups.values().forEach(group -> drafts.add(draft(group)));
        Set<GapId> answered =
                drafts.stream().flatMap(draft -> draft.coded().stream()).collect(Collectors.toSet());
        conclusions.gaps().stream()
                .filter(gap -> gap.status() != GapStatus.CLOSED && !answered.contains(gap.gap()))
                .flatMap(gap -> draft(gap).stream())
                .forEach(drafts::add);
        drafts.sort(order());
        ImmutableList.Builder<AgendaItem> items = ImmutableList.builder();
        for (int i = 0; i < drafts.size(); i++) {
            items.add(placed(drafts.get(i), i + 1, drafts.size()));
        }
        return items.build();
    }

    private Stream<AgendaGroup.Part> parts(TopicGaps topic) {
        return topic.gaps().stream().flatMap(gap -> gap.firings().stream().map(firing -> part(topic, gap, firing)));
    }

    private AgendaGroup.Part part(TopicGaps topic, DetectedGap gap, GapFiring firing) {
        GapRule rule = GapRule.valueOf(firing.rule());
        Optional<Subject> subject = subject(topic.key());
        Optional<String> question = topic.isCell() ? Optional.of(question(topic)) : Optional.empty();
        return new AgendaGroup.Part(
                topic,
                gap,
                firing,
                rule,
                rule.reason()
                        .flatMap(reason -> subject.map(found -> need(topic, found, gap, rule, reason))
                                .or(() -> question.map(of -> need(topic, of, reason)))),
                question);
    }

    private ResearchNeed need(TopicGaps topic, Subject subject, DetectedGap gap, GapRule rule, GapReason reason) {
        SubjectId id = subject.subjectId();
        ResearchNeed.Builder need =
                ResearchAdvices.needOf(
                        evidence, id, List.of(reason), gap.type().stream().toList())
                        .toBuilder();
        if (!topic.topic().comparator().isEmpty() && rule != GapRule.G12) {
            need.comparison(topic.topic().comparator());
        }
        if (rule == GapRule.G9) {
            need.addFeatures(speaksInNumbers(id) ? StudyFeature.WORDS : StudyFeature.NUMBERS);
        }
        return need.build();
    }

    /** The need of an empty cell: nothing was studied, so nothing is known of designs or comparisons. */
    private ResearchNeed need(TopicGaps topic, String question, GapReason reason) {
        LocalizedText home =
                evidence.concepts().label("country", evidence.protocol().homeCountry());
        ResearchNeed.Builder need = ResearchNeed.builder()
                .addReasons(reason)
                .kind(kind(question))
                .subject(topic.topic().subject())
                .setting(home)
                .home(home)
                .studies(0)
                .searchDate(evidence.protocol().searchDate());
        if (!topic.topic().population().isEmpty()) {
            need.population(topic.topic().population().map(ResearchAgenda::lowered));
        }
        if (!evidence.protocol().outcome().isEmpty()) {
            need.outcome(evidence.protocol().outcome().map(ResearchAgenda::lowered));
        }
        return need.build();
    }

    /** What most findings on a question are about. */
    private SubjectKind kind(String question) {
        Map<Boolean, Long> factors = evidence.findings().stream()
                .filter(finding -> ((Id) finding.question()).value().equals(question))
                .collect(Collectors.partitioningBy(
                        finding -> evidence.subjectsById().get(finding.subject()) instanceof Factor,
                        Collectors.counting()));
        return factors.getOrDefault(true, 0L) > factors.getOrDefault(false, 0L)
                ? SubjectKind.FACTOR
                : SubjectKind.INTERVENTION;
    }

    private boolean speaksInNumbers(SubjectId id) {
        return Optional.ofNullable(triangulations.get(id)).stream()
                .flatMap(found -> found.triangulation().streams().entrySet().stream())
                .anyMatch(stream -> stream.getValue() != StreamDirection.SILENT
                        && stream.getKey().isNumbers());
    }

    private Optional<Subject> subject(String key) {
        return evidence.subjectsById().entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The question that a cell of a map is in: its row or its column. */
    private String question(TopicGaps cell) {
        List<String> codes = List.of(cell.key().split("/", -1));
        return evidence.questions().stream()
                .map(question -> question.id().value())
                .filter(codes::contains)
                .findFirst()
                .orElse(cell.key());
    }

    private String key(AgendaGroup.Part part) {
        String start = part.rule().name() + "-"
                + part.question()
                        .orElseGet(() -> subject(part.topic().key())
                                .map(found -> (found instanceof Factor ? SubjectKind.FACTOR : SubjectKind.INTERVENTION)
                                        .code())
                                .orElse("practice"));
        if (part.need().isEmpty()) {
            return start;
        }
        ResearchNeed need = part.need().get();
        if (need.reasons().contains(GapReason.BIASED)) {
            return start + "-"
                    + need.bestDesign()
                            .map(best -> ResearchAdvices.oneStepHigher(best, thresholds)
                                    .toOptional()
                                    .map(DesignClass::code)
                                    .orElse(StudyFeature.REPLICATION.code()))
                            .orElse(StudyFeature.STRONGER_DESIGN.code());
        }
        if (need.reasons().contains(GapReason.INCONSISTENT)) {
            return start
                    + part.coded(evidence).stream().map(id -> "-" + id.value()).collect(Collectors.joining());
        }
        return start
                + need.features().stream().map(feature -> "-" + feature.code()).collect(Collectors.joining());
    }

    /** An item of which only the place is not yet known. */
    private record Draft(AgendaItem.Builder item, String key, ImmutableList<GapId> coded, int topics, int advised) {
        Draft {
            item.coded(coded);
        }
    }

    private Draft draft(AgendaGroup group) {
        ImmutableList<AgendaGroup.Part> parts = group.parts();
        ImmutableList<GapId> coded = parts.stream()
                .flatMap(part -> part.coded(evidence).stream())
                .distinct()
                .sorted(Comparator.comparing(GapId::value))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<RecommendationId> recommendations = parts.stream()
                .flatMap(part -> part.topic().recommendations().stream())
                .sorted(Comparator.comparing(RecommendationId::value))
                .collect(ImmutableSet.toImmutableSet());
        return new Draft(
                AgendaItem.builder()
                        .key(group.key())
                        .title(group.title())
                        .rule(group.rule().rule())
                        .topics(parts.stream().map(part -> part.topic().key()).toList())
                        .evidence(parts.stream()
                                .flatMap(part -> part.firing().evidence().stream())
                                .distinct()
                                .toList())
                        .searches(parts.stream()
                                .flatMap(part -> part.firing().search().stream())
                                .toList())
                        .advice(group.advice())
                        .codedPriority(priority(coded))
                        .recommendations(recommendations)
                        .municipalities(waiting(recommendations)),
                group.key(),
                coded,
                parts.size(),
                recommendations.size());
    }

    /** A gap of the coding sheet that no rule finds; only the advice of its makers is there. */
    private Optional<Draft> draft(GapConclusion conclusion) {
        return Optional.ofNullable(evidence.gapsById().get(conclusion.gap())).map(gap -> {
            ImmutableList<RecommendationId> recommendations = evidence.recommendations().stream()
                    .filter(recommendation -> recommendation.gaps().contains(gap.id()))
                    .map(recommendation -> recommendation.id())
                    .collect(ImmutableList.toImmutableList());
            return new Draft(
                    AgendaItem.builder()
                            .key(gap.id().value())
                            .title(gap.title())
                            .evidence(conclusion.evidence())
                            .advice(Proposal.notApplicable(LocalizedText.of(
                                    "Geen regel vindt deze lacune. Alleen het advies van de makers staat er.",
                                    "No rule finds this gap. Only the advice of the makers stands here.")))
                            .codedPriority(gap.priority())
                            .recommendations(recommendations)
                            .municipalities(waiting(recommendations)),
                    gap.id().value(),
                    ImmutableList.of(gap.id()),
                    0,
                    recommendations.size());
        });
    }

    private Optional<Priority> priority(ImmutableList<GapId> coded) {
        return coded.stream()
                .flatMap(id -> Stream.ofNullable(evidence.gapsById().get(id)))
                .map(EvidenceGap::priority)
                .min(Comparator.naturalOrder());
    }

    private ImmutableList<MunicipalityId> waiting(Collection<RecommendationId> recommendations) {
        Set<RecommendationId> wanted = ImmutableSet.copyOf(recommendations);
        return conclusions.localAdvice().stream()
                .filter(advice ->
                        advice.actions().stream().anyMatch(action -> wanted.contains(action.recommendation())))
                .map(LocalAdvice::municipality)
                .collect(ImmutableList.toImmutableList());
    }

    private Comparator<Draft> order() {
        return Comparator.comparing((Draft draft) -> !isHigh(draft))
                .thenComparingInt(draft -> -draft.advised())
                .thenComparingInt(draft -> -draft.topics())
                .thenComparing(Draft::key);
    }

    private boolean isHigh(Draft draft) {
        return priority(draft.coded()).filter(Priority.HIGH::equals).isPresent();
    }

    private AgendaItem placed(Draft draft, int number, int all) {
        boolean isOn = number <= thresholds.get(Threshold.AGENDA_MOST_ITEMS);
        LocalizedText priority =
                priority(draft.coded()).map(Priority::label).orElse(LocalizedText.of("niet gegeven", "not given"));
        return draft.item()
                .place(isOn ? AgendaPlace.AGENDA : AgendaPlace.FURTHER)
                .placed(RuleStep.of(
                        ORDER,
                        Phrases.say(
                                "Plaats {0} van {1}. Aanbevelingen die erop rusten: {2}; prioriteit volgens de makers: {3}; onderwerpen: {4}.",
                                "Place {0} of {1}. Recommendations that rest on it: {2}; priority by the makers: {3}; topics: {4}.",
                                Phrases.whole(number),
                                Phrases.whole(all),
                                Phrases.whole(draft.advised()),
                                priority,
                                Phrases.whole(draft.topics())),
                        thresholds,
                        Threshold.AGENDA_MOST_ITEMS))
                .build();
    }

    private static String lowered(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
