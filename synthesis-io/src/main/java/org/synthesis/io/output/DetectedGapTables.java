package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Map;
import org.synthesis.model.Conclusions;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Gaps that rules detect, one line for each kind at each topic, and the rules that could not tell, one line for what they lack. */
final class DetectedGapTables {
    private DetectedGapTables() {}

    static String gaps(Conclusions conclusions) {
        return Table.<GapOfTopic>columns(table -> table.text(
                                "about", g -> g.topic().topic().key())
                        .code("level", g -> g.topic().topic().level())
                        .both("subject", g -> g.topic().topic().subject())
                        .both("population", g -> g.topic().topic().population())
                        .both("comparator", g -> g.topic().topic().comparator())
                        .both("outcome", g -> g.topic().topic().outcome())
                        .text("type", g -> g.gap().type().map(Coded::code).orElse(""))
                        .text("map_gap", g -> g.gap().mapKind().map(Coded::code).orElse(""))
                        .list("reasons", g -> codes(g.gap().reasons()))
                        .text(
                                "main_reason",
                                g -> g.topic().reasons().stream()
                                        .findFirst()
                                        .map(Coded::code)
                                        .orElse(""))
                        .list(
                                "rules",
                                g -> g.gap().firings().stream()
                                        .map(GapFiring::rule)
                                        .toList())
                        .list(
                                "rule_status",
                                g -> g.gap().firings().stream()
                                        .map(firing -> firing.step().rule().status())
                                        .distinct()
                                        .toList())
                        .list(
                                "finding_ids",
                                g -> g.gap().firings().stream()
                                        .flatMap(firing -> firing.evidence().stream())
                                        .distinct()
                                        .toList())
                        .list("searched", g -> searched(g.gap()))
                        .list("coded_gap_ids", g -> g.gap().coded())
                        .list("recommendation_ids", g -> g.topic().recommendations())
                        .both("statement", g -> g.gap().statement()))
                .of(conclusions.detectedGaps().stream()
                        .flatMap(topic -> topic.gaps().stream().map(gap -> new GapOfTopic(topic, gap)))
                        .toList());
    }

    private record GapOfTopic(TopicGaps topic, DetectedGap gap) {}

    private static ImmutableList<String> codes(ImmutableList<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(ImmutableList.toImmutableList());
    }

    /** What was looked for and not found, for instance {@code subject=F03, region=home (0 of 4)}. */
    private static ImmutableList<String> searched(DetectedGap gap) {
        return searched(gap.firings().stream()
                .flatMap(firing -> firing.search().stream())
                .toList());
    }

    static ImmutableList<String> searched(List<EmptySearch> searches) {
        return searches.stream()
                .map(search -> String.join(
                                ", ",
                                search.conditions().stream()
                                        .map(Object::toString)
                                        .toList())
                        + " (0 of " + search.lookedThrough() + ")")
                .collect(ImmutableList.toImmutableList());
    }

    static String open(Conclusions conclusions) {
        SetMultimap<Lack, String> topics = LinkedHashMultimap.create();
        conclusions
                .detectedGaps()
                .forEach(topic -> topic.open()
                        .forEach(open -> open.missing()
                                .forEach(missing -> topics.put(
                                        new Lack(open.rule(), missing),
                                        topic.topic().key()))));
        return Table.<Map.Entry<Lack, java.util.Collection<String>>>columns(table -> table.text(
                                "rule", entry -> entry.getKey().rule().id())
                        .both("shows", entry -> entry.getKey().rule().label())
                        .both("missing", entry -> entry.getKey().missing())
                        .text("n_topics", entry -> entry.getValue().size())
                        .list("about", Map.Entry::getValue))
                .of(topics.asMap().entrySet());
    }

    private record Lack(Rule rule, LocalizedText missing) {}
}
