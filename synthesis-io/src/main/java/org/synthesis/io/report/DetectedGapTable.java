package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.id.GapId;
import org.synthesis.model.judgement.Rule;

/** Gaps that rules detect, topic by topic, beside the gaps that sources or coders state. */
final class DetectedGapTable {
    private final Material material;

    DetectedGapTable(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<TopicGaps> topics = material.conclusions.detectedGaps().stream()
                .filter(topic -> !topic.gaps().isEmpty())
                .toList();
        List<TopicGaps> advised = topics.stream()
                .filter(topic -> !topic.recommendations().isEmpty())
                .toList();
        List<TopicGaps> others = topics.stream()
                .filter(topic -> topic.recommendations().isEmpty())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(3, Keys.PART + "detected-gaps", Word.DETECTED_GAPS));
        blocks.add(Material.paragraph(Line.of(material.say(Word.DETECTED_INTRO))));
        blocks.addAll(beside());
        blocks.add(summary(topics));
        blocks.add(Material.paragraph(Line.of(material.say(Word.DETECTED_TABLE_FILE)), "small"));
        if (!advised.isEmpty()) {
            blocks.add(new Block.Fold(
                    Keys.PART + "advised-detected-gaps",
                    Line.of(material.say(Word.DETECTED_ALL, material.count(advised.size()))),
                    ImmutableList.of(table(advised))));
        }
        if (!others.isEmpty()) {
            blocks.add(new Block.Fold(
                    Keys.PART + "more-detected-gaps",
                    Line.of(material.say(Word.DETECTED_MORE, material.count(others.size()))),
                    ImmutableList.of(table(others))));
        }
        return blocks;
    }

    /** Which stated gaps the rules find too, and which they do not. */
    private List<Block> beside() {
        List<GapId> missed = material.conclusions.codedGapsNotDetected();
        List<GapId> found = material.conclusions.gaps().stream()
                .map(conclusion -> conclusion.gap())
                .filter(gap -> !missed.contains(gap))
                .toList();
        List<Line> lines = new ArrayList<>();
        stated(lines, Word.DETECTED_CONFIRMED, found);
        stated(lines, Word.DETECTED_STATED_ONLY, missed);
        return lines.isEmpty() ? List.of() : List.of(Material.items(lines));
    }

    private void stated(List<Line> lines, Word intro, List<GapId> gaps) {
        if (!gaps.isEmpty()) {
            Inline line = material.line().strong(material.say(intro));
            String before = " ";
            for (GapId id : gaps) {
                line.text(before)
                        .key(id)
                        .text(Optional.ofNullable(material.evidence.gapsById().get(id))
                                .map((EvidenceGap gap) -> " " + material.say(gap.title()))
                                .orElse(""));
                before = "; ";
            }
            lines.add(line.text(".").line());
        }
    }

    /** What each rule finds, most topics first. */
    private Block summary(List<TopicGaps> topics) {
        int count = topics.stream().mapToInt(topic -> topic.gaps().size()).sum();
        Grids grid = Grids.of(
                        "", material.say(Word.DETECTED_SUMMARY, material.count(count), material.count(topics.size())))
                .column(material.say(Word.DETECTED_RULE), "wide")
                .column(material.say(Word.DETECTED_TOPICS), "narrow")
                .column(material.say(Word.DETECTED_ADVISED), "narrow")
                .column(material.say(Word.DETECTED_ALSO), "narrow");
        SetMultimap<Rule, GapOfTopic> byRule = LinkedHashMultimap.create();
        topics.forEach(topic -> topic.gaps()
                .forEach(gap ->
                        gap.firings().forEach(firing -> byRule.put(firing.step().rule(), new GapOfTopic(topic, gap)))));
        byRule.asMap().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Rule, Collection<GapOfTopic>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().id()))
                .forEach(entry -> grid.row(
                        "",
                        "",
                        List.of(
                                Grids.cell(material.line()
                                        .text(Plain.capital(
                                                material.say(entry.getKey().label())))
                                        .quiet(material.say(
                                                Word.DETECTED_RULE_ID,
                                                entry.getKey().id()))
                                        .line()),
                                Grids.cell(material.count(entry.getValue().size())),
                                Grids.cell(counted(
                                        entry.getValue(),
                                        found ->
                                                !found.topic().recommendations().isEmpty())),
                                Grids.cell(counted(
                                        entry.getValue(),
                                        found -> !found.gap().coded().isEmpty())))));
        return grid.grid();
    }

    /** A gap with what it is about. */
    private record GapOfTopic(TopicGaps topic, DetectedGap gap) {}

    private String counted(Collection<GapOfTopic> found, Predicate<GapOfTopic> which) {
        return material.count((int) found.stream().filter(which).count());
    }

    private Block table(List<TopicGaps> topics) {
        int count = topics.stream().mapToInt(topic -> topic.gaps().size()).sum();
        Grids grid = Grids.of(
                        "", material.say(Word.DETECTED_TABLE, material.count(topics.size()), material.count(count)))
                .column(material.say(Word.DETECTED_TOPIC), "middle")
                .column(material.say(Word.DETECTED_WHAT), "wide")
                .column(material.say(Word.DETECTED_REASON), "middle")
                .column(material.say(Word.DETECTED_BOTH), "narrow");
        topics.forEach(topic -> grid.row(
                "",
                "",
                List.of(
                        Grids.cell(topic(topic)),
                        Grids.cell(topic.gaps().stream().map(this::gap).toList()),
                        Grids.cell(topic.reasons().stream()
                                .map(reason -> Line.of(material.say(reason)))
                                .limit(1)
                                .toList()),
                        Grids.cell(
                                topic.coded().isEmpty()
                                        ? material.absent(Word.NO)
                                        : material.line().keys(topic.coded()).line()))));
        return grid.grid();
    }

    private List<Line> topic(TopicGaps topic) {
        List<Line> lines = new ArrayList<>();
        Inline name = material.line().strong(material.say(topic.topic().subject()));
        boolean subject = material.evidence.subjectsById().values().stream()
                .map(Subject::subjectId)
                .anyMatch(id -> id.value().equals(topic.key()));
        lines.add((subject ? name.text(" ").key(topic.key()) : name).line());
        lines.add(material.line()
                .quiet(
                        topic.isCell()
                                ? material.say(Word.DETECTED_CELL)
                                : material.say(topic.topic().level()))
                .line());
        if (!topic.recommendations().isEmpty()) {
            lines.add(material.line()
                    .quiet(material.say(Word.RECOMMENDATIONS) + ": ")
                    .keys(topic.recommendations())
                    .line());
        }
        return lines;
    }

    private Line gap(DetectedGap gap) {
        return material.line()
                .linked(material.say(gap.statement()))
                .text(" ")
                .as(
                        Look.QUIET,
                        "(" + gap.firings().stream().map(GapFiring::rule).collect(Collectors.joining(", ")) + ")")
                .line();
    }
}
