package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.conclusion.TraceInput;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.gap.OpenGapRule;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Puts together what rules say of one topic: rules that show the same kind of gap become one gap with a list of rules. */
public final class GapMerge {
    private GapMerge() {}

    /**
     * {@return the gaps of a topic; none when a precise result closes it}
     *
     * @param topic what it is about
     * @param said what each rule says, in the order of the rules, at least one
     * @param reasons what certainty says of why the evidence does not answer, main reason first; those of the rules follow
     * @param closed that there is little or no difference, when a precise result says so
     */
    public static TopicGaps of(
            GapTopic topic, Collection<RuledGap> said, Iterable<GapReason> reasons, Optional<LocalizedText> closed) {
        ImmutableList<DetectedGap> gaps = closed.isPresent() ? ImmutableList.of() : merged(topic, said);
        ImmutableList<OpenGapRule> open = closed.isPresent()
                ? ImmutableList.of()
                : said.stream()
                        .filter(each -> !each.said().missing().isEmpty())
                        .map(each ->
                                new OpenGapRule(each.rule().rule(), each.said().missing()))
                        .collect(ImmutableList.toImmutableList());
        ImmutableSet.Builder<GapReason> all = ImmutableSet.builder();
        if (!gaps.isEmpty()) {
            all.addAll(reasons);
            gaps.forEach(gap -> all.addAll(gap.reasons()));
        }
        return TopicGaps.builder()
                .topic(topic)
                .reasons(all.build())
                .gaps(gaps)
                .open(open)
                .closed(closed)
                .statement(statement(topic, gaps, closed))
                .trace(trace(topic, said))
                .build();
    }

    private static ImmutableList<DetectedGap> merged(GapTopic topic, Collection<RuledGap> said) {
        Map<Optional<KnowledgeGapType>, List<RuledGap>> byType = new LinkedHashMap<>();
        said.stream()
                .filter(each -> firing(each).isPresent())
                .forEach(each -> byType.computeIfAbsent(each.rule().type(), type -> new ArrayList<>())
                        .add(each));
        return byType.entrySet().stream()
                .map(entry -> gap(topic, entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static DetectedGap gap(GapTopic topic, Optional<KnowledgeGapType> type, List<RuledGap> rules) {
        ImmutableList<GapFiring> firings =
                rules.stream().flatMap(each -> firing(each).stream()).collect(ImmutableList.toImmutableList());
        return new DetectedGap(
                type,
                rules.stream()
                        .flatMap(each -> each.rule().reason().stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                rules.stream().flatMap(each -> each.rule().mapKind().stream()).findFirst(),
                firings,
                ImmutableList.of(),
                LocalizedText.of(
                        topic.subject().nl() + ": "
                                + firings.stream()
                                        .map(firing -> firing.step().because().nl())
                                        .collect(Collectors.joining("; "))
                                + ".",
                        topic.subject().en() + ": "
                                + firings.stream()
                                        .map(firing -> firing.step().because().en())
                                        .collect(Collectors.joining("; "))
                                + "."));
    }

    private static Optional<GapFiring> firing(RuledGap each) {
        return each.said().toOptional().flatMap(found -> found);
    }

    private static LocalizedText statement(
            GapTopic topic, ImmutableList<DetectedGap> gaps, Optional<LocalizedText> closed) {
        if (closed.isPresent()) {
            return LocalizedText.of(
                    topic.subject().nl() + " " + closed.get().nl() + "; dat is een antwoord, geen lacune.",
                    topic.subject().en() + " " + closed.get().en() + "; that is an answer, not a gap.");
        }
        if (gaps.isEmpty()) {
            return LocalizedText.of(
                    topic.subject().nl() + ": geen lacune gevonden.",
                    topic.subject().en() + ": no gap found.");
        }
        List<LocalizedText> kinds = gaps.stream().map(GapMerge::kind).toList();
        return LocalizedText.of(
                topic.subject().nl() + ": "
                        + kinds.stream().map(LocalizedText::nl).collect(Collectors.joining("; ")) + ".",
                topic.subject().en() + ": "
                        + kinds.stream().map(LocalizedText::en).collect(Collectors.joining("; ")) + ".");
    }

    private static LocalizedText kind(DetectedGap gap) {
        return Stream.<Optional<? extends Coded>>of(gap.type(), gap.mapKind())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Coded::label)
                .orElseThrow(() -> new AssertionError("a gap of no kind: " + gap));
    }

    /** The rules that were asked, every number they compared with, and the topic itself as what they were asked of. */
    private static Trace trace(GapTopic topic, Collection<RuledGap> said) {
        Map<Threshold, Double> thresholds = new LinkedHashMap<>();
        said.forEach(each -> each.said().steps().forEach(step -> thresholds.putAll(step.thresholds())));
        return new Trace(
                said.stream().map(each -> each.rule().rule()).collect(ImmutableList.toImmutableList()),
                ImmutableList.of(new TraceInput(topic.key(), Fingerprint.of(topic))),
                ImmutableMap.copyOf(thresholds));
    }
}
