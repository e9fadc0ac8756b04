package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.source.Source;

/**
 * Summary-of-findings tables as GRADE has them: a row for each factor or intervention, with letters that lead to explanations below
 * the table. Numbers of studies and participants are those of each source, never added up, as sources overlap.
 */
final class SummaryOfFindings {
    private static final int LETTERS = 26;

    private final Material material;
    private final SubjectCells cells;

    SummaryOfFindings(Material material, SubjectCells cells) {
        this.material = material;
        this.cells = cells;
    }

    /**
     * {@return a table with its explanations}
     *
     * @param name what the names of its explanations begin with
     * @param caption what the table shows
     * @param conclusions one row each; the row of a factor is the one its key leads to
     */
    List<Block> of(String name, String caption, List<SubjectConclusion> conclusions) {
        Map<String, Block.Note> notes = new LinkedHashMap<>();
        Grids grid = Grids.of("", caption)
                .column(material.say(Word.SUBJECT_AND_OUTCOME), "middle")
                .column(material.say(Word.SOF_RESEARCH), "middle")
                .column(material.say(Word.SOF_EFFECT), "narrow")
                .column(material.say(Word.CERTAINTY), "middle")
                .column(material.say(Word.SOF_MEANING), "wide");
        for (SubjectConclusion conclusion : conclusions) {
            Subject subject =
                    material.subject(conclusion.subject()).orElseThrow(() -> new AssertionError(conclusion.subject()));
            boolean factor = subject instanceof Factor;
            grid.row(
                    factor ? material.keys.anchor("factor", conclusion.key()) : "",
                    conclusion.mayHarm() ? "warning" : "",
                    List.of(
                            Grids.cell(subject(subject, conclusion)),
                            Grids.cell(research(conclusion)),
                            Grids.cell(effect(conclusion)),
                            Grids.cell(cells.certainty(conclusion, notes(name, conclusion, notes))),
                            Grids.cell(meaning(subject, conclusion))));
        }
        return notes.isEmpty()
                ? List.of(grid.grid())
                : List.of(
                        grid.grid(),
                        new Block.Notes(Line.of(material.say(Word.SOF_NOTES)), ImmutableList.copyOf(notes.values())));
    }

    private List<Line> subject(Subject subject, SubjectConclusion conclusion) {
        List<Line> lines = new ArrayList<>();
        Inline name = material.line().strong(material.say(subject.label())).text(" ");
        if (subject instanceof Factor factor) {
            lines.add(name.as(Look.KEY, conclusion.key()).line());
            lines.add(Line.of(material.say(factor.role())
                    + (factor.isAggregate() ? ", " + material.say(Word.AGGREGATE) : "")
                    + "; "
                    + material.say(factor.modifiability())));
        } else {
            lines.add(name.key(conclusion.subject()).line());
        }
        String outcomes = material.findings(conclusion.findings()).stream()
                .map(finding -> material.evidence.outcomesById().get(finding.outcome()))
                .filter(Objects::nonNull)
                .map(outcome -> material.say(outcome.label()))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!outcomes.isEmpty()) {
            lines.add(material.line()
                    .quiet(material.say(Word.SOF_OUTCOMES, outcomes))
                    .line());
        }
        return lines;
    }

    /** Directions, then the numbers of each source: those of its findings, or else those of the source. */
    private List<Line> research(SubjectConclusion conclusion) {
        List<Line> lines = new ArrayList<>(cells.directions(conclusion));
        Map<SourceId, List<ResearchFinding>> bySource = material.findings(conclusion.findings()).stream()
                .collect(Collectors.groupingBy(ResearchFinding::source, LinkedHashMap::new, Collectors.toList()));
        List<SourceId> open = new ArrayList<>();
        bySource.forEach((id, list) -> {
            Set<String> numbers = new LinkedHashSet<>();
            most(list, ReportedEffect::studies, material.source(id).map(Source::studies))
                    .ifPresent(k -> numbers.add("k = " + material.count(k)));
            OptionalInt people =
                    most(list, ReportedEffect::participants, material.source(id).map(Source::participants));
            people.ifPresent(n -> numbers.add("n = " + material.count(n)));
            if (people.isEmpty()) {
                open.add(id);
            }
            if (!numbers.isEmpty()) {
                lines.add(material.line()
                        .as(Look.NUMBER, String.join("; ", numbers))
                        .text(" ")
                        .key(list.get(0).id())
                        .line());
            }
        });
        if (!open.isEmpty()) {
            lines.add(
                    open.size() == bySource.size()
                            ? material.absent(Word.SOF_NO_COUNTS)
                            : material.line()
                                    .as(Look.ABSENT, material.say(Word.SOF_PARTLY) + " ")
                                    .keys(open)
                                    .line());
        }
        return lines;
    }

    /** The largest number that findings of one source give; one that is withheld counts as not given. */
    private static OptionalInt most(
            List<ResearchFinding> findings,
            Function<ReportedEffect, OptionalInt> number,
            Optional<OptionalInt> ofSource) {
        OptionalInt most = findings.stream()
                .filter(finding -> !finding.withholdsNumber())
                .map(ResearchFinding::effect)
                .map(number)
                .flatMapToInt(OptionalInt::stream)
                .max();
        return most.isPresent() ? most : ofSource.orElse(OptionalInt.empty());
    }

    private List<Line> effect(SubjectConclusion conclusion) {
        return conclusion.headline().isPresent()
                ? cells.size(conclusion)
                : List.of(Line.of(material.say(
                        Word.SOF_DIRECTION_ONLY,
                        Material.verdictSign(conclusion.verdict()) + " " + material.verdict(conclusion))));
    }

    private List<Line> meaning(Subject subject, SubjectConclusion conclusion) {
        List<Line> lines = new ArrayList<>(cells.together(conclusion));
        int last = lines.size() - 1;
        if (subject instanceof Factor) {
            String order = conclusion.temporalOrders().isEmpty()
                    ? material.say(Word.NOT_CODED)
                    : conclusion.temporalOrders().stream().map(material::say).collect(Collectors.joining(", "));
            lines.add(
                    last,
                    material.line()
                            .quiet(material.say(Word.ORDER_IN_TIME) + ": " + order)
                            .line());
        }
        lines.add(
                lines.size() - 1,
                material.line()
                        .quiet(material.say(Word.SOF_FROM_HOME, material.yesNo(conclusion.fromHome())))
                        .line());
        return lines;
    }

    /** The explanations of a row, in the order of the domains; one that stands below the table already keeps its letter. */
    private List<Block.Note> notes(String name, SubjectConclusion conclusion, Map<String, Block.Note> notes) {
        return conclusion
                .certainty()
                .map(certainty -> certainty.changes().stream()
                        .map(material::say)
                        .map(text -> notes.computeIfAbsent(text, words -> {
                            String mark = mark(notes.size());
                            return new Block.Note(
                                    Keys.PART + "note-" + name + "-" + mark,
                                    mark,
                                    material.line().linked(words).line());
                        }))
                        .toList())
                .orElse(List.of());
    }

    /** {@return a to z, then aa, ab and so on} */
    static String mark(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : mark(index / LETTERS - 1) + last;
    }
}
