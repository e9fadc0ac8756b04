package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Run;
import org.synthesis.model.conclusion.AgendaItem;
import org.synthesis.model.conclusion.AgendaPlace;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.gap.ResearchAdvice;

/** What to study next: each item of the agenda with computed advice beside that of the coders; items below the cut in a table. */
final class AgendaBlocks {
    private final Material material;

    AgendaBlocks(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<AgendaItem> items = material.conclusions.researchAgenda();
        List<AgendaItem> further = items.stream()
                .filter(item -> item.place() == AgendaPlace.FURTHER)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(3, Keys.PART + "agenda", Word.AGENDA));
        blocks.add(Material.paragraph(Line.of(material.say(Word.AGENDA_INTRO))));
        int number = 0;
        for (AgendaItem item : items) {
            number++;
            if (item.place() == AgendaPlace.AGENDA) {
                blocks.add(card(item, number));
            }
        }
        if (!further.isEmpty()) {
            blocks.add(new Block.Fold(
                    Keys.PART + "agenda-further",
                    Line.of(material.say(Word.AGENDA_FURTHER, material.count(further.size()))),
                    ImmutableList.of(table(further))));
        }
        blocks.add(Material.paragraph(Line.of(material.say(Word.AGENDA_FILE)), "small"));
        return blocks;
    }

    private Block card(AgendaItem item, int number) {
        ImmutableList.Builder<Block.Fact> facts = ImmutableList.builder();
        Optional<ResearchAdvice> advice = item.advice().soFar();
        facts.add(material.fact(Word.AGENDA_WHY, why(item)));
        facts.add(material.fact(Word.AGENDA_COMPUTED, computed(item)));
        advice.ifPresent(found -> {
            facts.add(material.fact(Word.AGENDA_STUDY, Line.of(Plain.sentence(material.say(found.studyType())))));
            facts.add(material.fact(Word.AGENDA_DURATION, Line.of(material.say(found.duration()))));
        });
        if (!item.coded().isEmpty()) {
            facts.add(material.fact(Word.AGENDA_CODERS, coders(item)));
        }
        if (!item.advice().missing().isEmpty()) {
            facts.add(material.fact(Word.AGENDA_MISSING, Line.of(missing(item))));
        }
        facts.add(material.fact(Word.AGENDA_WAITS, waits(item)));
        if (!item.topics().isEmpty()) {
            facts.add(material.fact(Word.AGENDA_ABOUT, topics(item)));
        }
        String date = material.evidence.protocol().searchDate();
        facts.add(material.fact(
                Word.AGENDA_SEARCHED,
                date.isEmpty() ? material.absent(Word.AGENDA_NO_DATE) : Line.of(Dates.in(material.language, date))));
        return new Block.Card(
                Keys.PART + "agenda-" + item.key(),
                Line.of(number + ". " + material.say(item.title())),
                item.codedPriority().map(this::priority).orElse(Line.of("")),
                ImmutableList.of(new Block.Facts(facts.build())));
    }

    private Line priority(Priority priority) {
        return new Line(ImmutableList.<Run>builder()
                .addAll(material.line()
                        .quiet(material.say(Word.AGENDA_PRIORITY) + " ")
                        .line()
                        .runs())
                .addAll(GapTables.priority(material, priority).runs())
                .build());
    }

    private Line why(AgendaItem item) {
        List<String> said = new ArrayList<>();
        said.add(item.rule()
                .map(rule -> material.say(Word.AGENDA_RULE, rule.id(), material.say(rule.label())))
                .orElseGet(() -> material.say(Word.AGENDA_STATED)));
        if (!item.evidence().isEmpty()) {
            said.add(material.say(
                    Word.AGENDA_SHOWN, material.count(item.evidence().size())));
        }
        if (!item.searches().isEmpty()) {
            said.add(material.say(
                    Word.AGENDA_EMPTY, material.count(item.searches().size())));
        }
        return Line.of(String.join(" ", said));
    }

    private Line computed(AgendaItem item) {
        return item.advice()
                .soFar()
                .map(found -> Line.of(material.say(found.statement())))
                .orElseGet(() -> Line.of(material.say(item.reasonWithoutAdvice())));
    }

    private List<Line> coders(AgendaItem item) {
        return item.coded().stream()
                .flatMap(id -> Optional.ofNullable(material.evidence.gapsById().get(id)).stream())
                .map((EvidenceGap gap) -> material.line()
                        .key(gap.id())
                        .text(" " + material.say(gap.title()) + ": " + material.say(gap.advice()))
                        .quiet(" (" + material.say(gap.priority()) + ")")
                        .line())
                .toList();
    }

    private String missing(AgendaItem item) {
        return String.join(
                        "; ",
                        item.advice().missing().stream().map(material::say).toList())
                + ".";
    }

    private Line waits(AgendaItem item) {
        if (item.recommendations().isEmpty()) {
            return material.absent(Word.AGENDA_NONE_WAITS);
        }
        return material.line()
                .keys(item.recommendations())
                .text(
                        item.municipalities().isEmpty()
                                ? "."
                                : ". "
                                        + material.say(
                                                Word.AGENDA_WAITING_PLACES,
                                                material.count(
                                                        item.municipalities().size())))
                .line();
    }

    private Line topics(AgendaItem item) {
        Inline line = material.line();
        String before = "";
        for (String key : item.topics()) {
            line.text(before);
            Optional<Subject> subject = material.evidence.subjectsById().values().stream()
                    .filter(found -> found.subjectId().value().equals(key))
                    .findFirst();
            if (subject.isPresent()) {
                line.text(material.say(subject.get().label()) + " ").key(key);
            } else {
                line.text(material.conclusions.detectedGaps().stream()
                        .filter(topic -> topic.key().equals(key))
                        .findFirst()
                        .map((TopicGaps topic) -> material.say(topic.topic().subject()))
                        .orElse(key));
            }
            before = "; ";
        }
        return line.line();
    }

    private Block table(List<AgendaItem> items) {
        Grids grid = Grids.of("", material.say(Word.AGENDA_FURTHER, material.count(items.size())))
                .column(material.say(Word.GAP), "middle")
                .column(material.say(Word.AGENDA_COMPUTED), "wide")
                .column(material.say(Word.AGENDA_CODERS), "middle")
                .column(material.say(Word.AGENDA_WAITS), "narrow");
        items.forEach(item -> grid.row(
                Keys.PART + "agenda-" + item.key(),
                "",
                List.of(
                        Grids.cell(
                                material.line()
                                        .strong(material.say(item.title()))
                                        .line(),
                                item.topics().isEmpty() ? Line.of("") : topics(item)),
                        Grids.cell(computed(item)),
                        Grids.cell(item.coded().isEmpty() ? List.of(material.absent(Word.NO)) : coders(item)),
                        Grids.cell(waits(item)))));
        return grid.grid();
    }
}
